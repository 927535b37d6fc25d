using System.Text;
using SQLitePCL;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>
/// Writes figures of days and windows. LinkedIn revises counts upwards, so of two for the same days the greater is true; of two shares the newer is. None is
/// ever deleted.
/// </summary>
sealed class FigureWriter(sqlite3 database, long workspace, long batch, Origin origin) : IDisposable
{
    readonly Statement known = new(database, """
        SELECT value, batch_id = ? FROM figures
        WHERE workspace_id = ? AND post_id = ? AND scope = ? AND kind = ? AND label = ? AND from_day = ? AND to_day = ?
        ORDER BY CASE WHEN label = '' THEN value ELSE batch_id END DESC LIMIT 1
        """);

    readonly Statement tell = new(database, """
        INSERT INTO figures (batch_id, workspace_id, post_id, scope, kind, label, from_day, to_day, value, is_below, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET value = max(value, excluded.value)
        """);

    public Found Write(FigureEntry entry)
    {
        var figure = entry.Figure;
        BindKey(known, entry);
        var found = Found.New;
        if (known.Ask())
        {
            var (before, isOurs) = (known.Real(0), known.Number(1) == 1);
            var isTrue = figure.Label.Length == 0 ? before >= figure.Value : before == figure.Value || isOurs;
            found = !isTrue ? Found.Updated : isOurs ? Found.Duplicate : Found.Unchanged;
        }
        known.Done();
        if (found is not (Found.New or Found.Updated))
            return found;

        BindKey(tell, entry);
        tell.Bind(9, (double?)figure.Value);
        tell.Bind(10, figure.IsBelow ? 1L : 0L);
        tell.Bind(11, (long)origin);
        tell.Run();
        return found;
    }

    public void Dispose()
    {
        known.Dispose();
        tell.Dispose();
    }

    void BindKey(Statement statement, FigureEntry entry)
    {
        var figure = entry.Figure;
        statement.Bind(1, batch);
        statement.Bind(2, workspace);
        statement.Bind(3, entry.Post);
        statement.Bind(4, (long)figure.Scope);
        statement.Bind(5, (long)figure.Kind);
        statement.BindText(6, Encoding.UTF8.GetBytes(figure.Label));
        statement.Bind(7, figure.From.DayNumber);
        statement.Bind(8, figure.To.DayNumber);
    }
}
