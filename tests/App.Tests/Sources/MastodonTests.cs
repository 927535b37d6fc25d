using Windfall.App.Sendings;
using Windfall.App.Sources;
using Windfall.App.Tests.Program;
using Windfall.App.Workers;

namespace Windfall.App.Tests.Sources;

public sealed class MastodonTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    PlayedMastodon network = null!;

    public async ValueTask InitializeAsync()
    {
        network = await PlayedMastodon.Start();
        network.Favourites.AddRange(Enumerable.Range(0, 250).Select(n => $"fan{n}@elsewhere.example"));
        network.Reblogs.Add("sharer");
        network.Statuses.Add(new("115000000000000002", "asker@elsewhere.example", "<p>Which <em>tool</em>?<br>Asking &lt;for&gt; a friend</p>", PlayedMastodon.Published.AddMinutes(5), PlayedMastodon.Post));
        network.Statuses.Add(new("115000000000000003", "other", "<p>I wonder too</p>", PlayedMastodon.Published.AddMinutes(6), "115000000000000002"));
        network.Statuses.Add(new("115000000000000004", "quoter", "<p>So true</p>", PlayedMastodon.Published.AddMinutes(7), Quoted: PlayedMastodon.Post));
        terminal.Do("source", "add", "mastodon", "@me@social.example", "--server", network.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        terminal.Dispose();
    }

    string[] Truth => [.. network.Favourites.Select(who => $"1 {Name(who)} ").Concat(network.Statuses.Where(status => status.Who != "me" && status.Parent is not null).Select(status => $"2 {Name(status.Who)} {MastodonText(status)}"))
        .Concat(network.Reblogs.Select(who => $"3 {Name(who)} ")).Concat(network.Statuses.Where(status => status.Quoted is not null && status.Who != "me").Select(status => $"4 {Name(status.Who)} {MastodonText(status)}")).Order(StringComparer.Ordinal)];

    string Name(string who) => who.Contains('@') ? who : $"{who}@{network.Host}";

    static string MastodonText(PlayedStatus status) => status.Html.Replace("<br>", "\n", StringComparison.Ordinal).Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal)
        .Replace("<em>", "", StringComparison.Ordinal).Replace("</em>", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal);

    [Fact]
    public void An_account_brings_its_posts_with_everybody_its_server_knows()
    {
        terminal.Do("source", "sync");

        Assert.Equal(Truth, OnRecord.Acts(terminal));
        var brief = terminal.Do("brief", "--json").Json;
        Assert.Equal("mastodon", brief.GetProperty("post").GetProperty("network").GetString());
        Assert.Equal(250, brief.GetProperty("reading").GetProperty("reactions").GetInt32());
        Assert.Equal("A chatbot gave away coffee.", brief.GetProperty("post").GetProperty("opening").GetString());
        Assert.Contains("at least", terminal.Do("source", "list").Out, StringComparison.Ordinal);
        Assert.Contains("at least", terminal.Do("brief").Out, StringComparison.Ordinal);
        Assert.Contains("Head of social media at Acme & more", string.Join('\n', Dump.Of(terminal, "SELECT DISTINCT headline FROM people")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_visit_reads_only_what_is_new_and_what_is_taken_back_is_withdrawn()
    {
        terminal.Do("source", "sync");
        var first = network.Asked;
        network.Favourites.Add("late@elsewhere.example");
        Later();
        Assert.Equal(Truth, OnRecord.Acts(terminal));
        Assert.True(network.Asked - first <= 10, $"{network.Asked - first} requests");

        network.Favourites.RemoveAt(17);
        network.Statuses.RemoveAll(status => status.Who == "other");
        Later();
        Assert.Equal(Truth, OnRecord.Acts(terminal));
    }

    [Fact]
    public void What_is_counted_and_never_listed_does_not_make_it_read_everything_again()
    {
        network.Unlisted = 9;
        terminal.Do("source", "sync");
        var first = network.Asked;
        Later();
        Assert.True(network.Asked - first <= 10, $"{network.Asked - first} requests");
    }

    [Theory]
    [InlineData(429, "less often"), InlineData(503, "cannot be reached"), InlineData(401, "sign in")]
    public void A_server_that_refuses_is_left_alone_until_its_own_time(int status, string said)
    {
        network.Fault = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers["X-RateLimit-Reset"] = terminal.Clock.At.AddMinutes(10).ToString("O");
            return Task.FromResult(true);
        };
        terminal.Do("source", "sync");
        Assert.Contains(said, terminal.Do("source", "list").Out, StringComparison.Ordinal);
        var asked = network.Asked;
        terminal.Clock.At += TimeSpan.FromMinutes(9);
        terminal.Do("source", "sync");
        Assert.Equal(asked, network.Asked);

        network.Fault = null;
        terminal.Clock.At += TimeSpan.FromHours(7);
        terminal.Do("source", "sync");
        Assert.Equal(Truth, OnRecord.Acts(terminal));
    }

    [Fact]
    public void Signed_in_by_a_code_it_replies_favours_and_quotes_on_a_click_once()
    {
        terminal.Do("source", "sync");
        SignIn();

        network.IsCutOff = true;
        Assert.Contains("Not sent yet", terminal.Run("inbox", "send", "2", "A small one").Error, StringComparison.Ordinal);
        network.IsCutOff = false;
        terminal.Do("inbox", "send", "2", "A small one");
        var sent = Assert.Single(network.Statuses, status => status.Who == "me" && status.Parent is not null);
        Assert.Equal(("<p>@other@" + network.Host + " A small one</p>", "115000000000000003"), (sent.Html, sent.Parent));

        terminal.Do("inbox", "like", "2");
        Assert.Equal(["115000000000000003"], network.FavouredByMe);
        terminal.Do("inbox", "send", "2", "Good question", "--quote");
        Assert.Single(network.Statuses, status => status.Quoted == "115000000000000003");

        foreach (var sending in new[] { "1", "2", "3" })
            terminal.Do("inbox", "unsend", sending);
        Assert.Empty(network.FavouredByMe);
        Assert.Equal([PlayedMastodon.Post], network.Statuses.Where(status => status.Who == "me").Select(status => status.Id));
    }

    [Fact]
    public void What_may_have_arrived_is_found_by_what_it_says_and_taken_back()
    {
        terminal.Do("source", "sync");
        SignIn();
        network.IsCutOff = true;
        terminal.Run("inbox", "send", "2", "Oops");
        network.IsCutOff = false;
        terminal.Do("inbox", "unsend", "1");
        Assert.Equal([PlayedMastodon.Post], network.Statuses.Where(status => status.Who == "me").Select(status => status.Id));
    }

    [Fact]
    public async Task After_an_hour_nothing_is_tried_again_for_the_server_has_forgotten_its_key()
    {
        terminal.Do("source", "sync");
        SignIn();
        network.IsCutOff = true;
        terminal.Run("inbox", "send", "2", "Oops");
        for (var n = 0; n < 12; n++)
        {
            terminal.Clock.At += TimeSpan.FromMinutes(20);
            await SendingWorker.Worker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), TestContext.Current.CancellationToken);
        }
        Assert.Single(network.Statuses, status => status.Who == "me" && status.Parent is not null);
        Assert.Equal(["1"], Dump.Of(terminal, "SELECT next_at IS NULL FROM sendings"));
    }

    [Fact]
    public void A_code_that_is_not_good_signs_nobody_in()
    {
        Assert.Contains("Nothing waits", terminal.Run("source", "sign-in", $"me@{network.Host}", "--code", "x").Error, StringComparison.Ordinal);
        terminal.Do("source", "sign-in", $"me@{network.Host}");
        Assert.Contains("does not accept that code", terminal.Run("source", "sign-in", $"me@{network.Host}", "--code", "x").Error, StringComparison.Ordinal);
        Assert.False(terminal.Do("source", "list", "--json").Json[0].GetProperty("signedIn").GetBoolean());
    }

    [Fact]
    public async Task A_favourite_in_the_stream_is_on_record_without_waiting_for_the_next_visit()
    {
        terminal.Do("source", "sync");
        SignIn();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var watching = WatchCommand.Run(terminal.Shell(new MemoryStream(), new MemoryStream(), new StringWriter()), [SyncWorker.Worker, MastodonListener.Worker], stop.Token);
        network.Favourites.Add("quick@elsewhere.example");
        network.Events.Enqueue($"event: notification\ndata: {{\"id\":\"9\",\"type\":\"favourite\",\"status\":{{\"id\":\"{PlayedMastodon.Post}\"}}}}\n\n");
        while (!OnRecord.Acts(terminal).Contains("1 quick@elsewhere.example "))
            await Task.Delay(50, stop.Token);
        await stop.CancelAsync();
        await watching;
    }

    [Theory]
    [InlineData("somebody"), InlineData("@a@b@c"), InlineData("@me@127.0.0.1")]
    public void What_is_no_account_or_leads_to_a_private_address_is_refused(string account) => Assert.Equal(1, terminal.Run("source", "add", "mastodon", account).Exit);

    void SignIn()
    {
        var said = terminal.Do("source", "sign-in", $"me@{network.Host}").Out;
        Assert.Contains($"{network.Address}/oauth/authorize?response_type=code&client_id=app", said, StringComparison.Ordinal);
        terminal.Do("source", "sign-in", $"me@{network.Host}", "--code", PlayedMastodon.Code);
    }

    void Later()
    {
        terminal.Clock.At += TimeSpan.FromMinutes(30);
        terminal.Do("source", "sync");
    }
}
