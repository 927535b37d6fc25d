namespace Windfall.Core.News;

/// <summary>The strands that are remembered: a fixed number; the one told longest ago makes room.</summary>
sealed class StrandPool
{
    const int Size = 1 << 14;

    readonly Strand[] strands = new Strand[Size];
    readonly long[] stories = new long[Size];
    readonly int[] into = new int[Size], older = new int[Size], newer = new int[Size];

    int used, oldest = -1, newest = -1;

    public static int Capacity => Size;

    public Strand this[int slot] => strands[slot];

    public long Story(int slot) => stories[slot];

    /// <summary>Where a strand went that another took in.</summary>
    public int Find(int slot)
    {
        while (into[slot] != slot)
            slot = into[slot];
        return slot;
    }

    public int Begin(Tongue tongue, long story, long at)
    {
        int slot;
        if (used < Size)
        {
            slot = used++;
            strands[slot] = new();
        }
        else
        {
            slot = oldest;
            Unlink(slot);
        }
        (into[slot], stories[slot]) = (slot, story);
        strands[slot].Begin(tongue, at);
        Link(slot);
        return slot;
    }

    /// <summary>Makes it the newest told.</summary>
    public void Touch(int slot)
    {
        Unlink(slot);
        Link(slot);
    }

    /// <summary>Two strands of a language turn out to be one.</summary>
    /// <returns>The one that took the other in.</returns>
    public int Fuse(int a, int b)
    {
        var (keep, drop) = strands[b].Articles > strands[a].Articles ? (b, a) : (a, b);
        strands[keep].Absorb(strands[drop]);
        into[drop] = keep;
        return keep;
    }

    /// <summary>Strands of different languages turn out to tell one story: that of the larger.</summary>
    /// <returns>The number that is no more, and the one in its place.</returns>
    public (long From, long Into) Join(int a, int b)
    {
        var (keep, drop) = strands[a].Articles >= strands[b].Articles ? (stories[a], stories[b]) : (stories[b], stories[a]);
        stories.AsSpan(0, used).Replace(drop, keep);
        return (drop, keep);
    }

    void Unlink(int slot)
    {
        var (before, after) = (older[slot], newer[slot]);
        if (before >= 0)
            newer[before] = after;
        else
            oldest = after;
        if (after >= 0)
            older[after] = before;
        else
            newest = before;
    }

    void Link(int slot)
    {
        (older[slot], newer[slot]) = (newest, -1);
        if (newest >= 0)
            newer[newest] = slot;
        else
            oldest = slot;
        newest = slot;
    }
}
