namespace Windfall.Core.News;

/// <summary>
/// Reads articles in the order of their time and says of each, from what came before it alone, which story it tells. Memory is fixed, however long the stream.
/// </summary>
/// <remarks>
/// Single-pass clustering with growing tf-idf (Yang, Pierce and Carbonell, SIGIR 1998), strands per language that are linked across languages (Miranda et
/// al., EMNLP 2018). Ours: the likeness mixes the centre, the best of the newest articles and the share of a term's occurrences; the threshold
/// falls with the density of the stream, for where many tell few stories less likeness is proof; strands whose articles fit each other fuse, for later
/// articles only.
/// </remarks>
public sealed class StoryStream
{
    const int Looked = 6;

    /// <summary>Terms that weigh less than this part of the heaviest propose no strand.</summary>
    const float Part = 0.2f;

    readonly Likeness likeness;
    readonly TermReader reader;
    readonly Rarity rarity;
    readonly TermIndex index = new();
    readonly StrandPool pool = new();
    readonly ArticleTerms article = new();
    readonly float[] shared = new float[StrandPool.Capacity];
    readonly int[] touched = new int[StrandPool.Capacity];
    readonly Candidates same = new(Looked), across = new(Looked);

    long articles, stories, first, newest;
    float crowd, density;

    public StoryStream()
        : this(Likeness.Learned)
    {
    }

    /// <summary>
    /// For the few articles that a handful of feeds bring: a word that was met once or twice is not common yet, so what is rare is measured as if a thousand articles had gone
    /// before. On the public sets that takes .02 and .03 of the B-cubed F1 of OG2021, and nothing of the others'; without it the first days of a new reader are all single articles.
    /// </summary>
    public static StoryStream OfFeeds() => new(Likeness.Learned with { Bulk = 1000 });

    internal StoryStream(Likeness likeness) => (this.likeness, reader, rarity) = (likeness, new(likeness), new(likeness));

    /// <summary>Told when a story turns out to be a part of another, which came too late for its articles: the one that ends, the one it goes into.</summary>
    public event Action<long, long>? Merged;

    /// <param name="at">Unix seconds. A little disorder does no harm.</param>
    /// <param name="summary">May be empty.</param>
    /// <returns>The story's number. What is returned is never taken back.</returns>
    public long Add(long at, ReadOnlySpan<char> title, ReadOnlySpan<char> summary)
    {
        reader.Read(title, summary);
        rarity.Next();
        article.Fill(reader, rarity, likeness);
        Clock(at);
        Propose();
        Judge(at);

        var slot = same.Top >= 0 && same.Best >= likeness.Joins + likeness.Dense * density + likeness.Crowd * crowd ? Told(same.Top) : New(at);
        Keep(slot, at);
        if (same.Count > 1 && slot == same.Top)
            slot = Fuse(slot);
        return pool.Story(slot);
    }

    /// <summary>Articles an hour so far, as a logarithm.</summary>
    void Clock(long at)
    {
        if (articles++ == 0)
            (first, newest) = (at, at);
        (first, newest) = (Math.Min(first, at), Math.Max(newest, at));      // feeds that are asked for the first time tell of days ago
        density = MathF.Log2(articles / (1f + (newest - first) / 3600f) + 0.1f) / 4;
    }

    /// <summary>The strands that share most with the article, by what their shared terms weigh.</summary>
    void Propose()
    {
        Span<int> found = stackalloc int[16];
        var count = 0;
        var least = article.Heaviest * Part;
        for (var i = 0; i < article.Count; i++)
        {
            if (article.Weights[i] < least)
                continue;
            var gain = article.Weights[i] * article.Weights[i];
            for (var n = index.Find(article.Keys[i], found) - 1; n >= 0; n--)
            {
                var slot = pool.Find(found[n]);
                if (shared[slot] == 0)
                    touched[count++] = slot;
                shared[slot] += gain;
            }
        }

        same.Clear();
        across.Clear();
        foreach (var slot in touched.AsSpan(0, count))
        {
            var tongue = pool[slot].Tongue;
            (tongue == article.Tongue || tongue == Tongue.Unknown || article.Tongue == Tongue.Unknown ? same : across).Propose(slot, shared[slot]);
            shared[slot] = 0;
        }
    }

    void Judge(long at)
    {
        same.Judge(slot =>
        {
            var fits = pool[slot].Fits(article, across: false);
            return likeness.Centre * fits.Centre + likeness.Best * fits.Best + likeness.Vote * fits.Own + likeness.Size * MathF.Log2(1 + pool[slot].Articles) - likeness.Silence * Silence(slot, at);
        });
        across.Judge(slot =>
        {
            var fits = pool[slot].Fits(article, across: true);
            return likeness.BridgeCentre * fits.Centre + likeness.BridgeBest * fits.Best + likeness.BridgeSize * MathF.Log2(1 + pool[slot].Articles) - likeness.BridgeSilence * Silence(slot, at);
        });
        crowd += 0.01f * (Math.Max(0, same.Second) - crowd);
    }

    /// <summary>Doublings of the hours since the strand was last told.</summary>
    float Silence(int slot, long at) => MathF.Log2(1 + Math.Max(0, at - pool[slot].Last) / 3600f);

    float Across => likeness.Bridges + likeness.BridgeDense * density;

    /// <summary>The article joins a strand; the strand may turn out to tell a story of another language.</summary>
    int Told(int slot)
    {
        pool.Touch(slot);
        if (across.Count > 0 && across.Best >= likeness.LinkFloor && pool.Story(slot) != pool.Story(across.Top)
            && pool[slot].Alike(pool[across.Top], across: true) + likeness.LinkFit * across.Best - likeness.LinkSize / MathF.Sqrt(pool[slot].Articles)
                >= likeness.Links + likeness.BridgeDense * density)
            Tell(pool.Join(slot, across.Top));
        return slot;
    }

    int New(long at) => pool.Begin(article.Tongue, across.Count > 0 && across.Best >= Across ? pool.Story(across.Top) : ++stories, at);

    void Keep(int slot, long at)
    {
        pool[slot].Add(article, at);
        for (var i = 0; i < article.Count; i++)
        {
            rarity.Saw(article.Keys[i]);
            index.Add(article.Keys[i], slot);
        }
    }

    /// <summary>Strands that an article fits alike, again and again, and whose centres are alike, are one from now on.</summary>
    int Fuse(int slot)
    {
        var least = likeness.Joins + likeness.Dense * density + likeness.Crowd * crowd - likeness.Lean;
        var (other, most) = (-1, 0f);
        foreach (var (candidate, score) in same.Judged)
        {
            if (candidate == slot || score < least)
                continue;
            var fit = Math.Min(1, Math.Max(pool[slot].Meet(candidate), pool[candidate].Met(slot)));
            if (Math.Max(pool[slot].Articles, pool[candidate].Articles) < 3)
                continue;
            var sure = pool[slot].Alike(pool[candidate], across: false) + likeness.MergeFit * fit - likeness.MergeCentre - likeness.MergeDense * density;
            if (sure > most)
                (other, most) = (candidate, sure);
        }
        if (other < 0)
            return slot;
        var (one, two) = (pool.Story(slot), pool.Story(other));
        var keep = pool.Fuse(slot, other);
        Tell((pool.Story(keep) == one ? two : one, pool.Story(keep)));
        return keep;
    }

    void Tell((long From, long Into) merge)
    {
        if (merge.From != merge.Into)
            Merged?.Invoke(merge.From, merge.Into);
    }
}
