using System.Globalization;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.App.News;

/// <summary>A table of articles in the order of their time, read row by row.</summary>
/// <param name="table">Closed by whoever opened it.</param>
sealed class ArticleTable(Table table)
{
    const int IdLimit = 400;

    readonly int id = table.Columns.IndexOf("article_id"), at = table.Columns.IndexOf("published_unix"),
        title = table.Columns.IndexOf("title"), summary = table.Columns.IndexOf("summary");

    public static readonly string[] Names = ["article_id", "published_unix", "source", "title", "summary"];

    /// <summary>What the header lacks; null where it lacks nothing.</summary>
    public string? Lacks => id < 0 ? "article_id" : at < 0 ? "published_unix" : title < 0 ? "title" : null;

    public ReadOnlySpan<char> Id => table[id][..Math.Min(table[id].Length, IdLimit)];

    /// <summary>Unix seconds. A row without a readable time has that of the row before it.</summary>
    public long At { get; private set; }

    public ReadOnlySpan<char> Title => Cell(title);

    public ReadOnlySpan<char> Summary => Cell(summary);

    /// <summary>Rows that could not be read, and so had no id that a line of output could name.</summary>
    public int Unreadable { get; private set; }

    public Unreadable? First { get; private set; }

    public bool Read()
    {
        while (table.Read())
        {
            if (table.Fault is { } fault)
            {
                First ??= fault;
                Unreadable++;
                continue;
            }
            if (double.TryParse(table[at], NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && Math.Abs(seconds) < 1e11)
                At = (long)seconds;
            return true;
        }
        return false;
    }

    ReadOnlySpan<char> Cell(int column) => column < 0 ? [] : table[column];
}
