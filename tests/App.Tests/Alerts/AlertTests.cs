using System.Text.Json;
using Windfall.App.Alerts;
using Windfall.App.Tests.Program;
using Windfall.Sources.Outbound;

namespace Windfall.App.Tests.Alerts;

public sealed class AlertTests : IAsyncLifetime
{
    const string Post = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/";

    readonly Terminal terminal = new();
    readonly MailServer mail = new MailServer().Started();
    Receiver receiver = null!;

    public async ValueTask InitializeAsync() => receiver = await Receiver.Start();

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        mail.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task A_post_that_takes_off_is_told_at_once_over_every_channel_and_once_only()
    {
        Add("", "email", mail.Address, "--to", "me@example.org", "--from", "windfall@example.org");
        Add("k3y", "webhook", receiver.Address + "/hook");
        await TakeOff();
        await Work();
        await Work();

        Assert.Contains("Your post is taking off", Assert.Single(mail.Got), StringComparison.Ordinal);
        var hook = Assert.Single(receiver.Got);
        Assert.Matches(@"^1,500 reactions so far; it should end near [\d,]+ \(four times in five between [\d,]+ and [\d,]+\)\.\nFirst, by \d", JsonElement.Parse(hook.Body).GetProperty("text").GetString());
        Assert.Equal(Post, JsonElement.Parse(hook.Body).GetProperty("link").GetString());
        Assert.Contains("not seen yet", terminal.Do("alert", "list").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k3y"), InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    public void A_webhook_proves_whom_it_is_from(string secret)
    {
        Add(secret, "webhook", receiver.Address + "/hook");
        terminal.Do("channel", "test", "1");
        Assert.True(receiver.Got.TryDequeue(out var got));

        string Signature(string key) => SignedPost.Signature(key, got.Headers["webhook-id"].ToString(), got.Headers["webhook-timestamp"].ToString(), System.Text.Encoding.UTF8.GetBytes(got.Body));
        Assert.Equal(Signature(secret), got.Headers["webhook-signature"].ToString());
        Assert.NotEqual(Signature("other"), got.Headers["webhook-signature"].ToString());
        Assert.Equal(JsonElement.Parse(got.Body).GetProperty("id").GetString(), got.Headers["webhook-id"].ToString());
    }

    [Fact]
    public void A_key_that_only_looks_like_one_of_the_standard_is_refused() =>
        Assert.Contains("whsec_BASE64", terminal.RunWith("whsec_?\n", "channel", "add", "webhook", "https://example.org/x", "--secret").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("ntfy", "/topic", "", "/", "topic"), InlineData("webhook", "/x", "key", "/x", "title"), InlineData("telegram", "", "TOKEN", "/botTOKEN/sendMessage", "chat_id")]
    [InlineData("slack", "/services/T/B/x", "", "/services/T/B/x", "text"), InlineData("teams", "/workflow", "", "/workflow", "attachments")]
    public void Each_channel_gets_a_test_in_its_own_words(string kind, string path, string secret, string at, string member)
    {
        Add(secret, kind, receiver.Address + path, "--to", "42");
        Assert.Contains("took the test", terminal.Do("channel", "test", "1").Out, StringComparison.Ordinal);
        Assert.True(receiver.Got.TryDequeue(out var got));
        Assert.Equal(at, got.Path);
        Assert.True(JsonElement.Parse(got.Body).TryGetProperty(member, out _), got.Body);
    }

    [Fact]
    public async Task What_is_not_taken_is_tried_again_until_it_is()
    {
        Add("k3y", "webhook", receiver.Address);
        receiver.Failures = 3;
        await TakeOff();
        for (var n = 0; n < 8 && receiver.Got.IsEmpty; n++)
        {
            await Work();
            terminal.Clock.At += TimeSpan.FromMinutes(5);
        }
        Assert.Single(receiver.Got);
        Assert.Contains("sent", terminal.Do("channel", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_dead_holds_up_no_other_and_is_given_up()
    {
        Add("k3y", "webhook", "http://127.0.0.1:9");
        Add("k3y", "webhook", receiver.Address);
        await TakeOff();
        for (var n = 0; n < 20; n++)
        {
            await Work();
            terminal.Clock.At += TimeSpan.FromHours(2);
        }
        Assert.Single(receiver.Got);
        Assert.Contains("not taken after 8 tries, and given up", terminal.Do("channel", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_client_cannot_remove_a_channel_nor_stop_what_is_on_its_way()
    {
        Add("k3y", "webhook", receiver.Address);
        receiver.Failures = 1;
        await TakeOff();
        await Work();

        Assert.Equal(1, terminal.Run("channel", "remove", "1", "--workspace", "other").Exit);

        terminal.Clock.At += TimeSpan.FromMinutes(5);
        await Work();
        Assert.Single(receiver.Got);
    }

    [Fact]
    public async Task With_a_post_undone_its_alert_goes_and_others_still_arrive()
    {
        Add("k3y", "webhook", receiver.Address);
        receiver.Failures = 1;
        await TakeOff();
        await Work();
        foreach (var batch in Dump.Of(terminal, "SELECT id FROM batches"))
            terminal.Do("import", "undo", batch);

        Assert.Equal(0, Dump.Count(terminal, "alerts"));
        Assert.Empty(Dump.Faults(terminal.Database));
        terminal.Clock.At += TimeSpan.FromMinutes(5);
        await Work();
        Assert.Empty(receiver.Got);
        Assert.Contains("what it told of is gone", terminal.Do("channel", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_alert_opens_a_dated_checklist_that_is_ticked_off()
    {
        await TakeOff();
        await Work();
        var shown = terminal.Do("alert", "show", "1").Out;
        Assert.Contains("[ ] 1.", shown, StringComparison.Ordinal);
        Assert.Contains("Expect the dip", shown, StringComparison.Ordinal);

        terminal.Do("alert", "done", "1", "1");
        Assert.Contains("[x] 1.", terminal.Do("alert", "show", "1").Out, StringComparison.Ordinal);
        terminal.Do("alert", "done", "1", "1", "--undo");
        Assert.Contains("[ ] 1.", terminal.Do("alert", "show", "1").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("not seen yet", terminal.Do("alert", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_took_off_long_ago_is_no_alert()
    {
        await TakeOff();
        terminal.Clock.At += TimeSpan.FromDays(3);
        await Work();
        Assert.Contains("Nothing has taken off", terminal.Do("alert", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_lie_nowhere_in_the_open()
    {
        Add("s3cret-and-long", "webhook", receiver.Address + "/also-a-secret");
        var bytes = Directory.EnumerateFiles(terminal.Home, "*", SearchOption.AllDirectories).SelectMany(System.IO.File.ReadAllBytes).ToArray();
        foreach (var secret in new[] { "s3cret-and-long", "also-a-secret" })
            Assert.Equal(-1, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(secret)));
    }

    [Theory]
    [InlineData("email", "smtp://127.0.0.1"), InlineData("webhook", "http://127.0.0.1/x"), InlineData("telegram", "https://api.telegram.org"), InlineData("ntfy", "https://ntfy.sh")]
    public void A_channel_that_lacks_something_is_refused(string kind, string url) => Assert.Equal(1, terminal.Run("channel", "add", kind, url).Exit);

    [Theory]
    [InlineData("webhook", "https://127.0.0.1/x", "key"), InlineData("slack", "https://elsewhere.example/x", "")]
    public void A_channel_to_a_private_address_or_a_foreign_host_is_not_reached(string kind, string url, string secret)
    {
        terminal.RunWith(secret, "channel", "add", kind, url, "--secret");
        var answer = terminal.Run("channel", "test", "1");
        Assert.Equal(1, answer.Exit);
        Assert.Contains("does not ask that address", answer.Error, StringComparison.Ordinal);
    }

    void Add(string secret, params string[] rest)
    {
        string[] words = ["channel", "add", .. rest, "--near", .. secret.Length > 0 ? (string[])["--secret"] : []];
        var answer = terminal.RunWith(secret + "\n", words);
        Assert.True(answer.Exit == 0, answer.Error);
        Assert.Contains("You would have had", answer.Out, StringComparison.Ordinal);
    }

    /// <summary>20 reactions in the evening, 1,500 in the morning.</summary>
    Task TakeOff()
    {
        var morning = terminal.Clock.At;
        foreach (var (hours, reactions) in new[] { (-14, 10), (-13, 15), (-12, 20), (-1, 700), (0, 1500) })
        {
            terminal.Clock.At = morning.AddHours(hours);
            terminal.Do("post", "reading", Post, "--reactions", $"{reactions}", "--comments", "3");
        }
        return Task.CompletedTask;
    }

    Task Work() => AlertWorker.Run(terminal.Shell(new MemoryStream(), new MemoryStream(), new StringWriter()), TestContext.Current.CancellationToken);
}
