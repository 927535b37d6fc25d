namespace Windfall.Core.News;

/// <summary>What makes an article likely to tell a story that is already there: one set of constants for every stream.</summary>
/// <remarks>
/// Found by random search for the B-cubed F1 on the public halves of four sets: OG2021 in English and in nine languages (titles, real times), the UCI news
/// aggregator (titles) and Google News (titles and snippets). <c>bin/bench news</c> says what they reach, and what was found on one half of the stories reaches on the other.
/// </remarks>
sealed record Likeness
{
    public static Likeness Learned { get; } = new();

    /// <summary>What a term weighs beside a whole word of the title: by its kind, with a capital within a sentence, behind the dash before an outlet's name, in the summary.</summary>
    public float Gram = 0.3234f, Number = 0.7822f, Concept = 0.6563f, Capital = 1.196f, Tail = 0.3078f, Summary = 0.8067f;

    /// <summary>Rarity is ln((articles + Bulk) / (seen + RarityFloor)), to the power of RarityPower.</summary>
    public float RarityPower = 0.6556f, RarityFloor = 0.438f, Bulk = 4.407f;

    /// <summary>Occurrences that speak against a term's being one strand's own.</summary>
    public float VoteDoubt = 0.8626f;

    /// <summary>How much the stream's usual languages count in telling an article's (per doubling), and by how many words one must be ahead.</summary>
    public float Habit = 1, Surety = 2;

    /// <summary>Likeness to a strand of the same language; what it loses for each doubling of the hours of silence and gains for each doubling of the strand's articles.</summary>
    public float Centre = 0.6785f, Best = 0.1212f, Vote = 0.5155f, Silence = 0.0448f, Size = 0.0061f;

    /// <summary>The likeness from which an article joins; how it changes with the density of the stream, and with what its runners-up reach.</summary>
    public float Joins = 0.298f, Dense = -0.1002f, Crowd = 0.1104f;

    /// <summary>The same for a strand of another language.</summary>
    public float BridgeCentre = 0.7481f, BridgeBest = 0.4102f, BridgeSilence = 0.0526f, BridgeSize = 0.0235f;

    public float Bridges = 0.4124f, BridgeDense = -0.138f;

    /// <summary>When strands of one language fuse: likeness of their centres, and the share of articles that fit both (within Lean of joining).</summary>
    public float MergeCentre = 0.441f, MergeFit = 0.3682f, MergeDense = -0.0597f, Lean = -0.0025f;

    /// <summary>When strands of two languages turn out to tell one story.</summary>
    public float LinkFloor = 0.1458f, LinkFit = 0.3848f, LinkSize = 0.1607f, Links = 0.7632f;
}
