namespace Windfall.Core.Inbox;

/// <summary>A group of phrases that speak for and against labels alike.</summary>
/// <param name="Weights">By the label's number. Positive speaks for it.</param>
/// <param name="Asks">Speaks for (positive) or against (negative) an answer being wanted.</param>
/// <param name="InQuestion">Its phrases count in full only in a sentence that ends in a question mark.</param>
sealed record CueGroup(int Index, double[] Weights, double Asks, bool InQuestion);

/// <summary>
/// Phrases by their words, as a tree that is walked from each word of a comment. The table's language: a line <c>&gt; label=weight …</c> opens a group; the lines below
/// hold its phrases, split by commas. In a phrase <c>a/b</c> is either, <c>a/</c> is a or nothing, <c>a*</c> any word that begins so, <c>_</c> any one word,
/// <c>^</c> the start of a sentence, <c>$</c> the comment's end; a group with <c>?</c> is of questions. Apostrophes and hyphens part words, accents and case do not count.
/// </summary>
sealed class CueTable
{
    const int ShortestStem = 3;

    readonly Node root = new();
    readonly Dictionary<string, Choice[]> choices = [];

    public List<CueGroup> Groups { get; } = [];

    public CueTable(params ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
            foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (line.StartsWith('>'))
                    Groups.Add(Group(line[1..]));
                else
                    foreach (var phrase in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                        Add(root, phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), Groups[^1]);
    }

    CueGroup Group(string header)
    {
        var weights = new double[Enum.GetValues<CommentLabel>().Length];
        var (asks, inQuestion) = (0.0, false);
        foreach (var part in header.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "?")
            {
                inQuestion = true;
                continue;
            }
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var weight = double.Parse(part[(equals + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            if (part[..equals] == "asks")
                asks = weight;
            else
                weights[(int)Enum.Parse<CommentLabel>(part[..equals].Replace("_", "", StringComparison.Ordinal), ignoreCase: true)] = weight;
        }
        return new(Groups.Count, weights, asks, inQuestion);
    }

    void Add(Node node, ReadOnlySpan<string> slots, CueGroup group)
    {
        if (slots.IsEmpty)
        {
            node.Ends(group);
            return;
        }
        foreach (var choice in Choices(slots[0]))
        {
            var next = node;
            foreach (var key in choice.Keys)
                next = next.To(key);
            if (choice.IsStem)
                next = node.ToStem(choice.Keys[0]);
            Add(next, slots[1..], group);
        }
    }

    /// <summary>What may stand in a slot; read once, however many phrases have the same.</summary>
    Choice[] Choices(string slot)
    {
        if (!choices.TryGetValue(slot, out var read))
            choices.Add(slot, read = [.. slot.Split('/').Select(Read)]);
        return read;
    }

    static Choice Read(string choice) => choice is "_" or "^" or "$" || choice.StartsWith('<')
        ? new([choice], IsStem: false)
        : new([.. CommentWords.Of(choice.TrimEnd('*')).Select(word => word.Key)], choice.EndsWith('*'));

    sealed record Choice(string[] Keys, bool IsStem);

    /// <summary>Every phrase that begins at one word. Phrases are a handful of words, so the walk is short.</summary>
    /// <param name="found">Told the group and the index after the phrase's last word.</param>
    public void Find(List<CommentWord> words, int start, Action<CueGroup, int> found) => Walk(root, words, start, found);

    static void Walk(Node node, List<CommentWord> words, int at, Action<CueGroup, int> found)
    {
        foreach (var group in node.Groups)
            found(group, at);
        if (StartsSentence(words, at) && node.Next("^") is { } first)
            Walk(first, words, at, found);
        if ((at == words.Count || words[at].Length == 0) && node.Next("$") is { } last)
            Walk(last, words, at, found);
        if (at >= words.Count)
            return;

        var word = words[at];
        if (node.Next(word.Key) is { } exact)
            Walk(exact, words, at + 1, found);
        if (word.IsWord && node.Next("_") is { } any)
            Walk(any, words, at + 1, found);
        if (node.HasStems && word.IsWord)
            for (var length = ShortestStem; length <= word.Key.Length; length++)
                if (node.Stem(word.Key.AsSpan(0, length)) is { } stem)
                    Walk(stem, words, at + 1, found);
    }

    /// <summary>After nothing, a full stop or its like, a colon, or the comma after a name or a greeting.</summary>
    static bool StartsSentence(List<CommentWord> words, int at) =>
        at == 0 || words[at - 1] is { IsWord: false } before && (before.Key != "," || at <= 5);

    /// <summary>Most nodes have one child and no stems, so nothing is made before it is needed.</summary>
    sealed class Node
    {
        Dictionary<string, Node>? next;
        Dictionary<string, Node>? stems;
        List<CueGroup>? groups;

        public List<CueGroup> Groups => groups ?? None;

        public bool HasStems => stems is not null;

        public void Ends(CueGroup group) => (groups ??= []).Add(group);

        public Node? Next(string key) => next?.GetValueOrDefault(key);

        public Node? Stem(ReadOnlySpan<char> start) => stems!.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(start, out var node) ? node : null;

        public Node To(string key) => Child(ref next, key);

        public Node ToStem(string start) => Child(ref stems, start);

        static Node Child(ref Dictionary<string, Node>? children, string key)
        {
            children ??= new(StringComparer.Ordinal);
            return children.TryGetValue(key, out var node) ? node : children[key] = new();
        }

        static readonly List<CueGroup> None = [];
    }
}
