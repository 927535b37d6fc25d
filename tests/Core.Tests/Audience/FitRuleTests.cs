using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Audience;

public class FitRuleTests
{
    static FitLabel Label(string headline) => Judge(headline).Label;

    static (FitLabel Label, float Score) Judge(string headline)
    {
        var role = RoleReader.Read(headline);
        return FitRule.Judge(role, EmployerBook.Shipped.Find(role.Company.Of(headline)), GoalTests.Leaders, headline);
    }

    [Theory]
    [InlineData("Social Media Manager at Walmart", FitLabel.Target)]
    [InlineData("Marketing Director, Etsy", FitLabel.Target)]
    [InlineData("Social Media Manager at Blue Harbour", FitLabel.Maybe)]        // size and country are open
    [InlineData("Social Media Specialist at Walmart", FitLabel.Maybe)]          // a level below
    [InlineData("Communications Manager at Walmart", FitLabel.Maybe)]           // the field next door
    [InlineData("Communications Specialist at Walmart", FitLabel.Other)]        // both
    [InlineData("Social Media Manager at Carrefour", FitLabel.Other)]           // another country
    [InlineData("Freelance Social Media Manager", FitLabel.Other)]
    [InlineData("ex-Social Media Manager at Walmart", FitLabel.Other)]
    [InlineData("Accountant at Walmart", FitLabel.Other)]
    public void The_rule_of_fit_holds(string headline, FitLabel label) => Assert.Equal(label, Label(headline));

    [Fact]
    public void A_unit_abroad_of_a_wanted_employer_stays_open() => Assert.Equal(FitLabel.Maybe, Label("Social Media Manager, EMEA at Walmart"));

    static readonly Gen<Role> Roles =
        from function in Gen.Int[0, 28]
        from seniority in Gen.Int[0, 9]
        from kind in Gen.Int[0, 8]
        from status in Gen.Int[0, 3]
        from size in Gen.Int[0, 3]
        from country in Gen.Int[0, 3].Select(n => new[] { "", "US", "FR", "XE" }[n])
        from french in Gen.Bool
        select new Role((Function)function, (Seniority)seniority, (EmploymentKind)kind, (RoleStatus)status, default, 2, new((CompanySize)size, Countries.Pack(country), french, !french));

    static readonly ImmutableArray<Employer?> Known = [null, new("A", CompanySize.Large, "US", false), new("B", CompanySize.Small, "FR", true), new("C", CompanySize.Unknown, "XX", false), new("D", CompanySize.Mid, null, false)];

    static Employer? Pick(int n) => Known[n];

    static readonly Gen<Employer?> Employers = Gen.Int[0, 4].Select(Pick);


    [Fact]
    public void Reasons_add_up_to_the_same_score_as_the_quick_way() => Gen.Select(Roles, Employers).Sample((role, employer) =>
    {
        var (label, score) = FitRule.Judge(role, employer, GoalTests.Leaders, "");
        var fit = FitRule.Explain(role, employer, GoalTests.Leaders, "");
        return fit.Label == label && fit.Score == score && Math.Abs(fit.Reasons.Sum(reason => reason.Weight) - score) < 1e-6 && score is >= 0 and <= 1;
    });

    [Fact]
    public void A_target_is_always_above_a_maybe_and_that_above_the_rest() => Gen.Select(Roles, Employers, Roles, Employers).Sample((a, ae, b, be) =>
    {
        var (one, other) = (FitRule.Judge(a, ae, GoalTests.Leaders, ""), FitRule.Judge(b, be, GoalTests.Leaders, ""));
        return one.Label <= other.Label || one.Score > other.Score;
    });

    [Fact]
    public void Referral_reasons_add_up_too() => Gen.Select(Roles, Employers, Gen.Int[1, 3]).Sample((role, employer, degree) =>
    {
        var (candidate, score) = ReferralRule.Judge(role, employer, GoalTests.Leaders, "", degree);
        var referral = ReferralRule.Explain(role, employer, GoalTests.Leaders, "", degree);
        return referral.IsCandidate == candidate && referral.Score == score && Math.Abs(referral.Reasons.Sum(reason => reason.Weight) - score) < 1e-6
            && score is >= 0 and <= 1 && (candidate || score == 0);
    });

    [Theory]
    [InlineData("Talent acquisition partner", true)]
    [InlineData("Accountant at Walmart", true)]
    [InlineData("Account manager at Ogilvy", true)]
    [InlineData("Communications director", true)]
    [InlineData("Accountant", false)]
    [InlineData("Marketing student", false)]
    [InlineData("Freelance recruiter turned baker", false)]
    public void Who_could_introduce_one_is_told_from_the_headline(string headline, bool candidate)
    {
        var role = RoleReader.Read(headline);
        Assert.Equal(candidate, ReferralRule.Judge(role, EmployerBook.Shipped.Find(role.Company.Of(headline)), null, headline, null).Candidate);
    }
}
