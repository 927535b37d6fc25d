using System.Globalization;
using System.Text;
using System.Text.Json;
using Windfall.Core;
using Windfall.Sources.Mastodon;

namespace Windfall.App.Networks;

/// <summary>Writes to Mastodon.</summary>
sealed class MastodonVoice(MastodonClient client) : IVoice
{
    /// <summary>What is sent: what it says, and to which status of that server.</summary>
    sealed record Written(string To, string? Status, string? Visibility);

    /// <summary>A server remembers keys for an hour.</summary>
    public TimeSpan KeyHolds => TimeSpan.FromMinutes(50);

    public async Task<(Letter Letter, Refusal? Refused)> Prepare(SendingKind kind, string target, string text, DateTimeOffset at, CancellationToken cancel)
    {
        if (await client.Search(target, cancel) is not { } to)
            return (default, new(new("sending.gone")));
        var server = await client.Server(cancel);
        if (kind is SendingKind.Quote && !server.TakesQuotes)
            return (default, new(new("sending.no_quotes", client.Host)));

        var said = kind is SendingKind.Reply ? $"@{to.Account.Name} {text}" : text;
        if (kind is not SendingKind.Like && Length(said) is var length && length > server.LongestStatus)
            return (default, new(new("sending.too_long", length, server.LongestStatus)));
        // Whoever answered unseen by others is answered so, too.
        var written = new Written(to.Id, kind is SendingKind.Like ? null : said, to.Visibility is "private" or "direct" or "unlisted" ? to.Visibility : "public");
        return (new($"windfall-{Guid.NewGuid():N}", JsonSerializer.Serialize(written)), null);
    }

    public async Task<string> Send(SendingKind kind, Letter letter, CancellationToken cancel)
    {
        var written = Read(letter);
        return (kind is SendingKind.Like ? await client.Favour(written.To, isTakenBack: false, cancel) : await client.Publish(letter.Key, Record(kind, written), cancel)).Uri;
    }

    public async Task TakeBack(SendingKind kind, Letter letter, string? address, CancellationToken cancel)
    {
        var written = Read(letter);
        if (kind is SendingKind.Like)
        {
            await client.Favour(written.To, isTakenBack: true, cancel);
            return;
        }
        // Not known by its address, it is among the newest by what it answers and says.
        var own = await client.Newest((await client.Self(cancel)).Id, cancel);
        foreach (var status in own.Items.Where(status => address is not null ? status.Uri == address : Is(status)).ToList())
            await client.Delete(status.Id, cancel);

        // A server shortens the mention it begins with.
        bool Is(MastodonStatus status) => status.Text.EndsWith(written.Status![(kind is SendingKind.Quote ? 0 : written.Status!.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)
            && (kind is SendingKind.Quote || status.Parent == written.To);
    }

    static Written Read(Letter letter) => JsonSerializer.Deserialize<Written>(letter.Record)!;

    static string Record(SendingKind kind, Written written)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("status", written.Status);
            json.WriteString("visibility", written.Visibility);
            json.WriteString(kind is SendingKind.Quote ? "quoted_status_id" : "in_reply_to_id", written.To);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>As a server counts: graphemes, any address as 23, of a mention only its first half.</summary>
    static int Length(string text) => text.Split(' ').Sum(word =>
        1 + (word.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(word, UriKind.Absolute, out _) ? 23
            : word.StartsWith('@') && word.LastIndexOf('@') is > 0 and var host ? Graphemes(word[..host]) : Graphemes(word))) - 1;

    static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;
}
