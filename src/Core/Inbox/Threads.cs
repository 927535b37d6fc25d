namespace Windfall.Core.Inbox;

/// <summary>Which comment began the conversation that another is part of.</summary>
public static class Threads
{
    /// <param name="comments">Each with its network's name for it, and for what it answers.</param>
    /// <returns>Number → number of the one that began it: itself, where it answers none that is known. A ring, which no network makes, is begun by its least number.</returns>
    public static Dictionary<long, long> Roots(IReadOnlyCollection<(long Id, string? Address, string? Parent)> comments)
    {
        var byAddress = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (id, address, _) in comments)
            if (address is not null)
                byAddress.TryAdd(address, id);

        var parents = new Dictionary<long, long>();
        foreach (var (id, _, parent) in comments)
            if (parent is not null && byAddress.TryGetValue(parent, out var above) && above != id)
                parents[id] = above;

        var roots = new Dictionary<long, long>();
        foreach (var (id, _, _) in comments)
            Climb(id, parents, roots);
        return roots;
    }

    /// <summary>Goes up until a root is known, and notes it for all that were passed.</summary>
    static void Climb(long id, Dictionary<long, long> parents, Dictionary<long, long> roots)
    {
        List<long> path = [];
        HashSet<long> passed = [];
        long root;
        while (!roots.TryGetValue(id, out root))
        {
            if (!passed.Add(id))
            {
                root = path.Skip(path.IndexOf(id)).Min();
                break;
            }
            path.Add(id);
            if (!parents.TryGetValue(id, out var above))
            {
                root = id;
                break;
            }
            id = above;
        }
        foreach (var one in path)
            roots[one] = root;
    }
}
