using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Audience;

public class GoalTests
{
    internal static readonly Goal Leaders = new(
        "Leaders", [new([Function.DigitalMarketing, Function.SocialMedia], Seniority.Manager), new([Function.Marketing], Seniority.Director)],
        [EmploymentKind.InHouse], [CompanySize.Mid, CompanySize.Large], ["US"], []);

    [Fact]
    public void What_is_written_reads_back_the_same() => Assert.Equal(Leaders, Goal.Parse(Leaders.ToJson(), out _));

    [Fact]
    public void Only_a_name_and_a_role_are_needed()
    {
        var goal = Goal.Parse("""{"name":"Buyers","roles":[{"functions":["operations"]}]}""", out var problem);
        Assert.Null(problem);
        Assert.Equal((Seniority.Student, true), (goal!.Roles[0].MinSeniority, goal.Countries.IsEmpty));
    }

    [Theory]
    [InlineData("""{"name":"x","roles":[{"functions":["data"]}],"colour":"red"}""", "goals.no_field(colour, goals.a_goal")]
    [InlineData("""{"name":"x","roles":[{"functions":["knitting"]}]}""", "digital_marketing, social_media")]
    [InlineData("""{"name":"x","roles":[{"functions":["data"],"minSeniority":"retired"}]}""", "student, intern, ic, manager, director, vp, c_level")]
    [InlineData("""{"roles":[{"functions":["data"]}]}""", "goals.needs_name")]
    [InlineData("""{"name":"x","roles":[]}""", "goals.needs_roles")]
    [InlineData("""{"name":"x","roles":[{"functions":["data"]}],"countries":["France"]}""", "goals.no_country(France)")]
    [InlineData("[]", "goals.no_object")]
    [InlineData("{", "goals.not_json")]
    public void What_is_wrong_is_said_by_name(string json, string said)
    {
        Assert.Null(Goal.Parse(json, out var problem));
        Assert.Contains(said, problem?.ToString(), StringComparison.Ordinal);
    }
}
