using System.Net;
using System.Text;
using Windfall.App.Care;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using Windfall.Sources.LinkedInApi;

namespace Windfall.App.Tests.Sources;

/// <summary>LinkedIn's API with the user's own token: figures of one's own posts, and a page that one runs.</summary>
public sealed class LinkedInApiTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    PlayedLinkedIn network = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        network = await PlayedLinkedIn.Start();
        network.Reactions.AddRange(Enumerable.Range(0, 25).Select(n => ($"urn:li:person:Fan{n}", n % 3 == 0 ? "PRAISE" : "LIKE", PlayedLinkedIn.Published.AddMinutes(n))));
        network.Comments.Add(new("1", "urn:li:person:Asker", "Which tool?", PlayedLinkedIn.Published.AddMinutes(5)));
        network.Comments.Add(new("2", "urn:li:person:Other", "I wonder too", PlayedLinkedIn.Published.AddMinutes(6), network.Comments[0].Urn));
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        terminal.Dispose();
    }

    void SignIn(string account, params string[] more)
    {
        terminal.Do("source", "add", "linkedin", account, "--server", network.Address);
        Assert.Equal(0, terminal.RunWith(PlayedLinkedIn.Token + "\n", ["source", "sign-in", account, .. more]).Exit);
    }

    void Page() => SignIn(PlayedLinkedIn.Page, "--webhook-secret-file", terminal.File("secret", PlayedLinkedIn.AppSecret + "\n"));

    [Fact]
    public void A_page_brings_its_posts_counts_and_comments_and_nobody_but_whoever_wrote_by_name()
    {
        Page();
        terminal.Do("source", "sync");

        Assert.Equal(["25 | 2"], Dump.Of(terminal, "SELECT reactions, comments FROM readings"));
        Assert.Equal(["1 | 25", "2 | 2"], Dump.Of(terminal, "SELECT kind, count(*) FROM acts GROUP BY kind"));
        Assert.Equal(["Somebody Asker", "Somebody Other"], Dump.Of(terminal, "SELECT name FROM people WHERE name IS NOT NULL"));
        var thread = terminal.Do("inbox", "show", "1").Out;
        Assert.Contains("Which tool?", thread, StringComparison.Ordinal);
        Assert.Contains("I wonder too", thread, StringComparison.Ordinal);
        Assert.Equal(["6"], Dump.Of(terminal, "SELECT DISTINCT origin FROM batches"));
    }

    [Fact]
    public void What_a_page_told_goes_by_name_after_24_hours_and_by_word_after_48_and_the_counts_stay()
    {
        Page();
        terminal.Do("source", "sync");
        terminal.Do("source", "remove", PlayedLinkedIn.Page);

        After(TimeSpan.FromHours(23), names: 2, words: 2);
        After(TimeSpan.FromHours(2), names: 0, words: 2);
        After(TimeSpan.FromHours(22), names: 0, words: 2);
        After(TimeSpan.FromHours(2), names: 0, words: 0);
        Assert.Equal(["25 | 2"], Dump.Of(terminal, "SELECT reactions, comments FROM readings"));
        Assert.Equal(["27"], Dump.Of(terminal, "SELECT count(*) FROM acts"));
        Assert.DoesNotContain("Which tool?", string.Join('\n', Dump.Of(terminal)), StringComparison.Ordinal);

        void After(TimeSpan span, int names, int words)
        {
            terminal.Clock.At += span;
            RetentionRun.All(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), terminal.Clock.At);
            Assert.Equal([$"{names}"], Dump.Of(terminal, "SELECT count(*) FROM people WHERE name IS NOT NULL"));
            Assert.Equal([$"{words}"], Dump.Of(terminal, "SELECT count(*) FROM acts WHERE text IS NOT NULL"));
        }
    }

    [Fact]
    public void What_was_purged_and_is_still_there_is_told_anew_and_not_withdrawn()
    {
        Page();
        terminal.Do("source", "sync");
        terminal.Clock.At += TimeSpan.FromHours(49);
        RetentionRun.All(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), terminal.Clock.At);
        terminal.Do("source", "sync");

        Assert.Equal(0, Dump.Count(terminal, "withdrawals"));
        Assert.Equal(["2"], Dump.Of(terminal, "SELECT count(DISTINCT person_id) FROM acts WHERE text IS NOT NULL"));
    }

    [Fact]
    public void Nobody_of_a_page_becomes_a_lead_or_leaves_in_an_export()
    {
        Page();
        terminal.Do("source", "sync");
        Assert.Equal(1, terminal.Run("lead", "add", "Somebody Asker").Exit);
        var folder = Path.Combine(terminal.Folder, "out");
        terminal.Do("export", folder);
        Assert.DoesNotContain("Asker", string.Concat(Directory.EnumerateFiles(folder).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_names_may_not_be_read_comments_come_without()
    {
        network.MayReadNames = false;
        Page();
        terminal.Do("source", "sync");
        Assert.Equal(["0"], Dump.Of(terminal, "SELECT count(*) FROM people WHERE name IS NOT NULL"));
        Assert.Equal(["2"], Dump.Of(terminal, "SELECT count(*) FROM acts WHERE text IS NOT NULL"));
    }

    [Fact]
    public void Ones_own_posts_bring_figures_and_nobody()
    {
        terminal.Do("post", "reading", $"https://www.linkedin.com/feed/update/{PlayedLinkedIn.Post}/", "--reactions", "20", "--at", "2026-09-22T19:00:00Z");
        foreach (var (metric, count) in new[] { ("IMPRESSION", 51_234L), ("REACTION", 1500), ("COMMENT", 80), ("RESHARE", 12) })
            network.Figures[metric] = count;
        SignIn("me");
        terminal.Do("source", "sync");

        Assert.Equal(["1500 | 80 | 12 | 51234"], Dump.Of(terminal, "SELECT reactions, comments, reposts, impressions FROM readings WHERE origin = 4"));
        Assert.Equal(0, Dump.Count(terminal, "people"));
    }

    [Fact]
    public void A_figure_that_is_not_there_yet_is_unknown()
    {
        terminal.Do("post", "reading", $"https://www.linkedin.com/feed/update/{PlayedLinkedIn.Post}/", "--reactions", "20", "--at", "2026-09-22T19:00:00Z");
        network.Figures["REACTION"] = 30;
        SignIn("me");
        terminal.Do("source", "sync");
        Assert.Equal(["30 | ∅"], Dump.Of(terminal, "SELECT reactions, impressions FROM readings WHERE origin = 4"));
    }

    [Fact]
    public void A_daily_limit_ends_at_midnight()
    {
        network.Left = 3;
        Page();
        terminal.Do("source", "sync");
        Assert.Contains("less often", terminal.Do("source", "list").Out, StringComparison.Ordinal);
        var asked = network.Asked;
        network.Left = int.MaxValue;
        terminal.Clock.At = new(2026, 9, 23, 23, 50, 0, TimeSpan.Zero);
        terminal.Do("source", "sync");
        Assert.Equal(asked, network.Asked);
        terminal.Clock.At = new(2026, 9, 24, 0, 5, 0, TimeSpan.Zero);
        terminal.Do("source", "sync");
        Assert.True(network.Asked > asked);
    }

    [Fact]
    public void No_more_is_asked_in_a_day_than_the_smallest_tier_allows()
    {
        Page();
        for (var minutes = 0; minutes < 12 * 60; minutes += 10)
        {
            terminal.Do("source", "sync");
            terminal.Clock.At += TimeSpan.FromMinutes(10);
        }
        Assert.InRange(network.Asked, 1, 100);
    }

    [Fact]
    public void A_version_that_had_its_time_is_said_with_what_to_do()
    {
        network.Oldest = 202701;
        Page();
        terminal.Do("source", "sync");
        Assert.Contains("--api-version", terminal.Do("source", "list").Out, StringComparison.Ordinal);

        Assert.Equal(0, terminal.RunWith(PlayedLinkedIn.Token + "\n", "source", "sign-in", PlayedLinkedIn.Page, "--api-version", "202701").Exit);
        terminal.Clock.At += TimeSpan.FromHours(7);
        terminal.Do("source", "sync");
        Assert.Equal(["25 | 2"], Dump.Of(terminal, "SELECT reactions, comments FROM readings"));
    }

    [Fact]
    public async Task A_webhook_is_proved_and_believed_only_when_signed()
    {
        Page();
        terminal.Do("source", "sync");
        await using var web = await terminal.Serve();
        using var stranger = web.Stranger();
        var proved = await stranger.GetStringAsync("/api/hooks/linkedin/1?challengeCode=890e4665-4dfe-4ab1-b689-ed553bceeed0", Cancel);
        Assert.Contains($"\"challengeResponse\":\"{LinkedInWebhook.Answer("890e4665-4dfe-4ab1-b689-ed553bceeed0", PlayedLinkedIn.AppSecret)}\"", proved, StringComparison.Ordinal);

        var body = Encoding.UTF8.GetBytes($$"""{"type":"ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS","notifications":[{"notificationId":1,"action":"COMMENT","sourcePost":"{{PlayedLinkedIn.Post}}"}]}""");
        Assert.Equal(HttpStatusCode.BadRequest, await Send(body, "0000"));
        Assert.Equal(["0"], Due());
        Assert.Equal(HttpStatusCode.OK, await Send(body, Signature(body)));
        Assert.Equal(HttpStatusCode.OK, await Send(body, Signature(body)));
        Assert.Equal(["1"], Due());
        Assert.Equal(HttpStatusCode.BadRequest, await Send([.. body, 32], Signature(body)));

        string[] Due() => Dump.Of(terminal, $"SELECT next_at <= {terminal.Clock.At.ToUnixTimeMilliseconds()} FROM visits");
        async Task<HttpStatusCode> Send(byte[] bytes, string signature)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/hooks/linkedin/1") { Content = new ByteArrayContent(bytes) };
            request.Headers.Add("X-LI-Signature", signature);
            using var answer = await stranger.SendAsync(request, Cancel);
            return answer.StatusCode;
        }
    }

    static string Signature(byte[] body) => LinkedInWebhook.Answer("hmacsha256=" + Encoding.UTF8.GetString(body), PlayedLinkedIn.AppSecret);
}
