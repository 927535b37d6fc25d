using Windfall.Core.Posts;

namespace Windfall.App.Networks;

/// <summary>Reads the lists of who did what to one post.</summary>
/// <param name="author">Whose post it is: what they do to it themselves makes nobody known, and is counted by the network alone.</param>
sealed class ActLists(Dictionary<ActName, KnownAct> known, string author)
{
    public List<ActSeen> Acts { get; } = [];

    /// <summary>What the author answered under their own post.</summary>
    public List<ActSeen> Own { get; } = [];

    /// <summary>Kinds that were read to their end.</summary>
    public HashSet<ActKind> Whole { get; } = [];

    /// <summary>
    /// Newest first: once a page brings nothing new and the sum is right, the rest is as it was. Otherwise somebody took an act back, and all is read.
    /// </summary>
    /// <param name="count">As the network counts; null where it does not say.</param>
    /// <param name="hiddenBefore">Counted and not listed, when it was last read to its end.</param>
    /// <returns>The same for now; null where it cannot be known.</returns>
    public async Task<long?> Read(ActKind kind, long? count, long? hiddenBefore, Func<string?, Task<(IEnumerable<ActSeen> Acts, string? Cursor)>> page)
    {
        var before = Before(kind);
        if (count == 0 && before == 0)
            return 0;

        var (fresh, listed, cursor) = (0, new HashSet<ActName>(), (string?)null);
        var followed = new HashSet<string>();
        do
        {
            var got = await page(cursor);
            var isNew = false;
            foreach (var act in got.Acts)
            {
                if (act.Name.Who == author || !listed.Add(act.Name))
                    continue;
                Acts.Add(act);
                var isFresh = !known.TryGetValue(act.Name, out var old) || old.IsGone;
                fresh += isFresh ? 1 : 0;
                isNew |= isFresh;
            }
            if (!isNew && hiddenBefore is { } unseen && before + fresh + unseen == count)
                return unseen;
            cursor = got.Cursor is { } next && followed.Add(next) ? next : null;      // a cursor that leads in a circle ends
        }
        while (cursor is not null);
        Whole.Add(kind);
        return count - listed.Count;
    }

    /// <summary>How many are on record and stand.</summary>
    public int Before(ActKind kind) => known.Count(act => act.Key.Kind == kind && !act.Value.IsGone);

    /// <summary>A thread that comes as one. Where it shows fewer than before of those that are counted, it may have been cut, and proves nothing.</summary>
    /// <param name="count">Direct answers, as the network counts.</param>
    /// <param name="direct">Direct answers that it shows, whoever wrote them.</param>
    public long? Thread(IEnumerable<ActSeen> replies, long? count, long direct, long? hiddenBefore)
    {
        var all = replies.DistinctBy(reply => reply.Name).ToLookup(reply => reply.Name.Who == author);
        Own.AddRange(all[true]);
        var own = Own.ToDictionary(reply => reply.Name.Address!, reply => reply.Parent);
        Acts.AddRange(all[false].Select(reply => reply with { Parent = Above(reply.Parent) }));
        var unseen = count - direct;
        if (hiddenBefore is not { } before || unseen <= before)
            Whole.Add(ActKind.Comment);
        return unseen;

        // Whoever answers the author's answer goes on with the conversation that it is in. An answer is never its own ancestor, but a network may say so.
        string? Above(string? parent)
        {
            for (var steps = 0; steps < own.Count && parent is not null && own.TryGetValue(parent, out var above); steps++)
                parent = above;
            return parent;
        }
    }
}
