namespace Windfall.Sources.LinkedInApi;

/// <summary>What a page published.</summary>
/// <param name="Urn">urn:li:share:… or urn:li:ugcPost:…</param>
public sealed record LinkedInPost(string Urn, string Text, DateTimeOffset At);

/// <summary>Counts of a post; null where the network does not say.</summary>
public sealed record LinkedInCounts(long? Reactions, long? Comments);

/// <param name="Actor">urn:li:person:… or urn:li:organization:…: a name for one program alone.</param>
/// <param name="Kind">LIKE, PRAISE, …</param>
public sealed record LinkedInReaction(string Actor, string? Kind, DateTimeOffset? At);

/// <param name="Parent">The comment that it answers; null: the post itself.</param>
public sealed record LinkedInComment(string Urn, string Actor, string Text, DateTimeOffset? At, string? Parent, long Answers);

/// <summary>Who a URN stands for, where the program may ask.</summary>
public sealed record LinkedInPerson(string Name, string? Headline);

/// <summary>One page of a listing.</summary>
/// <param name="Next">Where the next starts; null at the end.</param>
public sealed record LinkedInPage<T>(IReadOnlyList<T> Items, int? Next);
