namespace Windfall.Core.Coach;

/// <summary>What somebody says of himself, in his own words; what he left out is null, and nothing is made up in its place.</summary>
/// <param name="Role">What he is: "Social media strategist".</param>
/// <param name="Audience">For whom: "B2B brands".</param>
/// <param name="Result">What comes of it: "twice the enquiries within a year".</param>
public sealed record Facts(string? Role, string? Audience, string? Result)
{
    public bool SayNothing => this is (null, null, null);
}
