using Windfall.Core.Posts;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Turns rows of a readings table into entries of a chunk.</summary>
sealed class ReadingRows(Table table, ReadingColumns columns, Post? given, PostIndex index)
{
    readonly PostCells posts = new(index, given);

    /// <returns>Why the row cannot be used; null when all is well.</returns>
    public Unreadable? Read(Chunk chunk)
    {
        Span<long?> counts = [null, null, null, null];
        ReadOnlySpan<int> where = [columns.Reactions, columns.Comments, columns.Reposts, columns.Impressions];
        for (var n = 0; n < counts.Length; n++)
            if (!Counts.TryRead(Cell(where[n]), out counts[n]))
                return table.Refuse(where[n], "a count like 1500, or nothing where it is unknown", Advice.Mend);

        var saysNothing = counts.IndexOfAnyExcept((long?)null) < 0;
        var at = default(DateTimeOffset);
        if (!(saysNothing && Cell(columns.At).IsEmpty) && !Moments.TryRead(Cell(columns.At), out at))
            return table.Refuse(columns.At, "a time like 2026-02-28T09:15:00Z", Advice.Mend);

        if (posts.Read(table, columns.PostUrl, out var post) is { } badPost)
            return badPost;
        if (post.Id == 0)
            return new(table.Name, table.Line, table.Text, 0..0, "to know which post these counts are of", "Pass --post URL, or add a column named post.");

        DateTimeOffset? published = null;
        if (!Cell(columns.Published).IsEmpty)
        {
            if (!Moments.TryRead(Cell(columns.Published), out var exact))
                return table.Refuse(columns.Published, "a time like 2026-02-28T09:15:00Z", Advice.Mend);
            published = exact;
        }

        var row = chunk.NextRow();
        posts.Tell(chunk, row, published, Formula.Restored(Cell(columns.Text)));
        if (!saysNothing)
            chunk.Readings.Add(new(row, post.Id, new(at, counts[0], counts[1], counts[2], counts[3])));
        return null;
    }

    ReadOnlySpan<char> Cell(int column) => column < 0 ? [] : table[column].Trim();
}
