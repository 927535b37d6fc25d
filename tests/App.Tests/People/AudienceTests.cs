using System.Globalization;
using System.Text;
using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.People;

/// <summary>Who is known, which share of it answers the goal, and the ways to a company.</summary>
public sealed class AudienceTests : IDisposable
{
    const string ThirdPost = "https://www.linkedin.com/feed/update/urn:li:activity:7463669609568120999/";
    const string FourthPost = "https://www.linkedin.com/feed/update/urn:li:activity:7463669609568121999/";

    readonly Terminal terminal = new();

    public AudienceTests() => terminal.Do("goal", "set", "--name", "Leaders", "--function", "marketing", "--min-seniority", "director");

    public void Dispose() => terminal.Dispose();

    void Add(string name, string headline, params string[] more) => terminal.Do(["person", "add", name, "--headline", headline, .. more]);

    string[] Names(params string[] filter) => [.. terminal.Do(["audience", "list", "--json", .. filter]).Json.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("name").GetString()!)];

    [Fact]
    public void The_best_answers_come_first_and_filters_leave_out_the_rest()
    {
        Add("Nora Nurse", "Nurse in Paris, France");
        Add("Mia Maybe", "Marketing Manager at Blue Harbour", "--post", Samples.Post);
        Add("Theo Target", "Marketing Director at Walmart");
        Add("Rae Recruiter", "Talent acquisition partner");

        Assert.Equal(["Theo Target", "Mia Maybe"], Names("--fit", "target", "maybe"));
        Assert.Equal(["Nora Nurse"], Names("--function", "healthcare"));
        Assert.Equal(["Mia Maybe"], Names("--seniority", "manager"));
        Assert.Equal(["Theo Target"], Names("--employer", "WALMART Inc."));
        Assert.Equal(["Mia Maybe"], Names("--employer", "blue harbour"));
        Assert.Equal(["Theo Target"], Names("--country", "us"));
        Assert.Equal(["Nora Nurse"], Names("--country", "FR"));
        Assert.Equal(["Mia Maybe"], Names("--post", Samples.Post));
        Assert.Empty(Names("--origin", "archive"));
        Assert.DoesNotContain("Nora Nurse", Names("--referrers"));
        Assert.Equal(["Theo Target"], Names("--limit", "1"));
        Assert.Contains("… and 3 more.", terminal.Do("audience", "list", "--limit", "1").Out, StringComparison.Ordinal);
        Assert.Empty(Names("--workspace", "other"));
    }

    [Theory]
    [InlineData("--fit", "perfect", 2)]
    [InlineData("--country", "USA", 2)]
    [InlineData("--post", Samples.OtherPost, 1)]
    public void What_there_is_not_is_refused(string option, string value, int exit) => Assert.Equal(exit, terminal.Run("audience", "list", option, value).Exit);

    [Fact]
    public void Looking_back_nobody_is_there_who_came_later()
    {
        Add("Ada Example", "Nurse");
        Assert.Empty(Names("--at", "2026-09-22T11:00:00Z"));
    }

    [Fact]
    public void Strangers_cannot_write_over_the_screen()
    {
        Add("Ada \u001b[2J\u202eelpmaxE", "Nur\nse");
        Assert.DoesNotContain('\u001b', terminal.Do("audience", "list").Out + terminal.Do("person", "why", "1").Out);
    }

    [Fact]
    public void The_share_says_from_how_many_and_whether_it_is_more_than_usual()
    {
        foreach (var (post, targets) in new[] { (Samples.Post, 20), (Samples.OtherPost, 2), (ThirdPost, 1), (FourthPost, 2) })
            Import(post, targets, others: 60 - targets);

        var answer = terminal.Do("audience", "share", Samples.Post, "--json").Json;
        Assert.Equal("more", answer.GetProperty("comparison").GetProperty("verdict").GetString());
        Assert.Equal(60, answer.GetProperty("posts")[0].GetProperty("known").GetInt32());
        Assert.Equal(20 / 60.0, answer.GetProperty("posts")[0].GetProperty("goalShare").GetProperty("value").GetDouble(), 6);
        Assert.Equal(240, answer.GetProperty("known").GetInt32());

        var said = terminal.Do("audience", "share", Samples.Post).Out;
        Assert.StartsWith("33.3%", said, StringComparison.Ordinal);
        Assert.Contains("It reached more of your goal than usual", said, StringComparison.Ordinal);
        Assert.Contains("from 60 people", said, StringComparison.Ordinal);
        Assert.Equal("unclear", terminal.Do("audience", "share", ThirdPost, "--json").Json.GetProperty("comparison").GetProperty("verdict").GetString());
    }

    [Fact]
    public void With_one_post_nothing_is_said_of_the_usual()
    {
        Import(Samples.Post, 5, 20);
        Assert.Contains("nothing is usual yet", terminal.Do("audience", "share", Samples.Post).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_goal_there_is_no_share() => Assert.Equal(1, terminal.Run("audience", "share", "--workspace", "other").Exit);

    void Import(string post, int targets, int others)
    {
        var table = new StringBuilder("name,headline,profileUrl\n");
        for (var n = 0; n < targets + others; n++)
            table.Append(CultureInfo.InvariantCulture, $"Person {n},{(n < targets ? "Marketing Director" : "Nurse")},https://www.linkedin.com/in/p{post.GetHashCode(StringComparison.Ordinal)}-{n}\n");
        terminal.Do("import", terminal.File("people.csv", table.ToString()), "--declare", Samples.Declared, "--post", post);
    }

    JsonElement Ways(string whom, params string[] more) => terminal.Do(["audience", "paths", whom, "--json", .. more]).Json;

    [Fact]
    public void The_ways_to_a_company_are_ranked_and_say_why()
    {
        Add("Ann Accounts", "Accountant at Blue Harbour");
        Add("Cal Contact", "HR Manager at Blue Harbour", "--degree", "1");
        Add("Coe Contact", "Driver", "--degree", "1", "--company", "Blue Harbour Inc.");
        Add("Fay Former", "Chef at Quiet Orchard | ex-Blue Harbour");
        Add("Rae Recruiter", "Marketing recruiter", "--degree", "1");
        Add("Nora Nurse", "Nurse", "--degree", "1");

        var found = Ways("Blue Harbour");

        Assert.Equal("You know 2 people at Blue Harbour; 1 more who work there are known.", found.GetProperty("summary").GetString());
        Assert.Equal(["Cal Contact", "Coe Contact", "Ann Accounts", "Rae Recruiter", "Fay Former"], found.GetProperty("ways").EnumerateArray().Select(way => way.GetProperty("name").GetString()));
        Assert.All(found.GetProperty("ways").EnumerateArray(), way => Assert.Equal(
            way.GetProperty("score").GetDouble(), way.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("weight").GetDouble()), 6));
        Assert.Contains("works at Blue Harbour; a contact of yours", terminal.Do("audience", "paths", "blue harbour").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_to_a_person_goes_through_their_employer_and_not_through_themselves()
    {
        Add("Theo Target", "Marketing Director at Walmart");
        Add("Cal Contact", "Buyer at Walmart", "--degree", "1");

        var found = Ways("Theo Target");

        Assert.Equal(("Walmart", "Theo Target"), (found.GetProperty("company").GetString(), found.GetProperty("person").GetString()));
        Assert.Equal("Cal Contact", found.GetProperty("ways").EnumerateArray().Single().GetProperty("name").GetString());
    }

    [Fact]
    public void Where_nobody_is_known_it_says_so()
    {
        Add("Nora Nurse", "Nurse");
        Assert.Equal("You know nobody at Walmart yourself; 0 people who work there are known.", Ways("Walmart").GetProperty("summary").GetString());
        Assert.Equal(1, terminal.Run("audience", "paths", "Unheard Of Ltd").Exit);
        Assert.Contains("Where Nora Nurse works is not known", terminal.Run("audience", "paths", "Nora Nurse").Error, StringComparison.Ordinal);
    }
}
