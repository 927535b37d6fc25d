using Windfall.Core.Posts;

namespace Windfall.App.Networks;

/// <summary>A network, looked at for one account.</summary>
interface ISight
{
    /// <summary>Requests made so far.</summary>
    int Asked { get; }

    /// <summary>What the account published, newest first, a page at a time.</summary>
    /// <param name="cursor">Null: the first page.</param>
    Task<(IReadOnlyList<PostShown> Posts, string? Cursor)> Published(string? cursor, CancellationToken cancel);

    /// <summary>How posts stand now.</summary>
    /// <param name="known">What is on record of a post's acts.</param>
    IAsyncEnumerable<PostSeen> Look(IReadOnlyList<Visit> visits, Func<long, Dictionary<ActName, KnownAct>> known, CancellationToken cancel);
}
