using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Stories;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Sync;
using Windfall.Sources.Feeds;
using Windfall.Store;

namespace Windfall.App.Feeds;

/// <summary>What adding came to.</summary>
/// <param name="Said">What was done, or why nothing was.</param>
/// <param name="Feeds">Their numbers.</param>
sealed record Added(bool IsRefused, Phrase Said, params IReadOnlyList<long> Feeds);

/// <summary>What one can do with feeds, for prompt, page and API alike.</summary>
sealed class FeedDesk(Shell shell, Workspace workspace)
{
    /// <param name="what">An address, of a feed or of a page that names one; a search (<c>gdelt:words</c>).</param>
    public async Task<Added> Add(string what, string? field, bool isNear, CancellationToken cancel)
    {
        if (FeedAddress.Read(what) is not { } address)
            return Refused("feed.no_address", what);
        var http = FeedDoor.To(address, isNear);
        for (var isFound = false; ; isFound = true)
        {
            var (answer, feed, setback) = await FeedRound.Read(http, address, default, shell.Clock, cancel);
            if (setback is { } why && answer is null)
                return Refused(Setback(why.Kind), address.Host);
            if (feed is not null)
                return Keep(address, answer!, feed, field, isNear);
            if (isFound || FeedPage.Feeds(answer!.Bytes!.Value.Span, answer.ContentType, answer.From) is not [var named, ..])
                return Refused("feed.none_there", address.AbsoluteUri);
            address = named.Address;
        }
    }

    Added Keep(Uri address, FeedAnswer answer, Feed feed, string? field, bool isNear)
    {
        using var connection = workspace.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var now = shell.Clock.GetUtcNow();
        var (id, isNew) = WatchedFeed.Add(connection, workspace.Id, (answer.MovedTo ?? address).AbsoluteUri, feed.Title, field, isNear, now, now);
        var articles = Fetched.Keep(connection, [new(WatchedFeed.All(connection, workspace.Id).First(one => one.Id == id), now, answer with { MovedTo = null }, feed, null)]);
        transaction.Commit();
        return new(IsRefused: false, new(isNew ? "feed.added" : "feed.known", articles, feed.Title ?? address.Host), id);
    }

    /// <summary>A list of feeds (OPML), which are asked when their time comes; or one feed, read once.</summary>
    /// <param name="name">The file's.</param>
    public Added AddFile(ReadOnlySpan<byte> bytes, string name, string? field)
    {
        if (Opml.Read(bytes) is { } list)
            return AddAll([.. list.Select(feed => (feed.Address, feed.Title, Field: field ?? feed.Field))]);
        if (FeedReader.Read(bytes).Feed is not { } feed)
            return Refused("feed.no_file", name);

        using var connection = workspace.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var (id, isNew) = WatchedFeed.Add(connection, workspace.Id, name, feed.Title, field, isNear: false, workspace.Now, next: null);
        // Its own times are believed: it was handed in, and a past or a made-up evening may be in it.
        var articles = StoryDesk.Keep(connection, workspace.Id, [.. feed.Entries.Select(entry => NewArticle.Of(entry, feed, id, name, workspace.Now, latest: null)).OfType<NewArticle>()]);
        connection.Run("UPDATE feeds SET answered_at = $now WHERE id = $id", ("$id", id), ("$now", workspace.Now.ToUnixTimeMilliseconds()));
        transaction.Commit();
        return new(IsRefused: false, new(isNew || articles > 0 ? "feed.file_read" : "feed.file_known", articles, feed.Title ?? name), id);
    }

    /// <summary>The feeds that are suggested for a field.</summary>
    public Added AddStarter(string field, string language) => AddAll(
        [.. Starter.All.Where(one => one.Field.Equals(field.Trim(), StringComparison.OrdinalIgnoreCase) && one.Language == language).Select(one => (one.Address, (string?)one.Title, (string?)one.Field))]);

    Added AddAll(IReadOnlyList<(string Address, string? Title, string? Field)> feeds)
    {
        using var connection = workspace.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var now = shell.Clock.GetUtcNow();
        List<long> added = [];
        foreach (var (given, title, field) in feeds)
            if (FeedAddress.Read(given) is { } address && WatchedFeed.Add(connection, workspace.Id, address.AbsoluteUri, title, field, isNear: false, now, now) is { IsNew: true, Id: var id })
                added.Add(id);
        transaction.Commit();
        return feeds.Count == 0 ? Refused("feed.empty_list") : new(IsRefused: false, new("feed.list_added", added.Count, feeds.Count), added);
    }

    public static string Setback(SetbackKind kind) => $"feed.setback_{System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString())}";

    static Added Refused(string key, params ReadOnlySpan<object> about) => new(IsRefused: true, new(key, [.. about]));
}
