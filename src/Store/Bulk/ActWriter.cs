using SQLitePCL;

namespace Windfall.Store.Bulk;

/// <summary>Writes what a batch tells of acts.</summary>
sealed class ActWriter(sqlite3 database, long batch) : IDisposable
{
    readonly Statement tell = new(database, """
        INSERT INTO acts (post_id, person_id, kind, key, batch_id, at, detail, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """);

    readonly Statement correct = new(database,
        "UPDATE acts SET at = ?, detail = ? WHERE post_id = ? AND person_id = ? AND kind = ? AND key = ? AND batch_id = ?");

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
        if (act.PostIsNew && Insert(act, act.At, detail, arena))
            return Found.New;

        known.Bind(1, act.Post);
        known.Bind(2, act.Person);
        known.Bind(3, (long)act.Kind);
        known.Bind(4, act.Key);
        var found = Found.New;
        if (known.Ask())
        {
            // A version says all that is known, so what this row leaves out comes from the one before.
            var at = act.At ?? known.Number(1);
            var merged = detail.IsEmpty ? known.Bytes(2) : detail;
            var isOfThisBatch = known.Number(0) == batch;
            var isLater = IsLater(act.At, detail, known.Number(1), known.Bytes(2));
            found = isOfThisBatch ? Found.Duplicate : isLater ? Found.Updated : Found.Unchanged;
            if (isLater && isOfThisBatch)
                Correct(act, at, merged);
            else if (isLater)
                Insert(act, at, merged, arena);
        }
        else
            Insert(act, act.At, detail, arena);

        known.Done();
        return found;
    }

    public void Dispose()
    {
        tell.Dispose();
        known.Dispose();
        correct.Dispose();
    }

    /// <summary>
    /// Of two versions of an act the later is true; where times do not tell, the one whose detail is greater by its bytes. So the order in which rows come
    /// cannot matter, nor how often they come.
    /// </summary>
    static bool IsLater(long? at, ReadOnlySpan<byte> detail, long? knownAt, ReadOnlySpan<byte> knownDetail)
    {
        if (at is null || at == knownAt)
            return (at is not null || knownAt is null) && detail.SequenceCompareTo(knownDetail) > 0 || !detail.IsEmpty && knownDetail.IsEmpty;
        return knownAt is null || at > knownAt;
    }

    void Correct(in ActEntry act, long? at, ReadOnlySpan<byte> detail)
    {
        correct.Bind(1, at);
        correct.Bind(2, detail);
        correct.Bind(3, act.Post);
        correct.Bind(4, act.Person);
        correct.Bind(5, (long)act.Kind);
        correct.Bind(6, act.Key);
        correct.Bind(7, batch);
        correct.Run();
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
