using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Leads;

/// <summary>Leads at the prompt, from the first word to what came of it.</summary>
public sealed class LeadCommandTests : IDisposable
{
    readonly Terminal terminal = new();

    public LeadCommandTests()
    {
        terminal.Do("workspace", "zone", "Europe/Paris");
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
    }

    public void Dispose() => terminal.Dispose();

    JsonElement Lead(string whom = "Ada Example") => terminal.Do("lead", "show", whom, "--json").Json;

    [Fact]
    public void A_reason_is_no_book()
    {
        terminal.Do("person", "add", "Long Story", "--headline", "Novelist");
        terminal.Do("lead", "add", "Long Story");
        Assert.Contains("10,000", terminal.Run("lead", "move", "Long Story", "warmed", "--why", new string('x', 10_001)).Error, StringComparison.Ordinal);
        Assert.Equal(1, terminal.Run("lead", "add", "Long Story", "--next", new string('x', 10_001)).Exit);
    }

    [Fact]
    public void A_person_becomes_a_lead_and_remembers_the_post_that_began_it()
    {
        var said = terminal.Do("lead", "add", "Ada Example", "--next", "Ask for a call", "--due", "2026-09-25");
        Assert.Contains("Ada Example is a lead, #1: noted.", said.Out, StringComparison.Ordinal);
        Assert.Equal((Samples.Post, "Ask for a call", "2026-09-25", "noted"),
            (Lead().GetProperty("post").GetString(), Lead().GetProperty("nextStep").GetString(), Lead().GetProperty("due").GetString(), Lead().GetProperty("stage").GetString()));
    }

    [Fact]
    public void Without_a_next_step_one_is_asked_for() =>
        Assert.Contains("What is the next step with Ada Example, and by when?", terminal.Do("lead", "add", "Ada Example").Out, StringComparison.Ordinal);

    [Fact]
    public void Whoever_wrote_a_conversation_becomes_a_lead_of_its_post()
    {
        Assert.Contains("Bo Sample is a lead", terminal.Do("lead", "add", "--conversation", "1").Out, StringComparison.Ordinal);
        Assert.Equal(Samples.Post, Lead("Bo Sample").GetProperty("post").GetString());
        Assert.Contains("There is no conversation 99", terminal.Run("lead", "add", "--conversation", "99").Error, StringComparison.Ordinal);
        Assert.Equal(2, terminal.Run("lead", "add").Exit);
    }

    [Fact]
    public void Nobody_is_a_lead_twice()
    {
        terminal.Do("lead", "add", "Ada Example");
        Assert.Contains("is a lead already", terminal.Run("lead", "add", "Ada Example").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("callBooked", "Book it with its time"), InlineData("won", "a message or a call comes before"), InlineData("noted", "is there already")]
    public void A_move_that_makes_no_sense_is_refused_in_a_sentence_and_nothing_changes(string stage, string sentence)
    {
        terminal.Do("lead", "add", "Ada Example");
        var before = Dump.Of(terminal);
        var refused = terminal.Run("lead", "move", "Ada Example", stage);
        Assert.Equal(1, refused.Exit);
        Assert.Contains(sentence, refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void What_was_done_in_one_go_is_undone_in_one_and_nothing_from_below()
    {
        terminal.Do("lead", "add", "Ada Example", "--next", "Ask");
        terminal.Do("lead", "move", "1", "warmed");
        Assert.Contains("Take that back first", terminal.Run("lead", "undo", "1").Error, StringComparison.Ordinal);

        terminal.Do("lead", "undo", "3");
        Assert.Equal("noted", Lead().GetProperty("stage").GetString());
        terminal.Do("lead", "undo", "1");
        Assert.Empty(terminal.Do("lead", "list", "--json").Json.EnumerateArray());
        Assert.Contains("taken back already", terminal.Run("lead", "undo", "1").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_past_moment_can_be_shown()
    {
        terminal.Do("lead", "add", "Ada Example");
        terminal.Clock.At += TimeSpan.FromDays(1);
        terminal.Do("lead", "move", "1", "warmed");
        Assert.Equal("noted", terminal.Do("lead", "show", "1", "--json", "--at", "2026-09-23T12:00:00Z").Json.GetProperty("stage").GetString());
        Assert.Equal("warmed", Lead("1").GetProperty("stage").GetString());
        Assert.Empty(terminal.Do("lead", "list", "--json", "--at", "2026-09-22T12:00:00Z").Json.EnumerateArray());
    }

    [Fact]
    public void What_is_due_comes_in_order_of_urgency_and_in_French()
    {
        terminal.Do("lead", "add", "Bo Sample");
        terminal.Do("lead", "add", "Ada Example", "--next", "Demander un appel", "--due", "2026-09-22");
        Assert.Equal(["overdue", "nextStep"], terminal.Do("lead", "due", "--json").Json.EnumerateArray().Select(one => one.GetProperty("want").GetString()));
        Assert.Contains("1 jour de retard, Ada Example", terminal.Do("lead", "due", "--lang", "fr").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_of_ones_own_has_its_own_stages()
    {
        terminal.Do("lead", "pipeline", "press", "--stages", "noted", "warmed", "won", "--days", "warmed=14");
        terminal.Do("lead", "add", "Ada Example", "--pipeline", "press");
        Assert.Contains("has no stage", terminal.Run("lead", "move", "1", "invited").Error, StringComparison.Ordinal);
        Assert.Contains("There is no pipeline", terminal.Run("lead", "add", "Bo Sample", "--pipeline", "nowhere").Error, StringComparison.Ordinal);
        Assert.Contains("warmed 14", terminal.Do("lead", "pipelines").Out, StringComparison.Ordinal);
        Assert.Contains("noted (1)", terminal.Do("lead", "board", "--pipeline", "press").Out, StringComparison.Ordinal);
        terminal.Do("lead", "move", "1", "warmed");
        Assert.Contains("a stage that somebody stands in cannot go", terminal.Run("lead", "pipeline", "press", "--stages", "noted", "won").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_with_a_cadence_asks_for_a_word_after_a_silence()
    {
        terminal.Do("lead", "add", "Ada Example", "--next", "Wait", "--due", "2027-09-01");
        terminal.Do("lead", "tag", "1", "quarterly");
        terminal.Do("lead", "cadence", "quarterly", "90");
        terminal.Clock.At += TimeSpan.FromDays(91);
        Assert.Contains("No word with Ada Example for 91 days", terminal.Do("lead", "due").Out, StringComparison.Ordinal);
        Assert.Contains("quarterly: 1 lead, a word every 90 days", terminal.Do("lead", "tags").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_from_the_post_to_the_client_is_drawn()
    {
        terminal.Do("lead", "add", "Ada Example");
        terminal.Do("lead", "introduced", "Ada Example", "Cy <b>Newman</b>", "--headline", "CMO, Initech");
        terminal.Do("lead", "heard", "Cy", "Send an offer");
        terminal.Do("lead", "move", "Cy", "won", "--why", "A year's contract");
        Assert.Equal("referred", Lead().GetProperty("stage").GetString());

        var chain = terminal.Do("lead", "chain").Out;
        Assert.Contains("  → Ada Example (referred us on)", chain, StringComparison.Ordinal);
        Assert.Contains("    → Cy <b>Newman</b> (client)", chain, StringComparison.Ordinal);
        var drawn = System.Xml.Linq.XDocument.Parse(terminal.Do("lead", "chain", "--svg", "-").Out);
        Assert.Contains(drawn.Descendants(), text => text.Value == "Cy <b>Newman</b>");
        Assert.Single(drawn.Descendants(), box => box.Attribute("class")?.Value == "client");
    }

    [Fact]
    public void A_lead_outlives_the_batch_that_told_of_it()
    {
        terminal.Do("lead", "add", "Ada Example", "--next", "Ask");
        terminal.Do("import", "undo", "1");
        Assert.Equal(("Ada Example", "Head of Social, Acme"), (Lead().GetProperty("name").GetString(), Lead().GetProperty("headline").GetString()));
        Assert.Equal(JsonValueKind.Null, Lead().GetProperty("post").ValueKind);
        Assert.Empty(Dump.Faults(terminal.Database));
        Assert.Equal(1, Dump.Count(terminal, "people"));
    }

    [Theory]
    [InlineData("0"), InlineData("-5"), InlineData("NaN"), InlineData("1441")]
    public void Minutes_that_nobody_can_have_spent_are_refused(string minutes)
    {
        terminal.Do("lead", "add", "Ada Example");
        Assert.Contains("Minutes are above 0", terminal.Run("lead", "wrote", "1", "Hello", "--minutes", minutes).Error, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Lead().GetProperty("minutes").ValueKind);
    }

    [Theory]
    [InlineData("list", "--stage", "bought"), InlineData("chain", "--post", "not-an-address"), InlineData("add", "--post", "not-an-address", "Ada Example")]
    public void What_is_asked_for_and_unreadable_is_refused_rather_than_left_out(params string[] words)
    {
        terminal.Do("lead", "add", "Bo Sample");
        Assert.NotEqual(0, terminal.Run(["lead", .. words]).Exit);
    }

    [Fact]
    public void Minutes_with_leads_are_minutes_on_the_post()
    {
        terminal.Do("lead", "add", "Ada Example");
        terminal.Do("lead", "wrote", "1", "Hello", "--minutes", "5");
        terminal.Do("lead", "call", "held", "1", "They want an offer", "--minutes", "25");
        Assert.Equal(30, Lead().GetProperty("minutes").GetDouble());
        Assert.Equal(["3 | 5", "4 | 25"], Dump.Of(terminal, "SELECT kind, minutes FROM spent WHERE post_id IS NOT NULL ORDER BY kind"));
    }
}
