using System.Net.Http.Json;
using System.Text.Json;
using Windfall.App.Alerts;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Alerts;

/// <summary>What was told, its checklist and its settings, on the page and over the API.</summary>
public sealed class AlertPageTests : ServedTests
{
    [Fact]
    public async Task What_was_told_stands_there_with_how_it_went()
    {
        Terminal.RunWith("k3y\n", "channel", "add", "webhook", "http://127.0.0.1:9", "--near", "--secret");
        await TakeOff();
        var page = await Page("/alerts");
        Assert.Contains("Your post is taking off", page, StringComparison.Ordinal);
        Assert.Contains("webhook, 127.0.0.1: not taken at the first try", page, StringComparison.Ordinal);
        Assert.Contains("four times in five between", page, StringComparison.Ordinal);
        Assert.Contains("not seen yet", Terminal.Do("alert", "list").Out, StringComparison.Ordinal);
        await Page("/alert?id=1");
        Assert.DoesNotContain("not seen yet", Terminal.Do("alert", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_is_ticked_off_with_its_date_and_opened_again()
    {
        await TakeOff();
        (string, string)[] step = [("place", "1"), ("isDone", "true")];
        Assert.Equal("/alert?id=1", await Client.Send("/alert?id=1", "/alert/tick", step));
        Assert.Contains("aria-checked=\"true\"", await Page("/alert?id=1"), StringComparison.Ordinal);
        Assert.Contains("done ", await Page("/alert?id=1"), StringComparison.Ordinal);
        await Client.Send("/alert?id=1", "/alert/tick", ("place", "1"), ("isDone", "false"));
        Assert.DoesNotContain("aria-checked=\"true\"", await Page("/alert?id=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_says_the_same_and_ticks_off()
    {
        await TakeOff();
        var alert = JsonElement.Parse(await Page("/api/alerts")).GetProperty("items")[0];
        Assert.Equal(("breakout", 1), (alert.GetProperty("kind").GetString(), alert.GetProperty("id").GetInt64()));
        Assert.Equal(JsonValueKind.Null, alert.GetProperty("seenAt").ValueKind);

        using var ticked = await Client.PutAsJsonAsync("/api/alerts/1/steps/1", new { isDone = true }, Cancel);
        Assert.NotEqual(JsonValueKind.Null, JsonElement.Parse(await ticked.Content.ReadAsStringAsync(Cancel)).GetProperty("steps")[0].GetProperty("doneAt").ValueKind);
        using var none = await Client.PutAsJsonAsync("/api/alerts/1/steps/99", new { isDone = true }, Cancel);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Channels_are_added_and_removed_on_the_page_and_no_page_shows_a_secret()
    {
        Assert.Contains("You would have had", await Page("/settings/alerts"), StringComparison.Ordinal);
        await Client.Send("/settings/alerts", "/settings/alerts/add", ("Kind", "webhook"), ("Url", "https://hooks.example.org/s3cret-path"), ("Secret", "s3cret-key"), ("Urgent", "true"));
        var page = await Page("/settings/alerts") + await Page("/api/channels");
        Assert.Contains("hooks.example.org", page, StringComparison.Ordinal);
        Assert.Contains("\"takes\":\"urgent\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", page, StringComparison.Ordinal);
        await Client.Send("/settings/alerts", "/settings/alerts/remove", ("id", "1"));
        Assert.DoesNotContain("hooks.example.org", await Page("/api/channels"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Habits_are_kept()
    {
        await Client.Send("/settings/alerts", "/settings/alerts/habits", ("From", "21:30"), ("To", "06:15"), ("Digest", "07:45"), ("Rules", "targets 3"), ("Address", "https://windfall.example.org/"), ("Language", "fr"));
        Assert.Equal("""
            Quiet from 21:30 to 06:15, but for a post that takes off; the digest comes at 07:45.
            Messages lead to https://windfall.example.org/
            You are also told of: targets 3.

            """.ReplaceLineEndings("\n"), Terminal.Do("alert", "set").Out.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("habits", "From", "late", "bad_time"), InlineData("habits", "Address", "javascript:alert(1)", "bad_address"), InlineData("habits", "Rules", "likes 3", "bad_rules")]
    [InlineData("add", "Url", "file:///etc/passwd", "bad_channel"), InlineData("add", "Url", "http://192.168.1.1/x", "bad_channel"), InlineData("push", "Endpoint", "https://elsewhere.example/push", "bad_push")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string form, string field, string value, string why)
    {
        await Page("/settings/alerts");     // the keys for browsers are made when they are first asked for
        var before = Dump.Of(Terminal);
        (string Name, string Value)[] fine = form == "habits" ? [("From", "22:00"), ("To", "07:00"), ("Digest", "08:00")] : form == "add" ? [("Kind", "ntfy")] : [("Key", "x"), ("Secret", "x")];
        Assert.Contains(why, await Client.Send("/settings/alerts", $"/settings/alerts/{form}", [.. fine.Where(one => one.Name != field), (field, value)]), StringComparison.Ordinal);
        Assert.Contains("role=\"alert\">", await Page($"/settings/alerts?refused={why}"), StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(Terminal));
    }

    [Fact]
    public async Task The_dip_to_expect_is_drawn_and_said()
    {
        await TakeOff();
        var page = await Page($"/post?url={Uri.EscapeDataString(Samples.Post)}");
        Assert.Contains("After a peak comes a dip", page, StringComparison.Ordinal);
        Assert.Contains("class=\"dip\" d=\"M", page, StringComparison.Ordinal);
    }

    /// <summary>The sample's readings: 20 in the evening, 1,500 in the morning.</summary>
    Task TakeOff() => AlertWorker.Run(Terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), Cancel);
}
