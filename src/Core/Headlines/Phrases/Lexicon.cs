namespace Windfall.Core.Headlines;

/// <summary>
/// The words that headlines are made of, compiled into one table that is keyed by the hash of a phrase's words so far; the longest phrase wins.
/// </summary>
static class Lexicon
{
    const int WordsInPhrase = 7, LongestForm = 160;
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

    /// <summary>What is done with one form of a phrase of a line.</summary>
    public delegate void Taker(in Entry entry, int line, ReadOnlySpan<char> form);

    /// <summary>
    /// Goes through all pages. A line is <c>cue attributes: phrase; phrase</c>; in a phrase, <c>a/b c</c> stands for "a c" and "b c". What begins with # is a remark.
    /// </summary>
    public static void Each(Taker take)
    {
        Span<char> form = stackalloc char[LongestForm];
        var number = 0;
        foreach (var page in (ReadOnlySpan<string>)
        [
            LexiconCues.Local, LexiconShorthand.English, LexiconShorthand.French, LexiconTitles.English, LexiconTitles.French, LexiconFields.English, LexiconFields.French, LexiconCues.Text,
            LexiconOccupations.English, LexiconOccupations.EnglishFields, LexiconOccupations.EnglishTrades, LexiconOccupations.English2,
            LexiconOccupations.French, LexiconOccupations.French2, LexiconOccupations.French3,
        ])
            foreach (var whole in page.AsSpan().EnumerateLines())
            {
                var line = whole.Trim();
                if (line.IsEmpty || line[0] == '#')
                    continue;
                var colon = line.IndexOf(':');
                var entry = EntryReader.Read(line[..colon].ToString());
                number++;
                var phrases = line[(colon + 1)..];
                foreach (var phrase in phrases.Split(';'))
                    Expand(entry, number, phrases[phrase].Trim(), form, 0, take);
            }
    }

    /// <summary>Word by word, each choice of a word in its turn.</summary>
    static void Expand(in Entry entry, int line, ReadOnlySpan<char> rest, Span<char> form, int length, Taker take)
    {
        if (rest.IsEmpty)
        {
            if (length > 0)
                take(entry, line, form[..length]);
            return;
        }
        var end = rest.IndexOf(' ') is >= 0 and var space ? space : rest.Length;
        var word = rest[..end];
        var after = rest[Math.Min(rest.Length, end + 1)..];
        foreach (var choice in word.Split('/'))
        {
            var at = length;
            if (at > 0)
                form[at++] = ' ';
            word[choice].CopyTo(form[at..]);
            Expand(entry, line, after, form, at + word[choice].Length, take);
        }
    }

    static Entry[] Compile(PhraseTable table)
    {
        var entries = new List<Entry> { default };    // 0: no phrase
        Each((in entry, line, form) =>
        {
            while (entries.Count <= line)
                entries.Add(entry);
            Add(table, form, line);
        });
        return [.. entries];
    }

    static void Add(PhraseTable table, ReadOnlySpan<char> form, int entry)
    {
        Span<Token> words = stackalloc Token[WordsInPhrase + 1];
        var count = Tokens.Scan(form, words);
        if (count is 0 or > WordsInPhrase)
            throw new InvalidOperationException($"Bug in Windfall: the lexicon says '{form}', which has not one to {WordsInPhrase} words.");
        table.TryAdd(words[..count], entry);    // the first to say a phrase decides; forms of both sexes often meet
    }
}
