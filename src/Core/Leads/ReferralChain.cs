using System.Collections.Immutable;

namespace Windfall.Core.Leads;

/// <summary>Who came of whom: a lead, and those it led to.</summary>
public sealed record ChainLink(Lead Lead, ImmutableArray<ChainLink> LedTo)
{
    public bool IsClient => Lead.Stage == Stage.Won;

    /// <summary>Itself and all behind it, each before what it led to.</summary>
    public IEnumerable<ChainLink> All => LedTo.SelectMany(next => next.All).Prepend(this);
}

/// <summary>Follows post → person → introduction → client.</summary>
public static class ReferralChain
{
    /// <param name="post">The number of the post that began them; null: those that no post began.</param>
    /// <returns>The leads that began with the post itself, each with those it led to.</returns>
    public static ImmutableArray<ChainLink> From(long? post, IReadOnlyCollection<Lead> leads)
    {
        var ledTo = leads.Where(lead => lead.IntroducedBy is not null).ToLookup(lead => lead.IntroducedBy!.Value);
        return [.. leads.Where(lead => lead.IntroducedBy is null && lead.Post == post).OrderBy(lead => lead.Id).Select(lead => Link(lead, ledTo, []))];
    }

    /// <summary>A lead is introduced when it is added, by one that was there before: no ring can form. A damaged table is no reason to go round for ever.</summary>
    static ChainLink Link(Lead lead, ILookup<long, Lead> ledTo, ImmutableHashSet<long> above)
    {
        var path = above.Add(lead.Id);
        return new(lead, [.. ledTo[lead.Id].Where(next => !path.Contains(next.Id)).OrderBy(next => next.Id).Select(next => Link(next, ledTo, path))]);
    }
}
