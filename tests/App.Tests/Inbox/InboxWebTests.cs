using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Inbox;

/// <summary>The inbox as a page without scripts, and over its API.</summary>
public sealed partial class InboxWebTests : IAsyncLifetime
{
    const string People = $"""
        Name,Headline,Profile URL,Comment,Post URL,Timestamp
        Ada Example,"Head of Social, Acme",https://www.linkedin.com/in/ada-example,Could you share the source?,{Samples.Post},2026-09-23T10:00:00Z
        Bo <b>Sample</b>,Nurse,https://www.linkedin.com/in/bo-sample,Congratulations!,{Samples.Post},2026-09-23T10:10:00Z
        Di Vent,Poet,https://www.linkedin.com/in/di-vent,You are an idiot,{Samples.Post},2026-09-23T10:30:00Z

        """;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")] private static partial Regex Token { get; }

    readonly Terminal terminal = new();
    HttpClient client = null!;
    Microsoft.AspNetCore.Builder.WebApplication web = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        terminal.Do("import", terminal.File("people.csv", People), "--declare", Samples.Declared);
        web = await terminal.Serve();
        client = await web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        client.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task States_are_tabs_with_counts_and_strangers_are_data()
    {
        var page = await client.GetStringAsync("/inbox", Cancel);

        Assert.Contains("new<span class=\"count\">3</span>", page, StringComparison.Ordinal);
        Assert.Contains("Bo &lt;b&gt;Sample&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Inbox", await client.GetStringAsync("/", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_minutes_one_has_are_planned_and_what_is_left_out_is_said()
    {
        var page = await client.GetStringAsync("/inbox?minutes=2", Cancel);

        Assert.Contains("Ada Example</b> Could you share the source?", page, StringComparison.Ordinal);
        Assert.Contains("1 is hostile", page, StringComparison.Ordinal);
        Assert.Contains("The minutes are spent.", await client.GetStringAsync("/inbox?minutes=0", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_by_a_form_is_told_with_the_way_back()
    {
        var token = Token.Match(await client.GetStringAsync("/inbox", Cancel)).Groups[1].Value;
        using var done = await client.PostAsync("/inbox/state", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Do", "done:1"), new("Back", "/inbox")]), Cancel);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        var page = await client.GetStringAsync("/inbox", Cancel);
        Assert.Contains("done<span class=\"count\">1</span>", page, StringComparison.Ordinal);
        Assert.Contains("1 now done.", page, StringComparison.Ordinal);

        using var undone = await client.PostAsync("/inbox/undo", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Change", "1"), new("Back", "/inbox")]), Cancel);
        Assert.Contains("new<span class=\"count\">3</span>", await client.GetStringAsync("/inbox", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var done = await client.PostAsync("/inbox/state", new FormUrlEncodedContent([new("Do", "done:1")]), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, done.StatusCode);
        Assert.Equal(0, Dump.Count(terminal, "conversation_events"));
    }

    [Fact]
    public async Task An_answer_by_a_form_is_kept_with_the_minutes_it_took()
    {
        var page = await client.GetStringAsync("/inbox/1", Cancel);
        var opened = Regex.Match(page, "name=\"Opened\" value=\"(\\d+)\"").Groups[1].Value;
        terminal.Clock.At += TimeSpan.FromMinutes(3);
        using var answer = await client.PostAsync("/inbox/1/reply", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", Token.Match(page).Groups[1].Value), new("Text", "It is in the first comment, {first}."), new("Opened", opened)]), Cancel);

        Assert.Equal(["It is in the first comment, Ada."], Dump.Of(terminal, "SELECT text FROM replies"));
        Assert.Equal(["1 | 3"], Dump.Of(terminal, "SELECT kind, minutes FROM efforts"));
        Assert.Contains("waiting<span class=\"count\">1</span>", await client.GetStringAsync("/inbox", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_comment_is_met_with_a_pause() =>
        Assert.Contains("It is hostile: no draft.", await client.GetStringAsync("/inbox/3", Cancel), StringComparison.Ordinal);

    [Fact]
    public async Task Everything_can_be_done_over_the_API()
    {
        Assert.Equal("Ada Example", (await Json("/api/inbox")).GetProperty("conversations")[0].GetProperty("person").GetString());
        Assert.Equal(1, (await Json("/api/inbox/plan?minutes=2")).GetProperty("items")[0].GetProperty("id").GetInt32());

        using var numbered = await client.PutAsJsonAsync("/api/conversations/1/state", new { state = "17" }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, numbered.StatusCode);
        using var elsewhere = await client.GetAsync("/api/inbox?post=nowhere", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, elsewhere.StatusCode);

        using var snoozed = await client.PutAsJsonAsync("/api/conversations/1/state", new { state = "snoozed", until = "+7d" }, Cancel);
        Assert.Equal(HttpStatusCode.OK, snoozed.StatusCode);
        Assert.Equal("snoozed", (await Json("/api/conversations/1")).GetProperty("state").GetString());

        var change = (await snoozed.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("change").GetInt64();
        using var undone = await client.DeleteAsync($"/api/inbox/changes/{change}", Cancel);
        Assert.Equal("new", (await Json("/api/conversations/1")).GetProperty("state").GetString());

        using var replied = await client.PostAsJsonAsync("/api/conversations/1/replies", new { text = "Here it is." }, Cancel);
        Assert.Equal(HttpStatusCode.OK, replied.StatusCode);
        using var again = await client.PostAsJsonAsync("/api/conversations/1/replies", new { text = "here it is" }, Cancel);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        using var missing = await client.GetAsync("/api/conversations/99", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Of_two_browsers_of_one_name_each_is_told_what_the_other_answers_until_it_stops()
    {
        terminal.Do("workspace", "clock", "2026-09-23T11:00:00Z");      // stands still, and claims end nevertheless
        using var other = await web.SignedIn();
        using var mine = await client.PutAsync("/api/conversations/1/claim", null, Cancel);
        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);

        using var theirs = await other.PutAsync("/api/conversations/1/claim", null, Cancel);
        Assert.Equal(HttpStatusCode.Conflict, theirs.StatusCode);
        Assert.Contains("in another browser", await other.GetStringAsync("/inbox/1", Cancel), StringComparison.Ordinal);
        Assert.Contains("1 is being answered by a teammate", await other.GetStringAsync("/inbox?minutes=20", Cancel), StringComparison.Ordinal);

        Assert.DoesNotContain("in another browser", await client.GetStringAsync("/inbox/1", Cancel), StringComparison.Ordinal);
        Assert.Contains("Ada Example</b> Could you share", await client.GetStringAsync("/inbox?minutes=20", Cancel), StringComparison.Ordinal);

        terminal.Clock.At += Windfall.App.Conversations.Claims.Lasts + TimeSpan.FromSeconds(1);
        Assert.DoesNotContain("in another browser", await other.GetStringAsync("/inbox/1", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teammate_who_is_answering_is_named_and_left_out_of_the_plan()
    {
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={terminal.Database};Pooling=False"))
        {
            connection.Open();
            Windfall.Store.Commands.Run(connection, "INSERT INTO claims VALUES (1, 'b', 'Mara', $until)", ("$until", (terminal.Clock.At + TimeSpan.FromMinutes(1)).ToUnixTimeMilliseconds()));
        }

        Assert.Contains("Mara is answering this right now.", await client.GetStringAsync("/inbox/1", Cancel), StringComparison.Ordinal);
        Assert.Contains("1 is being answered by a teammate", await client.GetStringAsync("/inbox?minutes=20", Cancel), StringComparison.Ordinal);
        using var taken = await client.PutAsync("/api/conversations/1/claim", null, Cancel);
        Assert.Equal(HttpStatusCode.Conflict, taken.StatusCode);

        terminal.Clock.At += TimeSpan.FromMinutes(2);
        Assert.DoesNotContain("is answering", await client.GetStringAsync("/inbox/1", Cancel), StringComparison.Ordinal);
    }

    async Task<JsonElement> Json(string path) => JsonElement.Parse(await client.GetStringAsync(path, Cancel));
}
