namespace Windfall.Sources.Bluesky;

/// <summary>An account. Keyed by its DID, for handles change hands.</summary>
/// <param name="About">What it says of itself; null where nothing.</param>
public sealed record BlueskyActor(string Did, string Handle, string? Name, string? About);

/// <summary>A post, reply or quote as the network shows it.</summary>
/// <param name="Uri">at://DID/app.bsky.feed.post/KEY</param>
/// <param name="Cid">Of the version shown.</param>
/// <param name="Parent">What it answers; null for none.</param>
/// <param name="Root">What the thread began with; null for none.</param>
/// <param name="Likes">As counted; null, as the other counts, where the network does not say.</param>
public sealed record BlueskyPost(
    string Uri, string Cid, BlueskyActor Author, string Text, DateTimeOffset CreatedAt, string? Parent, BlueskyRef? Root, long? Likes, long? Replies, long? Reposts, long? Quotes);

/// <param name="At">As the liker's own program dates it, but not after the network saw it.</param>
public sealed record BlueskyLike(BlueskyActor Actor, DateTimeOffset At);

/// <summary>One page of a listing.</summary>
/// <param name="Cursor">Where the next begins; null at the end.</param>
public sealed record BlueskyPage<T>(IReadOnlyList<T> Items, string? Cursor);
