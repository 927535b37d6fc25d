namespace Windfall.Core.Inbox;

/// <summary>
/// What words speak for by their meaning, so that a word no labelled comment has is read like its neighbours: learned as a direction among the meanings of words, and kept
/// as the sum that each of the commonest words has along it. A word is known by its hash, and by its language, for "pain" is bread.
/// </summary>
sealed class WordMeanings
{
    static readonly HashSet<string> French =
    [
        .. ("le la les un une des du de je j tu il elle nous vous ils elles est et pour que qui pas ne dans sur avec mon ma mes ton ta tes son sa ses notre votre vos nos c ce ca cette moi toi "
        + "merci au aux en y si mais bravo ou plus tres bien chez tout tous quel quelle ai as ont sont etes suis etait").Split(' '),
    ];

    static readonly HashSet<string> English =
    [
        .. ("the a an i you he she it we they is are was were and for that who not in on with my your his her our their this me of to at so but or more very what how do does did have has had be been "
        + "can could would thank thanks").Split(' '),
    ];

    readonly uint[] keys;
    readonly sbyte[] weights;

    /// <param name="keys">Hashes of words, ascending.</param>
    /// <param name="weights">For each word a weight for each output.</param>
    public WordMeanings(uint[] keys, sbyte[] weights) => (this.keys, this.weights) = (keys, weights);

    public static WordMeanings None { get; } = new([], []);

    public ReadOnlySpan<uint> Keys => keys;

    public ReadOnlySpan<sbyte> Weights => weights;

    /// <returns>For each word of the comment where its weights begin; -1 where it is not known.</returns>
    public int[] Find(List<CommentWord> words)
    {
        var (own, other) = IsFrench(words) ? ("fr:", "en:") : ("en:", "fr:");
        var found = new int[words.Count];
        for (var at = 0; at < found.Length; at++)
            found[at] = !words[at].IsWord ? -1 : Find(Hash(own, words[at].Key)) is >= 0 and var first ? first : Find(Hash(other, words[at].Key));
        return found;
    }

    int Find(uint key) => Array.BinarySearch(keys, key) is >= 0 and var n ? n * CommentModel.Outputs : -1;

    /// <summary>More of the small words are French than English.</summary>
    static bool IsFrench(List<CommentWord> words)
    {
        var balance = 0;
        foreach (var word in words)
            balance += (French.Contains(word.Key) ? 1 : 0) - (English.Contains(word.Key) ? 1 : 0);
        return balance > 0;
    }

    /// <param name="tongue"><c>en:</c> or <c>fr:</c>.</param>
    public static uint Hash(string tongue, string key)
    {
        var hash = 2166136261u;         // FNV-1a; Fowler, Noll and Vo, 1991
        foreach (var c in tongue)
            hash = unchecked((hash ^ c) * 16777619);
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
