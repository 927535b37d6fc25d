using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>A table in text, its cells apart by a delimiter. Rows are cut in place: a row costs no allocation.</summary>
sealed class DelimitedTable : Table
{
    readonly TextWindow window;
    readonly TextCells cells;
    readonly Dialect dialect;
    readonly Limits limits;
    readonly Intake? intake;

    int start, next, seenUnclosed, padUsed;
    long line = 1, nextLine = 1;
    bool over;
    string? longText;
    char[] pad = [];
    ImmutableArray<string> columns = [];

    /// <param name="text">Closed with the table.</param>
    /// <param name="intake">Whose bytes the progress is counted in; closed with the table.</param>
    public DelimitedTable(string name, TextReader text, Dialect dialect, Limits limits, Intake? intake = null)
    {
        (Name, this.dialect, this.limits, this.intake) = (name, dialect, limits, intake);
        window = new(text);
        cells = new(dialect, limits);
    }

    public override string Name { get; }

    public override ImmutableArray<string> Columns => columns;

    public override long Line => line;

    public override string Text => longText ?? Shown(window.Text[start..next].TrimEnd("\r\n"));

    public override long? Length => intake?.Length;

    public override long Position => intake?.Position ?? 0;

    /// <summary>Whether a row may have more cells than the header; else it is at fault.</summary>
    public bool AllowsMoreCells { get; init; }

    public char Delimiter => dialect.Delimiter;

    /// <summary>Cells of the current row, be they in the header or not.</summary>
    public int Width { get; private set; }

    /// <summary>Passes over the records before the header (blank ones not counted), and reads it.</summary>
    public void ReadHeader(int preamble)
    {
        while (preamble-- >= 0 && Read())
        {
            // Each turn goes one record on; the last leaves us on the header.
        }
        columns = [.. Enumerable.Range(0, Width).Select(column => this[column].Trim().ToString())];
        Blanks = 0;
    }

    public override ReadOnlySpan<char> this[int column]
    {
        get
        {
            if ((uint)column >= (uint)Width)
                return default;

            ref readonly var cell = ref cells[column];
            var raw = window.Text[cell.Start..cell.End];
            return cell.HasPairs ? Unpaired(raw) : raw;
        }
    }

    public override bool Read()
    {
        (Fault, longText, padUsed, Width) = (null, null, 0, 0);
        try
        {
            return ReadNext();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            (over, start, next) = (true, 0, 0);
            Fault = Intake.Refusal(e, Name, line);
            return true;
        }
    }

    bool ReadNext()
    {
        while (!over)
        {
            (start, line) = (next, nextLine);
            if (!CutNext())
                return !(over = true);
            if (Fault is not null)
                return true;

            if (cells.IsBlank || cells.Count == 1 && window.Text[start..next].IsWhiteSpace())
                Blanks++;
            else
            {
                Fault = TooMuch();
                Width = Fault is null ? cells.Count : 0;
                return true;
            }
        }
        return false;
    }

    /// <returns>False at the end.</returns>
    bool CutNext()
    {
        while (true)
        {
            if (start == window.Text.Length && window.IsWhole)
                return false;

            next = cells.Cut(window.Text, start, window.IsWhole, seenUnclosed);
            if (next >= 0 && cells.Break != Break.Unclosed)
            {
                nextLine = line + cells.InnerBreaks + 1;
                return true;
            }
            if (next >= 0 || window.Text.Length - start > limits.Record)
            {
                GiveUp();
                return true;
            }

            window.Advance(start);
            seenUnclosed = Math.Max(0, seenUnclosed - start);
            start = 0;
        }
    }

    /// <summary>Takes the first line of what cannot be cut as the row at fault, and goes on behind it.</summary>
    void GiveUp()
    {
        var (quoteAt, seen) = (cells.QuoteAt - start, window.Text.Length);
        SkipLine();
        nextLine = line + 1;

        if (longText is null && cells.QuoteIsOpen)
        {
            seenUnclosed = seen;
            quoteAt = Math.Min(quoteAt, Text.Length);
            Fault = new(Name, line, Text, quoteAt..Math.Min(quoteAt + 1, Text.Length),
                Figures.Say($"a closing quote before {Spoken(dialect.Delimiter)} or the end of a line, within {limits.Record:N0} characters"),
                "Close the quote; a quote inside a cell is written twice.");
        }
        else
            Fault = Over($"a row of at most {limits.Record:N0} characters");
    }

    void SkipLine()
    {
        while (true)
        {
            var text = window.Text;
            var end = text[start..].IndexOfAny('\n', '\r');
            if (end >= 0 && (window.IsWhole || start + end + 1 < text.Length))
            {
                next = start + end + (text[(start + end)..].StartsWith("\r\n") ? 2 : 1);
                return;
            }
            if (window.IsWhole)
            {
                next = text.Length;
                return;
            }

            longText ??= Shown(text[start..]);
            window.Advance(end < 0 ? text.Length : start + end);
            start = 0;
        }
    }

    Unreadable? TooMuch()
    {
        if (cells.Break == Break.TooMany)
            return Over($"at most {limits.Columns:N0} cells in a row");
        if (cells.Break == Break.CellTooLong)
            return Over($"at most {limits.Cell:N0} characters in a cell");
        if (next - start > limits.Record)
            return Over($"a row of at most {limits.Record:N0} characters");
        if (columns.IsEmpty || AllowsMoreCells || cells.Count <= columns.Length)
            return null;

        for (var extra = columns.Length; extra < cells.Count; extra++)
        {
            if (cells[extra].End > cells[extra].Start)
                return new(Name, line, Text, SpanOf(extra, Text),
                    Figures.Say($"{columns.Length:N0} cells as in the header, not {cells.Count:N0}"),
                    $"A cell with {Spoken(dialect.Delimiter)} in it needs quotes around it.");
        }
        return null;
    }

    Unreadable Over(FormattableString expected) => new(Name, line, Text, 0..0, Figures.Say(expected), "Leave the row out, or shorten it.");

    static string Spoken(char delimiter) => delimiter switch
    {
        ',' => "a comma",
        ';' => "a semicolon",
        '\t' => "a tab",
        _ => $"a “{delimiter}”",
    };

    protected override Range SpanOf(int column, string text)
    {
        if ((uint)column >= (uint)cells.Count || Fault is not null)
            return 0..0;
        var (from, to) = (cells[column].Start - start, cells[column].End - start);
        return Math.Min(from, text.Length)..Math.Min(to, text.Length);
    }

    /// <summary>The cell with its doubled quotes single. All such cells of one row share a pad as long as the row, so none moves while it is valid.</summary>
    ReadOnlySpan<char> Unpaired(ReadOnlySpan<char> raw)
    {
        if (pad.Length - padUsed < raw.Length)
            (pad, padUsed) = (new char[Math.Max(next - start, 1024)], 0);

        var from = padUsed;
        for (var i = 0; i < raw.Length; i++)
        {
            if (i + 1 < raw.Length && raw[i + 1] == '"' && (raw[i] == '"' || dialect.Backslashes && raw[i] == '\\'))
                i++;
            pad[padUsed++] = raw[i];
        }
        return pad.AsSpan(from, padUsed - from);
    }

    protected override void Dispose(bool disposing)
    {
        window.Dispose();
        intake?.Dispose();
    }
}
