namespace Windfall.Core.Posts;

/// <summary>What the network showed of one post at one moment. Counts are cumulative since publishing; null is unknown, never zero.</summary>
/// <param name="At">When it was looked at.</param>
/// <param name="Reactions">Likes and their kin. May fall between readings; people take them back.</param>
/// <param name="Comments">Comments and replies.</param>
/// <param name="Reposts">With or without a word added.</param>
/// <param name="Impressions">Times shown.</param>
public sealed record Reading(DateTimeOffset At, long? Reactions, long? Comments = null, long? Reposts = null, long? Impressions = null)
{
    public bool SaysNothing => Reactions is null && Comments is null && Reposts is null && Impressions is null;
}
