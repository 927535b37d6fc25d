namespace Windfall.Sources.Mastodon;

/// <summary>An account as one server knows it.</summary>
/// <param name="Id">On that server alone.</param>
/// <param name="Name">who@server, in lower case: the same everywhere.</param>
/// <param name="Shown">As it calls itself; empty where it does not.</param>
/// <param name="About">What it says of itself, as plain text.</param>
public sealed record MastodonAccount(string Id, string Name, string Shown, string? About, string? Url);

/// <summary>A status as one server knows it. Its counts are of what reached that server: at least so many.</summary>
/// <param name="Id">On that server alone.</param>
/// <param name="Uri">The same everywhere.</param>
/// <param name="Text">Plain.</param>
/// <param name="Parent">The id of what it answers.</param>
/// <param name="Quotes">Null on servers before version 4.5.</param>
public sealed record MastodonStatus(
    string Id, string Uri, string Url, MastodonAccount Account, string Text, DateTimeOffset CreatedAt, string? Parent, string Visibility, long? Favourites, long? Reblogs, long? Replies, long? Quotes);

/// <summary>One page of a listing.</summary>
/// <param name="Next">Path and query of the next, as the Link header says; null at the end.</param>
public sealed record MastodonPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>What a server takes.</summary>
/// <param name="LongestStatus">Characters.</param>
/// <param name="Streaming">Where it says what happens.</param>
public sealed record MastodonServer(int LongestStatus, bool TakesQuotes, Uri? Streaming);
