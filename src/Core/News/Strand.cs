using System.Numerics;
using System.Runtime.Intrinsics;

namespace Windfall.Core.News;

/// <summary>How alike an article is to a strand: to its centre, to the most alike of its newest articles, and how much of the article's terms is this strand's own.</summary>
readonly record struct Fitting(float Centre, float Best, float Own);

/// <summary>
/// Articles of one story in one language: the sum of their terms, and which of the newest have each. A fixed number of places, four for each remainder of a
/// key: where they are full the weakest term makes room, so a strand never grows.
/// </summary>
sealed class Strand
{
    const int Newest = 16, Ways = 4, Sets = 64;

    static readonly Vector256<int> LowBits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128), HighBits = LowBits << 8;

    readonly uint[] keys = new uint[Sets * Ways];
    readonly Known[] known = new Known[Sets * Ways];
    readonly float[] lengths = new float[Newest], lengthsAcross = new float[Newest];
    readonly (int Strand, int Times)[] neighbours = new (int, int)[4];

    float norm, normAcross;
    int newest;

    /// <summary>What is known of a term here.</summary>
    /// <param name="Holders">A bit for each of the newest articles that has it.</param>
    record struct Known(float Weight, ushort Count, ushort Holders);

    public Tongue Tongue { get; private set; }

    /// <summary>Unix seconds of its newest article.</summary>
    public long Last { get; private set; }

    /// <summary>Its own and those of the strands it took in.</summary>
    public int Articles { get; private set; }

    public void Begin(Tongue tongue, long at)
    {
        Array.Clear(keys);
        Array.Clear(known);
        Array.Fill(neighbours, (-1, 0));
        (Tongue, Last, Articles, norm, normAcross, newest) = (tongue, at, 0, 0, 0, 0);
    }

    public void Add(ArticleTerms article, long at)
    {
        if (Tongue == Tongue.Unknown)
            Tongue = article.Tongue;
        var member = newest++ % Newest;
        if (newest > Newest)
        {
            var others = (ushort)(ushort.MaxValue ^ (1 << member));
            for (var i = 0; i < known.Length; i++)
                known[i].Holders &= others;
        }

        (lengths[member], lengthsAcross[member]) = (article.Length, article.LengthAcross);
        for (var i = 0; i < article.Count; i++)
            Add(article.Keys[i], article.Weights[i] / article.Length, 1, (ushort)(1 << member));
        Articles++;
        Last = Math.Max(Last, at);
    }

    /// <summary>Takes in another strand: its terms, not its newest articles.</summary>
    public void Absorb(Strand other)
    {
        for (var i = 0; i < other.keys.Length; i++)
        {
            if (other.keys[i] != 0)
                Add(other.keys[i], other.known[i].Weight, other.known[i].Count, 0);
        }
        Articles += other.Articles;
        Last = Math.Max(Last, other.Last);
    }

    void Add(uint key, float weight, int count, ushort holder)
    {
        var place = Place(keys, key);
        if (place < 0)
        {
            place = Weakest(key);
            Grow(keys[place], known[place].Weight, -known[place].Weight);
            (keys[place], known[place]) = (key, default);
        }
        ref var term = ref known[place];
        Grow(key, term.Weight, weight);
        term = new(term.Weight + weight, (ushort)Math.Min(ushort.MaxValue, term.Count + count), (ushort)(term.Holders | holder));
    }

    int Weakest(uint key)
    {
        var set = Set(key);
        var weakest = set;
        for (var i = set + 1; i < set + Ways; i++)
        {
            if (known[i].Weight < known[weakest].Weight)
                weakest = i;
        }
        return weakest;
    }

    /// <summary>Keeps the squared length of the sum as one of its weights changes.</summary>
    void Grow(uint key, float was, float more)
    {
        var growth = more * (2 * was + more);
        if (Term.Stays(key))
            norm += growth;
        if (Term.Crosses(key))
            normAcross += growth;
    }

    static int Set(uint key) => (int)((key >> 3) & (Sets - 1)) * Ways;

    static int Place(uint[] keys, uint key)
    {
        var set = Set(key);
        var found = Vector128.Equals(Vector128.LoadUnsafe(ref keys[set]), Vector128.Create(key)).ExtractMostSignificantBits();
        return found == 0 ? -1 : set + BitOperations.TrailingZeroCount(found);
    }

    /// <param name="across">Whether only terms that cross languages count, else only those that stay.</param>
    public Fitting Fits(ArticleTerms article, bool across)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        float centre = 0, own = 0;
        for (var i = 0; i < article.Count; i++)
        {
            var key = article.Keys[i];
            if (across ? !Term.Crosses(key) : !Term.Stays(key))
                continue;
            var place = Place(keys, key);
            if (place < 0)
                continue;

            var (term, weight) = (known[place], article.Weights[i]);
            centre += term.Weight * weight;
            own += term.Count * article.Shares[i];
            var (holders, square) = (Vector256.Create((int)term.Holders), Vector256.Create(weight * weight));
            low += Vector256.Equals(holders & LowBits, LowBits).AsSingle() & square;
            high += Vector256.Equals(holders & HighBits, HighBits).AsSingle() & square;
        }

        var length = across ? article.LengthAcross : article.Length;
        return new(centre / Math.Max(1e-3f, length * MathF.Sqrt(Math.Max(1e-6f, across ? normAcross : norm))), Best(low, high, length, across ? lengthsAcross : lengths), own);
    }

    /// <summary>The highest cosine with one of the newest articles. Their weights were those of their time: half the article's own length is the least that theirs is taken for.</summary>
    static float Best(Vector256<float> low, Vector256<float> high, float length, float[] others)
    {
        var least = Vector256.Create(length * 0.5f);
        var cosines = Vector256.Max(low / Vector256.Max(least, Vector256.LoadUnsafe(ref others[0])), high / Vector256.Max(least, Vector256.LoadUnsafe(ref others[8])));
        var best = 0f;
        for (var i = 0; i < Vector256<float>.Count; i++)
            best = Math.Max(best, cosines[i]);
        return Math.Min(1, best / Math.Max(1e-3f, length));
    }

    /// <summary>The cosine of two strands' sums.</summary>
    public float Alike(Strand other, bool across)
    {
        var dot = 0f;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0 && (across ? Term.Crosses(keys[i]) : Term.Stays(keys[i])) && Place(other.keys, keys[i]) is >= 0 and var place)
                dot += known[i].Weight * other.known[place].Weight;
        }
        return dot / MathF.Sqrt(Math.Max(1e-6f, across ? normAcross * other.normAcross : norm * other.norm));
    }

    /// <summary>Notes that an article of this strand would have fitted another too.</summary>
    /// <returns>The share of this strand's articles that would have.</returns>
    public float Meet(int other)
    {
        var rarest = 0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (neighbours[i].Strand == other)
                return ++neighbours[i].Times / (float)Articles;
            if (neighbours[i].Times < neighbours[rarest].Times)
                rarest = i;
        }
        neighbours[rarest] = (other, 1);
        return 1f / Articles;
    }

    /// <returns>The share of this strand's articles that would have fitted the other.</returns>
    public float Met(int other)
    {
        foreach (var (strand, times) in neighbours)
        {
            if (strand == other)
                return times / (float)Articles;
        }
        return 0;
    }
}
