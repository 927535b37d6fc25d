using System.Text.Json;
using System.Xml.Linq;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Headlines;

/// <summary>One's own headline, and a client's: what strangers see of it, how to better it, and what came while it stood.</summary>
public sealed class OwnHeadlineTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    JsonElement Review(params string[] args) => terminal.Do(["headline", "review", .. args, "--json"]).Json;

    static string?[] Texts(JsonElement review, string list) => [.. review.GetProperty(list).EnumerateArray().Select(one => one.GetString())];

    [Fact]
    public void Rewrites_are_made_of_ones_own_facts_and_nothing_else_and_are_plain_by_the_same_reading()
    {
        var review = Review("Dreaming big", "--role", "Social media strategist", "--audience", "B2B brands", "--result", "twice the enquiries within a year");

        var rewrites = review.GetProperty("rewrites").EnumerateArray().ToList();
        Assert.Equal("Social media strategist for B2B brands | twice the enquiries within a year", rewrites[0].GetProperty("text").GetString());
        Assert.All(rewrites, rewrite => Assert.Equal(Review(rewrite.GetProperty("text").GetString()!).GetProperty("clarity").GetInt32(), rewrite.GetProperty("clarity").GetInt32()));
        Assert.All(rewrites, rewrite => Assert.True(rewrite.GetProperty("clarity").GetInt32() >= Math.Max(2, review.GetProperty("clarity").GetInt32())));
        Assert.Empty(Review("Dreaming big").GetProperty("rewrites").EnumerateArray());
    }

    [Fact]
    public void A_French_headline_is_rewritten_in_French() => Assert.Contains(
        "Responsable marketing digital pour les PME",
        Review("Passionnée par l’humain et les idées à impact", "--role", "Responsable marketing digital", "--audience", "les PME").GetProperty("rewrites").EnumerateArray().Select(one => one.GetProperty("text").GetString()));

    [Fact]
    public void Goal_words_filler_and_cut_offs_are_shown_apart()
    {
        var goal = terminal.File("goal.json", """{"name":"G","roles":[{"functions":["social_media"]}],"words":["retail","B2B"]}""");
        var review = Review("Passionate social media manager for retail brands", "--goal", goal, "--cuts", "comment=20");

        Assert.Equal(["retail"], Texts(review, "goalWordsPresent"));
        Assert.Equal(["B2B"], Texts(review, "goalWordsMissing"));
        Assert.Equal(["Passionate"], Texts(review, "filler"));
        Assert.Equal("Passionate social me…", review.GetProperty("seen")[0].GetProperty("visible").GetString());
        Assert.Equal(1, terminal.Run("headline", "review", "x", "--cuts", "comment=5").Exit);
    }

    [Fact]
    public void Without_a_text_ones_own_is_read_against_the_goal_with_what_was_told()
    {
        Assert.Equal(1, terminal.Run("headline", "review").Exit);
        terminal.Do("goal", "set", "--name", "G", "--function", "social_media", "--word", "retail");
        terminal.Do("headline", "set", "Dreaming big", "--profile", "Theo");
        terminal.Do("headline", "facts", "--role", "Social media strategist", "--audience", "retail brands");
        terminal.Do("headline", "cuts", "search=30");

        var review = Review();
        Assert.Equal("Dreaming big", review.GetProperty("text").GetString());
        Assert.Equal(["retail"], Texts(review, "goalWordsMissing"));
        Assert.Equal("Social media strategist for retail brands", review.GetProperty("rewrites")[0].GetProperty("text").GetString());
        Assert.Equal(30, review.GetProperty("seen")[1].GetProperty("limit").GetInt32());

        Assert.Equal("comment=60 search=90 mobile=120\n", terminal.Do("headline", "cuts", "--reset").Out);
        Assert.Equal("Theo: role Social media strategist; audience retail brands; result —\n", terminal.Do("headline", "facts").Out);
    }

    [Fact]
    public void A_clients_profile_has_headlines_and_facts_of_its_own()
    {
        terminal.Do("headline", "set", "Social media lead at Acme", "--profile", "Theo");
        terminal.Do("headline", "set", "Dreaming big", "--profile", "Client One");

        Assert.Equal("Social media lead at Acme", Review("--profile", "theo").GetProperty("text").GetString());
        Assert.Equal("Dreaming big", Review("--profile", "Client One").GetProperty("text").GetString());
        Assert.Equal(1, terminal.Run("headline", "review", "--profile", "Nobody").Exit);
        Assert.Equal(1, terminal.Run("headline", "review", "--workspace", "other").Exit);
    }

    [Fact]
    public void The_history_ties_each_version_to_what_came_while_it_stood()
    {
        terminal.Clock.At = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        terminal.Do("headline", "set", "Dreaming big", "--profile", "Theo");
        terminal.Clock.At = new(2026, 8, 1, 0, 0, 0, TimeSpan.Zero);
        terminal.Do("headline", "set", "Social media lead at Acme");
        terminal.Do("headline", "set", "Social media lead at Acme");
        terminal.Clock.At = Terminal.Morning;
        terminal.Do("post", "reading", Samples.Post, "--reactions", "1500");
        terminal.Do("post", "reading", Samples.OtherPost, "--comments", "3");

        var versions = terminal.Do("headline", "history", "--json").Json.GetProperty("versions").EnumerateArray().ToList();

        Assert.Equal(["Dreaming big", "Social media lead at Acme"], versions.Select(version => version.GetProperty("headline").GetString()));
        Assert.Equal([1, 1], versions.Select(version => version.GetProperty("posts").GetInt32()));
        Assert.Equal(JsonValueKind.Null, versions[0].GetProperty("medianReactions").ValueKind);      // nobody counted: unknown is not zero
        Assert.Equal(1500, versions[1].GetProperty("medianReactions").GetDouble());
        Assert.Equal(JsonValueKind.Null, versions[1].GetProperty("until").ValueKind);
        Assert.Equal(JsonValueKind.Null, versions[1].GetProperty("profileViewers").ValueKind);
        Assert.Contains("no proof", terminal.Do("headline", "history").Out, StringComparison.Ordinal);
        Assert.Single(terminal.Do("headline", "history", "--json", "--at", "2026-06-01T00:00:00Z").Json.GetProperty("versions").EnumerateArray());
    }

    [Theory]
    [InlineData("light"), InlineData("dark"), InlineData("auto")]
    public void The_picture_is_sound_whatever_the_name_and_runs_nothing(string theme)
    {
        var file = Path.Combine(terminal.Folder, "byline.svg");
        terminal.Do("headline", "picture", "<script>alert(1)</script> & \u0001 \ud83d social media manager", "--name", "\"Théo\" <b>&", "--theme", theme, "--out", file);

        var svg = XDocument.Load(file);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "b" or "image" or "a");
        Assert.Equal(3, svg.Descendants().Count(element => (string?)element.Attribute("class") == "seen"));
        Assert.Contains("\"Théo\" <b>&", svg.Descendants().Select(element => element.Value));
        Assert.Equal(theme == "auto", File.ReadAllText(file).Contains("prefers-color-scheme", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_there_is_nothing_to_draw_or_nowhere_to_put_it_it_is_refused()
    {
        Assert.Equal(1, terminal.Run("headline", "picture").Exit);
        Assert.Equal(1, terminal.Run("headline", "picture", "Nurse", "--out", Path.Combine(terminal.File("file", "x"), "below")).Exit);
        Assert.Equal(2, terminal.Run("headline", "picture", "Nurse", "--theme", "pink").Exit);
    }

    [Fact]
    public void While_a_post_takes_off_the_brief_says_how_many_read_the_headline()
    {
        terminal.Do("headline", "set", "Dreaming big", "--profile", "Theo");
        var post = Samples.Post;    // published the evening before
        foreach (var (hours, reactions, impressions) in new[] { (-14.0, 20, 400), (-4, 300, 6_000), (-2, 900, 18_000), (-1, 1_200, 24_000), (0, 1_500, 30_000) })
        {
            terminal.Clock.At = Terminal.Morning.AddHours(hours);
            terminal.Do("post", "reading", post, "--reactions", $"{reactions}", "--impressions", $"{impressions}");
        }

        var brief = terminal.Do("brief", post, "--json").Json;

        Assert.Contains(brief.GetProperty("phase").GetString(), (string[])["breakingOut", "peaking"]);
        Assert.Equal("The post was shown 30,000 times in the last day, and your headline beside it each time: now it counts", brief.GetProperty("headline").GetProperty("advice")[0].GetString());
    }
}
