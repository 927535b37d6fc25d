using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>Says what would change what is thought of somebody: each condition alone, or all that are missing together.</summary>
public static class WhatIf
{
    /// <summary>What would make more of a fit; empty for a target.</summary>
    public static ImmutableArray<Phrase> Fit(FitLabel now, ImmutableArray<Condition> conditions, Goal goal)
    {
        if (now == FitLabel.Target)
            return [];

        var missing = conditions.Where(condition => condition.Answer != Answer.Yes).ToList();
        var alone = missing.Where(condition => condition.Then is not null).ToList();
        if (alone.Count > 0 && alone.Exists(condition => condition.Then == FitLabel.Target) || missing.Count == 1)
            return [.. alone.Select(condition => Alone(condition, goal))];
        return [.. alone.Select(condition => Alone(condition, goal)), new("change.all", All("change.and", [.. missing.Select(condition => Wanted(condition, goal))]), FitLabel.Target)];
    }

    /// <summary>What would make somebody a referrer, or a better one, of what can be changed: to know more of the employer, or to become contacts.</summary>
    public static ImmutableArray<Phrase> Referral(in Role role, string? employerName, Employer? employer, bool isAccount, string headline, int? degree, Rater rater)
    {
        var changes = ImmutableArray.CreateBuilder<Phrase>();
        var now = ReferralRule.Judge(role, employer, rater.Goal, headline, degree, rater.Weights, isAccount).Score;
        if (degree != 1 && ReferralRule.Judge(role, employer, rater.Goal, headline, 1, rater.Weights, isAccount).Score is var contact && contact > now)
            changes.Add(new("change.contact", contact - now));
        if (employerName is not null && employer is null or { Size: CompanySize.Unknown })
        {
            var large = new Employer(employerName, CompanySize.Large, employer?.Country, employer?.IsAgency ?? false);
            if (ReferralRule.Judge(role, large, rater.Goal, headline, degree, rater.Weights, isAccount).Score is var known && known > now)
                changes.Add(new("change.employer", employerName, known - now));
        }
        return changes.ToImmutable();
    }

    static Phrase Alone(Condition condition, Goal goal) =>
        new(condition.Answer == Answer.Open ? "change.known" : "change.were", Wanted(condition, goal), condition.Then!.Value);

    /// <summary>What the goal asks for, as the second half of "if …".</summary>
    static Phrase Wanted(Condition condition, Goal goal) => new($"change.{condition.Name}", condition.Name switch
    {
        "function" => All("change.or", [.. goal.Roles.SelectMany(role => role.Functions).Distinct().Select(Say)]),
        "seniority" => Say(goal.Roles.Min(role => role.MinSeniority)),
        "kind" => All("change.or", [.. goal.EmploymentKinds.Select(Say)]),
        "size" => All("change.or", [.. goal.CompanySizes.Select(Say)]),
        "country" => All("change.or", [.. goal.Countries.Select(country => new Phrase("change.it", country))]),
        _ => All("change.or", [.. goal.Words.Select(word => new Phrase("change.it", word))]),
    });

    static Phrase Say<T>(T value) where T : struct, Enum => new("change.it", value);

    static Phrase All(string joined, IEnumerable<Phrase> phrases) => phrases.Aggregate((one, other) => new Phrase(joined, one, other));
}
