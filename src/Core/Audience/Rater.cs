using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>What is thought of one person, and why.</summary>
/// <param name="Employer">Null where none is named, or nobody knows it.</param>
/// <param name="Account">What the user himself told of the employer.</param>
/// <param name="Fit">Null without a goal.</param>
public sealed record Assessment(Role Role, string? EmployerName, Employer? Employer, Company? Account, Fit? Fit, Referral Referral);

/// <summary>Reads people against one goal, with what a workspace knows of companies and how it weighs.</summary>
public sealed class Rater(Goal? goal, Weights weights, CompanyBook companies)
{
    public Goal? Goal => goal;
    public Weights Weights => weights;
    public CompanyBook Companies => companies;

    /// <summary>The numbers alone. Allocates nothing.</summary>
    public (Role Role, FitLabel? Label, float? Score, bool IsReferrer, float Referral) Judge(ReadOnlySpan<char> headline, ReadOnlySpan<char> company, int? degree)
    {
        var role = RoleReader.Read(headline);
        var employer = companies.Find(company.IsEmpty ? role.Company.Of(headline) : company);
        var (isReferrer, referral) = ReferralRule.Judge(role, employer, goal, headline, degree, weights, IsAccount(employer));
        if (goal is null)
            return (role, null, null, isReferrer, referral);

        var (label, score) = FitRule.Judge(role, employer, goal, headline, weights);
        return (role, label, score, isReferrer, referral);
    }

    /// <summary>The same numbers, and why.</summary>
    /// <param name="company">As told apart from the headline; it counts before what stands there.</param>
    public Assessment Explain(string? headline, string? company, int? degree)
    {
        headline ??= "";
        var role = RoleReader.Read(headline);
        var name = company ?? role.Company.Of(headline).ToString();
        var employer = companies.Find(name);
        return new(
            role, name.Length == 0 ? null : name, employer, companies.Own(employer),
            goal is null ? null : FitRule.Explain(role, employer, goal, headline, weights),
            ReferralRule.Explain(role, employer, goal, headline, degree, weights, IsAccount(employer)));
    }

    /// <summary>Where somebody works now, as told.</summary>
    /// <returns>An empty name where nothing tells.</returns>
    public (string Name, Employer? Employer) EmployerOf(string? headline, string? company)
    {
        var name = company ?? RoleReader.Read(headline).Company.Of(headline).ToString();
        return (name, companies.Find(name));
    }

    bool IsAccount(Employer? employer) => companies.Own(employer) is { IsTarget: true };
}
