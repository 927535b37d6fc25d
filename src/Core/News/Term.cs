namespace Windfall.Core.News;

/// <summary>What a term is.</summary>
enum TermKind : byte
{
    /// <summary>A whole word; compared within one language only.</summary>
    Word = 0,

    /// <summary>Four letters of a word's beginning, by their sound: names and words of one root are alike across languages.</summary>
    Gram = 2,

    Number = 3,

    /// <summary>An idea for which we know the words of several languages; compared across languages only.</summary>
    Concept = 4,
}

/// <summary>One term of an article.</summary>
/// <param name="Key">Its hash; the lowest three bits are its <see cref="TermKind"/>.</param>
/// <param name="Weight">How much is made of it where it stands, before its rarity is known.</param>
readonly record struct Term(uint Key, float Weight)
{
    public static uint KeyOf(uint hash, TermKind kind) => (hash & ~7u) | (uint)kind;

    /// <summary>Whether it counts within one language.</summary>
    public static bool Stays(uint key) => (key & 7) != (uint)TermKind.Concept;

    /// <summary>Whether it counts across languages.</summary>
    public static bool Crosses(uint key) => (key & 7) >= (uint)TermKind.Gram;
}
