using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>
/// One batch on its way in: a transaction that is either kept whole or leaves no trace. Holds the database's write lock until it ends.
/// </summary>
public sealed class Batch : IDisposable
{
    readonly SqliteConnection connection;
    readonly SqliteTransaction transaction;

    Batch(SqliteConnection connection, long workspace, Origin origin, DateTimeOffset at, string what, string? declaration)
    {
        this.connection = connection;
        Workspace = workspace;

        // Room for the pages that random people touch, and no checkpoint in the middle of the work.
        connection.Run("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
        transaction = connection.BeginTransaction(deferred: false);
        connection.Run("INSERT INTO batches (workspace_id, at, origin, declaration, what) VALUES ($w, $at, $origin, $declaration, $what)",
            ("$w", workspace), ("$at", at.ToUnixTimeMilliseconds()), ("$origin", (int)origin), ("$declaration", declaration), ("$what", what));
        Id = connection.Number("SELECT last_insert_rowid()");

        IdentitySeed = Database.IdentitySeed(connection);
        People = PersonIndex.Load(connection, workspace);
        Posts = PostIndex.Load(connection, workspace);
        Writer = new ChunkWriter(connection, workspace, Id, origin);
    }

    /// <summary>For what is kept together with the batch, and goes with it.</summary>
    public SqliteConnection Connection => connection;

    public long Id { get; }
    public long Workspace { get; }
    public long IdentitySeed { get; }
    public PersonIndex People { get; }
    public PostIndex Posts { get; }
    public ChunkWriter Writer { get; }

    public static Batch Begin(Database database, long workspace, Origin origin, DateTimeOffset at, string what, string? declaration) =>
        new(database.Connect(checkForeignKeys: false), workspace, origin, at, what, declaration);

    /// <summary>Makes the rows of changed people anew, and keeps the batch.</summary>
    /// <param name="report">What the import said of itself.</param>
    /// <param name="judge">Asked for when all is written, for what was written may be what judging goes by.</param>
    public void Keep(string report, Func<SqliteConnection, Judge> judge)
    {
        PersonRefresh.Run(connection, Writer.Changed, judge(connection));
        if (Writer.ToldCompanies)
            PersonRefresh.Rate(connection, Workspace, judge(connection));
        connection.Run("UPDATE batches SET report = $report WHERE id = $id", ("$report", report), ("$id", Id));
        Writer.Dispose();
        transaction.Commit();
    }

    /// <summary>Leaves no trace of a batch that was not kept.</summary>
    public void Dispose()
    {
        Writer.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    public override string ToString() => Id.ToString(CultureInfo.InvariantCulture);
}
