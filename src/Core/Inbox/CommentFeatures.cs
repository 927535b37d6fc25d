namespace Windfall.Core.Inbox;

/// <summary>What the learned part of the reader sees of a comment: its words, pairs of neighbours, what it begins and ends with, and the cues that fired, each as a number.</summary>
static class CommentFeatures
{
    public const int Buckets = 1 << 15;

    /// <summary>No comment shows more; a long one is known by its beginning and end anyway. Features.</summary>
    const int Most = 400;

    /// <param name="fired">Groups of cues, and whether each stands in a question.</param>
    /// <returns>Each feature once, with the word that it is, where it is a single word that could be shown.</returns>
    public static List<(int Feature, int Word)> Of(List<CommentWord> words, IEnumerable<(int Group, bool IsAsked)> fired)
    {
        var features = new List<(int, int)>();
        var seen = new HashSet<int>();
        var before = "^";
        var isFirst = true;
        var asks = words.Exists(word => word.Key == "?");
        for (var at = 0; at < words.Count && features.Count < Most; at++)
        {
            var key = words[at].Key;
            Add(Hash('w', key), words[at].IsWord ? at : -1);
            Add(Hash('b', before, key), -1);
            if (words[at].IsWord && key.Length > 5)
                Add(Hash('p', key[..5]), -1);
            if (words[at].IsWord && isFirst)        // what each sentence begins with
            {
                Add(Hash('s', key, at + 1 < words.Count ? words[at + 1].Key : ""), -1);
                Add(Hash(asks ? 'Q' : 'S', key), -1);
            }
            if (Class(key) is { } who)
                Add(Hash(asks ? 'A' : 'C', who), -1);
            isFirst = key is "." or "!" or "?" or "," or ":";
            before = key;
        }
        Add(Hash('e', before), -1);
        Add(Hash('n', Math.Min(6, (int)Math.Log2(words.Count + 1)).ToString(System.Globalization.CultureInfo.InvariantCulture)), -1);
        foreach (var (group, isAsked) in fired)
            Add(Hash(isAsked ? 'q' : 'g', group.ToString(System.Globalization.CultureInfo.InvariantCulture)), -1);
        return features;

        void Add(int feature, int word)
        {
            if (seen.Add(feature))
                features.Add((feature, word));
        }
    }

    /// <summary>Whom a pronoun speaks of.</summary>
    static string? Class(string key) => key switch
    {
        "i" or "me" or "my" or "mine" or "j" or "je" or "moi" or "mon" or "ma" or "mes" or "m" => "self",
        "we" or "us" or "our" or "ours" or "nous" or "notre" or "nos" or "on" => "us",
        "you" or "your" or "yours" or "vous" or "votre" or "vos" => "you",
        "tu" or "toi" or "te" or "ton" or "ta" or "tes" or "t" => "thou",
        "she" or "her" or "elle" or "he" or "him" or "his" or "il" => "them",
        "they" or "their" or "ils" or "elles" or "leur" => "they",
        _ => null,
    };

    /// <summary>FNV-1a; Fowler, Noll and Vo, 1991.</summary>
    static int Hash(char kind, params ReadOnlySpan<string> keys)
    {
        var hash = unchecked((2166136261u ^ kind) * 16777619);
        foreach (var key in keys)
        {
            foreach (var c in key)
                hash = unchecked((hash ^ c) * 16777619);
            hash = unchecked((hash ^ ' ') * 16777619);
        }
        return (int)((hash ^ hash >> 15) % Buckets);
    }
}
