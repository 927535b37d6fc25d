using System.Runtime.InteropServices;
using SQLitePCL;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>Writes what a batch tells of touches; one that is known already is left as it is.</summary>
sealed class TouchWriter(sqlite3 database, long workspace, long batch, Origin origin) : IDisposable
{
    /// <summary>Kind and key of each that is known → whether this batch told it. In memory, for a look-up in the table costs more than all else of a row.</summary>
    Dictionary<(long Kind, long Key), bool>? known;

    readonly Statement tell = new(database, """
        INSERT INTO touches (workspace_id, kind, key, batch_id, person_id, at, address, detail, text, confidence, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    public Found Write(in TouchEntry touch, ReadOnlySpan<byte> arena)
    {
        ref var isOurs = ref CollectionsMarshal.GetValueRefOrAddDefault(known ??= Load(), ((long)touch.Kind, touch.Key), out var isKnown);
        if (isKnown)
            return isOurs ? Found.Duplicate : Found.Unchanged;
        isOurs = true;

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

    Dictionary<(long Kind, long Key), bool> Load()
    {
        using var all = new Statement(database, "SELECT kind, key FROM touches WHERE workspace_id = ?");
        all.Bind(1, workspace);
        var found = new Dictionary<(long, long), bool>();
        while (all.Ask())
            found[(all.Number(0)!.Value, all.Number(1)!.Value)] = false;
        all.Done();
        return found;
    }

    public void Dispose() => tell.Dispose();
}
