using System.Net.Http.Json;
using System.Text.Json;
using Windfall.App.Sendings;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using Windfall.App.Tests.Sources;

namespace Windfall.App.Tests.Sendings;

/// <summary>What a click sends, against a played data server that breaks where it hurts.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    const string Question = "at://did:plc:asker/app.bsky.feed.post/0";

    readonly Terminal terminal = new();
    PlayedBluesky network = null!;
    PlayedHome home = null!;

    public async ValueTask InitializeAsync()
    {
        network = await PlayedBluesky.Start();
        network.Home = home = new("did:plc:author", () => terminal.Clock.At);
        network.Replies.Add(network.Act("asker", PlayedBluesky.Published.AddMinutes(5), "post", "Which tool?", PlayedBluesky.Post));
        terminal.Do("source", "add", "bluesky", "author.test", "--server", network.Address);
        terminal.Do("source", "sync");
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        terminal.Dispose();
    }

    void SignIn(string password = PlayedHome.Password) => Assert.Equal(0, terminal.RunWith(password + "\n", "source", "sign-in", "author.test", "--home", network.Address).Exit);

    [Fact]
    public void A_reply_sent_is_in_the_thread_and_kept_as_an_answer()
    {
        SignIn();
        Assert.Contains("at://did:plc:author/app.bsky.feed.post/", terminal.Do("inbox", "send", "1", "A small one: https://example.org/tool.", "--minutes", "2").Out, StringComparison.Ordinal);

        var (address, record) = Assert.Single(home.Records);
        Assert.Equal("A small one: https://example.org/tool.", record.GetProperty("text").GetString());
        Assert.Equal(PlayedBluesky.Post, record.GetProperty("reply").GetProperty("root").GetProperty("uri").GetString());
        Assert.Equal(Question, record.GetProperty("reply").GetProperty("parent").GetProperty("uri").GetString());
        var link = record.GetProperty("facets")[0];
        Assert.Equal("https://example.org/tool", link.GetProperty("features")[0].GetProperty("uri").GetString());
        Assert.Equal((13, 37), (link.GetProperty("index").GetProperty("byteStart").GetInt32(), link.GetProperty("index").GetProperty("byteEnd").GetInt32()));

        Assert.Equal([$"A small one: https://example.org/tool. | {address}"], Dump.Of(terminal, "SELECT text, address FROM replies"));
        Assert.Contains("waiting", terminal.Do("inbox", "list", "--state", "waiting").Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_like_and_a_quote_are_records_of_their_own()
    {
        SignIn();
        terminal.Do("inbox", "like", "1");
        terminal.Do("inbox", "send", "1", "A good question", "--quote");

        Assert.Equal(Question, home.Records.Single(one => one.Key.Contains("/app.bsky.feed.like/", StringComparison.Ordinal)).Value.GetProperty("subject").GetProperty("uri").GetString());
        Assert.Equal(Question, home.Records.Single(one => one.Key.Contains("/app.bsky.feed.post/", StringComparison.Ordinal)).Value.GetProperty("embed").GetProperty("record").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task A_break_between_sending_and_noting_it_sends_nothing_twice()
    {
        SignIn();
        home.IsCutOff = true;
        Assert.Contains("Not sent yet", terminal.Run("inbox", "send", "1", "A small one").Error, StringComparison.Ordinal);
        Assert.Contains("Not sent yet", terminal.Run("inbox", "send", "1", "A small one").Error, StringComparison.Ordinal);      // clicked again
        home.IsCutOff = false;
        terminal.Clock.At += TimeSpan.FromMinutes(5);
        await Work();
        await Work();
        terminal.Do("inbox", "send", "1", "A small one");      // and again

        Assert.Equal(3, home.Puts.Count);
        Assert.Single(home.Puts.Distinct());
        Assert.Equal(1, Dump.Count(terminal, "replies"));
        Assert.Equal(1, Dump.Count(terminal, "sendings"));
    }

    [Fact]
    public void What_was_sent_is_taken_back_and_the_conversation_is_open_again()
    {
        SignIn();
        terminal.Do("inbox", "send", "1", "Oops");
        terminal.Do("inbox", "unsend", "1");

        Assert.Empty(home.Records);
        Assert.Equal(0, Dump.Count(terminal, "replies"));
        Assert.Contains("Which tool?", terminal.Do("inbox", "list", "--state", "open").Out, StringComparison.Ordinal);
        Assert.Equal(1, terminal.Run("inbox", "unsend", "1").Exit);
    }

    [Fact]
    public async Task What_may_have_arrived_is_taken_back_too()
    {
        SignIn();
        home.IsCutOff = true;
        terminal.Run("inbox", "send", "1", "Oops");
        Assert.Single(home.Records);
        home.IsCutOff = false;
        terminal.Do("inbox", "unsend", "1");
        terminal.Clock.At += TimeSpan.FromHours(1);
        await Work();
        Assert.Empty(home.Records);
    }

    [Fact]
    public void Tokens_are_exchanged_before_they_end_and_the_password_is_asked_once()
    {
        SignIn();
        terminal.Clock.At += TimeSpan.FromHours(3);
        terminal.Do("inbox", "like", "1");
        Assert.Equal((1, 1), (home.Sessions, home.Refreshed));
    }

    [Fact]
    public void A_password_that_was_taken_back_at_the_network_is_said_where_one_looks()
    {
        SignIn();
        home.IsRevoked = true;
        Assert.Contains("must sign in again", terminal.Run("inbox", "send", "1", "Hello").Error, StringComparison.Ordinal);
        Assert.Contains("Its sign-in has ended", terminal.Do("source", "list").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(76, null), InlineData(77, "14 days"), InlineData(83.2, "7 days"), InlineData(87.2, "3 days"), InlineData(89.5, "in a day"), InlineData(91, "has ended")]
    public void The_end_of_a_sign_in_is_warned_about(double days, string? warning)
    {
        SignIn();
        terminal.Clock.At += TimeSpan.FromDays(days - 0.1);
        var said = terminal.Do("source", "list").Out;
        if (warning is null)
            Assert.DoesNotContain("sign-in", said, StringComparison.Ordinal);
        else
            Assert.Contains(warning, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_is_kept_alive_by_itself()
    {
        SignIn();
        for (var month = 0; month < 12; month++)
        {
            terminal.Clock.At += TimeSpan.FromDays(30);
            await Windfall.App.Sources.SignInWorker.Worker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), TestContext.Current.CancellationToken);
        }
        Assert.DoesNotContain("sign-in", terminal.Do("source", "list").Out, StringComparison.Ordinal);
        Assert.Equal(1, home.Sessions);
    }

    [Fact]
    public void A_wrong_password_is_refused_and_nothing_is_kept()
    {
        Assert.Contains("app password", terminal.RunWith("wrong\n", "source", "sign-in", "author.test", "--home", network.Address).Error, StringComparison.Ordinal);
        Assert.Contains("not signed in", terminal.Run("inbox", "send", "1", "Hello").Error, StringComparison.Ordinal);
        Assert.Empty(home.Puts);
    }

    [Fact]
    public void No_secret_lies_open_in_the_database_and_signing_out_forgets_it()
    {
        SignIn();
        Assert.DoesNotContain(PlayedHome.Password, string.Join('\n', Dump.Of(terminal)), StringComparison.Ordinal);
        Assert.Equal(["0"], Dump.Of(terminal, "SELECT instr(secret, 'eyJ') + instr(secret, 'accessJwt') + instr(secret, 'Refresh') FROM sources"));

        terminal.Do("source", "sign-out", "author.test");
        Assert.Equal(["1"], Dump.Of(terminal, "SELECT secret IS NULL FROM sources"));
        Assert.Equal(1, terminal.Run("inbox", "send", "1", "Hello").Exit);
    }

    [Fact]
    public void Nothing_that_signs_in_leaves_with_an_export_of_everything()
    {
        SignIn();
        var folder = Path.Combine(terminal.Folder, "out");
        terminal.Do("export", folder, "--everything");
        Assert.Equal(2, File.ReadAllText(Path.Combine(folder, "sources.csv")).Split(network.Address).Length);      // where it is asked, and not where it was signed in
        Assert.False(File.Exists(Path.Combine(folder, "budgets.csv")));
    }

    [Fact]
    public void What_the_network_would_not_take_is_refused_before_it_is_sent()
    {
        SignIn();
        Assert.Contains("301 characters", terminal.Run("inbox", "send", "1", new string('é', 301)).Error, StringComparison.Ordinal);
        Assert.Empty(home.Puts);
        Assert.Equal(0, Dump.Count(terminal, "sendings"));
    }

    [Fact]
    public async Task The_page_sends_on_a_click_and_takes_back_on_another()
    {
        SignIn();
        await using var web = await terminal.Serve();
        using var client = await web.SignedIn();
        var page = await client.GetStringAsync("/inbox/1", TestContext.Current.CancellationToken);
        Assert.Contains("Send as @author.test", page, StringComparison.Ordinal);

        await client.SendBy("/inbox/1", "/inbox/1/reply", "/inbox/1/send", ("Kind", "Reply"), ("Text", "A small one"));
        Assert.Single(home.Records);
        await client.Send("/inbox/1", "/inbox/1/send", ("Kind", "Like"));
        Assert.Equal(2, home.Records.Count);
        await client.Send("/inbox/1", "/inbox/unsend", ("Id", "1"));
        await client.Send("/inbox/1", "/inbox/unsend", ("Id", "2"));
        Assert.Empty(home.Records);
    }

    [Fact]
    public async Task A_program_sends_and_takes_back_the_same_way()
    {
        SignIn();
        await using var web = await terminal.Serve();
        using var client = await web.SignedIn();
        var cancel = TestContext.Current.CancellationToken;
        for (var n = 0; n < 2; n++)
        {
            using var answer = await client.PostAsJsonAsync("/api/conversations/1/sendings", new { kind = "reply", text = "A small one" }, cancel);
            Assert.True(answer.IsSuccessStatusCode);
        }
        var shown = Assert.Single((await client.GetFromJsonAsync<JsonElement>("/api/conversations/1/sendings", cancel)).EnumerateArray());
        Assert.Equal(Assert.Single(home.Records).Key, shown.GetProperty("address").GetString());

        using var gone = await client.DeleteAsync($"/api/sendings/{shown.GetProperty("id").GetInt64()}", cancel);
        Assert.Equal(204, (int)gone.StatusCode);
        Assert.Empty(home.Records);
    }

    [Fact]
    public void An_answer_written_in_the_network_itself_counts_as_one_and_what_answers_it_stays_in_the_thread()
    {
        network.Replies.Add(network.Act("author", PlayedBluesky.Published.AddMinutes(20), "post", "This one", network.Replies[0].Uri));
        network.Replies.Add(network.Act("asker", PlayedBluesky.Published.AddMinutes(30), "post", "Thanks, and the other?", network.Replies[1].Uri));
        terminal.Clock.At += TimeSpan.FromMinutes(30);
        terminal.Do("source", "sync");

        Assert.Equal(["This one"], Dump.Of(terminal, "SELECT text FROM replies"));
        var thread = terminal.Do("inbox", "show", "1").Out;
        Assert.Contains("Which tool?", thread, StringComparison.Ordinal);
        Assert.Contains("This one", thread, StringComparison.Ordinal);
        Assert.Contains("Thanks, and the other?", thread, StringComparison.Ordinal);
    }

    Task Work() => SendingWorker.Worker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), TestContext.Current.CancellationToken);
}
