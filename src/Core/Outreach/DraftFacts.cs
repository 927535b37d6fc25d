using System.Collections.Immutable;
using Windfall.Core.Leads;
using Windfall.Core.Posts;

namespace Windfall.Core.Outreach;

/// <summary>What is on record that a draft may speak of. What an origin keeps in is not among it. Null: not known.</summary>
/// <param name="Name">Whom it is for.</param>
/// <param name="Opening">Of the post that began it.</param>
/// <param name="Act">What they did to that post; a comment before all else.</param>
/// <param name="OwnWork">What the owner says he does, and for whom.</param>
/// <param name="Booking">The owner's booking address.</param>
/// <param name="Times">Proposed for a call.</param>
/// <param name="Whom">For an introduction: to whom.</param>
public sealed record DraftFacts(
    string Name, string? Opening, Act? Act, string? Headline, Met? Met, string? OwnWork, string? Booking, ImmutableArray<DateTimeOffset> Times, string? Whom, string? WhomHeadline)
{
    static readonly string[] Titles = ["dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "m.", "mme", "sir"];

    /// <summary>What one is called by: the first word that is no title.</summary>
    public string FirstName => Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        ? words.FirstOrDefault(word => !Titles.Contains(word.ToLowerInvariant()), words[0]) : Name;
}
