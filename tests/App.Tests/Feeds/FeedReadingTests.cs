using System.Text.Json;
using Windfall.App.Feeds;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Feeds;

/// <summary>Feeds that are read by themselves, from a server that does what servers do.</summary>
public sealed class FeedReadingTests : IAsyncLifetime
{
    static readonly DateTimeOffset Morning = Terminal.Morning;

    readonly Terminal terminal = new();
    PlayedOutlet outlet = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => outlet = await PlayedOutlet.Start();

    public async ValueTask DisposeAsync()
    {
        await outlet.DisposeAsync();
        terminal.Dispose();
    }

    string At(string path) => outlet.Address + path;

    JsonElement[] Feeds() => [.. terminal.Do("feed", "list", "--json").Json.EnumerateArray()];

    Task<(int Feeds, int Articles)> Round() => FeedRound.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), Cancel);

    static (string, string, DateTimeOffset) Item(int n) => ($"Rates rise for the {n}th time", $"https://daily.example/{n}", Morning.AddHours(-n));

    [Fact]
    public void A_feed_is_read_when_it_is_added_and_asked_only_for_what_is_new_after_that()
    {
        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("The Daily", Item(1), Item(2)), "\"a1\"");
        Assert.Contains("2 articles", terminal.Do("feed", "add", At("/feed"), "--near").Out, StringComparison.Ordinal);

        terminal.Do("feed", "fetch");
        Assert.Equal("\"a1\"", outlet.Asked[^1].IfNoneMatch);
        var feed = Assert.Single(Feeds());
        Assert.Equal(("The Daily", 2, JsonValueKind.Null), (feed.GetProperty("title").GetString(), feed.GetProperty("articles").GetInt32(), feed.GetProperty("setback").ValueKind));
    }

    [Fact]
    public async Task The_validators_are_those_of_the_newest_whole_answer()
    {
        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("The Daily", Item(1)), "\"old\"");
        terminal.Do("feed", "add", At("/feed"), "--near");
        outlet.Pages["/feed"] = context => { context.Response.StatusCode = 503; context.Response.Headers.ETag = "\"fault\""; return Task.CompletedTask; };
        terminal.Do("feed", "fetch");
        Assert.Equal("unreachable", Feeds()[0].GetProperty("setback").GetString());

        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("The Daily", Item(1), Item(3)), "\"new\"");
        terminal.Clock.At += TimeSpan.FromHours(2);
        await Round();
        Assert.Equal("\"old\"", outlet.Asked[^1].IfNoneMatch);
        terminal.Clock.At += TimeSpan.FromDays(1);
        await Round();
        Assert.Equal("\"new\"", outlet.Asked[^1].IfNoneMatch);
        Assert.Equal(2, Feeds()[0].GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task It_waits_as_long_as_it_is_asked_to()
    {
        outlet.Pages["/feed"] = async context => { context.Response.Headers.CacheControl = "max-age=7200"; await PlayedOutlet.Feed(PlayedOutlet.Rss("The Daily", Item(1), Item(2), Item(3)), "\"1\"")(context); };
        terminal.Do("feed", "add", At("/feed"), "--near");
        var asked = outlet.Asked.Count;
        terminal.Clock.At += TimeSpan.FromMinutes(110);
        await Round();
        Assert.Equal(asked, outlet.Asked.Count);

        outlet.Pages["/feed"] = context => { context.Response.StatusCode = 429; context.Response.Headers.RetryAfter = "36000"; return Task.CompletedTask; };
        terminal.Clock.At += TimeSpan.FromMinutes(20);
        await Round();
        Assert.Equal(asked + 1, outlet.Asked.Count);
        terminal.Clock.At += TimeSpan.FromHours(9.9);
        await Round();
        Assert.Equal(asked + 1, outlet.Asked.Count);
        terminal.Clock.At += TimeSpan.FromHours(0.2);
        await Round();
        Assert.Equal(asked + 2, outlet.Asked.Count);
    }

    [Fact]
    public void A_permanent_redirect_is_remembered_and_a_passing_one_is_not()
    {
        outlet.Pages["/new"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Moved", Item(1)), "\"1\"");
        outlet.Pages["/old"] = context => { context.Response.Redirect("/new", permanent: true); return Task.CompletedTask; };
        outlet.Pages["/detour"] = context => { context.Response.Redirect("/there", permanent: false); return Task.CompletedTask; };
        outlet.Pages["/there"] = context => { context.Response.Redirect("/end", permanent: true); return Task.CompletedTask; };
        outlet.Pages["/end"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Detour", Item(2)), "\"2\"");
        terminal.Do("feed", "add", At("/old"), At("/detour"), "--near");

        Assert.Equal([At("/detour"), At("/new")], Feeds().Select(feed => feed.GetProperty("url").GetString()).Order());
    }

    [Fact]
    public void A_page_leads_to_the_feed_that_it_names()
    {
        outlet.Pages["/"] = async context => await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response,
            "<!doctype html><html><head><link rel=icon href=x><link rel='alternate' type='application/rss+xml' href='/comments/feed'><link rel=\"alternate\" type=\"application/atom+xml\" title=\"News\" href=\"/feed?a=1&amp;b=2\"></head><body>Hello");
        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Found", Item(1)), "\"1\"");
        terminal.Do("feed", "add", At("/"), "--near");

        Assert.Equal(At("/feed?a=1&b=2"), Assert.Single(Feeds()).GetProperty("url").GetString());
    }

    [Fact]
    public void What_is_private_is_not_asked_unless_its_user_named_it_so()
    {
        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Inside", Item(1)), "\"1\"");
        var answer = terminal.Run("feed", "add", At("/feed"));

        Assert.Equal(1, answer.Exit);
        Assert.Contains("private", answer.Error, StringComparison.Ordinal);
        Assert.Empty(outlet.Asked);
    }

    [Fact]
    public void An_answer_that_grows_without_end_is_let_go()
    {
        outlet.Pages["/bomb"] = PlayedOutlet.Bomb(1L << 30);
        var answer = terminal.Run("feed", "add", At("/bomb"), "--near");

        Assert.Equal(1, answer.Exit);
        Assert.Contains("no feed", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_asked_no_more()
    {
        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("The Daily", Item(1)), "\"1\"");
        terminal.Do("feed", "add", At("/feed"), "--near");
        outlet.Pages["/feed"] = context => { context.Response.StatusCode = 410; return Task.CompletedTask; };
        terminal.Do("feed", "fetch");
        var asked = outlet.Asked.Count;
        terminal.Clock.At += TimeSpan.FromDays(30);
        await Round();

        Assert.Equal(asked, outlet.Asked.Count);
        Assert.Contains("gone for good", terminal.Do("feed", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_fails_stops_no_other()
    {
        outlet.Pages["/good"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Good", Item(1)), "\"1\"");
        outlet.Pages["/bad"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Bad", Item(2)), "\"2\"");
        terminal.Do("feed", "add", At("/good"), At("/bad"), "--near");
        outlet.Pages["/good"] = PlayedOutlet.Feed(PlayedOutlet.Rss("Good", Item(1), Item(4)), "\"3\"");
        outlet.Pages["/bad"] = context => { context.Abort(); return Task.CompletedTask; };
        terminal.Clock.At += TimeSpan.FromDays(1);
        await Round();

        Assert.Equal([("Bad", 1, "unreachable"), ("Good", 2, null)],
            Feeds().Select(feed => (feed.GetProperty("title").GetString()!, feed.GetProperty("articles").GetInt32(), feed.GetProperty("setback").GetString())).Order());
    }

    [Fact]
    public void A_removed_feed_can_be_taken_up_again_with_all_that_it_told()
    {
        outlet.Pages["/feed"] = PlayedOutlet.Feed(PlayedOutlet.Rss("The Daily", Item(1)), "\"1\"");
        terminal.Do("feed", "add", At("/feed"), "--near");
        terminal.Do("feed", "remove", At("/feed"));
        Assert.Empty(Feeds());
        terminal.Do("feed", "add", At("/feed"), "--near");
        Assert.Equal(1, Assert.Single(Feeds()).GetProperty("articles").GetInt32());
    }

    [Fact]
    public void A_list_of_feeds_goes_in_and_out()
    {
        var list = terminal.File("list.opml", """
            <opml version="1.0"><body><outline text="Trade &amp; craft"><outline text="The Daily" xmlUrl="https://daily.example/feed"/><outline text="no feed"/></outline>
            <outline text="Other" type="rss" xmlUrl="https://other.example/rss"/></body></opml>
            """);
        terminal.Do("feed", "add", list);
        var written = terminal.Do("feed", "export").Out;
        terminal.Do("feed", "add", terminal.File("again.opml", written), "--workspace", "second");

        string[] Said(string workspace) => [.. terminal.Do("feed", "list", "--json", "--workspace", workspace).Json.EnumerateArray().Select(feed => $"{feed.GetProperty("field").GetString()}|{feed.GetProperty("title").GetString()}|{feed.GetProperty("url").GetString()}")];
        Assert.Equal(["Trade & craft|The Daily|https://daily.example/feed", "|Other|https://other.example/rss"], Said("default").Order(StringComparer.Ordinal));
        Assert.Equal(Said("default"), Said("second"));
    }
}
