using SQLitePCL;

namespace Windfall.Store.Bulk;

/// <summary>Notes each act with words as a conversation, or a part of one. An address or parent that a later batch tells is added; none is ever changed.</summary>
sealed class ConversationWriter(sqlite3 database, long workspace, long batch) : IDisposable
{
    readonly Statement note = new(database, """
        INSERT INTO conversations (workspace_id, post_id, person_id, kind, key, batch_id, address, parent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (post_id, person_id, kind, key) DO UPDATE SET address = coalesce(address, excluded.address), parent = coalesce(parent, excluded.parent)
            WHERE address IS NULL AND excluded.address IS NOT NULL OR parent IS NULL AND excluded.parent IS NOT NULL
        """);

    public void Write(in ActEntry act, ReadOnlySpan<byte> arena)
    {
        note.Bind(1, workspace);
        note.Bind(2, act.Post);
        note.Bind(3, act.Person);
        note.Bind(4, (long)act.Kind);
        note.Bind(5, act.Key);
        note.Bind(6, batch);
        note.Bind(7, act.Address.Of(arena));
        note.Bind(8, act.Parent.Of(arena));
        note.Run();
    }

    public void Dispose() => note.Dispose();
}
