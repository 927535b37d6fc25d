using Microsoft.AspNetCore.Http;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Sources;

public sealed class SyncTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    PlayedBluesky network = null!;

    public async ValueTask InitializeAsync()
    {
        network = await PlayedBluesky.Start();
        network.Likes.AddRange(Enumerable.Range(0, 250).Select(n => network.Act($"fan{n}", PlayedBluesky.Published.AddMinutes(n / 10.0))));
        network.Reposts.Add(network.Act("sharer", PlayedBluesky.Published.AddMinutes(3), "repost"));
        network.Quotes.Add(network.Act("quoter", PlayedBluesky.Published.AddMinutes(4), "post", "So true"));
        network.Replies.Add(network.Act("asker", PlayedBluesky.Published.AddMinutes(5), "post", "Which tool?", PlayedBluesky.Post));
        network.Replies.Add(network.Act("other", PlayedBluesky.Published.AddMinutes(6), "post", "I wonder too", network.Replies[0].Uri));
        terminal.Do("source", "add", "bluesky", "author.test", "--server", network.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        terminal.Dispose();
    }

    [Fact]
    public void An_account_added_brings_its_posts_with_everybody_who_acted()
    {
        Assert.Contains("Looked at 1 post", terminal.Do("source", "sync").Out, StringComparison.Ordinal);
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));

        var brief = terminal.Do("brief", "--json").Json;
        Assert.Equal(250, brief.GetProperty("reading").GetProperty("reactions").GetInt32());
        Assert.Equal(254, brief.GetProperty("audience").GetProperty("people").GetInt32());
        Assert.Equal("bluesky", brief.GetProperty("post").GetProperty("network").GetString());
    }

    [Theory]
    [InlineData("https://bsky.app/profile/author.test/post/3mw6i7xi4222a", true), InlineData("https://bsky.app/profile/Author.test/post/3mw6i7xi4222a", false)]
    [InlineData("at://did:plc:author/app.bsky.feed.post/3mw6i7xi4222a", true)]
    public void A_post_noted_by_a_handle_is_the_one_that_is_synced(string address, bool isNotedFirst)
    {
        if (!isNotedFirst)
            terminal.Do("source", "sync");
        terminal.Do("post", "reading", address, "--reactions", "20");
        terminal.Do("source", "sync");

        Assert.Equal(1, Dump.Count(terminal, "posts"));
        Assert.Equal(254, terminal.Do("brief", "--json").Json.GetProperty("audience").GetProperty("people").GetInt32());
    }

    [Theory]
    [InlineData("brief"), InlineData("inbox", "list", "--post"), InlineData("audience", "list", "--post")]
    public void A_post_is_found_by_the_handle_in_its_address_as_a_browser_shows_it(params string[] verb)
    {
        terminal.Do("source", "sync");
        Assert.Equal(terminal.Do([.. verb, "https://bsky.app/profile/did:plc:author/post/3mw6i7xi4222a", "--json"]).Out, terminal.Do([.. verb, "https://bsky.app/profile/author.test/post/3mw6i7xi4222a", "--json"]).Out);
    }

    [Fact]
    public void A_second_visit_reads_only_what_is_new()
    {
        terminal.Do("source", "sync");
        var first = network.Asked;
        network.Likes.Add(network.Act("late", terminal.Clock.At));
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");

        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
        Assert.True(network.Asked - first <= 8, $"{network.Asked - first} requests");
    }

    [Fact]
    public void What_is_taken_back_is_withdrawn_and_what_comes_back_is_there_again()
    {
        terminal.Do("source", "sync");
        var (like, reply) = (network.Likes[17], network.Replies[1]);
        network.Likes.Remove(like);
        network.Replies.Remove(reply);
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
        Assert.Equal(252, terminal.Do("brief", "--json").Json.GetProperty("audience").GetProperty("people").GetInt32());
        Assert.Equal(254, terminal.Do("brief", "--json", "--at", "2026-09-23T11:10:00Z").Json.GetProperty("audience").GetProperty("people").GetInt32());

        network.Likes.Add(like);
        Later(TimeSpan.FromHours(1));
        terminal.Do("source", "sync");
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
    }

    [Fact]
    public void What_is_taken_back_counts_nowhere_from_then_on()
    {
        terminal.Do("source", "sync");
        Assert.Equal((254, 254, true, true), Seen());
        var before = terminal.Clock.At;

        network.Likes.RemoveAt(17);
        network.Replies.RemoveAt(1);
        network.Replies.RemoveAt(0);
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");

        Assert.Equal((251, 251, false, false), Seen());
        Assert.Equal((254, 254, true, false), Seen("--at", before.ToString("O")));     // an export is of what there is

        (int Known, int Acted, bool InInbox, bool InExport) Seen(params string[] at)
        {
            var folder = Path.Combine(terminal.Folder, Guid.NewGuid().ToString());
            terminal.Do("export", folder);
            return (
                terminal.Do(["brief", "--json", .. at]).Json.GetProperty("audience").GetProperty("people").GetInt32(),
                terminal.Do(["audience", "list", "--post", "https://bsky.app/profile/did:plc:author/post/3mw6i7xi4222a", "--json", .. at]).Json.GetProperty("total").GetInt32(),
                terminal.Do(["inbox", "list", "--json", .. at]).Out.Contains("Which tool?", StringComparison.Ordinal),
                File.ReadAllText(Path.Combine(folder, "people.csv")).Contains("Which tool?", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void All_that_was_synced_undone_leaves_no_trace(bool newestFirst)
    {
        var watched = Dump.Of(terminal).Where(line => !line.StartsWith("sources", StringComparison.Ordinal)).ToArray();
        terminal.Do("source", "sync");
        network.Likes.RemoveAt(17);
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");
        Assert.Equal(1, Dump.Count(terminal, "withdrawals"));

        var batches = Dump.Of(terminal, "SELECT id FROM batches ORDER BY id");
        foreach (var batch in newestFirst ? batches.Reverse() : batches)
        {
            terminal.Do("import", "undo", batch);
            Assert.Empty(Dump.Faults(terminal.Database));
        }
        Assert.Equal(watched, Dump.Of(terminal).Where(line => !line.StartsWith("sources", StringComparison.Ordinal)));

        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
    }

    [Fact]
    public void A_withdrawal_undone_is_seen_again_at_the_next_visit()
    {
        terminal.Do("source", "sync");
        network.Likes.RemoveAt(17);
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");

        terminal.Do("import", "undo", Dump.Of(terminal, "SELECT max(id) FROM batches").Single());
        Assert.Equal(0, Dump.Count(terminal, "withdrawals"));

        Later(TimeSpan.FromHours(2));
        terminal.Do("source", "sync");
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
    }

    [Fact]
    public void Likes_that_are_counted_and_never_listed_do_not_make_it_read_everything_again()
    {
        network.Unlisted = 3;
        terminal.Do("source", "sync");
        var before = network.Asked;
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");
        Assert.True(network.Asked - before <= 8, $"{network.Asked - before} requests");
    }

    [Fact]
    public void A_count_that_the_network_does_not_give_is_unknown_and_not_nothing()
    {
        network.IsCounted = false;
        terminal.Do("source", "sync");
        Assert.Equal(["1"], Dump.Of(terminal, "SELECT DISTINCT reactions IS NULL FROM readings"));
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
    }

    [Theory]
    [InlineData(429), InlineData(500), InlineData(503)]
    public void A_network_that_fails_is_left_alone_and_then_asked_again(int status)
    {
        network.Fault = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "600";
            return Task.FromResult(true);
        };
        terminal.Do("source", "sync");
        var asked = network.Asked;
        Later(TimeSpan.FromMinutes(9));
        terminal.Do("source", "sync");
        Assert.Equal(asked, network.Asked);
        Assert.Contains(status == 429 ? "less often" : "cannot be reached", terminal.Do("source", "list").Out, StringComparison.Ordinal);

        network.Fault = null;
        Later(TimeSpan.FromMinutes(2));
        terminal.Do("source", "sync");
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
        Assert.Contains("answered last", terminal.Do("source", "list").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"posts\":[{\"uri\":"), InlineData("<html>"), InlineData("{\"posts\":7}"), InlineData("[]"), InlineData("{\"feed\":[{\"post\":{\"uri\":\"https://elsewhere.example\"}}],\"posts\":[{}]}")]
    public void An_answer_that_cannot_be_read_changes_nothing(string answer)
    {
        network.Fault = async context =>
        {
            await context.Response.WriteAsync(answer);
            return true;
        };
        terminal.Do("source", "sync");
        Assert.Empty(OnRecord.Acts(terminal));
        Assert.Contains("cannot be read", terminal.Do("source", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_that_is_gone_is_visited_no_more()
    {
        terminal.Do("source", "sync");
        network.IsGone = true;
        Later(TimeSpan.FromMinutes(30));
        terminal.Do("source", "sync");
        var asked = network.Asked;
        Later(TimeSpan.FromMinutes(5));
        terminal.Do("source", "sync");
        Assert.Equal(asked + 1, network.Asked);     // only whether there are new posts
    }

    [Fact]
    public void An_account_removed_is_asked_no_more()
    {
        terminal.Do("source", "sync");
        terminal.Do("source", "remove", "@author.test");
        var asked = network.Asked;
        Later(TimeSpan.FromDays(1));
        terminal.Do("source", "sync");
        Assert.Equal(asked, network.Asked);
        Assert.NotEmpty(OnRecord.Acts(terminal));
    }

    [Fact]
    public void No_data_for_hours_is_a_warning()
    {
        terminal.Do("source", "sync");
        Later(TimeSpan.FromHours(3));
        Assert.Contains("No data since", terminal.Do("source", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_that_is_not_there_is_refused() =>
        Assert.Contains("knows no account nobody.test", terminal.Run("source", "add", "bluesky", "nobody.test", "--server", network.Address).Error, StringComparison.Ordinal);

    [Fact]
    public void Without_being_named_a_private_address_is_not_asked() =>
        Assert.Equal(1, terminal.Run("source", "add", "bluesky", "author.test", "--server", "https://169.254.169.254").Exit);

    void Later(TimeSpan by) => terminal.Clock.At += by;
}
