using Windfall.App.Stories;
using Windfall.App.Tests.Feeds;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.News;

/// <summary>What is in the news for its owner, at the prompt.</summary>
public sealed class NewsTests : IDisposable
{
    static readonly DateTimeOffset Now = Terminal.Morning;

    static readonly string[] Outlets = ["Daily", "Courier", "Herald", "Gazette", "Tribune"];

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    /// <summary>Five outlets on one thing within three hours, copies of it, and what else there is.</summary>
    void Read(string workspace = "default")
    {
        string[] titles =
        [
            "Brindle airline strands 9,000 passengers after chatbot cancels flights", "Chatbot of Brindle airline cancels flights, 9,000 passengers stranded", "Brindle airline: cancelled flights were the chatbot's doing",
            "How a chatbot stranded 9,000 Brindle passengers", "Brindle airline apologises to 9,000 passengers for its chatbot",
        ];
        foreach (var (n, outlet) in Outlets.Index())
            Feed(workspace, outlet, (titles[n], $"https://{outlet.ToLowerInvariant()}.example/chatbot", Now.AddMinutes(-30 * (6 - n))));
        Feed(workspace, "Wire copies", (titles[0], "https://copies.example/chatbot", Now.AddMinutes(-20)));
        Feed(workspace, "Garden", ("Frost takes a third of the apples in Kessler valley", "https://garden.example/frost", Now.AddHours(-2)));
    }

    void Feed(string workspace, string outlet, params (string, string, DateTimeOffset)[] items) =>
        terminal.Do("feed", "add", terminal.File($"{outlet}.xml", PlayedOutlet.Rss(outlet, items)), "--workspace", workspace);

    [Fact]
    public void What_is_worth_a_word_is_of_ones_field_and_open_and_says_why()
    {
        Read();
        Assert.Contains("windfall news fields", terminal.Do("news", "now").Out, StringComparison.Ordinal);
        terminal.Do("news", "fields", "chatbots in customer service");

        var story = Assert.Single(terminal.Do("news", "now", "--json").Json.EnumerateArray());
        Assert.Equal(("now", "chatbots in customer service"), (story.GetProperty("window").GetString(), story.GetProperty("field").GetString()));
        Assert.True(story.GetProperty("openUntilLow80").GetDateTimeOffset() < story.GetProperty("openUntil").GetDateTimeOffset());
        Assert.True(story.GetProperty("openUntil").GetDateTimeOffset() < story.GetProperty("openUntilHigh80").GetDateTimeOffset());
        Assert.Contains("chatbots", terminal.Do("news", "now").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Publishers_count_and_printed_copies_do_not()
    {
        Read();
        var story = terminal.Do("news", "list", "--json").Json.EnumerateArray().First(one => one.GetProperty("title").GetString()!.Contains("Brindle", StringComparison.Ordinal));

        Assert.Equal((6, 5), (story.GetProperty("articles").GetInt32(), story.GetProperty("publishers").GetInt32()));
    }

    [Fact]
    public void The_same_articles_tell_the_same_stories_whether_the_program_ran_on_or_not()
    {
        Read();
        Read("again");
        string[] Stories(string workspace) => [.. terminal.Do("news", "list", "--json", "--workspace", workspace).Json.EnumerateArray().Select(one => $"{one.GetProperty("title")} {one.GetProperty("articles")}")];
        var once = Stories("default");

        Assert.Equal(once, Stories("again"));       // another workspace, whose desk was set up anew for it
        using var copy = new Terminal();
        Directory.CreateDirectory(copy.Home);
        foreach (var file in Directory.EnumerateFiles(terminal.Home))
            File.Copy(file, Path.Combine(copy.Home, Path.GetFileName(file)));
        foreach (var (n, there) in ((Terminal[])[terminal, copy]).Index())      // the copy's desk knows only what is on record
            there.Do("feed", "add", there.File("late.xml", PlayedOutlet.Rss("Late", ("Brindle airline will pay passengers whom its chatbot stranded", "https://late.example/1", Now.AddMinutes(-5)))));
        Assert.Equal(terminal.Do("news", "list", "--json").Out, copy.Do("news", "list", "--json").Out);
    }

    [Fact]
    public void A_muted_story_is_gone_a_kept_one_stays_first_and_what_is_blocked_is_not_looked_at()
    {
        Read();
        var all = terminal.Do("news", "list", "--json").Json.EnumerateArray().ToList();
        string Id(string word) => all.First(one => one.GetProperty("title").GetString()!.Contains(word, StringComparison.Ordinal)).GetProperty("id").GetRawText();
        string[] Titles() => [.. terminal.Do("news", "list", "--json").Json.EnumerateArray().Select(one => one.GetProperty("title").GetString()!)];

        terminal.Do("news", "keep", Id("apples"));
        Assert.Contains("apples", Titles()[0], StringComparison.Ordinal);
        terminal.Do("news", "mute", Id("Brindle"));
        Assert.Single(Titles());
        terminal.Do("news", "unrule", "2");
        Assert.Equal(2, Titles().Length);
        terminal.Do("news", "block", "brindle passengers");
        terminal.Do("news", "block", "Gazette");
        Assert.Contains("block", terminal.Do("news", "rules").Out, StringComparison.OrdinalIgnoreCase);
        var left = terminal.Do("news", "list", "--json").Json.EnumerateArray().First(one => one.GetProperty("title").GetString()!.Contains("Brindle", StringComparison.Ordinal));
        Assert.DoesNotContain("passengers", left.GetProperty("title").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_is_begun_from_a_story_and_remembers_it()
    {
        Read();
        var id = terminal.Do("news", "list", "--json").Json.EnumerateArray().First(one => one.GetProperty("title").GetString()!.Contains("Brindle", StringComparison.Ordinal)).GetProperty("id").GetRawText();
        Assert.Contains("draft 1", terminal.Do("news", "begin", id, "--text", "A brand answers for its bot.").Out, StringComparison.Ordinal);
        Assert.Contains("A brand answers", terminal.Do("news", "drafts").Out, StringComparison.Ordinal);

        terminal.Do("news", "posted", "1", Samples.Post);
        Assert.Contains("No post", terminal.Do("news", "drafts").Out, StringComparison.Ordinal);
        Assert.Contains("A brand answers", terminal.Do("post", "list").Out, StringComparison.Ordinal);
        Assert.Contains("1 of your posts", terminal.Do("news", "learned").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_post_that_opens_as_a_draft_does_is_that_drafts()
    {
        Read();
        terminal.Do("news", "begin", "1", "--text", "A brand answers for what its chatbot says, whoever wrote the prompt.\n\nMore here.");
        terminal.Clock.At += TimeSpan.FromHours(1);
        terminal.Do("post", "add", "https://bsky.app/profile/did:plc:abc/post/3mw6i7xi4222a", "--published", "2026-09-23T11:30:00Z", "--text", "A brand answers for what its chatbot says, whoever wrote the prompt. Changed below.");
        terminal.Do("news", "learned");

        Assert.Contains("No post", terminal.Do("news", "drafts").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_later_than_the_moment_is_used()
    {
        Read();
        var then = terminal.Do("news", "list", "--json", "--at", Now.AddMinutes(-100).ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Json.EnumerateArray().First(one => one.GetProperty("title").GetString()!.Contains("Brindle", StringComparison.Ordinal));

        Assert.Equal(3, then.GetProperty("articles").GetInt32());
    }

    [Fact]
    public void What_a_removed_feed_told_is_shown_no_more()
    {
        Read();
        terminal.Do("feed", "remove", "Garden.xml");
        Assert.DoesNotContain("apples", terminal.Do("news", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_story_is_told_with_who_and_by_whom_and_what_else_is_said()
    {
        Read();
        terminal.Do("news", "fields", "chatbots in customer service");
        var id = terminal.Do("news", "now", "--json").Json[0].GetProperty("id").GetRawText();
        var story = terminal.Do("news", "show", id, "--json").Json;

        Assert.Contains("Brindle", story.GetProperty("who").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(Outlets, story.GetProperty("by").EnumerateArray().Select(article => article.GetProperty("publisher").GetString()));
        Assert.Contains("customer", story.GetProperty("angles")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(1, terminal.Run("news", "show", "999").Exit);
    }

    [Fact]
    public void Workspaces_share_no_news()
    {
        Read();
        Assert.Equal("[]", terminal.Do("news", "list", "--json", "--workspace", "other").Out.Trim());
    }

    [Fact]
    public void A_ranking_of_a_table_uses_nothing_later_than_its_tick()
    {
        var stream = terminal.File("stream.csv", "article_id,published_unix,source,title\na,1000,x,One\nb,21000,y,Two\nc,22000,z,Two again\nd,42000,z,One again\n");
        var stories = terminal.File("stories.csv", "article_id,story_id\na,1\nb,2\nc,2\nd,1\n");
        var out1 = Path.Combine(terminal.Folder, "ranks.csv");
        terminal.Do("news", "rank", stream, "--stories", stories, "--every", "6h", "--out", out1);

        string[][] lines = [.. File.ReadAllLines(out1).Skip(1).Select(line => line.Split(','))];
        Assert.Equal(["21600 2", "21600 1", "43200 1", "43200 2"], lines.Select(line => $"{line[0]} {line[1]}"));
    }
}
