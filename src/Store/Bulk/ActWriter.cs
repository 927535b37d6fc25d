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
        SELECT batch_id, at, detail, text IS NULL FROM acts WHERE post_id = ? AND person_id = ? AND kind = ? AND key = ? ORDER BY batch_id DESC LIMIT 1
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
            var at = Later(act.At, known.Number(1));
            var truer = Truer(act.At, detail, known.Number(1), known.Bytes(2));
            var tellsMore = at != known.Number(1) || !truer.SequenceEqual(known.Bytes(2)) || (known.Number(3) == 1 && !act.Text.Of(arena).IsEmpty);     // retention had taken the words
            var isOfThisBatch = known.Number(0) == batch;
            found = isOfThisBatch ? Found.Duplicate : tellsMore ? Found.Updated : Found.Unchanged;
            if (tellsMore && isOfThisBatch)
                Correct(act, at, truer);
            else if (tellsMore)
                Insert(act, at, truer, arena);
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

    static long? Later(long? one, long? other) => one is null || one < other ? other : one;

    /// <summary>
    /// Of two details the one told of the later time; where times do not tell, the greater by its bytes, so that neither the order of such rows matters nor
    /// how often they come. What one leaves out, the other tells.
    /// </summary>
    static ReadOnlySpan<byte> Truer(long? at, ReadOnlySpan<byte> detail, long? knownAt, ReadOnlySpan<byte> knownDetail)
    {
        if (detail.IsEmpty || knownDetail.IsEmpty)
            return detail.IsEmpty ? knownDetail : detail;
        if (at == knownAt)
            return detail.SequenceCompareTo(knownDetail) > 0 ? detail : knownDetail;
        return Later(at, knownAt) == at ? detail : knownDetail;
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
