using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Tests.Program;
using Windfall.Core;
using Windfall.Core.Replies;

namespace Windfall.App.Tests.Inbox;

/// <summary>What one does with conversations at the prompt.</summary>
public sealed class InboxVerbsTests : IDisposable
{
    const string People = $"""
        Name,Headline,Profile URL,Comment,Post URL,Timestamp
        Ada Example,"Head of Social, Acme",https://www.linkedin.com/in/ada-example,Could you share the source?,{Samples.Post},2026-09-23T10:00:00Z
        Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,Congratulations!,{Samples.Post},2026-09-23T10:10:00Z
        Cy Made,Baker,https://www.linkedin.com/in/cy-made,congrats to the whole team,{Samples.Post},2026-09-23T10:20:00Z
        Di Vent,Poet,https://www.linkedin.com/in/di-vent,You are an idiot,{Samples.Post},2026-09-23T10:30:00Z
        Ed Ghost,Trader,https://www.linkedin.com/in/ed-ghost,Buy real followers cheap and fast,{Samples.Post},2026-09-23T10:40:00Z

        """;

    readonly Terminal terminal = new();

    public InboxVerbsTests() => terminal.Do("import", terminal.File("people.csv", People), "--declare", Samples.Declared);

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void All_begin_as_new_the_one_worth_most_first()
    {
        var list = terminal.Do("inbox", "list", "--json").Json;

        Assert.Equal(5, list.GetProperty("counts").GetProperty("new").GetInt32());
        Assert.Equal("Ada Example", list.GetProperty("conversations")[0].GetProperty("person").GetString());
    }

    [Fact]
    public void What_is_done_leaves_the_plan_and_comes_back_with_an_undo()
    {
        Assert.Contains("Ada Example", Plan(), StringComparison.Ordinal);

        terminal.Do("inbox", "done", "1");
        Assert.DoesNotContain("Ada Example", Plan(), StringComparison.Ordinal);
        Assert.Equal("done", State(1));

        terminal.Do("inbox", "undo");
        Assert.Equal("new", State(1));
        Assert.Equal(1, terminal.Run("inbox", "undo").Exit);
    }

    [Fact]
    public void Many_are_ignored_at_once_and_brought_back_at_once()
    {
        Assert.StartsWith("2 conversations: ignored.", terminal.Do("inbox", "ignore", "2", "3").Out, StringComparison.Ordinal);

        Assert.Equal("Taken back, for 2 conversations.\n", terminal.Do("inbox", "undo").Out);
        Assert.Equal(("new", "new"), (State(2), State(3)));
    }

    [Fact]
    public void An_answer_is_kept_and_then_it_is_their_turn()
    {
        terminal.Do("inbox", "saved", "set", "thanks", "Thank you, {first}.");
        terminal.Do("inbox", "saved", "set", "link", "More here: {post}");

        var said = terminal.Do("inbox", "reply", "1", "/thanks /link", "--minutes", "2").Out;
        Assert.StartsWith($"Thank you, Ada. More here: {Samples.Post}\n", said, StringComparison.Ordinal);
        Assert.Equal("waiting", State(1));
        Assert.Equal(["1 | 2"], Dump.Of(terminal, "SELECT kind, minutes FROM efforts"));

        Assert.Contains("You said exactly that", terminal.Run("inbox", "reply", "1", "/thanks /link").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_taken_back_was_not_given_and_may_be_given_again()
    {
        terminal.Do("inbox", "reply", "1", "In the first comment.");
        terminal.Clock.At += TimeSpan.FromMinutes(1);
        terminal.Do("inbox", "undo");

        Assert.Equal(0, terminal.Do("inbox", "show", "1", "--json").Json.GetProperty("replies").GetArrayLength());
        Assert.Equal(1, terminal.Do("inbox", "show", "1", "--json", "--at", "2026-09-23T11:00:30Z").Json.GetProperty("replies").GetArrayLength());
        Assert.Equal(0, terminal.Do("post", "retrospective", "--json").Json.GetProperty("comments").GetProperty("answered").GetInt32());
        terminal.Do("inbox", "reply", "1", "In the first comment.");
    }

    [Fact]
    public void A_model_elsewhere_is_told_only_what_may_leave()
    {
        const string Elsewhere = "https://models.example/v1";
        terminal.Do("inbox", "model", "set", Elsewhere, "m");
        Assert.Contains("by Ada", terminal.Do("inbox", "draft", "1", "--model").Out, StringComparison.Ordinal);

        Change("UPDATE batches SET origin = 5");
        Assert.Contains("may not leave for models.example", terminal.Run("inbox", "draft", "1", "--model").Error, StringComparison.Ordinal);
        Assert.Contains("may not leave for models.example", terminal.Run("inbox", "draft", "1", "--model", "--send").Error, StringComparison.Ordinal);
        terminal.Do("lead", "add", "Ada Example");
        Assert.Contains("by Ada", terminal.Do("inbox", "draft", "1", "--model").Out, StringComparison.Ordinal);

        Change("UPDATE person_facts SET origin = 6");
        Assert.DoesNotContain("Ada", terminal.Do("inbox", "draft", "1", "--model").Out, StringComparison.Ordinal);
        Change("UPDATE batches SET origin = 6");
        Assert.Equal(1, terminal.Run("inbox", "draft", "1", "--model").Exit);
        terminal.Do("inbox", "model", "set", "http://127.0.0.1:9/v1", "m");
        Assert.Contains("by Ada", terminal.Do("inbox", "draft", "1", "--model").Out, StringComparison.Ordinal);
    }

    void Change(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        connection.Open();
        Windfall.Store.Commands.Run(connection, sql);
    }

    [Fact]
    public void What_a_rule_did_and_was_taken_back_it_does_not_do_again()
    {
        terminal.Do("inbox", "rule", "add", "courtesies", "--label", "praise", "--then", "ignored");
        terminal.Do("inbox", "list");
        Assert.Equal("ignored", State(2));
        terminal.Do("inbox", "undo");
        terminal.Do("inbox", "list");
        Assert.Equal("new", State(2));
    }

    [Fact]
    public void A_fact_that_is_not_on_record_is_said_and_nothing_is_kept()
    {
        Assert.StartsWith("Not on record: {company}.", terminal.Run("inbox", "reply", "2", "Hello at {company}").Error, StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "replies"));
    }

    [Fact]
    public void A_snooze_ends_by_itself_and_says_its_time_zone()
    {
        terminal.Do("workspace", "zone", "Europe/Paris");

        Assert.Contains("until 9/24/2026 9:00\u202fAM (Europe/Paris, UTC+02:00)", terminal.Do("inbox", "snooze", "1", "--until", "tomorrow").Out, StringComparison.Ordinal);
        Assert.Equal("snoozed", State(1));

        terminal.Clock.At += TimeSpan.FromHours(20.5);
        Assert.Equal("open", State(1));
        Assert.True(terminal.Do("inbox", "show", "1", "--json").Json.GetProperty("unread").GetBoolean());
    }

    [Fact]
    public void A_time_that_is_past_or_none_is_refused() => Assert.All(
        ["yesterday", "2020-01-01", "+0h", "25:00", "monday 9"], time => Assert.Equal(1, terminal.Run("inbox", "snooze", "1", "--until", time).Exit));

    [Fact]
    public void The_first_rule_that_matches_acts_on_what_is_new()
    {
        terminal.Do("inbox", "rule", "add", "team", "--words", "whole team", "--then", "done");
        terminal.Do("inbox", "rule", "add", "courtesies", "--label", "praise", "--then", "ignored");
        Assert.Contains("courtesies: would catch 1 ", terminal.Do("inbox", "rule", "preview").Out, StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "conversation_events"));

        terminal.Do("inbox", "list");
        Assert.Equal(("ignored", "done"), (State(2), State(3)));

        terminal.Do("inbox", "rule", "move", "courtesies", "1");
        Assert.StartsWith("1. courtesies", terminal.Do("inbox", "rule", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_would_catch_everything_is_refused() =>
        Assert.Equal(1, terminal.Run("inbox", "rule", "add", "all", "--then", "ignored").Exit);

    [Fact]
    public void Hostility_gets_a_pause_and_no_draft()
    {
        var draft = terminal.Run("inbox", "draft", "4");

        Assert.Equal((1, ""), (draft.Exit, draft.Out));
        Assert.StartsWith("It is hostile: no draft.", draft.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_says_what_is_left_out_and_one_reply_thanks_the_rest()
    {
        var plan = terminal.Do("inbox", "plan", "--minutes", "2").Out;

        Assert.Contains("1 says the same as one you answer", plan, StringComparison.Ordinal);
        Assert.Contains("1 looks like spam", plan, StringComparison.Ordinal);
        Assert.StartsWith("Thank you all, 3 of you", terminal.Do("inbox", "summary").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_that_were_timed_teach_the_plan_what_an_answer_costs()
    {
        for (var n = 0; n < 10; n++)
            terminal.Do("inbox", "reply", "1", $"Answer {n}", "--minutes", "6");

        Assert.StartsWith("Reckoned with 4.5 minutes", terminal.Do("inbox", "pace").Out, StringComparison.Ordinal);
        Assert.Contains("after 12 hours", terminal.Do("inbox", "pace", "--half-life", "12").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void No_language_model_is_asked_until_one_is_named_and_none_in_the_clear()
    {
        Assert.StartsWith("No language model is asked.", terminal.Run("inbox", "draft", "1", "--model").Error, StringComparison.Ordinal);
        Assert.Contains("is not safe", terminal.Run("inbox", "model", "set", "http://example.com/v1", "m").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_plans_only_what_still_waits_for_an_answer()
    {
        Assert.Contains("Ada Example", Planned(), StringComparison.Ordinal);
        terminal.Do("inbox", "done", "1");
        Assert.DoesNotContain("Ada Example", Planned(), StringComparison.Ordinal);

        string Planned() => terminal.Do("brief", "--json").Json.GetProperty("plan").ToString();
    }

    [Fact]
    public void A_model_that_was_named_is_shown_what_it_would_be_sent_first_and_then_asked()
    {
        using var model = new StandInModel("Here it is: […]");
        terminal.Do("inbox", "model", "set", model.Address, "small");

        var shown = terminal.Do("inbox", "draft", "1", "--model").Out;
        Assert.Contains("Could you share the source?", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Example", shown.Split("COMMENT")[1], StringComparison.Ordinal);      // no more than the first name
        Assert.Empty(model.Asked);

        Assert.StartsWith("Here it is: […]\n", terminal.Do("inbox", "draft", "1", "--model", "--send").Out, StringComparison.Ordinal);
        var asked = System.Text.Json.JsonElement.Parse(Assert.Single(model.Asked)).GetProperty("messages");
        Assert.All(asked.EnumerateArray(), message => Assert.Contains(Text(message.GetProperty("content")), shown, StringComparison.Ordinal));

        static string Text(System.Text.Json.JsonElement content) => content.ValueKind is System.Text.Json.JsonValueKind.String ? content.GetString()! : content[0].GetProperty("text").GetString()!;
    }

    [Fact]
    public void A_model_that_cannot_be_reached_is_said_in_a_sentence()
    {
        terminal.Do("inbox", "model", "set", "http://127.0.0.1:9/v1", "small");

        var draft = terminal.Run("inbox", "draft", "1", "--model", "--send");
        Assert.Equal(1, draft.Exit);
        Assert.StartsWith("127.0.0.1 could not be asked:", draft.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_workspace_cannot_touch_it()
    {
        Assert.Equal(1, terminal.Run("inbox", "show", "1", "--workspace", "other").Exit);
        Assert.Equal(1, terminal.Run("inbox", "done", "1", "--workspace", "other").Exit);
        Assert.Equal("new", State(1));
    }

    [Fact]
    public void Every_draft_has_its_words_in_each_language() => Assert.All(
        Draft.Keys, key => Assert.All(["en", "fr"], language => Assert.Contains("Zoé", new Phrase(key, new Phrase("draft.first", "Zoé")).Say(CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal)));

    string Plan() => terminal.Do("inbox", "plan", "--json").Out;

    string? State(int number) => terminal.Do("inbox", "show", $"{number}", "--json").Json.GetProperty("state").GetString();
}
