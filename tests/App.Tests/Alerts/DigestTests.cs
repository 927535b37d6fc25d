using System.Text.Json;
using Windfall.App.Alerts;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Alerts;

/// <summary>What goes out when, from what is on record to what a real receiver got.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    const string Post = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/";

    readonly Terminal terminal = new();
    Receiver receiver = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        receiver = await Receiver.Start();
        terminal.Do("workspace", "zone", "Europe/Paris");       // the clock stands at 13:00 there
        terminal.RunWith("k3y\n", "channel", "add", "webhook", receiver.Address, "--near", "--secret");
    }

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        terminal.Dispose();
    }

    [Fact]
    public async Task A_breakout_comes_at_night_and_all_else_in_the_morning_in_one_message()
    {
        Lead("Ada Example");
        Lead("Bo Example");
        Read((-14, 10), (-13, 15), (-12, 20), (-1, 700), (13, 1500));      // until 02:00
        await Work();
        Assert.Contains("taking off", Title(), StringComparison.Ordinal);

        await WorkUntil("2026-09-24T05:55:00Z");
        Assert.Empty(receiver.Got);
        await WorkUntil("2026-09-24T06:05:00Z");
        Assert.Equal("2 things worth knowing today", Title());
        await WorkUntil("2026-09-25T05:00:00Z");
        Assert.Empty(receiver.Got);
    }

    [Theory]
    [InlineData("command"), InlineData("post"), InlineData("link")]
    public async Task After_the_first_message_there_is_silence_until_it_was_seen(string way)
    {
        terminal.Do("alert", "set", "--rules", "reactions 1000", "--address", "https://windfall.example.org/");
        Read((-14, 10), (-13, 15), (-12, 20), (-1, 700), (0, 1500));
        await Work();
        var link = Link();
        Assert.StartsWith("https://windfall.example.org/alert?workspace=default&id=", link, StringComparison.Ordinal);

        await WorkUntil("2026-09-24T07:00:00Z");
        Read((0, 1600));
        await WorkUntil("2026-09-25T07:00:00Z");
        Assert.Empty(receiver.Got);
        await See(way, link);
        await WorkUntil("2026-09-26T07:00:00Z");
        Assert.Contains("you asked to be told from 1,000 on", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_back_sees_what_was_and_changes_nothing()
    {
        Read((-14, 10), (-13, 15), (-12, 20), (-1, 700), (0, 1500));
        await Work();
        terminal.Clock.At += TimeSpan.FromHours(2);
        var before = Dump.Of(terminal);
        Assert.Contains("taking off", terminal.Do("alert", "show", "1", "--at", "2026-09-23T11:30:00Z").Out, StringComparison.Ordinal);
        Assert.Equal(1, terminal.Run("alert", "show", "1", "--at", "2026-09-23T10:00:00Z").Exit);
        Assert.Equal(before, Dump.Of(terminal));

        terminal.Do("alert", "done", "1", "1");
        terminal.Do("alert", "show", "1");
        Assert.Contains("not seen yet", terminal.Do("alert", "list", "--at", "2026-09-23T11:30:00Z").Out, StringComparison.Ordinal);
        Assert.Contains("[ ] 1.", terminal.Do("alert", "show", "1", "--at", "2026-09-23T11:30:00Z").Out, StringComparison.Ordinal);
        Assert.Contains("[x] 1.", terminal.Do("alert", "show", "1").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_was_done_before_the_digest_is_not_told()
    {
        Lead("Ada Example");
        await Work();
        Assert.Contains("waits for the digest", terminal.Do("alert", "list").Out, StringComparison.Ordinal);
        terminal.Do("lead", "next", "Ada Example", "Send the deck", "--due", "2026-10-30");
        await WorkUntil("2026-09-24T07:00:00Z");
        Assert.Empty(receiver.Got);
        Assert.Contains("Nothing has taken off", terminal.Do("alert", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_of_tomorrow_is_told_today()
    {
        Lead("Ada Example", due: "2026-12-01");
        terminal.Do("lead", "call", "book", "Ada Example", "2026-09-25T15:00");
        await WorkUntil("2026-09-24T06:05:00Z");
        Assert.Contains("Call with Ada Example: 9/25/2026 3:00", Text().Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_are_in_the_language_of_their_owner()
    {
        terminal.Do("alert", "set", "--language", "fr");
        Read((-14, 10), (-13, 15), (-12, 20), (-1, 700), (0, 1500));
        await Work();
        Assert.StartsWith("Votre publication décolle", Title(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--quiet", "22-7"), InlineData("--digest", "25:00"), InlineData("--address", "javascript:alert(1)"), InlineData("--rules", "likes 3"), InlineData("--language", "de")]
    public void What_cannot_be_is_refused_with_what_could(string option, string value) => Assert.Equal(2, terminal.Run("alert", "set", option, value).Exit);

    void Lead(string name, string due = "2026-09-23")
    {
        terminal.Do("person", "add", name, "--headline", "Head of Social Media at Acme");
        terminal.Do("lead", "add", name);
        terminal.Do("lead", "next", name, "Send the deck", "--due", due);
    }

    /// <summary>Notes what the network shows, hours from now; the clock stays at the last.</summary>
    void Read(params (int Hours, int Reactions)[] readings)
    {
        var start = terminal.Clock.At;
        foreach (var (hours, reactions) in readings)
        {
            terminal.Clock.At = start.AddHours(hours);
            terminal.Do("post", "reading", Post, "--reactions", $"{reactions}", "--comments", "3");
        }
    }

    async Task See(string way, string link)
    {
        if (way == "command")
        {
            terminal.Do("alert", "show", link[(link.LastIndexOf('=') + 1)..]);
            return;
        }
        await using var web = await terminal.Serve();
        using var client = await web.SignedIn();
        using var answer = await client.GetAsync(way == "post" ? $"/post?url={Uri.EscapeDataString(Post)}" : new Uri(link).PathAndQuery, Cancel);
        Assert.True(answer.IsSuccessStatusCode);
    }

    async Task WorkUntil(string end)
    {
        var until = DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture);
        for (; terminal.Clock.At < until; terminal.Clock.At += TimeSpan.FromHours(1) < until - terminal.Clock.At ? TimeSpan.FromHours(1) : until - terminal.Clock.At)
            await Work();
        await Work();
    }

    async Task Work()
    {
        var shell = terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);
        await AlertFinder.Run(shell, Cancel);
        await AlertWorker.Run(shell, Cancel);
    }

    string Title() => Got("title");

    string Text() => Got("text");

    string Link() => Got("link");

    /// <summary>A member of the one message that came.</summary>
    string Got(string member)
    {
        var got = Assert.Single(receiver.Got);
        receiver.Got.Clear();
        return JsonElement.Parse(got.Body).GetProperty(member).GetString()!;
    }
}
