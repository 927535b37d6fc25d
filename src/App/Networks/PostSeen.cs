using Windfall.Core.Posts;

namespace Windfall.App.Networks;

/// <summary>Somebody as a network shows them.</summary>
/// <param name="Id">The network's own, lasting name: a DID, who@server, a URN.</param>
/// <param name="Name">Null where the network does not tell.</param>
/// <param name="About">What they say of themselves.</param>
sealed record ActorSeen(string Id, string? Name, string? About, string? Url);

/// <summary>A post as a network shows it. Counts are null where the network does not say.</summary>
/// <param name="Address">By which it is asked for again.</param>
/// <param name="Reposts">Quotes included.</param>
sealed record PostShown(string Address, PostId Id, string Url, DateTimeOffset At, string? Text, long? Reactions, long? Comments, long? Reposts, long? Impressions = null);

/// <summary>One act that a network showed.</summary>
/// <param name="Parent">What it answers, by the network's name.</param>
/// <param name="Detail">The network's word for a reaction.</param>
sealed record ActSeen(ActName Name, ActorSeen Actor, DateTimeOffset? At, string? Text, string? Parent, string? Detail = null);

/// <summary>What a visit showed of a post.</summary>
/// <param name="Now">Null where the network no longer has it.</param>
/// <param name="Acts">All that were listed.</param>
/// <param name="Own">What the account itself answered.</param>
/// <param name="Whole">Kinds whose list was read to its end: what is on record and not there was taken back.</param>
sealed record PostSeen(Visit Visit, PostShown? Now, IReadOnlyList<ActSeen> Acts, IReadOnlyList<ActSeen> Own, IReadOnlySet<ActKind> Whole, Hidden Hidden, DateTimeOffset At);
