using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>
/// Whether somebody could introduce one to targets: recruiters, people of agencies, anybody at a known mid-size or large employer, and HR, communications,
/// marketing and the head of a house where nothing says it is tiny. The score ranks them; it is no probability.
/// </summary>
public static class ReferralRule
{
    const int Signs = 7;

    static readonly (string Key, float Weight)[] Weights =
    [
        ("referral.recruiter", 0.25f), ("referral.agency", 0.20f), ("referral.known_employer", 0.25f), ("referral.field", 0.20f),
        ("referral.goal_field", 0.15f), ("referral.senior", 0.05f), ("referral.first_degree", 0.10f),
    ];

    const float Candidacy = 0.20f;

    /// <param name="degree">1 for one's own contacts; null where unknown.</param>
    /// <returns>Score 0 to 1; 0 for no candidate. Allocates nothing.</returns>
    public static (bool Candidate, float Score) Judge(in Role role, Employer? employer, Goal? goal, ReadOnlySpan<char> headline, int? degree)
    {
        Span<bool> signs = stackalloc bool[Signs];
        if (!Read(role, employer, goal, degree, signs))
            return (false, 0);
        var score = Candidacy;
        for (var i = 0; i < Signs; i++)
            score += signs[i] ? Weights[i].Weight : 0;
        return (true, Math.Min(1, score));
    }

    /// <summary>The same numbers, and why; the reasons add up to the score.</summary>
    public static Referral Explain(in Role role, Employer? employer, Goal? goal, string headline, int? degree)
    {
        Span<bool> signs = stackalloc bool[Signs];
        if (!Read(role, employer, goal, degree, signs))
            return new(false, 0, [new(new("referral.none", role.Kind), 0)]);
        var (_, score) = Judge(role, employer, goal, headline, degree);
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.Add(new(new("referral.candidate"), Candidacy));
        var sum = Candidacy;
        for (var i = 0; i < Signs; i++)
        {
            if (!signs[i])
                continue;
            var weight = Math.Min(Weights[i].Weight, 1 - sum);
            reasons.Add(new(Why(i, role, employer), weight));
            sum += weight;
        }
        return new(true, score, reasons.ToImmutable());
    }

    static Phrase Why(int sign, in Role role, Employer? employer) => sign switch
    {
        2 when employer is not null => new(Weights[sign].Key, employer.Name),
        2 => new("referral.large"),
        3 or 4 => new(Weights[sign].Key, role.Function),
        5 => new(Weights[sign].Key, role.Seniority),
        _ => new(Weights[sign].Key),
    };

    static bool Read(in Role role, Employer? employer, Goal? goal, int? degree, Span<bool> signs)
    {
        if (role.Status != RoleStatus.Current || role.Kind is not (EmploymentKind.Recruiter or EmploymentKind.Agency or EmploymentKind.InHouse))
            return false;
        if (role.Function is Function.PublicSector or Function.Unknown or Function.Student && employer is null)
            return false;

        var size = employer?.Size ?? role.Setting.Size;
        var house = role.Kind == EmploymentKind.InHouse;
        signs[0] = role.Kind == EmploymentKind.Recruiter;
        signs[1] = role.Kind == EmploymentKind.Agency && IsHelpfulAgency(role.Function);
        signs[2] = size is CompanySize.Mid or CompanySize.Large || house && role.Setting.IsPublic && IsLargeSchool(role);
        signs[3] = house && IsHelpful(role) && !(role.Setting.IsPublic && role.Function == Function.Executive);
        signs[4] = goal is not null && goal.Roles.Any(static (wanted, function) => wanted.Functions.Contains(function) || Neighbours.Answer(function, wanted.Functions) == Answer.Near, role.Function);
        signs[5] = role.Seniority is Seniority.Director or Seniority.Vp or Seniority.CLevel or Seniority.Founder;
        signs[6] = degree == 1;
        return signs[0] || role.Kind == EmploymentKind.Agency || signs[2] || signs[3];
    }

    static bool IsLargeSchool(in Role role) => role.Function is not (Function.PublicSector or Function.TradesServices or Function.It) && role.Setting.Size == CompanySize.Large;

    static bool IsHelpfulAgency(Function function) => function is Function.Marketing or Function.DigitalMarketing or Function.SocialMedia or Function.Communications
        or Function.Content or Function.Design or Function.Sales or Function.Hr or Function.Consulting or Function.Executive;

    /// <summary>Fields that know the people one looks for, wherever they work.</summary>
    static bool IsHelpful(in Role role) =>
        role.Function is Function.Marketing or Function.DigitalMarketing or Function.SocialMedia or Function.Communications or Function.Hr or Function.Executive
        || role.Seniority == Seniority.CLevel;

    static bool Any(this ImmutableArray<GoalRole> roles, Func<GoalRole, Function, bool> test, Function function)
    {
        foreach (var role in roles)
            if (test(role, function))
                return true;
        return false;
    }
}
