namespace Windfall.Sources.Tables;

/// <summary>Why a record could not be cut into cells.</summary>
enum Break : byte
{
    None,
    Unclosed,
    TooLong,
    TooMany,
    CellTooLong,
}

/// <summary>Where one cell lies in the text it was cut from.</summary>
/// <param name="HasPairs">Whether it holds quotes written twice, or with a backslash before them.</param>
readonly record struct TextCell(int Start, int End, bool HasPairs);

/// <summary>How a file marks the bounds of its cells.</summary>
/// <param name="Backslashes">Whether <c>\"</c> stands for a quote inside quotes, as in LinkedIn's Comments.csv.</param>
public readonly record struct Dialect(char Delimiter, bool Backslashes = false);

/// <summary>
/// Cuts one record into cells. A quote opens only at the start of a cell and closes only before a delimiter, a line break or the end;
/// anywhere else it is a letter like others, because real files are full of such.
/// </summary>
sealed class TextCells(Dialect dialect, Limits limits)
{
    readonly char delimiter = dialect.Delimiter;
    readonly TextCell[] cells = new TextCell[limits.Columns];

    public int Count { get; private set; }

    /// <summary>Line breaks inside the record's quotes.</summary>
    public int InnerBreaks { get; private set; }

    public Break Break { get; private set; }

    /// <summary>Where the last quote that was opened stands.</summary>
    public int QuoteAt { get; private set; }

    /// <summary>Whether that quote has not been seen to close.</summary>
    public bool QuoteIsOpen { get; private set; }

    /// <summary>Whether the record has no letter in it.</summary>
    public bool IsBlank { get; private set; }

    public ref readonly TextCell this[int column] => ref cells[column];

    /// <summary>Cuts the record that starts at <paramref name="start"/>.</summary>
    /// <param name="isWhole">Whether nothing follows <paramref name="text"/>.</param>
    /// <param name="closeBefore">No quote that opens before here is looked for beyond its own line: it has been seen not to close.</param>
    /// <returns>Where the next record starts; -1 where the text ends too soon to say, <see cref="Break"/> is then meaningless.</returns>
    public int Cut(ReadOnlySpan<char> text, int start, bool isWhole, int closeBefore)
    {
        (Count, InnerBreaks, Break, IsBlank, QuoteIsOpen) = (0, 0, Break.None, true, false);
        var at = start;

        while (true)
        {
            int end;
            if (at < text.Length && text[at] == '"')
            {
                end = CutQuoted(text, at, isWhole, at < closeBefore);
                if (end < 0)
                    return -1;
                if (Break == Break.Unclosed)
                    return EndOfLine(text, start, isWhole);
            }
            else
            {
                end = text[at..].IndexOfAny(delimiter, '\n', '\r');
                if (end < 0 && !isWhole)
                    return -1;
                end = end < 0 ? text.Length : at + end;
                Add(at, end, false);
            }

            if (end == text.Length)
                return isWhole ? end : -1;
            if (text[end] != delimiter)
                return AfterBreak(text, end, isWhole);
            at = end + 1;
        }
    }

    int CutQuoted(ReadOnlySpan<char> text, int open, bool isWhole, bool onlyThisLine)
    {
        (QuoteAt, QuoteIsOpen) = (open, true);
        var (from, hasPairs) = (open + 1, false);
        var line = onlyThisLine ? text[from..].IndexOfAny('\n', '\r') : -1;
        var bound = line < 0 ? text.Length : from + line;
        if (onlyThisLine && line < 0 && !isWhole)
            return -1;

        while (true)
        {
            var step = dialect.Backslashes ? text[from..bound].IndexOfAny('"', '\\') : text[from..bound].IndexOf('"');
            if (step < 0)
            {
                if (!isWhole && bound == text.Length)
                    return -1;
                Break = Break.Unclosed;
                return open;
            }

            var quote = from + step;
            if (quote + 1 == text.Length && !isWhole)
                return -1;
            var next = quote + 1 < text.Length ? text[quote + 1] : '\n';

            if (text[quote] == '\\' && next == '"' && EndsRecord(text[(quote + 2)..], isWhole) is var ends and not false)
            {
                if (ends is null)
                    return -1;
                Add(open + 1, quote + 1, hasPairs);
                QuoteIsOpen = false;
                InnerBreaks += Breaks(text[(open + 1)..quote]);
                return quote + 2;
            }
            if (next == '"' || text[quote] == '\\')
            {
                hasPairs |= next == '"';
                from = Math.Min(quote + (next == '"' ? 2 : 1), bound);
                continue;
            }

            var end = quote + 1;
            while (end < text.Length && text[end] == ' ' && delimiter != ' ')
                end++;
            if (end == text.Length && !isWhole)
                return -1;
            if (end == text.Length || text[end] == delimiter || text[end] is '\n' or '\r')
            {
                Add(open + 1, quote, hasPairs);
                QuoteIsOpen = false;
                InnerBreaks += Breaks(text[(open + 1)..quote]);
                return end;
            }
            from = quote + 1;
        }
    }

    /// <summary>
    /// Whether what follows a backslash and a quote shows that the quote closes the cell: the end, or a line that begins as each record of that dialect does,
    /// with a time, with an empty one and an address, or with nothing at all. Then it was the text that ended in a backslash.
    /// </summary>
    /// <returns>Null where the text ends too soon to say.</returns>
    static bool? EndsRecord(ReadOnlySpan<char> rest, bool isWhole)
    {
        const int Enough = 16;
        if (rest.Length < Enough && !isWhole)
            return null;
        if (!rest.IsEmpty && rest[0] is not ('\n' or '\r'))
            return false;
        rest = rest.TrimStart("\r\n");
        return rest.IsEmpty || rest.StartsWith(",,") || rest.StartsWith(",http", StringComparison.OrdinalIgnoreCase)
            || rest.Length > 10 && rest[4] == '-' && rest[7] == '-' && !rest[..4].ContainsAnyExceptInRange('0', '9') && rest[10] is ' ' or 'T';
    }

    void Add(int start, int end, bool hasPairs)
    {
        IsBlank &= start == end;
        if (end - start > limits.Cell)
            Break = Break.CellTooLong;
        if (Count < cells.Length)
            cells[Count++] = new(start, end, hasPairs);
        else if (end > start)
            Break = Break.TooMany;
    }

    static int EndOfLine(ReadOnlySpan<char> text, int start, bool isWhole)
    {
        var line = text[start..].IndexOfAny('\n', '\r');
        return line >= 0 ? AfterBreak(text, start + line, isWhole) : isWhole ? text.Length : -1;
    }

    static int AfterBreak(ReadOnlySpan<char> text, int at, bool isWhole)
    {
        if (text[at] == '\n')
            return at + 1;
        if (at + 1 == text.Length)
            return isWhole ? at + 1 : -1;
        return text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// <summary>Line breaks, of whichever of the three kinds.</summary>
    public static int Breaks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny('\n', '\r'); at >= 0; at = text.IndexOfAny('\n', '\r'))
        {
            count++;
            text = text[(at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1))..];
        }
        return count;
    }
}
