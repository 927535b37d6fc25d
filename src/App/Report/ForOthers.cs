using System.Collections.Immutable;
using Windfall.Core.Briefs;
using Windfall.Core.Origins;

namespace Windfall.App.Report;

/// <summary>
/// A brief for eyes other than the owner's: a link is an export, and so shows nobody whose data may not be exported. The counts stay; whom to answer and whom to
/// approach are the owner's own business.
/// </summary>
static class ForOthers
{
    public static Brief Of(Brief brief)
    {
        var top = Allowed(brief.Audience.Top);
        var referrers = Allowed(brief.Audience.Referrers);
        return brief with
        {
            Audience = brief.Audience with { Top = top, Referrers = referrers },
            Leads = [],
            Next = [.. brief.Next.Where(step => step.Do.Key is not ("next.write_to" or "next.introduction" or "next.answer"))],
        };
    }

    static ImmutableArray<BriefPerson> Allowed(ImmutableArray<BriefPerson> people) => [.. people.Where(person => person.Origin.MayBeExported(isLead: false))];
}
