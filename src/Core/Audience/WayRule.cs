using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>What is known of somebody who might lead to a company.</summary>
/// <param name="WorksThere">As the headline or a list of contacts tells.</param>
/// <param name="NamesIt">The headline names the company, which is not the employer: worked there, or for it.</param>
/// <param name="Touches">How often the user was in touch with them.</param>
/// <param name="Posts">On how many of the user's posts they acted.</param>
public readonly record struct WayFacts(Role Role, bool WorksThere, bool NamesIt, int? Degree, long Touches, long Posts, string Headline);

/// <summary>One way in: how good, and why.</summary>
/// <param name="Score">0 to 1; the sum of the reasons' weights.</param>
public sealed record Way(double Score, ImmutableArray<Reason> Reasons);

/// <summary>
/// Who leads to a company: whoever works there, best if one knows them and their work is near; whoever was there before; and contacts whose trade it is to know
/// such people. The weights were set by hand; they rank, and are no probabilities.
/// </summary>
public static class WayRule
{
    /// <summary>However well one knows contacts elsewhere, whoever works there stands above them.</summary>
    const double BelowThere = 0.49;

    /// <returns>Null for somebody who leads nowhere near.</returns>
    public static Way? Of(in WayFacts facts, string company, Goal? goal)
    {
        var role = facts.Role;
        var isContact = facts.Degree == 1;
        if (!facts.WorksThere && !facts.NamesIt && !isContact)
            return null;
        var recruits = role.Kind == EmploymentKind.Recruiter && goal is not null && RecruitedField.IsWanted(facts.Headline, goal);
        var isGoBetween = isContact && (recruits || role.Kind == EmploymentKind.Agency);
        if (!facts.WorksThere && !facts.NamesIt && !isGoBetween)
            return null;

        var isCurrent = role.Status == RoleStatus.Current;
        var nearness = goal is null || !isCurrent ? Answer.No : goal.Roles.Max(wanted => Neighbours.Answer(role.Function, wanted.Functions));
        (bool Holds, double Weight, Phrase Why)[] signs =
        [
            (facts.WorksThere, 0.50, new("way.works_there", company)),
            (facts.NamesIt, 0.15, new("way.names_it", company)),
            (isContact, 0.25, new("way.contact")),
            (facts.Degree == 2, 0.10, new("way.second")),
            (facts.Touches > 0, 0.10, new("way.touched", facts.Touches)),
            (facts.Posts > 0, 0.05, new("way.acted", facts.Posts)),
            (nearness == Answer.Yes, 0.10, new("way.field", role.Function)),
            (nearness != Answer.Yes && isCurrent && (nearness == Answer.Near || role.Function is Function.Hr or Function.Executive or Function.Communications), 0.08, new("way.neighbour", role.Function)),
            (recruits, 0.10, new("way.recruits")),
            (role.Kind == EmploymentKind.Agency, 0.05, new("way.agency")),
            (isCurrent && role.Seniority is Seniority.Director or Seniority.Vp or Seniority.CLevel or Seniority.Founder, 0.05, new("way.senior", role.Seniority)),
        ];

        var most = facts.WorksThere ? 1 : BelowThere;
        var (score, reasons) = (0.0, ImmutableArray.CreateBuilder<Reason>());
        foreach (var (_, weight, why) in signs.Where(sign => sign.Holds))
        {
            var share = Math.Min(weight, most - score);
            reasons.Add(new(why, share));
            score += share;
        }
        return new(score, reasons.ToImmutable());
    }
}
