using System.Net;
using Microsoft.AspNetCore.Builder;
using Windfall.App.Rules;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Inbox;

/// <summary>Rules, names for times, saved replies, a model that drafts, and one reply for the rest: on pages, without scripts.</summary>
public sealed class InboxSettingsTests : IAsyncLifetime
{
    const string People = $"""
        Name,Headline,Profile URL,Comment,Post URL,Timestamp
        Ada Example,"Head of Social, Acme",https://www.linkedin.com/in/ada-example,Could you share the source?,{Samples.Post},2026-09-23T10:00:00Z
        Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,Congratulations!,{Samples.Post},2026-09-23T10:10:00Z
        Ed Ghost,Trader,https://www.linkedin.com/in/ed-ghost,Buy real followers cheap and fast,{Samples.Post},2026-09-23T10:40:00Z

        """;

    readonly Terminal terminal = new();
    HttpClient client = null!;
    WebApplication web = null!;

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

    async Task<string> Page(string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_rule_shows_what_it_would_catch_and_acts_when_it_is_told_to()
    {
        await client.Send("/inbox/rules", "/inbox/rules/add", ("Name", "no <b>spam"), ("Labels", "Spam"), ("Then", "Ignored"));
        Assert.Contains("it would catch 1", await Page("/inbox/rules"), StringComparison.Ordinal);
        Assert.Contains("no &lt;b&gt;spam", await client.GetStringAsync("/inbox/rules", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "conversation_events"));

        await client.Send("/inbox/rules", "/inbox/rules/run");
        Assert.Contains("The rules changed 1 conversation.", await Page("/inbox/rules"), StringComparison.Ordinal);
        Assert.Equal("ignored", State(3));
        await client.Send("/inbox/rules", "/inbox/undo");
        Assert.Equal("new", State(3));

        await client.Send("/inbox/rules", "/inbox/rules/add", ("Name", "all"), ("Then", "Ignored"));
        Assert.Contains("would empty the inbox", await Page("/inbox/rules"), StringComparison.Ordinal);
        await client.Send("/inbox/rules", "/inbox/rules/remove");
        Assert.DoesNotContain("no <b>spam:", await Page("/inbox/rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_lets_rules_act_on_what_comes_and_nobody_looks()
    {
        terminal.Do("inbox", "rule", "add", "no spam", "--label", "spam", "--then", "ignored");
        await RuleWorker.RunAll(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), TestContext.Current.CancellationToken);
        Assert.Equal(["3 | 5 | no spam"], Dump.Of(terminal, "SELECT conversation_id, state, rule FROM conversation_events"));

        terminal.Do("import", terminal.File("more.csv", People.Replace("Ed Ghost", "Flo Ghost", StringComparison.Ordinal).Replace("ed-ghost", "flo-ghost", StringComparison.Ordinal)), "--declare", Samples.Declared);
        await RuleWorker.RunAll(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), TestContext.Current.CancellationToken);
        Assert.Equal(2, Dump.Count(terminal, "conversation_events"));
    }

    [Fact]
    public async Task A_name_for_a_time_and_a_half_life_are_kept()
    {
        await client.Send("/inbox/rules", "/inbox/rules/preset", ("Name", "Later"), ("Time", "friday 16:00"));
        Assert.Contains("later = friday 16:00", await Page("/inbox/rules"), StringComparison.Ordinal);
        Assert.Contains("value=\"later\"", await Page("/inbox/1"), StringComparison.Ordinal);
        await client.Send("/inbox/rules", "/inbox/rules/preset", ("Name", "never"), ("Time", "yesterday"));
        Assert.Contains("“yesterday” is no time ahead", await Page("/inbox/rules"), StringComparison.Ordinal);

        await client.Send("/inbox/rules", "/inbox/rules/half-life", ("Hours", "6"));
        Assert.Contains("half its worth gone after 6 hours", await Page("/inbox/rules"), StringComparison.Ordinal);
        await client.Send("/inbox/rules", "/inbox/rules/half-life", ("Hours", "-1"));
        Assert.Contains("half its worth gone after 6 hours", await Page("/inbox/rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_reply_is_kept_offered_and_removed()
    {
        await client.Send("/inbox/replies", "/inbox/replies/save", ("Code", "/thanks"), ("Text", "Thank you, {first}."));
        Assert.Contains("/thanks", await Page("/inbox/1"), StringComparison.Ordinal);
        await client.Send("/inbox/replies", "/inbox/replies/save", ("Code", "No Code"), ("Text", "x"));
        Assert.Contains("is no code", await Page("/inbox/replies"), StringComparison.Ordinal);
        await client.Send("/inbox/replies", "/inbox/replies/remove");
        Assert.DoesNotContain("/thanks</b>", await Page("/inbox/replies"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_drafts_into_the_reply_after_what_it_is_told_was_shown()
    {
        using var model = new StandInModel("The source is […].");
        Assert.DoesNotContain("Send it and draft", await Page("/inbox/1"), StringComparison.Ordinal);
        await client.Send("/inbox/replies", "/inbox/replies/model", ("Address", "http://example.com/v1"), ("Model", "m"));
        Assert.Contains("is not safe", await Page("/inbox/replies"), StringComparison.Ordinal);
        await client.Send("/inbox/replies", "/inbox/replies/model", ("Address", model.Address), ("Model", "small"));

        Assert.Contains("COMMENT by Ada", await Page("/inbox/1"), StringComparison.Ordinal);
        Assert.Empty(model.Asked);
        await client.Send("/inbox/1", "/inbox/1/draft");
        Assert.Single(model.Asked);
        Assert.Contains(">The source is […].</textarea>", await Page("/inbox/1"), StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "replies"));
        Assert.DoesNotContain("The source is", await Page("/inbox/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_reply_for_the_rest_is_kept_when_it_was_said_and_taken_back_as_one()
    {
        await client.Send("/inbox?minutes=0", "/inbox/summary", ("Text", "Thank you all, […]"));
        Assert.Equal(["∅ | Thank you all, […]"], Dump.Of(terminal, "SELECT conversation_id, text FROM replies"));
        Assert.Equal(("done", "new"), (State(1), State(3)));

        await client.Send("/inbox", "/inbox/undo");
        Assert.Equal("new", State(1));
        Assert.Equal(["1"], Dump.Of(terminal, "SELECT count(*) FROM replies WHERE undone_at IS NOT NULL"));
        Assert.StartsWith("2 are done with.", terminal.Do("inbox", "summary", "--said", "Thanks.").Out, StringComparison.Ordinal);
    }

    string? State(int number) => terminal.Do("inbox", "show", $"{number}", "--json").Json.GetProperty("state").GetString();
}
