using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.People;

/// <summary>For anybody known: every reason for and against, what is open, and what would change it.</summary>
public sealed class WhyTests : IDisposable
{
    readonly Terminal terminal = new();

    public WhyTests() => terminal.Do("goal", "set", "--name", "Leaders", "--function", "marketing", "social_media", "--min-seniority", "director", "--size", "mid", "large", "--country", "US", "--kind", "in_house");

    public void Dispose() => terminal.Dispose();

    void Add(string name, string headline, params string[] more) => terminal.Do(["person", "add", name, "--headline", headline, .. more]);

    [Fact]
    public void A_maybe_is_told_what_would_make_a_target_of_them()
    {
        Add("Ada Example", "Marketing Director at Blue Harbour");

        var said = terminal.Do("person", "why", "Ada Example").Out;

        Assert.Contains("Only if all of it held (the employer’s size were mid-size (50 to 999 people) or large (1,000 people or more), and the employer’s country were US): target", said, StringComparison.Ordinal);
        Assert.Contains("Blue Harbour, of which nothing is known", said, StringComparison.Ordinal);
        Assert.Contains("headline: Marketing Director at Blue Harbour (by hand)", said, StringComparison.Ordinal);
    }

    [Fact]
    public void One_condition_that_is_missed_is_named_with_what_would_follow()
    {
        Add("Bo Sample", "Freelance Social Media Director");
        Add("Cy Trial", "Marketing Manager at Walmart");

        var cy = terminal.Do("person", "why", "Cy Trial", "--json").Json;

        Assert.Equal("maybe", cy.GetProperty("fit").GetString());
        Assert.Equal(["near"], cy.GetProperty("conditions").EnumerateArray().Where(one => one.GetProperty("then").ValueKind != System.Text.Json.JsonValueKind.Null).Select(one => one.GetProperty("answer").GetString()));
        Assert.Equal("If the level were at least director: target", cy.GetProperty("changes")[0].GetString());
        Assert.Equal("If the situation were employed in a company: maybe", terminal.Do("person", "why", "Bo Sample", "--json").Json.GetProperty("changes")[0].GetString());
    }

    [Theory]
    [InlineData("Marketing Director at Walmart")]
    [InlineData("Nurse")]
    [InlineData("Talent acquisition partner at Walmart, marketing and creative roles")]
    [InlineData("")]
    public void Reasons_add_up_to_the_scores(string headline)
    {
        Add("Ada Example", headline, "--degree", "1");
        terminal.Do("goal", "weights", "fit.size=0.9", "fit.words=0", "referral.first_degree=0.3");

        var why = terminal.Do("person", "why", "1", "--json").Json;

        Assert.Equal(why.GetProperty("score").GetDouble(), why.GetProperty("reasons").EnumerateArray().Sum(one => one.GetProperty("weight").GetDouble()), 5);
        Assert.Equal(why.GetProperty("referralScore").GetDouble(), why.GetProperty("referralReasons").EnumerateArray().Sum(one => one.GetProperty("weight").GetDouble()), 5);
    }

    [Fact]
    public void What_does_not_speak_for_a_referrer_is_said_and_what_would()
    {
        Add("Ada Example", "Accountant at Blue Harbour");

        var why = terminal.Do("person", "why", "Ada Example", "--json").Json;

        Assert.False(why.GetProperty("isReferrer").GetBoolean());
        Assert.Contains("Not a contact of your own", why.GetProperty("referralAgainst").EnumerateArray().Select(one => one.GetProperty("why").GetString()));
        Assert.Equal("If Blue Harbour were known to be mid-size or large (company import): 0.45 more", why.GetProperty("referralChanges")[0].GetString());
    }

    [Fact]
    public void It_says_in_French_too() => Assert.Contains("Introduction peu probable", Why("Nurse", "--lang", "fr"), StringComparison.Ordinal);

    string Why(string headline, params string[] more)
    {
        Add("Ada Example", headline);
        return terminal.Do(["person", "why", "Ada Example", .. more]).Out;
    }

    [Fact]
    public void Somebody_is_found_by_number_by_address_and_by_any_part_of_the_name()
    {
        Add("Ada Example", "Nurse", "--url", "https://www.linkedin.com/in/ada-example");
        foreach (var whom in (string[])["1", "#1", "linkedin.com/in/Ada-Example/", "ada", "EXAMPLE Ada"])
            Assert.Equal(1, terminal.Do("person", "why", whom, "--json").Json.GetProperty("id").GetInt64());
    }

    [Fact]
    public void Namesakes_are_listed_and_strangers_refused()
    {
        Add("Ada Example", "Nurse");
        Add("Ada Example", "Teacher");

        var answer = terminal.Run("person", "why", "Ada Example");
        Assert.Equal((1, "2 people answer to “Ada Example”: #1 Ada Example, Nurse; #2 Ada Example, Teacher. Say which, by number or address.\n"), (answer.Exit, answer.Error));
        Assert.Equal(1, terminal.Run("person", "why", "Nobody").Exit);
        Assert.Equal(1, terminal.Run("person", "why", "1", "--workspace", "other").Exit);
    }

    [Fact]
    public void Weights_are_kept_judge_everybody_and_can_be_given_back()
    {
        Add("Ada Example", "Marketing Director at Walmart");
        var before = Dump.Of(terminal, "SELECT fit, fit_score, referral_score FROM people");
        Add("Bo Sample", "Marketing Director at Blue Harbour");

        terminal.Do("goal", "weights", "fit.function=1", "fit.seniority=0", "fit.kind=0", "fit.size=0", "fit.country=0", "fit.words=0");
        Assert.Equal(["0.6633"], Dump.Of(terminal, "SELECT round(fit_score, 4) FROM people WHERE id = 2"));    // a maybe, with all that weighs held
        Assert.Equal(1, terminal.Do("goal", "weights", "--json").Json.GetProperty("fit.function").GetDouble());

        terminal.Do("goal", "weights", "--reset");
        Assert.Equal(before, Dump.Of(terminal, "SELECT fit, fit_score, referral_score FROM people WHERE id = 1"));
    }

    [Theory]
    [InlineData("fit.size", "Write it like")]
    [InlineData("fit.size=2", "from 0 to 1")]
    [InlineData("fit.size=NaN", "from 0 to 1")]
    [InlineData("fit.name=0.2", "There is no weight")]
    public void What_is_no_weight_is_refused(string change, string because)
    {
        var answer = terminal.Run("goal", "weights", change);
        Assert.Equal(1, answer.Exit);
        Assert.Contains(because, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_back_the_weights_of_then_count()
    {
        Add("Ada Example", "Marketing Manager at Walmart");
        var then = terminal.Do("person", "why", "1", "--json").Out;
        terminal.Clock.At += TimeSpan.FromDays(1);
        terminal.Do("goal", "weights", "fit.size=1");

        Assert.NotEqual(then, terminal.Do("person", "why", "1", "--json").Out);
        Assert.Equal(then, terminal.Do("person", "why", "1", "--json", "--at", "2026-09-23T11:00:00Z").Out);
    }
}
