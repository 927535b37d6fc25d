using System.Runtime.CompilerServices;

namespace Windfall.Core.Headlines;

/// <summary>Cuts a text into words in one pass. Reads no more than <see cref="Reach"/> characters and fills no more than it is given.</summary>
ref struct Tokens(ReadOnlySpan<char> text, Span<Token> words, Letters letters)
{
    /// <summary>Characters that are read. LinkedIn allows 220 in a headline; marks over letters may swell them.</summary>
    public const int Reach = 4096;

    /// <summary>Words that are read: LinkedIn's 220 characters hold some 40.</summary>
    public const int Limit = 64;

    static readonly ulong AndHash = HashOf("and"), EtHash = HashOf("et"), AmpersandHash = HashOf("&");

    readonly ReadOnlySpan<char> text = text;
    readonly Span<Token> words = words;
    readonly Letters letters = letters;
    int count;
    int start = -1, end, packed, packedEnd;    // where the word stands in the text, and where its letters lie without what interrupts them
    Gap gap = Gap.Hard;

    /// <returns>How many words were found.</returns>
    public static int Scan(ReadOnlySpan<char> text, Span<Token> words)
    {
        text = text.Length > Reach ? text[..Reach] : text;
        Span<byte> folded = stackalloc byte[text.Length + Letters.Padding];
        Span<ulong> bits = stackalloc ulong[Letters.BitsFor(text.Length)];
        return new Tokens(text, words, Letters.Of(text, folded, bits)).Run();
    }

    /// <summary>The hash of one folded word.</summary>
    public static ulong HashOf(ReadOnlySpan<char> folded) => Letters.HashOf(folded);

    int Run()
    {
        var i = 0;
        while (i < text.Length && count < words.Length)
        {
            if (letters.Is(Plane.Letter, i))
            {
                var runEnd = letters.RunEnd(i);
                if (start < 0 && runEnd < text.Length && text[runEnd] == ' ')    // as nearly all words do
                {
                    Add(letters.Hash(i, runEnd), letters.Voice(i, runEnd), i, runEnd);
                    i = runEnd + 1;
                }
                else
                    i = Take(i, runEnd);
                continue;
            }
            if (text[i] == ' ')
            {
                Finish();
                i++;
                continue;
            }
            var seen = Fold.Look(text[i]);
            if (seen == Fold.Apostrophe)
                Apostrophe(i);
            else if (seen == 0)
                i += char.IsSurrogate(text[i]) ? Pair(i) : Sign(i, text[i]);
            i++;
        }
        Finish();
        return count;
    }

    int Take(int from, int to)
    {
        if (start < 0)
            (start, packed, packedEnd) = (from, from, to);
        else
        {
            letters.Join(packedEnd, from, to - from);
            packedEnd += to - from;
        }
        end = to;
        return to;
    }

    /// <summary>A letter that is not itself one character: a drawn one, or "&amp;" inside a name.</summary>
    void Take(int from, int to, char folded)
    {
        if (start < 0)
            (start, packed, packedEnd) = (from, from, from);
        letters.Put(packedEnd++, folded);
        letters.Mute(from);
        end = to;
    }

    /// <summary>Without any small letter it shouts, or is a number.</summary>
    void Finish()
    {
        if (start < 0 || count >= words.Length)
            return;
        var voice = letters.Voice(start, end);
        voice.Capital |= char.IsSurrogate(text[start]);
        Add(letters.Hash(packed, packedEnd), voice, start, end);
        start = -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(ulong word, (bool Small, bool Wordly, bool Capital) voice, int from, int to)
    {
        words[count++] = new(
            word == AndHash || word == EtHash ? AmpersandHash : word, (ushort)from, (ushort)(to - from), gap,
            voice.Capital, !voice.Small && voice.Wordly && to - from > 1, !voice.Small && !voice.Wordly);
        gap = Gap.Space;
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
            Take(i, i + 2, folded);
        else if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(low))
            Break(Gap.Hard);
        else
            letters.Mute(i);
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
                Take(i, i + 1, '&');
                break;
            case '&' or '+':
                var isWord = c == '&' || char.IsWhiteSpace(previous);
                Finish();
                if (isWord)
                {
                    Take(i, i + 1, '&');
                    Finish();
                }
                break;
            case '.' when inside:    // U.S., Inc.com
                break;
            case '.':
                Break(i - start > 4 || start < 0 || i + 1 == text.Length ? Gap.Hard : Gap.Space);    // Sr. and Inc. do not end a sentence
                break;
            case '-' or '=' when next == '>':
            case '→' or '➔' or '➜' or '➡' or '⟶' or '⇒':
                Break(Gap.Arrow);
                break;
            case '-':
                Break(inside && !char.IsWhiteSpace(previous) ? Gap.Hyphen : Gap.Hard);
                break;
            case '/' or '\\':
                Break(char.IsWhiteSpace(previous) && char.IsWhiteSpace(next) || next == c || previous == c ? Gap.Hard : Gap.Slash);
                break;
            case ',' when inside && IsThousands(i):
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

    /// <summary>2,400: up to three digits before the mark, exactly three behind it.</summary>
    bool IsThousands(int i) => i - start <= 3 && i + 3 < text.Length && text[start..i].IndexOfAnyExceptInRange('0', '9') < 0
        && text.Slice(i + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));

    static bool IsSoft(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r' or '\u2028' or '\u2029')
        || c is '"' or '“' or '”' or '«' or '»' or '#' or '$' or '€' or '£' or '%' or '®' or '™' or '‘' or '_' or '’';
}
