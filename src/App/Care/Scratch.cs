using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>What was found in a backup.</summary>
/// <param name="Problem">Null where it is whole and can be used.</param>
sealed record Checked(Phrase? Problem, long Schema, IReadOnlyList<(string Table, long Rows)> Rows, TimeSpan Took);

/// <summary>A backup in a data folder of its own that nobody else sees, gone when closed; where a program was killed before, the next one takes it.</summary>
sealed class Scratch : IDisposable
{
    readonly string folder;
    readonly FileStream inUse;

    Scratch(Shell shell)
    {
        var all = Folder(shell.Home);
        Sweep(all);
        folder = Path.Combine(all, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        inUse = Lock(folder);
        Shell = shell with { Home = folder };
    }

    /// <summary>As if the backup were the database.</summary>
    public Shell Shell { get; }

    string File => Path.Combine(folder, "windfall.db");

    /// <summary>What lies there, as it is.</summary>
    public Database Database => Database.At(folder);

    public static Scratch Empty(Shell shell) => new(shell);

    /// <summary>A copy of what is there now.</summary>
    public static Scratch Of(Shell shell, Database database)
    {
        var scratch = new Scratch(shell);
        using var connection = database.Connect();
        Backups.Make(connection, scratch.File, key: null);
        return scratch;
    }

    public static string Folder(string home) => Path.Combine(home, "scratch");

    /// <param name="key">For a sealed one.</param>
    /// <param name="problem">A sentence for the user when null is returned.</param>
    public static Scratch? Open(Shell shell, string file, string? key, out Phrase? problem)
    {
        problem = null;
        var scratch = new Scratch(shell);
        try
        {
            if (!Sealed.Is(file))
                System.IO.File.Copy(file, scratch.File);
            else if (key is null)
                problem = new("care.sealed", file);
            else
            {
                using var from = System.IO.File.OpenRead(file);
                using var to = System.IO.File.Create(scratch.File);
                Sealed.Open(from, to, key);
            }
        }
        catch (CryptographicException)
        {
            problem = new("care.other_key", file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)     // the last is said of a file too large for its disk
        {
            problem = new("care.unreadable", file, error.Message);
        }
        if (problem is null)
            return scratch;
        scratch.Dispose();
        return null;
    }

    /// <summary>Looks every page and every key through.</summary>
    public Checked Check()
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
            connection.Open();
            var schema = connection.Number("PRAGMA user_version");
            var problem = Integrity.Look(connection, isThorough: true) ?? Database.SchemaProblem(connection);
            var tables = problem is not null ? [] : connection.Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
                .Rows(row => row.GetString(0)).ToList();
            return new(problem, schema, [.. tables.Select(table => (table, connection.Number($"SELECT count(*) FROM {table}")))], clock.Elapsed);
        }
        catch (SqliteException error)
        {
            return new(new("care.no_database", error.Message), 0, [], clock.Elapsed);
        }
    }

    public void Dispose()
    {
        inUse.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Takes what programs left that were killed: nobody holds their lock any more.</summary>
    public static void Sweep(string all)
    {
        foreach (var left in Directory.Exists(all) ? Directory.GetDirectories(all) : [])
            try
            {
                Lock(left).Dispose();
                Directory.Delete(left, recursive: true);
            }
            catch (IOException)     // in use
            {
            }
    }

    static FileStream Lock(string folder) => new(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
