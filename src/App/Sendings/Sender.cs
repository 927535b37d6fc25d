using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Conversations;
using Windfall.App.Networks;
using Windfall.App.Replies;
using Windfall.App.Sources;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Inbox;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sendings;

/// <summary>
/// Sends what a person clicked. What goes out, and the name the network will know it by, is kept first; so whatever breaks, and however often it is clicked or tried
/// again, it is there once. What did not go out at once is tried again by itself for a while, and can be taken back.
/// </summary>
static class Sender
{
    static readonly TimeSpan Busy = TimeSpan.FromMinutes(1), GivenUpAfter = TimeSpan.FromHours(24);

    /// <summary>Who would send an answer to it: the account whose post it is under, where that is signed in.</summary>
    public static Source? For(SqliteConnection connection, Workspace workspace, long post) =>
        connection.Number("SELECT source_id FROM visits WHERE post_id = $p AND gone_at IS NULL", ("$p", post)) is > 0 and var id
            ? Source.All(connection, workspace.Id).Find(source => source.Id == id && source.Home is not null) : null;

    /// <summary>As whom an answer would be sent; null where it cannot be.</summary>
    public static string? Name(SqliteConnection connection, Workspace workspace, Talk talk) => Target(talk) is null ? null : For(connection, workspace, talk.PostId)?.Handle;

    /// <summary>What is answered: what they wrote last.</summary>
    public static string? Target(Talk talk) => talk.Messages.LastOrDefault(message => !message.IsOwn && message.Address is not null)?.Address;

    /// <summary>Sends what somebody wrote, codes written out, unless something speaks against it.</summary>
    public static async Task<(Sending? Sending, Refusal? Refused)> SendWritten(
        Shell shell, Workspace workspace, SqliteConnection connection, Talk talk, SendingKind kind, string written, string? by, double? minutes, CancellationToken cancel)
    {
        if (kind is SendingKind.Like)
            return await Send(shell, workspace, talk, kind, "", by, minutes, cancel);

        var (text, refused) = Replying.Prepare(connection, workspace, talk, written);
        var isSentBefore = Sending.Of(connection, workspace.Id, talk.Id).Exists(one => one.Text == text.Text);
        return refused is null || isSentBefore ? await Send(shell, workspace, talk, kind, text.Text, by, minutes, cancel) : (null, refused);
    }

    /// <param name="text">As it is to stand there; empty for a like.</param>
    /// <returns>The sending, which may be on its way still; or why there is none.</returns>
    static async Task<(Sending? Sending, Refusal? Refused)> Send(
        Shell shell, Workspace workspace, Talk talk, SendingKind kind, string text, string? by, double? minutes, CancellationToken cancel)
    {
        using var connection = workspace.Database.Connect();
        if (Target(talk) is not { } target || For(connection, workspace, talk.PostId) is not { } source || SignIns.Voice(shell, workspace.Database, source) is not { } voice)
            return (null, new(new("sending.not_signed_in")));

        if (Sending.Of(connection, workspace.Id, talk.Id).Find(one => one.Kind == kind && one.Target == target && one.Text == text) is { } before)
            return (before.SentAt is null ? await Go(shell, workspace.Database, before, voice, cancel) : before, null);
        try
        {
            var now = shell.Clock.GetUtcNow();
            var (letter, refused) = await voice.Prepare(kind, target, text, now, cancel);
            if (refused is not null)
                return (null, refused);
            return (await Go(shell, workspace.Database, Sending.Make(connection, workspace.Id, source.Id, talk.Id, kind, target, letter, text, by, minutes, now, now + Busy), voice, cancel), null);
        }
        catch (SetbackException error)
        {
            return (null, new(Setbacks.Say(error.Setback.Kind, source.Server.Host)));
        }
    }

    /// <summary>One try.</summary>
    public static async Task<Sending> Go(Shell shell, Database database, Sending sending, IVoice voice, CancellationToken cancel)
    {
        using var connection = database.Connect();
        try
        {
            if (sending.SentAt is null)
                sending.Arrived(connection, await voice.Send(sending.Kind, sending.Letter, cancel), shell.Clock.GetUtcNow());
            Note(shell, database, connection, Again());
        }
        catch (SetbackException error)
        {
            var now = shell.Clock.GetUtcNow();
            if (error.Setback.Kind is SetbackKind.SignIn)
                SignIns.Ended(connection, sending.Source, now);
            var wait = Backoff.Wait(error.Setback, sending.Tries + 1, new Random(HashCode.Combine(sending.Id, sending.Tries)));
            var ends = sending.MadeAt + (voice.KeyHolds < GivenUpAfter ? voice.KeyHolds : GivenUpAfter);
            sending.Fail(connection, error.Setback.Kind, now + wait < ends ? now + wait : null);
        }
        return Again();

        Sending Again() => Sending.Find(connection, sending.Workspace, sending.Id)!;
    }

    /// <summary>An answer that arrived is kept as one, once.</summary>
    static void Note(Shell shell, Database database, SqliteConnection connection, Sending sending)
    {
        if (sending.Kind is SendingKind.Like || Workspace.OfId(shell, database, sending.Workspace) is not { } workspace || TalkRows.Find(connection, workspace, sending.Conversation) is not { } talk)
        {
            sending.Settle(connection, reply: null);
            return;
        }
        if (Kept(connection, sending) == 0)
            Replying.Keep(connection, workspace, talk, sending.Text, sending.Minutes, sending.By, sending.Address);
        sending.Settle(connection, Kept(connection, sending));
    }

    static long Kept(SqliteConnection connection, Sending sending) => connection.Number(
        "SELECT id FROM replies WHERE workspace_id = $w AND conversation_id = $c AND address = $a", ("$w", sending.Workspace), ("$c", sending.Conversation), ("$a", sending.Address));

    /// <summary>Takes it away from the network, whether it is known to have arrived or not.</summary>
    /// <returns>Why it could not be; null where it is gone.</returns>
    public static async Task<Refusal?> TakeBack(Shell shell, Workspace workspace, Sending sending, string? by, CancellationToken cancel)
    {
        using var connection = workspace.Database.Connect();
        if (Source.All(connection, workspace.Id).Find(one => one.Id == sending.Source) is not { } source || SignIns.Voice(shell, workspace.Database, source) is not { } voice)
            return new(new("sending.not_signed_in"));
        try
        {
            await voice.TakeBack(sending.Kind, sending.Letter, sending.Address, cancel);
            sending.End(connection, shell.Clock.GetUtcNow());
            if (sending.Reply is not null)
                StateChange.Set(connection, workspace, [sending.Conversation], ConversationState.Open, by: by);
            return null;
        }
        catch (SetbackException error)
        {
            return new(Setbacks.Say(error.Setback.Kind, source.Server.Host));
        }
    }
}
