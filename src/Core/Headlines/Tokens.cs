namespace Windfall.Core.Headlines;

/// <summary>Cuts a text into words in one pass. Reads no more than <see cref="Reach"/> characters and fills no more than it is given.</summary>
ref struct Tokens(ReadOnlySpan<char> text, Span<Token> words)
{
    /// <summary>Characters that are read. LinkedIn allows 220 in a headline; marks over letters may swell them.</summary>
    public const int Reach = 4096;

    /// <summary>Words that are read.</summary>
    public const int Limit = 96;

    const ulong Seed = 14695981039346656037, Prime = 1099511628211;    // FNV-1a, 64 bits: Fowler, Noll, Vo
    static readonly ulong AndHash = HashOf("and"), EtHash = HashOf("et"), AmpersandHash = HashOf("&"), PlusHash = HashOf("+");

    readonly ReadOnlySpan<char> text = text.Length > Reach ? text[..Reach] : text;
    readonly Span<Token> words = words;
    int count;
    ulong hash = Seed;
    int start = -1, end;
    bool small, number = true;
    Gap gap = Gap.Hard;

    /// <returns>How many words were found.</returns>
    public static int Scan(ReadOnlySpan<char> text, Span<Token> words) => new Tokens(text, words).Run();

    /// <summary>The hash of one folded word.</summary>
    public static ulong HashOf(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var c in folded)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }

    int Run()
    {
        var i = 0;
        while (i < text.Length && count < words.Length)
        {
            var c = text[i];
            var folded = Fold.Of(c);
            if (folded > '\'')
                Take(i, i + 1, folded, c);
            else if (folded == '\'')
                Apostrophe(i);
            else if (char.IsSurrogate(c))
                i += Pair(i);
            else if (folded == 0)
                i += Sign(i, c);
            i++;
        }
        Finish();
        return count;
    }

    void Take(int from, int to, char folded, char seen)
    {
        if (start < 0)
            start = from;
        end = to;
        hash = unchecked((hash ^ folded) * Prime);
        if (char.IsLower(seen))
            small = true;
        if (!char.IsAsciiDigit(folded))
            number = false;
    }

    void Finish()
    {
        if (start < 0 || count >= words.Length)
            return;
        var first = text[start];
        var capital = char.IsUpper(first) || char.IsAsciiDigit(first) || char.IsSurrogate(first);
        words[count++] = new(hash == AndHash || hash == EtHash ? AmpersandHash : hash, start, end - start, gap, capital, !small && !number && end - start > 1, number);
        (start, hash, small, number, gap) = (-1, Seed, false, true, Gap.Space);
    }

    void Break(Gap harder)
    {
        Finish();
        if (harder > gap)
            gap = harder;
    }

    /// <summary>French elides (d’une, l’art, j’aide): a new word. English possessives and names (McDonald’s) stay one.</summary>
    void Apostrophe(int i)
    {
        if (start < 0 || i - start > 2)
            return;
        if (i - start == 1 ? text[start] is 'd' or 'l' or 'j' or 'n' or 's' or 'D' or 'L' or 'J' or 'N' or 'S' : text[start] is 'q' or 'Q')
            Finish();
    }

    /// <returns>Further characters used up.</returns>
    int Pair(int i)
    {
        var low = i + 1 < text.Length ? text[i + 1] : '\0';
        var folded = Fold.OfPair(text[i], low);
        if (folded != 0)
            Take(i, i + 2, folded, 'x');
        else if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(low))
            Break(Gap.Hard);
        return folded != 0 || (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(low)) ? 1 : 0;
    }

    /// <returns>Further characters used up.</returns>
    int Sign(int i, char c)
    {
        var previous = i > 0 ? text[i - 1] : ' ';
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        var inside = start >= 0 && char.IsLetterOrDigit(next);

        if (inside && c is '(' or '·' or '.' or '/' or '-' or '•' && Inclusive.Length(text[(i + 1)..]) is > 0 and var suffix && i - start > 2)
            return suffix;

        switch (c)
        {
            case '&' when inside && i - start <= 2:
                Take(i, i + 1, '&', 'x');
                break;
            case '&' or '+':
                var isWord = c == '&' || char.IsWhiteSpace(previous);
                Finish();
                if (isWord)
                {
                    (start, end, hash, number) = (i, i + 1, AmpersandHash, false);
                    Finish();
                }
                break;
            case '.' when inside:    // U.S., Inc.com
                break;
            case '.':
                Break(i - start > 4 || start < 0 || i + 1 == text.Length ? Gap.Hard : Gap.Space);    // Sr. and Inc. do not end a sentence
                break;
            case '-':
                Break(inside && !char.IsWhiteSpace(previous) ? Gap.Hyphen : Gap.Hard);
                break;
            case '/' or '\\':
                Break(char.IsWhiteSpace(previous) && char.IsWhiteSpace(next) ? Gap.Hard : Gap.Slash);
                break;
            case ',':
                Break(Gap.Comma);
                break;
            case '(' or '[' or '{':
                Break(Gap.Open);
                break;
            case ')' or ']' or '}':
                Break(Gap.Close);
                break;
            case '@':
                Break(Gap.At);
                break;
            default:
                Break(IsSoft(c) ? Gap.Space : Gap.Hard);
                break;
        }
        return 0;
    }

    static bool IsSoft(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r' or '\u2028' or '\u2029')
        || c is '"' or '“' or '”' or '«' or '»' or '#' or '$' or '€' or '£' or '%' or '®' or '™' or '‘' or '_' or '’';
}
