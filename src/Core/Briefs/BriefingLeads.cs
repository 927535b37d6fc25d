using System.Collections.Immutable;
using Windfall.Core.Calls;
using Windfall.Core.Leads;

namespace Windfall.Core.Briefs;

/// <summary>Whom the user talks to because of the post, and what that cost and brought so far.</summary>
static class BriefingLeads
{
    /// <summary>Open ones first, by the day their next step is due; those without a day after them.</summary>
    public static ImmutableArray<BriefLead> Of(ImmutableArray<Lead> leads) =>
    [
        .. from lead in leads
           orderby lead.IsOpen descending, lead.Due ?? DateOnly.MaxValue, lead.Id
           select new BriefLead(lead.Person.Name, lead.Stage, lead.NextStep, lead.Due)
    ];

    /// <summary>Calls are unknown, and not none, as long as nobody notes leads at all.</summary>
    public static Effort Effort(BriefInput input) => new(
        input.MinutesSpent,
        input.Leads.IsEmpty ? null : input.Leads.Sum(lead => lead.Calls.Count(call => call.State == CallState.Held)),
        [.. input.Leads.Select(lead => lead.Outcome).OfType<string>()]);
}
