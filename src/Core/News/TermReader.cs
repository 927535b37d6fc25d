namespace Windfall.Core.News;

/// <summary>Cuts an article's title and summary into terms: words, beginnings of words by their sound, numbers, ideas. One thread at a time.</summary>
sealed class TermReader(Likeness likeness)
{
    /// <summary>Terms of one article at most.</summary>
    public const int Limit = 192;

    const int LongestWord = 40, LongestText = 1200, Places = 512, GramLength = 4, GramsOfWord = 2;

    readonly Term[] terms = new Term[Limit];
    readonly byte[] places = new byte[Places];
    readonly char[] word = new char[LongestWord], sound = new char[LongestWord];
    readonly TongueGuess tongue = new(likeness);

    int count;

    /// <summary>The terms of the article read last, each once.</summary>
    public ReadOnlySpan<Term> Terms => terms.AsSpan(0, count);

    public Tongue Tongue { get; private set; }

    public void Read(ReadOnlySpan<char> title, ReadOnlySpan<char> summary)
    {
        count = 0;
        Array.Clear(places);
        tongue.Begin();

        if (title.Length > LongestText)
            title = title[..LongestText];
        var body = title[..TitleShape.TailStart(title)];
        Cut(body, 1, capitals: !TitleShape.IsTitleCase(body), grams: true);
        Cut(title[body.Length..], likeness.Tail, capitals: false, grams: true);
        Cut(summary[..Math.Min(summary.Length, LongestText)], likeness.Summary, capitals: true, grams: false);
        Tongue = tongue.Judge();
    }

    void Cut(ReadOnlySpan<char> text, float weight, bool capitals, bool grams)
    {
        var (length, isFirst, isCapital) = (0, true, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? Spelling.Fold(text[i]) : Spelling.None;
            if (letter == Spelling.Silent)
                continue;
            if (letter != Spelling.None && !Spelling.IsIdeogram(letter))
            {
                if (length == 0)
                    isCapital = char.IsUpper(text[i]);
                if (length < LongestWord)
                    word[length++] = letter;
                continue;
            }

            if (length > 0)
                Word(word.AsSpan(0, length), capitals && isCapital && !isFirst ? weight * likeness.Capital : weight, grams);
            (isFirst, length) = (isFirst && length == 0, 0);
            if (letter != Spelling.None)
                Ideograms(letter, i + 1 < text.Length ? text[i + 1] : Spelling.None, weight);
        }
    }

    /// <summary>Where words are not set apart, two neighbours are one.</summary>
    void Ideograms(char letter, char next, float weight)
    {
        tongue.Ideogram();
        if (!Spelling.IsIdeogram(next))
            return;
        Span<char> both = [letter, next];
        Add(Hash(both), TermKind.Word, weight);
        Idea(both, weight);
    }

    void Word(ReadOnlySpan<char> folded, float weight, bool grams)
    {
        tongue.Word(folded[0]);
        if (TongueGuess.IsArabic(folded[0]))
            folded = WithoutArticle(folded);
        if (char.IsAsciiDigit(folded[0]))
        {
            Add(Hash(folded), TermKind.Number, weight * likeness.Number * (folded.Length > 1 ? 1 : 0.5f));
            return;
        }
        if (StopWords.Languages(folded) is not 0 and var languages)
        {
            tongue.StopWord(languages);
            return;
        }
        if (folded.Length < 2)
            return;

        Idea(folded, weight);
        if (folded.Length > 3 && folded[^1] == 's')
            folded = folded[..^1];
        Add(Hash(folded), TermKind.Word, weight);
        if (grams)
            Grams(folded, weight * likeness.Gram);
    }

    /// <summary>"The", "and the" and "with the" are written as one with an Arabic word.</summary>
    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> folded)
    {
        if (folded.Length > 4 && folded[0] is 'و' or 'ب' or 'ل' or 'ف' && folded[1] == 'ا' && folded[2] == 'ل')
            return folded[3..];
        return folded.Length > 3 && folded[0] == 'ا' && folded[1] == 'ل' ? folded[2..] : folded;
    }

    void Idea(ReadOnlySpan<char> folded, float weight)
    {
        if (Concepts.Of(folded) is > 0 and var concept)
            Add(unchecked((uint)concept * 2654435761u), TermKind.Concept, weight * likeness.Concept);
    }

    void Grams(ReadOnlySpan<char> folded, float weight)
    {
        sound[0] = '_';
        var length = 1 + Spelling.Sound(folded, sound.AsSpan(1, sound.Length - 2));
        sound[length++] = '_';
        if (length <= GramLength)
            Add(Hash(sound.AsSpan(0, length)), TermKind.Gram, weight);
        for (var i = 0; i + GramLength <= length && i < GramsOfWord; i++)
            Add(Hash(sound.AsSpan(i, GramLength)), TermKind.Gram, weight);
    }

    /// <summary>A term met twice counts once, where it weighs most.</summary>
    void Add(uint hash, TermKind kind, float weight)
    {
        var key = Term.KeyOf(hash, kind);
        var place = (int)((key >> 3) & (Places - 1));
        for (; places[place] != 0; place = (place + 1) & (Places - 1))
        {
            ref var known = ref terms[places[place] - 1];
            if (known.Key != key)
                continue;
            if (known.Weight < weight)
                known = new(key, weight);
            return;
        }
        if (count == Limit)
            return;
        terms[count++] = new(key, weight);
        places[place] = (byte)count;
    }

    /// <summary>FNV-1a, its upper bits mixed into the lower.</summary>
    static uint Hash(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var letter in text)
                hash = (hash ^ letter) * 16777619u;
            hash ^= hash >> 15;
            hash *= 0x2C1B3C6Du;
            return hash ^ (hash >> 13);
        }
    }
}
