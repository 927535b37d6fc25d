namespace Windfall.Core.News;

/// <summary>An article's terms, weighed by how rare each is in the stream so far. One is filled again and again.</summary>
sealed class ArticleTerms
{
    public uint[] Keys { get; } = new uint[TermReader.Limit];

    public float[] Weights { get; } = new float[TermReader.Limit];

    /// <summary>What one occurrence of a term in a strand tells of the strand: the term's part of the article, over all its occurrences.</summary>
    public float[] Shares { get; } = new float[TermReader.Limit];

    public int Count { get; private set; }

    public Tongue Tongue { get; private set; }

    /// <summary>The lengths of the vectors of the terms that stay, and of those that cross.</summary>
    public float Length { get; private set; }

    public float LengthAcross { get; private set; }

    /// <summary>The weight of the heaviest term.</summary>
    public float Heaviest { get; private set; }

    public void Fill(TermReader reader, Rarity rarity, Likeness likeness)
    {
        (Count, Tongue) = (reader.Terms.Length, reader.Tongue);
        float norm = 0, across = 0;
        Heaviest = 0;
        for (var i = 0; i < Count; i++)
        {
            var (key, weight) = reader.Terms[i];
            weight *= rarity.Of(key, out var seen);
            (Keys[i], Weights[i], Shares[i]) = (key, weight, 1 / (seen + likeness.VoteDoubt));
            Heaviest = Math.Max(Heaviest, weight);
            if (Term.Stays(key))
                norm += weight * weight;
            if (Term.Crosses(key))
                across += weight * weight;
        }
        for (var i = 0; i < Count; i++)
            Shares[i] *= Weights[i] * Weights[i] / norm;
        (Length, LengthAcross) = (MathF.Sqrt(Math.Max(1e-6f, norm)), MathF.Sqrt(Math.Max(1e-6f, across)));
    }
}
