using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>
/// All identities of a workspace, from hash to person: 16 bytes a slot, at most two thirds full, no objects. And which fields this batch has told of each person.
/// </summary>
/// <remarks>
/// Open addressing with linear probing; the hash is keyed with a secret of the database, so its low bits are as good as random.
/// Two different identities share a 64-bit hash with a chance of n²/2⁶⁵: one in 37 million at a million people.
/// </remarks>
public sealed class PersonIndex
{
    /// <summary>The number of everybody who asked to be erased: nothing is told of them again.</summary>
    public const long Erased = -1;

    struct Slot
    {
        public long Hash;
        public long Person;     // 0: free
    }

    Slot[] slots = new Slot[1 << 12];
    PersonFields[] told = new PersonFields[1 << 12];
    int count;
    long lastPerson;

    public static PersonIndex Load(SqliteConnection connection, long workspace)
    {
        var index = new PersonIndex { lastPerson = connection.Number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'people'), 0)") };
        foreach (var (hash, person) in connection
            .Command("SELECT hash, person_id FROM identities WHERE workspace_id = $w", ("$w", workspace))
            .Rows(row => (row.GetInt64(0), row.GetInt64(1))))
            index.Add(hash, person);
        foreach (var hash in connection.Command("SELECT hash FROM erased WHERE workspace_id = $w", ("$w", workspace)).Rows(row => row.GetInt64(0)))
            index.Add(hash, Erased);
        return index;
    }

    /// <summary>A number for a person nobody knew.</summary>
    public long NewPerson() => ++lastPerson;

    /// <returns>0 when unknown.</returns>
    public long Find(long hash) => slots[Probe(hash)].Person;

    /// <summary>What was told of a person in this batch, under whichever identity.</summary>
    public ref PersonFields Told(long person)
    {
        if (person >= told.Length)
            Array.Resize(ref told, (int)Math.Max(person + 1, told.Length * 2L));
        return ref told[person];
    }

    public void Add(long hash, long person)
    {
        if (3 * (count + 1) > 2 * slots.Length)
            Grow();

        ref var slot = ref slots[Probe(hash)];
        if (slot.Person == 0)
            count++;
        slot = new() { Hash = hash, Person = person };
    }

    int Probe(long hash)
    {
        var mask = slots.Length - 1;
        var at = (int)hash & mask;
        while (slots[at].Person != 0 && slots[at].Hash != hash)
            at = (at + 1) & mask;
        return at;
    }

    void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
            if (slot.Person != 0)
                slots[Probe(slot.Hash)] = slot;
    }
}
