using SQLitePCL;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>Writes what a batch tells of people.</summary>
sealed class PersonWriter(sqlite3 database, long workspace, long batch, Origin origin) : IDisposable
{
    readonly Statement newPerson = new(database, """
        INSERT INTO people (id, workspace_id, name, headline, company, url, degree, function, seniority, employment_kind, status,
            fit, fit_score, is_referrer, referral_score, batch_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    // What a later row of the batch leaves out, an earlier one still told.
    readonly Statement tell = new(database, """
        INSERT INTO person_facts (person_id, batch_id, origin, name, headline, company, url, member_id, degree) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET name = coalesce(excluded.name, name), headline = coalesce(excluded.headline, headline),
            company = coalesce(excluded.company, company), url = coalesce(excluded.url, url),
            member_id = coalesce(excluded.member_id, member_id), degree = coalesce(excluded.degree, degree)
        """);

    readonly Statement known = new(database,
        "SELECT name, headline, company, url, member_id, degree FROM person_facts WHERE person_id = ? ORDER BY batch_id DESC");

    readonly Statement newIdentity = new(database,
        "INSERT INTO identities (workspace_id, hash, person_id, batch_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");

    /// <param name="entry">What a row told.</param>
    /// <param name="changed">Gains the person when their row must be made anew.</param>
    public Found Write(in PersonEntry entry, ReadOnlySpan<byte> arena, HashSet<long> changed)
    {
        if (entry.IsNew)
        {
            WriteNew(entry, arena);
            Tell(entry, arena);
            return Found.New;
        }

        if (IsKnown(entry, arena))
            return Found.Unchanged;

        Tell(entry, arena);
        changed.Add(entry.Person);
        return Found.Updated;
    }

    public void Write(IdentityEntry identity)
    {
        newIdentity.Bind(1, workspace);
        newIdentity.Bind(2, identity.Hash);
        newIdentity.Bind(3, identity.Person);
        newIdentity.Bind(4, batch);
        newIdentity.Run();
    }

    public void Dispose()
    {
        newPerson.Dispose();
        tell.Dispose();
        known.Dispose();
        newIdentity.Dispose();
    }

    void WriteNew(in PersonEntry entry, ReadOnlySpan<byte> arena)
    {
        newPerson.Bind(1, entry.Person);
        newPerson.Bind(2, workspace);
        newPerson.Bind(3, entry.Name.Of(arena));
        newPerson.Bind(4, entry.Headline.Of(arena));
        newPerson.Bind(5, entry.Company.Of(arena));
        newPerson.Bind(6, entry.Url.Of(arena));
        newPerson.Bind(7, (long?)entry.Degree);
        newPerson.Bind(8, entry.Verdict);
        newPerson.Bind(16, batch);
        newPerson.Run();
    }

    void Tell(in PersonEntry entry, ReadOnlySpan<byte> arena)
    {
        tell.Bind(1, entry.Person);
        tell.Bind(2, batch);
        tell.Bind(3, (long)origin);
        tell.Bind(4, entry.Name.Of(arena));
        tell.Bind(5, entry.Headline.Of(arena));
        tell.Bind(6, entry.Company.Of(arena));
        tell.Bind(7, entry.Url.Of(arena));
        tell.Bind(8, entry.MemberId.Of(arena));
        tell.Bind(9, (long?)entry.Degree);
        tell.Run();
    }

    /// <summary>Whether every field told now is, for each, the newest told before.</summary>
    bool IsKnown(in PersonEntry entry, ReadOnlySpan<byte> arena)
    {
        ReadOnlySpan<TextPart> fields = [entry.Name, entry.Headline, entry.Company, entry.Url, entry.MemberId];
        var open = (entry.Degree is null ? 0 : 1 << fields.Length);
        for (var field = 0; field < fields.Length; field++)
            open |= fields[field].IsNull ? 0 : 1 << field;

        known.Bind(1, entry.Person);
        var differs = false;
        while (open != 0 && !differs && known.Ask())
        {
            for (var field = 0; field < fields.Length; field++)
                if ((open & 1 << field) != 0 && known.Bytes(field) is { IsEmpty: false } before)
                {
                    open &= ~(1 << field);
                    differs |= !before.SequenceEqual(fields[field].Of(arena));
                }

            if ((open & 1 << fields.Length) != 0 && known.Number(fields.Length) is { } degree)
            {
                open &= ~(1 << fields.Length);
                differs |= degree != entry.Degree;
            }
        }
        known.Done();
        return open == 0 && !differs;
    }
}
