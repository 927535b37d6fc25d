using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Sync;
using Windfall.Sources.Feeds;

namespace Windfall.App.Feeds;

/// <summary><c>windfall feed list</c>, <c>remove</c>, <c>fetch</c>, <c>starter</c>, <c>export</c></summary>
static class FeedListCommands
{
    static readonly Argument<string> Which = new("feed") { Description = "Its number or address, as 'windfall feed list' shows it." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();
    static readonly Option<string> Out = new("--out") { Description = "Where the OPML goes; - is standard output.", DefaultValueFactory = _ => "-" };

    public static Command List(Shell shell)
    {
        var command = new Command("list", "Show the feeds, and how reading them goes.\n\nExample: windfall feed list") { JsonAnswer };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            var feeds = WatchedFeed.All(connection, workspace.Id);
            if (ask.GetValue(JsonAnswer))
                return shell.Json(json => FeedJson.Write(json, feeds));
            if (feeds.Count == 0)
                return Said(shell, Say(ask, shell, "feed.none"));
            var culture = ask.Culture(shell);
            var table = Tables.Plain("#", Words.Say("feed.field", culture), Words.Say("feed.feed", culture), Words.Say("feed.articles", culture), Words.Say("feed.state", culture));
            foreach (var feed in feeds)
                table.AddTexts(feed.Id.ToString(culture), feed.Field ?? "—", ForeignText.OneLine(feed.Title is null ? feed.Url : $"{feed.Title} · {feed.Url}", 110), feed.Articles.ToString("N0", culture), State(feed, workspace, culture));
            shell.Console.Write(table);
            return Ask.Done;
        }));
        return command;
    }

    /// <summary>How reading it goes, in a sentence.</summary>
    public static string State(WatchedFeed feed, Workspace workspace, CultureInfo culture)
    {
        DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, workspace.TimeZone);
        var sentences = feed switch
        {
            { Setback: { } why } => [new(FeedDesk.Setback(why), Uri.TryCreate(feed.Url, UriKind.Absolute, out var address) ? address.Host : feed.Url),
                feed.NextAt is { } next ? new Phrase("feed.again", Local(next)) : new("feed.never_again")],
            { NextAt: null } => [new("feed.once")],
            { AnsweredAt: { } at } => [new("feed.answered", Local(at))],
            _ => (Phrase[])[new("feed.waiting")],
        };
        return string.Join(' ', sentences.Select(sentence => sentence.Say(culture)));
    }

    public static Command Remove(Shell shell)
    {
        var command = new Command("remove", "Read a feed no more. What it told is shown no more; added again, it is there again.\n\nExample: windfall feed remove 3") { Which };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            var which = ask.GetRequiredValue(Which);
            var feed = WatchedFeed.All(connection, workspace.Id).Find(one => one.Url == which || one.Id.ToString(CultureInfo.InvariantCulture) == which);
            if (feed is null || !WatchedFeed.Remove(connection, workspace.Id, feed.Id, workspace.Now))
                return shell.Refuse(Say(ask, shell, "feed.no_such", which));
            return Said(shell, Say(ask, shell, "feed.removed", ForeignText.OneLine(feed.Title ?? feed.Url)));
        }));
        return command;
    }

    public static Command Fetch(Shell shell)
    {
        var command = new Command("fetch", "Ask every feed now, once. 'windfall watch' and 'windfall serve' do so by themselves.\n\nExample: windfall feed fetch");
        command.SetAction(async (ask, cancel) =>
        {
            if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
                return shell.Refuse(problem!);
            using (var connection = workspace.Database.Connect())
                WatchedFeed.Hasten(connection, workspace.Id, shell.Clock.GetUtcNow());
            var setbacks = new Dictionary<SetbackKind, int>();
            var (feeds, articles) = await FeedRound.Run(shell, cancel, one => _ = one.Setback is { } why ? setbacks[why.Kind] = setbacks.GetValueOrDefault(why.Kind) + 1 : 0);
            shell.Say(Say(ask, shell, "feed.fetched", feeds, articles));
            foreach (var (kind, count) in setbacks.OrderBy(one => one.Key))
                shell.Say($"{count.ToString("N0", ask.Culture(shell)),6}  {Say(ask, shell, FeedDesk.Setback(kind), "…")}");
            return Ask.Done;
        });
        return command;
    }

    public static Command Starters(Shell shell)
    {
        var command = new Command("starter", "Show the feeds suggested to begin with, by field.\n\nExample: windfall feed starter --lang fr");
        command.SetAction(ask =>
        {
            var language = ask.Culture(shell).TwoLetterISOLanguageName;
            foreach (var field in Starter.All.Where(one => one.Language == language).GroupBy(one => one.Field))
            {
                shell.Say(field.Key);
                foreach (var one in field)
                    shell.Say($"  {one.Title}  {one.Address}");
            }
            return Ask.Done;
        });
        return command;
    }

    public static Command Export(Shell shell)
    {
        var command = new Command("export", "Write the feeds as OPML, which other readers take.\n\nExample: windfall feed export --out feeds.opml") { Out };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            using var bytes = new MemoryStream();
            Opml.Write(bytes, "Windfall", WatchedFeed.All(connection, workspace.Id).Where(feed => FeedAddress.Read(feed.Url) is not null && feed.Url.Contains("://", StringComparison.Ordinal)).Select(feed => new OpmlFeed(feed.Url, feed.Title, feed.Field)));
            var opml = System.Text.Encoding.UTF8.GetString(bytes.ToArray()).TrimStart('\uFEFF');
            return shell.Write(ask.GetValue(Out)!, ask.Culture(shell), to => to.WriteLine(opml)) is { } problem ? shell.Refuse(problem) : Ask.Done;
        }));
        return command;
    }

    static int Said(Shell shell, string sentence)
    {
        shell.Say(sentence);
        return Ask.Done;
    }

    static string Say(ParseResult ask, Shell shell, string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(ask.Culture(shell));
}
