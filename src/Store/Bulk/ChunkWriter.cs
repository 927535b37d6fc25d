using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>Writes chunks of one batch inside the transaction of its connection, and says what became of each row.</summary>
public sealed class ChunkWriter(SqliteConnection connection, long workspace, long batch, Core.Origins.Origin origin) : IDisposable
{
    readonly PostWriter posts = new(connection.Handle!, workspace, batch, origin);
    readonly PersonWriter people = new(connection.Handle!, workspace, batch, origin);
    readonly ActWriter acts = new(connection.Handle!, batch);
    readonly ConversationWriter conversations = new(connection.Handle!, workspace, batch);
    readonly TouchWriter touches = new(connection.Handle!, workspace, batch, origin);
    readonly ProfileWriter profiles = new(connection, workspace, batch);
    readonly FigureWriter figures = new(connection.Handle!, workspace, batch, origin);
    readonly CompanyWriter companies = new(connection, workspace, batch);
    Found[] found = [];

    /// <summary>People known from before, of whom this batch told something new: their row is to be made anew.</summary>
    public HashSet<long> Changed { get; } = [];

    /// <summary>Whether this batch told of companies: everybody is to be judged anew.</summary>
    public bool ToldCompanies { get; private set; }

    public RowCounts Write(Chunk chunk)
    {
        if (found.Length < chunk.Rows)
            found = new Found[Chunk.RowLimit];
        found.AsSpan(0, chunk.Rows).Fill(Found.Nothing);

        if (chunk.Erased.Count > 0)
            LeaveOutErased(chunk);

        foreach (var post in chunk.Posts)
            Note(post.Row, posts.Write(post));

        foreach (var reading in chunk.Readings)
            Note(reading.Row, posts.Write(reading));

        foreach (ref readonly var person in CollectionsMarshal.AsSpan(chunk.People))
            Note(person.Row, people.Write(person, chunk.Arena, Changed));

        // In the order of the table's key, so that neighbours go to the same page.
        chunk.Identities.Sort((a, b) => a.Hash.CompareTo(b.Hash));
        foreach (var identity in chunk.Identities)
            people.Write(identity);

        chunk.Acts.Sort(ActWriter.ByKey);
        foreach (ref readonly var act in CollectionsMarshal.AsSpan(chunk.Acts))
        {
            Note(act.Row, acts.Write(act, chunk.Arena));
            if (!act.Text.IsNull)
                conversations.Write(act, chunk.Arena);
        }

        chunk.Touches.Sort((a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Row.CompareTo(b.Row));
        foreach (ref readonly var touch in CollectionsMarshal.AsSpan(chunk.Touches))
            Note(touch.Row, touches.Write(touch, chunk.Arena));

        foreach (var profile in chunk.Profiles)
            Note(profile.Row, profiles.Write(profile));

        foreach (var figure in chunk.Figures)
            Note(figure.Row, figures.Write(figure));

        foreach (var company in chunk.Companies)
            Note(company.Row, companies.Write(company));
        ToldCompanies |= chunk.Companies.Count > 0;

        return Count(chunk.Rows);
    }

    public void Dispose()
    {
        posts.Dispose();
        people.Dispose();
        acts.Dispose();
        conversations.Dispose();
        touches.Dispose();
        figures.Dispose();
    }

    void LeaveOutErased(Chunk chunk)
    {
        foreach (var row in chunk.Erased)
            Note(row, Found.LeftOut);
        chunk.Acts.RemoveAll(act => act.Person == PersonIndex.Erased);
        chunk.Touches.RemoveAll(touch => touch.Person == PersonIndex.Erased);
    }

    void Note(int row, Found what)
    {
        if (what < found[row])
            found[row] = what;
    }

    RowCounts Count(int rows)
    {
        Span<long> counts = stackalloc long[7];
        foreach (var what in found.AsSpan(0, rows))
            counts[(int)what]++;

        // A row that found nothing to write repeated an earlier one word for word.
        return new(counts[(int)Found.New], counts[(int)Found.Updated], counts[(int)Found.Unchanged],
            counts[(int)Found.Duplicate] + counts[(int)Found.Nothing], Skipped: counts[(int)Found.LeftOut], Unreadable: 0);
    }
}
