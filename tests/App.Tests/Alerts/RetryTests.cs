using Windfall.App.Alerts;
using Windfall.App.Channels;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Alerts;

/// <summary>Whatever a channel's other side does: nothing is lost, nobody is pestered, no other channel waits, and no log tells secrets.</summary>
public sealed class RetryTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    Receiver receiver = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => receiver = await Receiver.Start();

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        terminal.Dispose();
    }

    public static TheoryData<string> Kinds => ["slack", "teams", "ntfy", "telegram", "webhook", "push"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_asked_again_no_sooner_than_it_wants(string kind)
    {
        Add(kind, receiver.Address);
        (receiver.Failures, receiver.Status, receiver.RetryAfter) = (1, 429, "3600");
        await TakeOff();
        await WorkFor(TimeSpan.FromMinutes(59));
        Assert.Equal(1, receiver.Asked);
        Assert.Contains("fewer messages for a while. (HTTP 429)", terminal.Do("channel", "list").Out, StringComparison.Ordinal);
        await WorkFor(TimeSpan.FromMinutes(2));
        Assert.Single(receiver.Got);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_gets_the_message_once_it_is_well_again_whatever_ailed_it(string kind)
    {
        Add(kind, receiver.Address);
        foreach (var (status, n) in new[] { 500, 502, 503, 0, 408 }.Select((status, n) => (status, n)))
        {
            (receiver.Failures, receiver.Status) = (1, status);
            await (n == 0 ? TakeOff() : WorkFor(TimeSpan.FromMinutes(20), stop: n + 1));
            Assert.Equal(n + 1, receiver.Asked);
        }
        await WorkFor(TimeSpan.FromMinutes(20), stop: 6);
        Assert.Single(receiver.Got);
    }

    [Fact]
    public async Task One_that_never_answers_is_given_up_for_now_and_no_other_waits_for_it()
    {
        await using var silent = await Receiver.Start();
        (silent.Failures, silent.Status) = (100, -1);
        foreach (var kind in Kinds)
            Add(kind, silent.Address);
        Add("webhook", receiver.Address);
        var work = TakeOff();
        for (var n = 0; n < 100 && receiver.Got.IsEmpty; n++)
            await Task.Delay(100, Cancel);
        Assert.Single(receiver.Got);
        Assert.False(work.IsCompleted, "Somebody still waits for an answer.");
        await work;
        Assert.Equal(Kinds.Count, silent.Asked);
        Assert.Equal(Kinds.Count, Dump.Of(terminal, "SELECT 1 FROM deliveries WHERE tries = 1 AND next_at IS NOT NULL").Length);
    }

    [Theory]
    [InlineData(503), InlineData(429), InlineData(403), InlineData(0)]
    public async Task No_log_and_no_answer_holds_a_secret_nor_what_the_other_side_said(int status)
    {
        (receiver.Failures, receiver.Status) = (100, status);
        foreach (var kind in Kinds)
            Add(kind, receiver.Address);
        var said = terminal.RunWith("s3cret-key\n", "channel", "add", "email", "smtp://127.0.0.1:9", "--to", "me@example.org", "--from", "me@example.org", "--user", "me", "--secret", "--near").Out;
        await TakeOff();
        for (var id = 1; id <= Kinds.Count + 1; id++)
            said += terminal.Run("channel", "test", $"{id}") is var answer ? answer.Out + answer.Error : "";
        said += terminal.Do("channel", "list").Out + string.Join('\n', Dump.Of(terminal, "SELECT * FROM deliveries"), Dump.Of(terminal, "SELECT * FROM worker_runs"));
        Assert.Contains("not taken", said, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("no affair", said, StringComparison.Ordinal);
    }

    void Add(string kind, string address)
    {
        if (kind == "push")
        {
            using var browser = new PlayedBrowser();
            var shell = terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);
            terminal.Do("channel", "list");
            using var connection = Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _)!.Connect();
            Channel.Add(connection, Channel.SecretsOf(shell), connection.Number("SELECT id FROM workspaces"), ChannelKind.Push, "Firefox", new(new(address + "/s3cret-push"), Secret: browser.Secret, IsNear: true, Key: browser.Key), Takes.Both, shell.Clock.GetUtcNow());
            return;
        }
        var answer = terminal.RunWith("s3cret-key\n", "channel", "add", kind, address + (kind == "telegram" ? "" : "/s3cret-path"), "--to", "42", "--near", "--secret");
        Assert.True(answer.Exit == 0, answer.Error);
    }

    Task TakeOff()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        return Work();
    }

    /// <param name="stop">Once it was asked so often.</param>
    async Task WorkFor(TimeSpan span, int stop = int.MaxValue)
    {
        for (var end = terminal.Clock.At + span; terminal.Clock.At < end && receiver.Asked < stop; terminal.Clock.At += TimeSpan.FromSeconds(30))
            await Work();
    }

    Task Work() => AlertWorker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), Cancel);
}
