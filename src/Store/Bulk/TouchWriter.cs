using SQLitePCL;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>Writes what a batch tells of touches; one that is known already is left as it is.</summary>
sealed class TouchWriter(sqlite3 database, long workspace, long batch, Origin origin) : IDisposable
{
    readonly Statement known = new(database, "SELECT batch_id FROM touches WHERE workspace_id = ? AND kind = ? AND key = ? LIMIT 1");

    readonly Statement tell = new(database, """
        INSERT INTO touches (workspace_id, kind, key, batch_id, person_id, at, address, detail, text, confidence, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    public Found Write(in TouchEntry touch, ReadOnlySpan<byte> arena)
    {
        known.Bind(1, workspace);
        known.Bind(2, (long)touch.Kind);
        known.Bind(3, touch.Key);
        var found = !known.Ask() ? Found.New : known.Number(0) == batch ? Found.Duplicate : Found.Unchanged;
        known.Done();
        if (found != Found.New)
            return found;

        tell.Bind(1, workspace);
        tell.Bind(2, (long)touch.Kind);
        tell.Bind(3, touch.Key);
        tell.Bind(4, batch);
        tell.Bind(5, touch.Person == 0 ? null : touch.Person);
        tell.Bind(6, touch.At);
        tell.Bind(7, touch.Address.Of(arena));
        tell.Bind(8, touch.Detail.Of(arena));
        tell.Bind(9, touch.Text.Of(arena));
        tell.Bind(10, (double?)touch.Confidence);
        tell.Bind(11, (long)origin);
        tell.Run();
        return Found.New;
    }

    public void Dispose()
    {
        known.Dispose();
        tell.Dispose();
    }
}
