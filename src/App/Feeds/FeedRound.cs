using System.Collections.Concurrent;
using System.Threading.Channels;
using Windfall.App.Frame;
using Windfall.Core.Sync;
using Windfall.Sources.Feeds;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Feeds;

/// <summary>One round: every feed that is due is asked, many at a time, and what they tell is kept as it comes. What fails is tried again later, and stops no other.</summary>
static class FeedRound
{
    /// <summary>Feeds asked at a time; of one public host, so that nobody is overrun; and how many answers are written in one go.</summary>
    const int AtATime = 160, OfAHost = 4, Together = 64;

    /// <param name="told">What each came to, as it comes.</param>
    /// <returns>Feeds asked, and articles that were new.</returns>
    public static async Task<(int Feeds, int Articles)> Run(Shell shell, CancellationToken cancel, Action<Fetched>? told = null)
    {
        if (Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _) is not { } database)
            return (0, 0);
        List<WatchedFeed> due;
        using (var connection = database.Connect())
            due = WatchedFeed.Due(connection, shell.Clock.GetUtcNow());
        if (due.Count == 0)
            return (0, 0);

        var answers = Channel.CreateBounded<Fetched>(new BoundedChannelOptions(2 * Together) { SingleReader = true });
        var keeping = Keep(database, answers, told, cancel);
        var hosts = new ConcurrentDictionary<string, SemaphoreSlim>();
        try
        {
            // Several workspaces may read one feed: it is asked once. Hosts take turns, so that none of many feeds keeps others waiting.
            var asked = due.GroupBy(feed => (feed.Url, feed.IsNear)).GroupBy(feed => new Uri(feed.Key.Url).Authority)
                .SelectMany(host => host.Select((feed, turn) => (turn, feed))).OrderBy(one => one.turn).Select(one => one.feed.ToList());
            await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancel }, async (feeds, token) =>
            {
                var address = new Uri(feeds[0].Url);
                var turn = feeds[0].IsNear ? null : hosts.GetOrAdd(address.Authority, _ => new(OfAHost));
                await (turn?.WaitAsync(token) ?? Task.CompletedTask);
                try
                {
                    foreach (var one in await Ask(shell, feeds, address, token))
                        await answers.Writer.WriteAsync(one, token);
                }
                finally
                {
                    turn?.Release();
                }
            });
        }
        finally
        {
            answers.Writer.TryComplete();
        }
        return (due.Count, await keeping);
    }

    /// <param name="feeds">The same address, each of a workspace of its own.</param>
    static async Task<IEnumerable<Fetched>> Ask(Shell shell, List<WatchedFeed> feeds, Uri address, CancellationToken cancel)
    {
        var known = feeds.Select(feed => feed.Known).Distinct().Count() == 1 ? feeds[0].Known : default;
        var (answer, feed, setback) = await Read(FeedDoor.To(address, feeds[0].IsNear), address, known, shell.Clock, cancel);
        var now = shell.Clock.GetUtcNow();
        return feeds.Select(one => new Fetched(one, now, answer, feed, setback));
    }

    public static async Task<(FeedAnswer? Answer, Feed? Feed, Setback? Setback)> Read(HttpClient http, Uri address, Validators known, TimeProvider clock, CancellationToken cancel)
    {
        try
        {
            var answer = await FeedFetch.Get(http, address, known, clock.GetUtcNow(), cancel);
            if (answer.Bytes is not { } bytes)
                return (answer, null, null);
            var reading = FeedReader.Read(bytes.Span, answer.ContentType, answer.From.AbsoluteUri);
            return (answer, reading.Feed, reading.Feed is null ? new Setback(SetbackKind.Garbled) : null);
        }
        catch (SetbackException error)
        {
            return (null, null, error.Setback);
        }
    }

    /// <summary>One transaction for as many answers as are there.</summary>
    static async Task<int> Keep(Database database, Channel<Fetched> answers, Action<Fetched>? told, CancellationToken cancel)
    {
        try
        {
            using var connection = database.Connect();
            var articles = 0;
            List<Fetched> some = [];
            while (await answers.Reader.WaitToReadAsync(cancel))
            {
                while (some.Count < Together && answers.Reader.TryRead(out var one))
                    some.Add(one);
                using (var transaction = connection.BeginTransaction(deferred: false))
                {
                    articles += Fetched.Keep(connection, some);
                    transaction.Commit();
                }
                some.ForEach(one => told?.Invoke(one));
                some.Clear();
            }
            return articles;
        }
        catch (Exception error)
        {
            answers.Writer.TryComplete(error);      // nobody waits for room that will never be
            throw;
        }
    }
}
