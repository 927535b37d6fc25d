using System.Collections.Immutable;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Which export of LinkedIn's analytics a workbook is.</summary>
public enum BookKind
{
    AggregateAnalytics,
    PostAnalytics,
    PageContent,
    PageFollowers,
    PageVisitors,
}

/// <summary>What one row of a workbook tells.</summary>
/// <param name="Line">1-based, as the spreadsheet shows.</param>
/// <param name="Tells">Nothing, where it is a filler.</param>
public sealed record BookRow(long Line, string Text, ImmutableArray<BookTold> Tells);

/// <summary>One thing a row tells.</summary>
/// <param name="PostUrl">Null: of the profile or page as a whole.</param>
/// <param name="Published">Known to the day only; UTC.</param>
/// <param name="Figure">Null where only a reading is told.</param>
/// <param name="Reading">All the post had gathered since it was published; a time of <see cref="DateTimeOffset.MaxValue"/> is that of the import.</param>
public sealed record BookTold(string? PostUrl, DateOnly? Published, Figure? Figure, Reading? Reading = null);

/// <summary>A sheet of an analytics workbook, read by position because only labels change from language to language.</summary>
public sealed class BookTable(string name, BookKind kind, ImmutableArray<BookRow> rows) : Table
{
    int at = -1;

    public BookKind Kind => kind;

    /// <summary>When the workbook was written, as its parts tell; null where nothing does. UTC.</summary>
    public DateTimeOffset? MadeAt { get; init; }

    public BookRow Current => rows[at];

    public override string Name => name;

    public override ImmutableArray<string> Columns => [];

    public override long Line => at >= 0 && at < rows.Length ? Current.Line : 0;

    public override string Text => Shown(at >= 0 && at < rows.Length ? Current.Text : "");

    public override long? Length => null;

    public override long Position => at;

    public override ReadOnlySpan<char> this[int column] => default;

    public override bool Read() => at < rows.Length && ++at < rows.Length;

    protected override void Dispose(bool disposing)
    {
    }
}
