using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>
/// Whether somebody could introduce one to targets: recruiters, people of agencies, anybody at a known mid-size or large employer, and HR, communications,
/// marketing and the head of a house where nothing says it is tiny; and anybody at a target account. The score ranks them; it is no probability.
/// </summary>
public static class ReferralRule
{
    /// <summary>As <see cref="Weights"/> names them; the first, to be a candidate at all, is no sign but what the signs make.</summary>
    internal const int Signs = 11;

    /// <param name="degree">1 for one's own contacts; null where unknown.</param>
    /// <param name="weights">Null: as the program comes.</param>
    /// <param name="isAccount">Whether the employer is one of the user's target accounts.</param>
    /// <returns>Score 0 to 1; 0 for no candidate. Allocates nothing.</returns>
    public static (bool Candidate, float Score) Judge(
        in Role role, Employer? employer, Goal? goal, ReadOnlySpan<char> headline, int? degree, Weights? weights = null, bool isAccount = false)
    {
        Span<bool> signs = stackalloc bool[Signs];
        if (!Read(role, employer, goal, headline, degree, isAccount, signs))
            return (false, 0);
        weights ??= Weights.Default;
        var score = 0f;
        for (var i = 0; i < Signs; i++)
            score += signs[i] ? weights.Referral(i) : 0;
        return (true, Math.Min(1, score));
    }

    /// <summary>The same numbers, and why; the reasons add up to the score.</summary>
    public static Referral Explain(
        in Role role, Employer? employer, Goal? goal, string headline, int? degree, Weights? weights = null, bool isAccount = false)
    {
        weights ??= Weights.Default;
        Span<bool> signs = stackalloc bool[Signs];
        if (!Read(role, employer, goal, headline, degree, isAccount, signs))
            return new(false, 0, [new(WhyNot(role), 0)]);
        var (_, score) = Judge(role, employer, goal, headline, degree, weights, isAccount);
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        var sum = 0f;
        for (var i = 0; i < Signs; i++)
        {
            if (!signs[i])
                continue;
            var weight = Math.Min(weights.Referral(i), 1 - sum);
            reasons.Add(new(Why(i, role, employer), weight));
            sum += weight;
        }
        return new(true, score, reasons.ToImmutable());
    }

    /// <summary>What does not speak for somebody, each with what it would add.</summary>
    public static ImmutableArray<Reason> Against(in Role role, Employer? employer, Goal? goal, string headline, int? degree, Weights? weights = null, bool isAccount = false)
    {
        weights ??= Weights.Default;
        Span<bool> signs = stackalloc bool[Signs];
        var against = ImmutableArray.CreateBuilder<Reason>();
        if (!Read(role, employer, goal, headline, degree, isAccount, signs))
            against.Add(new(WhyNot(role), weights.Referral(0)));
        for (var i = 1; i < Signs; i++)
            if (!signs[i] && (i != 10 || isAccount))
                against.Add(new(new($"referral.no_{Weights.ReferralName(i)}"), weights.Referral(i)));
        return against.ToImmutable();
    }

    static Phrase WhyNot(in Role role) =>
        role.Status is RoleStatus.Former or RoleStatus.Aspiring ? new("referral.not_current", role.Status)
        : role.Function == Function.Unknown || role.Kind == EmploymentKind.Unknown ? new("referral.unread")
        : new("referral.none", role.Kind);

    static Phrase Why(int sign, in Role role, Employer? employer) => sign switch
    {
        3 when employer is not null => new("referral.known_employer", employer.Name),
        3 => new("referral.large"),
        4 or 5 => new($"referral.{Weights.ReferralName(sign)}", role.Function),
        6 => new("referral.senior", role.Seniority),
        9 or 10 => new($"referral.{Weights.ReferralName(sign)}", employer!.Name),
        _ => new($"referral.{Weights.ReferralName(sign)}"),
    };

    /// <returns>Whether such a person could introduce one at all.</returns>
    static bool Read(in Role role, Employer? employer, Goal? goal, ReadOnlySpan<char> headline, int? degree, bool isAccount, Span<bool> signs)
    {
        signs.Clear();
        if (role.Status != RoleStatus.Current || role.Kind is not (EmploymentKind.Recruiter or EmploymentKind.Agency or EmploymentKind.InHouse))
            return false;
        if (role.Function is Function.PublicSector or Function.Unknown or Function.Student && employer is null)
            return false;

        var size = employer?.Size ?? role.Setting.Size;
        var house = role.Kind == EmploymentKind.InHouse;
        signs[1] = role.Kind == EmploymentKind.Recruiter;
        signs[2] = role.Kind == EmploymentKind.Agency && IsHelpfulAgency(role.Function);
        signs[3] = size is CompanySize.Mid or CompanySize.Large || house && role.Setting.IsPublic && IsLargeSchool(role);
        signs[4] = house && IsHelpful(role) && !(role.Setting.IsPublic && role.Function == Function.Executive);
        signs[5] = goal is not null && goal.Roles.Any(static (wanted, function) => wanted.Functions.Contains(function) || Neighbours.Answer(function, wanted.Functions) == Answer.Near, role.Function);
        signs[6] = role.Seniority is Seniority.Director or Seniority.Vp or Seniority.CLevel or Seniority.Founder;
        signs[7] = degree == 1;
        signs[8] = RecruitsForGoal(role, goal, headline);
        signs[9] = isAccount;
        signs[10] = isAccount && degree == 1;
        return signs[0] = signs[1] || role.Kind == EmploymentKind.Agency || signs[3] || signs[4] || signs[9];
    }

    /// <summary>All that a referral hangs on besides what <see cref="FitRule.Signature"/> holds, for people who are nobody's contact and of no target account.</summary>
    public static bool RecruitsForGoal(in Role role, Goal? goal, ReadOnlySpan<char> headline) =>
        role.Kind == EmploymentKind.Recruiter && goal is not null && RecruitedField.IsWanted(headline, goal);

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
