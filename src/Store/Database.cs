using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Windfall.Core;

namespace Windfall.Store;

/// <summary>The database in a data folder, ready for use.</summary>
public sealed class Database
{
    /// <summary>The secret that identities are hashed with, drawn when the database is first written to.</summary>
    const string SeedKey = "identity_seed";

    /// <summary>
    /// Each connection is used by one thread at a time, so SQLite need not lock it in each call; nor count its memory, which nobody asks for, under one lock for all.
    /// Must come before anything is opened: afterwards SQLite refuses, and works as before, only slower.
    /// </summary>
    static Database()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    static readonly ConcurrentDictionary<string, DateTime> Made = new();

    readonly bool keepsConnections;

    Database(string file, bool keepsConnections) => (File, this.keepsConnections) = (file, keepsConnections);

    public string File { get; }

    /// <summary>
    /// Makes the copy that precedes an upgrade, of a database in a data folder with a schema, at a moment. The program, which knows the key that backups are sealed
    /// with, puts its own in place.
    /// </summary>
    public static Action<SqliteConnection, string, long, DateTimeOffset> BeforeUpgrade { get; set; } = Schema.Copy;

    /// <summary>Opens the database of a folder, making or upgrading it where needed.</summary>
    /// <param name="home">The data folder; made when absent, readable by its owner only.</param>
    /// <param name="now">Dates the backup that precedes an upgrade.</param>
    /// <param name="problem">A sentence for the user when null is returned.</param>
    /// <param name="keepsConnections">
    /// For who asks again and again and leaves nothing of his own in a connection, such as temporary tables: closed ones are opened again with what they know of the schema and hold
    /// of the file. <see cref="LetGo"/> ends them.
    /// </param>
    public static Database? Open(string home, DateTimeOffset now, out Phrase? problem, bool keepsConnections = false)
    {
        try
        {
            MakeFolder(home);
            var database = new Database(Path.Combine(home, "windfall.db"), keepsConnections);
            if (IsEmptied(database.File, home))
            {
                problem = new("store.emptied", database.File);
                return null;
            }

            using var connection = database.Connect();
            problem = Schema.Ready(connection, home, now);
            return problem is null ? database : null;
        }
        catch (SqliteException error)
        {
            problem = Sentence(home, error);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = new("store.folder", home, error.Message);
            return null;
        }
    }

    /// <summary>The database of a folder as it lies there, whatever its schema: for copies that nobody else uses.</summary>
    public static Database At(string home) => new(Path.Combine(home, "windfall.db"), keepsConnections: false);

    /// <summary>Makes an empty database of an earlier schema, to be filled with what a program of then wrote.</summary>
    /// <returns>Why not; null when it is there.</returns>
    public static Phrase? Make(string home, int schema)
    {
        if (schema > Schema.Known || schema < 1)
            return new("store.newer", (long)schema, Schema.Known);
        using var connection = new Database(Path.Combine(home, "windfall.db"), keepsConnections: false).Connect();
        return Schema.Upgrade(connection, schema);
    }

    /// <returns>Why this program cannot use a database as it is, even by upgrading it; null when it can.</returns>
    public static Phrase? SchemaProblem(SqliteConnection connection) => Schema.Problem(connection);

    /// <summary>What to tell where SQLite would not go on: where, why, and what to do.</summary>
    public static Phrase Sentence(string home, SqliteException error)
    {
        const int Busy = 5, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14;
        return new("store.unusable", home, error.Message, new Phrase((error.SqliteErrorCode & 0xFF) switch      // the rest says it more exactly
        {
            Full => "store.full",
            ReadOnly or CannotOpen => "store.read_only",
            Busy => "store.busy",
            InputOutput => "store.disk",
            _ => "store.broken",
        }));
    }

    /// <param name="checkForeignKeys">Off for bulk work whose keys are right by construction: the check costs a look-up per key and row.</param>
    public SqliteConnection Connect(bool checkForeignKeys = true)
    {
        if (keepsConnections)
            ForgetThoseOfAnother();
        var connection = new SqliteConnection(ConnectionString(File, keepsConnections));
        connection.Open();
        connection.Run($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = {(checkForeignKeys ? "ON" : "OFF")}");
        return connection;
    }

    /// <summary>The secret that identities are hashed with; drawn once per database.</summary>
    public static long IdentitySeed(SqliteConnection connection)
    {
        connection.Run("INSERT INTO settings VALUES ($key, $value) ON CONFLICT DO NOTHING",
            ("$key", SeedKey), ("$value", BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)).ToString(CultureInfo.InvariantCulture)));

        using var command = connection.Command("SELECT value FROM settings WHERE key = $key", ("$key", SeedKey));
        return long.Parse((string)command.ExecuteScalar()!, CultureInfo.InvariantCulture);
    }

    /// <summary>A file without a byte is how a database begins; where there are backups already, it is how one was lost.</summary>
    static bool IsEmptied(string file, string home) =>
        new FileInfo(file) is { Exists: true, Length: 0 } && Path.Combine(home, "backups") is var backups && Directory.Exists(backups) && Directory.EnumerateFileSystemEntries(backups).Any();

    /// <summary>Closes what was kept.</summary>
    public static void LetGo() => SqliteConnection.ClearAllPools();

    /// <summary>A database that was set aside for another lives on in connections that were kept.</summary>
    void ForgetThoseOfAnother()
    {
        var made = System.IO.File.GetCreationTimeUtc(File);
        if (Made.GetOrAdd(File, made) == made)
            return;
        Made[File] = made;
        LetGo();
    }

    static string ConnectionString(string file, bool keepsConnections) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = 30,
        Pooling = keepsConnections,
    }.ToString();

    static void MakeFolder(string home)
    {
        if (Directory.Exists(home))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(home);
        else
            Directory.CreateDirectory(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
