using SQLitePCL;

namespace Windfall.Store.Bulk;

/// <summary>Writes what a batch tells of acts.</summary>
sealed class ActWriter(sqlite3 database, long batch) : IDisposable
{
    readonly Statement tell = new(database, """
        INSERT INTO acts (post_id, person_id, kind, key, batch_id, at, detail, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """);

    readonly Statement known = new(database, """
        SELECT batch_id, at, detail FROM acts WHERE post_id = ? AND person_id = ? AND kind = ? AND key = ? ORDER BY batch_id DESC LIMIT 1
        """);

    /// <summary>The order of the table's key; of equal acts the earlier row first.</summary>
    public static int ByKey(ActEntry a, ActEntry b) =>
        a.Post != b.Post ? a.Post.CompareTo(b.Post)
        : a.Person != b.Person ? a.Person.CompareTo(b.Person)
        : a.Kind != b.Kind ? ((int)a.Kind).CompareTo((int)b.Kind)
        : a.Key != b.Key ? a.Key.CompareTo(b.Key)
        : a.Row.CompareTo(b.Row);

    public Found Write(in ActEntry act, ReadOnlySpan<byte> arena)
    {
        var detail = act.Detail.Of(arena);
        if (act.PostIsNew)
            return Insert(act, act.At, detail, arena) ? Found.New : Found.Duplicate;

        known.Bind(1, act.Post);
        known.Bind(2, act.Person);
        known.Bind(3, (long)act.Kind);
        known.Bind(4, act.Key);
        var found = known.Ask() ? Compare(act, detail) : Found.New;

        // A version says all that is known, so what this row leaves out comes from the one before.
        if (found is Found.New)
            Insert(act, act.At, detail, arena);
        if (found is Found.Updated)
            Insert(act, act.At ?? known.Number(1), detail.IsEmpty ? known.Bytes(2) : detail, arena);

        known.Done();
        return found;
    }

    public void Dispose()
    {
        tell.Dispose();
        known.Dispose();
    }

    Found Compare(in ActEntry act, ReadOnlySpan<byte> detail)
    {
        if (known.Number(0) == batch)
            return Found.Duplicate;

        var sameTime = act.At is null || act.At == known.Number(1);
        var sameDetail = detail.IsEmpty || detail.SequenceEqual(known.Bytes(2));
        return sameTime && sameDetail ? Found.Unchanged : Found.Updated;
    }

    bool Insert(in ActEntry act, long? at, ReadOnlySpan<byte> detail, ReadOnlySpan<byte> arena)
    {
        tell.Bind(1, act.Post);
        tell.Bind(2, act.Person);
        tell.Bind(3, (long)act.Kind);
        tell.Bind(4, act.Key);
        tell.Bind(5, batch);
        tell.Bind(6, at);
        tell.Bind(7, detail);
        tell.Bind(8, act.Text.Of(arena));
        return tell.Run();
    }
}
