using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>A table read row by row, forwards, in flat memory, whatever its form.</summary>
public abstract class Table : IDisposable
{
    /// <summary>As the user knows it: <c>people.csv.gz</c>, or <c>people.xlsx › Sheet1</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The header, as written but for spaces around it.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>Goes to the next row that is not blank. False at the end, and for good.</summary>
    /// <remarks>After true, look at <see cref="Fault"/> first: cells of a row at fault are empty.</remarks>
    public abstract bool Read();

    /// <summary>A cell of the current row; empty where the row has none. Valid until the next <see cref="Read"/>.</summary>
    public abstract ReadOnlySpan<char> this[int column] { get; }

    /// <summary>Where the current row starts, 1-based: the line an editor would show, or the row of a sheet.</summary>
    public abstract long Line { get; }

    /// <summary>The current row as written, at most <see cref="Unreadable.TextLimit"/> characters; line breaks and control characters become spaces.</summary>
    public abstract string Text { get; }

    /// <summary>Why the current row could not be read; null where it could.</summary>
    public Unreadable? Fault { get; protected set; }

    /// <summary>Blank rows passed over so far.</summary>
    public long Blanks { get; protected set; }

    /// <summary>Values passed over so far because their name is not among <see cref="Columns"/>; only JSON has such.</summary>
    public long Strays { get; protected set; }

    /// <summary>Bytes of the file as it lies on disk; null where not known.</summary>
    public abstract long? Length { get; }

    /// <summary>Bytes read of <see cref="Length"/> so far.</summary>
    public abstract long Position { get; }

    /// <summary>Says that a cell of the current row cannot be used, with the cell underlined in the row.</summary>
    public Unreadable Refuse(int column, string expected, string advice)
    {
        var text = Text;
        return new(Name, Line, text, SpanOf(column, text), expected, advice);
    }

    /// <summary>Where a cell lies in <see cref="Text"/>; empty where it lies beyond.</summary>
    protected virtual Range SpanOf(int column, string text)
    {
        var cell = Shown(this[column]);
        var start = cell.Length == 0 ? -1 : text.IndexOf(cell, StringComparison.Ordinal);
        return start < 0 ? 0..0 : start..(start + cell.Length);
    }

    /// <summary>Text fit to be shown: one line, no control characters, at most <see cref="Unreadable.TextLimit"/> of them.</summary>
    protected static string Shown(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Unreadable.TextLimit)];
        return string.Create(text.Length, text, static (shown, raw) =>
        {
            for (var i = 0; i < raw.Length; i++)
                shown[i] = char.IsControl(raw[i]) || char.IsSurrogate(raw[i]) && IsLone(raw, i) ? ' ' : raw[i];
        });
    }

    static bool IsLone(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : at == 0 || !char.IsHighSurrogate(text[at - 1]);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
