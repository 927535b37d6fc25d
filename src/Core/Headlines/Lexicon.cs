namespace Windfall.Core.Headlines;

/// <summary>
/// The words that headlines are made of, compiled into one table that is keyed by the hash of a phrase's words so far; the longest phrase wins.
/// </summary>
static class Lexicon
{
    const int WordsInPhrase = 7;
    static readonly PhraseTable Table = new(1 << 15);
    static readonly Entry[] Entries = Compile(Table);

    public static int Size => Table.Count;

    /// <returns>How many words, from the first on, make the longest known phrase; 0 for none.</returns>
    public static int Match(ReadOnlySpan<Token> words, out Entry entry)
    {
        var length = Table.Longest(words, out var number);
        entry = Entries[number];
        return length;
    }

    static Entry[] Compile(PhraseTable table)
    {
        var entries = new List<Entry> { default };    // 0: no phrase
        foreach (var page in (ReadOnlySpan<string>)[LexiconTitles.English, LexiconTitles.French, LexiconCues.Local, LexiconFields.English, LexiconFields.French, LexiconCues.Text])
            foreach (var line in page.AsSpan().EnumerateLines())
                Add(table, entries, line.Trim());
        return [.. entries];
    }

    /// <summary>A line is <c>cue attributes: phrase; phrase</c>; in a phrase, <c>a/b c</c> stands for "a c" and "b c".</summary>
    static void Add(PhraseTable table, List<Entry> entries, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] == '#')
            return;
        var colon = line.IndexOf(':');
        entries.Add(EntryReader.Read(line[..colon].ToString()));

        foreach (var phrase in line[(colon + 1)..].ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            foreach (var form in Forms(phrase))
                AddForm(table, form, entries.Count - 1);
    }

    static void AddForm(PhraseTable table, string form, int entry)
    {
        Span<Token> words = stackalloc Token[WordsInPhrase + 1];
        var count = Tokens.Scan(form, words);
        if (count is 0 or > WordsInPhrase)
            throw new InvalidOperationException($"Bug in Windfall: the lexicon says '{form}', which has not one to {WordsInPhrase} words.");
        table.TryAdd(words[..count], entry);    // the first to say a phrase decides; forms of both sexes often meet
    }

    static IEnumerable<string> Forms(string phrase)
    {
        IEnumerable<string> forms = [""];
        foreach (var word in phrase.Split(' '))
        {
            var choices = word.Split('/');
            forms = [.. forms.SelectMany(form => choices.Select(choice => form.Length == 0 ? choice : choice.Length == 0 ? form : $"{form} {choice}"))];
        }
        return forms;
    }
}
