using System.Collections.Immutable;

namespace Windfall.Core.Audience;

/// <summary>How a person answers a goal. The numbers are stored: never renumber.</summary>
public enum FitLabel : byte
{
    Other = 0,
    Maybe = 1,
    Target = 2,
}

/// <summary>One reason's share of a score.</summary>
/// <param name="Why">The reason, as a sentence.</param>
/// <param name="Weight">What it adds to the score; negative speaks against.</param>
public sealed record Reason(Phrase Why, double Weight);

/// <summary>One condition of a goal, and how a person answers it.</summary>
/// <param name="Name">function, seniority, kind, size, country, words.</param>
/// <param name="Share">What the answer adds to the score.</param>
/// <param name="Then">The label if this alone were answered by yes; null where that would change nothing.</param>
public sealed record Condition(string Name, Answer Answer, Phrase Why, double Share, FitLabel? Then);

/// <summary>How well one person answers one goal, and why.</summary>
/// <param name="Score">0 to 1; the sum of the reasons' weights.</param>
public sealed record Fit(FitLabel Label, double Score, ImmutableArray<Reason> Reasons);

/// <summary>How likely one person could introduce one to targets, and why.</summary>
/// <param name="Score">0 to 1; the sum of the reasons' weights, or 0 for somebody who is no candidate.</param>
public sealed record Referral(bool IsCandidate, double Score, ImmutableArray<Reason> Reasons);

/// <summary>A share with its 80 % interval. 0 to 1.</summary>
public sealed record Share(double Value, double Low, double High);
