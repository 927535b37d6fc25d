using Windfall.Core;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Networks;

/// <summary>Writes to Bluesky.</summary>
/// <param name="view">Where what is answered is looked up.</param>
/// <param name="keep">Called with new tokens, before they are used.</param>
sealed class BlueskyVoice(BlueskyHome home, BlueskyClient view, BlueskySession session, Action<BlueskySession> keep, TimeProvider clock) : IVoice
{
    static readonly TimeSpan Early = TimeSpan.FromMinutes(1);

    BlueskySession session = session;

    public TimeSpan KeyHolds => TimeSpan.MaxValue;

    public async Task<(Letter Letter, Refusal? Refused)> Prepare(SendingKind kind, string target, string text, DateTimeOffset at, CancellationToken cancel)
    {
        if (kind is not SendingKind.Like && BlueskyRecords.Length(text) is var length && length > BlueskyRecords.LongestPost)
            return (default, new(new("sending.too_long", length, BlueskyRecords.LongestPost)));
        if (await view.Posts([target], cancel) is not [var post, ..])
            return (default, new(new("sending.gone")));

        var it = new BlueskyRef(post.Uri, post.Cid);
        return (new(BlueskyRecords.Key(at, Random.Shared.Next()), kind switch
        {
            SendingKind.Reply => BlueskyRecords.Reply(text, post.Root ?? it, it, at),
            SendingKind.Quote => BlueskyRecords.Quote(text, it, at),
            _ => BlueskyRecords.Like(it, at),
        }), null);
    }

    public async Task<string> Send(SendingKind kind, Letter letter, CancellationToken cancel) =>
        await home.Write(await Fresh(cancel), Collection(kind), letter.Key, letter.Record, cancel);

    public async Task TakeBack(SendingKind kind, Letter letter, string? address, CancellationToken cancel) =>
        await home.Remove(await Fresh(cancel), Collection(kind), letter.Key, cancel);

    /// <summary>New tokens for old.</summary>
    public async Task<BlueskySession> Refresh(CancellationToken cancel)
    {
        session = await home.Refresh(session, cancel);
        keep(session);
        return session;
    }

    /// <summary>Tokens that hold; those that are about to end are exchanged first.</summary>
    async Task<BlueskySession> Fresh(CancellationToken cancel) =>
        session.AccessEnds is { } ends && ends - clock.GetUtcNow() > Early ? session : await Refresh(cancel);

    static string Collection(SendingKind kind) => kind is SendingKind.Like ? BlueskyRecords.Likes : BlueskyRecords.Posts;
}
