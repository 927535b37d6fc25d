using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Goals;

/// <summary>Whom one wants to be known to, said by file or by flags.</summary>
public sealed class GoalCommandTests : IDisposable
{
    const string Goal = """{"name":"Social leaders","roles":[{"functions":["social_media"],"minSeniority":"manager"}],"countries":["US"]}""";

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_file_sets_it()
    {
        Assert.Equal("The goal of default is now: Social leaders.\n", terminal.Do("goal", "set", terminal.File("goal.json", Goal)).Out);

        var shown = terminal.Do("goal", "show").Json;
        Assert.Equal("manager", shown.GetProperty("roles")[0].GetProperty("minSeniority").GetString());
        Assert.Equal("US", shown.GetProperty("countries")[0].GetString());
    }

    [Fact]
    public void So_does_standard_input() => Assert.Equal(0, terminal.RunWith(Goal, "goal", "set", "-").Exit);

    [Fact]
    public void Flags_say_the_same_as_a_file()
    {
        terminal.Do("goal", "set", terminal.File("goal.json", Goal));
        var byFile = terminal.Do("goal", "show").Out;
        terminal.Do("goal", "set", "--name", "Social leaders", "--function", "social_media", "--min-seniority", "manager", "--country", "US");

        Assert.Equal(byFile, terminal.Do("goal", "show").Out);
    }

    [Fact]
    public void A_new_goal_reads_everybody_anew()
    {
        terminal.Do("import", terminal.File("people.csv", "name,headline\nAda Example,Nurse\n"), "--declare", Samples.Declared);
        Assert.Equal(["∅"], Dump.Of(terminal, "SELECT fit FROM people"));

        terminal.Do("goal", "set", "--name", "Care", "--function", "healthcare");

        Assert.NotEqual(["∅"], Dump.Of(terminal, "SELECT fit FROM people"));
    }

    [Fact]
    public void The_goal_in_force_is_the_one_of_the_moment()
    {
        terminal.Do("goal", "set", "--name", "First", "--function", "marketing");
        terminal.Clock.At += TimeSpan.FromDays(1);
        terminal.Do("goal", "set", "--name", "Second", "--function", "marketing");

        Assert.Equal("First", terminal.Do("goal", "show", "--at", "2026-09-23T12:00:00Z").Json.GetProperty("name").GetString());
        Assert.Equal("Second", terminal.Do("goal", "show").Json.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"name":"x","roles":[{"functions":["sorcery"]}]}""", "\"sorcery\" is no word of 'functions': ")]
    [InlineData("""{"name":"x","roles":[{"functions":["marketing"],"minSeniority":"boss"}]}""", "director, vp, c_level")]
    [InlineData("""{"name":"x","roles":[{"functions":["marketing"]}],"companySizes":["huge"]}""", "small, mid, large")]
    [InlineData("""{"name":"x","roles":[{"functions":["marketing"]}],"size":["mid"]}""", "'size' is no field of a goal: name, roles, employmentKinds, companySizes, countries, words.")]
    [InlineData("""{"name":"x","roles":[]}""", "A goal needs 'roles'")]
    [InlineData("""{"roles":[{"functions":["marketing"]}]}""", "A goal needs a 'name'.")]
    [InlineData("not JSON", "This is not JSON")]
    [InlineData("", "This is not JSON")]
    [InlineData("[]", "Expected a goal as a JSON object.")]
    [InlineData("""{"name":"x","roles":[null],"countries":[1]}""", "Expected a role as a JSON object.")]
    public void A_bad_one_is_refused_with_what_would_do(string goal, string reason)
    {
        var answer = terminal.RunWith(goal, "goal", "set", "-");

        Assert.Equal(1, answer.Exit);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "goals"));
    }

    [Theory]
    [InlineData("goal show", "has no goal yet"), InlineData("goal set gone.json", "cannot be opened"), InlineData("goal set", "A goal needs a 'name'.")]
    public void What_is_not_there_is_said(string line, string reason)
    {
        var answer = terminal.Run(line.Split(' '));

        Assert.Equal(1, answer.Exit);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }
}
