namespace Windfall.Core.News;

/// <summary>How rare terms are in the stream so far. Terms share counts by hash, so memory is fixed; old counts fade, so that a word may become news again.</summary>
sealed class Rarity
{
    const int Bits = 18, Fade = 1 << 18, Steps = 64, Highest = 24;

    readonly int[] seen = new int[1 << Bits];
    readonly float[] powers;
    readonly Likeness likeness;

    int articles;
    float log;

    public Rarity(Likeness likeness)
    {
        this.likeness = likeness;
        powers = [.. Enumerable.Range(0, Highest * Steps).Select(step => MathF.Pow(Math.Max(0.05f, step / (float)Steps), likeness.RarityPower))];
    }

    /// <summary>Another article is about to be weighed.</summary>
    public void Next()
    {
        if (++articles >= Fade)
        {
            articles /= 2;
            for (var i = 0; i < seen.Length; i++)
                seen[i] /= 2;
        }
        log = MathF.Log(articles + likeness.Bulk);
    }

    public float Of(uint key, out int times)
    {
        times = seen[Place(key)];
        var rarity = log - MathF.Log(times + likeness.RarityFloor);
        return powers[Math.Clamp((int)(rarity * Steps), 0, powers.Length - 1)];
    }

    public void Saw(uint key) => seen[Place(key)]++;

    static int Place(uint key) => (int)(unchecked(key * 2654435761u) >> (32 - Bits));
}
