using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Windfall.App.Tests.Briefs;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Leads;

/// <summary>Leads over HTTP: pages whose forms work without any script, and the API.</summary>
public sealed class LeadsWebTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    HttpClient client = null!;
    Microsoft.AspNetCore.Builder.WebApplication web = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        terminal.Do("workspace", "zone", "Europe/Paris");
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("lead", "add", "Ada Example", "--next", "Ask for a call", "--due", "2026-09-23");
        web = await terminal.Serve();
        client = await web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        client.Dispose();
        terminal.Dispose();
    }

    public static TheoryData<string> Paths => ["/leads", "/leads?view=table", "/leads?view=due", "/lead?id=1", "/lead?id=1&draft=note", "/lead?id=1&draft=introduction", "/lead?id=1&draft=introduction&to=1", "/leads?view=table&page=9", "/ledger", "/retrospective"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_has_one_heading_and_no_script_of_its_own_in_both_languages(string path)
    {
        foreach (var language in (string[])["en", "fr"])
        {
            var page = await client.GetStringAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}", Cancel);
            Assert.Single(Regex.Matches(page, "<h1[ >]"));
            Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
            Assert.All(Regex.Matches(page, "<script[^>]*>"), script => Assert.Contains("src=", script.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_form_moves_a_lead_says_so_and_takes_it_back()
    {
        var moved = await Send("/leads", "/leads/move", ("lead", "1"), ("stage", "warmed"), ("back", "/leads"));
        Assert.Contains("Ada Example: moved to: warmed", moved, StringComparison.Ordinal);
        Assert.Equal("warmed", terminal.Do("lead", "show", "1", "--json").Json.GetProperty("stage").GetString());
        Assert.Single(Dump.Of(terminal, "SELECT by FROM lead_events WHERE kind = 2 AND by IS NOT NULL"));

        var undo = Regex.Match(moved, "action=\"/leads/undo\".*?name=\"change\" value=\"(\\d+)\"", RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains("Taken back.", await Send("/leads", "/leads/undo", ("change", undo), ("back", "/leads")), StringComparison.Ordinal);
        Assert.Equal("noted", terminal.Do("lead", "show", "1", "--json").Json.GetProperty("stage").GetString());
    }

    [Fact]
    public async Task A_refusal_is_a_sentence_on_the_page() =>
        Assert.Contains("Book it with its time", await Send("/leads", "/leads/move", ("lead", "1"), ("stage", "callBooked"), ("back", "/leads")), StringComparison.Ordinal);

    [Fact]
    public async Task One_of_the_three_times_is_booked_and_given_to_the_calendar()
    {
        var page = await client.GetStringAsync("/lead?id=1", Cancel);
        var start = Regex.Match(page, "name=\"start\" value=\"([^\"]+)\"").Groups[1].Value;
        page = await Send("/lead?id=1", "/leads/book", ("lead", "1"), ("start", start), ("back", "/lead?id=1"));
        Assert.Contains("call booked for", page, StringComparison.Ordinal);

        using var calendar = await client.GetAsync(Regex.Match(page, "href=\"(/api/leads/1/calls/\\d+\\.ics)\"").Groups[1].Value, Cancel);
        Assert.Equal("text/calendar; charset=utf-8", calendar.Content.Headers.ContentType!.ToString());
        Assert.Contains("BEGIN:VEVENT", await calendar.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_added_by_name_and_nobody_twice()
    {
        Assert.Contains("Bo Sample: noted", await Send("/leads", "/leads/add", ("whom", "Bo Sample"), ("back", "/leads")), StringComparison.Ordinal);
        Assert.Contains("is a lead already", await Send("/leads", "/leads/add", ("whom", "Bo Sample"), ("back", "/leads")), StringComparison.Ordinal);
        Assert.Contains("Nobody known is", await Send("/leads", "/leads/add", ("whom", "Zed"), ("back", "/leads")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        using var answer = await client.PostAsync("/leads/move", new FormUrlEncodedContent([new("lead", "1"), new("stage", "warmed")]), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("noted", terminal.Do("lead", "show", "1", "--json").Json.GetProperty("stage").GetString());
    }

    [Fact]
    public async Task Strangers_text_is_text()
    {
        foreach (var text in Hostile.All.Where(text => text.Trim().Length > 0))
        {
            terminal.Do("lead", "note", "1", text[..Math.Min(text.Length, 5_000)]);
            terminal.Do("lead", "next", "1", text[..Math.Min(text.Length, 300)]);
        }
        foreach (var path in (string[])["/leads", "/leads?view=table", "/leads?view=due", "/lead?id=1"])
            Assert.All(Regex.Matches(await client.GetStringAsync(path, Cancel), "<script[^>]*>"), script => Assert.Contains("src=", script.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_api_says_what_the_command_says()
    {
        Assert.True(JsonElement.DeepEquals(terminal.Do("lead", "show", "1", "--json").Json, JsonElement.Parse(await client.GetStringAsync("/api/leads/1", Cancel))));
        Assert.True(JsonElement.DeepEquals(terminal.Do("lead", "due", "--json").Json, JsonElement.Parse(await client.GetStringAsync("/api/leads/due", Cancel))));
        Assert.Equal(terminal.Do("lead", "export", "--format", "hubspot").Out, await client.GetStringAsync("/api/leads/export?format=hubspot", Cancel));
        Assert.True(JsonElement.DeepEquals(terminal.Do("post", "retrospective", "--json").Json, JsonElement.Parse(await client.GetStringAsync("/api/retrospective", Cancel))));
    }

    [Fact]
    public async Task The_api_moves_refuses_and_takes_back()
    {
        using var moved = await client.PutAsJsonAsync("/api/leads/1/stage", new { stage = "warmed" }, Cancel);
        var change = JsonElement.Parse(await moved.Content.ReadAsStringAsync(Cancel)).GetProperty("change").GetInt64();
        using var refused = await client.PutAsJsonAsync("/api/leads/1/stage", new { stage = "won" }, Cancel);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("a message or a call comes before", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var undone = await client.DeleteAsync($"/api/leads/changes/{change}", Cancel);
        Assert.Equal("noted", JsonElement.Parse(await undone.Content.ReadAsStringAsync(Cancel)).GetProperty("lead").GetProperty("stage").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/leads/99", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_whole_way_of_a_lead_goes_over_the_api()
    {
        using var added = await client.PostAsJsonAsync("/api/leads", new { person = 2, nextStep = "Ask", due = "2026-09-30" }, Cancel);
        Assert.Equal("2026-09-30", JsonElement.Parse(await added.Content.ReadAsStringAsync(Cancel)).GetProperty("lead").GetProperty("due").GetString());
        foreach (var (path, sent) in new (string, object)[]
        {
            ("touches", new { kind = "wrote", text = "Hello", minutes = 5 }), ("calls", new { start = "2026-09-24T09:00:00+02:00" }),
        })
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync($"/api/leads/2/{path}", sent, Cancel)).StatusCode);
        terminal.Clock.At += TimeSpan.FromDays(2);
        using var held = await client.PutAsJsonAsync("/api/leads/2/calls/outcome", new { outcome = "Yes", minutes = 20 }, Cancel);
        Assert.Equal(25, JsonElement.Parse(await held.Content.ReadAsStringAsync(Cancel)).GetProperty("lead").GetProperty("minutes").GetDouble());
        Assert.Equal(HttpStatusCode.OK, (await client.PutAsync("/api/leads/2/tags/press", null, Cancel)).StatusCode);
        Assert.Single(JsonElement.Parse(await client.GetStringAsync("/api/leads?tag=press", Cancel)).GetProperty("items").EnumerateArray());
    }

    async Task<string> Send(string page, string to, params (string Name, string Value)[] fields)
    {
        var token = Regex.Match(await client.GetStringAsync(page, Cancel), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        using var answer = await client.PostAsync(to, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]), Cancel);
        return WebUtility.HtmlDecode(await client.GetStringAsync(answer.Headers.Location, Cancel));
    }
}
