namespace Windfall.Core.Headlines;

/// <summary>
/// The words that headlines are made of, compiled into one table that is keyed by the hash of a phrase's words so far; the longest phrase wins.
/// </summary>
static class Lexicon
{
    const int WordsInPhrase = 7;
    static readonly PhraseTable Table = new(1 << 16);
    static readonly Entry[] Entries = Compile(Table);

    public static int Size => Table.Count;

    /// <returns>How many words, from the first on, make the longest known phrase; 0 for none.</returns>
    public static int Match(ReadOnlySpan<Token> words, out Entry entry)
    {
        var length = Table.Longest(words, out var number);
        entry = Entries[number];
        return length;
    }

    /// <summary>Each word of each phrase, titles first, and whether the phrase is a job's name or field.</summary>
    public static IEnumerable<(string Word, bool IsOfJob)> Words() =>
        from line in Lines()
        let isOfJob = EntryReader.Read(line.Attributes).Cue is Cue.Title or Cue.Head or Cue.Field
        from form in line.Forms
        from word in form.Split(' ')
        select (word, isOfJob);

    static Entry[] Compile(PhraseTable table)
    {
        var entries = new List<Entry> { default };    // 0: no phrase
        foreach (var (attributes, forms) in Lines())
        {
            entries.Add(EntryReader.Read(attributes));
            foreach (var form in forms)
                AddForm(table, form, entries.Count - 1);
        }
        return [.. entries];
    }

    /// <summary>A line is <c>cue attributes: phrase; phrase</c>; in a phrase, <c>a/b c</c> stands for "a c" and "b c". What begins with # is a remark.</summary>
    static IEnumerable<(string Attributes, IEnumerable<string> Forms)> Lines() =>
        from page in (string[])[LexiconCues.Local, LexiconTitles.English, LexiconTitles.French, LexiconFields.English, LexiconFields.French, LexiconCues.Text,
            LexiconOccupations.English, LexiconOccupations.EnglishFields, LexiconOccupations.EnglishTrades, LexiconOccupations.English2, LexiconOccupations.French, LexiconOccupations.French2, LexiconOccupations.French3]
        from line in page.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where line[0] != '#'
        let colon = line.IndexOf(':')
        select (line[..colon], line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Forms));

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
