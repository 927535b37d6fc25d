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

/// <summary>A backup in a data folder of its own that nobody else sees, gone when closed.</summary>
sealed class Scratch : IDisposable
{
    Scratch(Shell shell, string folder) => (Shell, this.folder) = (shell with { Home = folder }, folder);

    readonly string folder;

    /// <summary>As if the backup were the database.</summary>
    public Shell Shell { get; }

    string Database => Path.Combine(folder, "windfall.db");

    /// <param name="key">For a sealed one.</param>
    /// <param name="problem">A sentence for the user when null is returned.</param>
    public static Scratch? Open(Shell shell, string file, string? key, out Phrase? problem)
    {
        problem = null;
        var scratch = new Scratch(shell, Directory.CreateTempSubdirectory("windfall-scratch-").FullName);      // for its owner only
        try
        {
            if (!Sealed.Is(file))
                File.Copy(file, scratch.Database);
            else if (key is null)
                problem = new("care.sealed", file);
            else
            {
                using var from = File.OpenRead(file);
                using var to = File.Create(scratch.Database);
                Sealed.Open(from, to, key);
            }
        }
        catch (CryptographicException)
        {
            problem = new("care.other_key", file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
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
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
            connection.Open();
            var schema = connection.Number("PRAGMA user_version");
            var problem = Integrity.Look(connection, isThorough: true) ?? Store.Database.SchemaProblem(connection);
            var tables = problem is not null ? [] : connection.Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
                .Rows(row => row.GetString(0)).ToList();
            return new(problem, schema, [.. tables.Select(table => (table, connection.Number($"SELECT count(*) FROM {table}")))], clock.Elapsed);
        }
        catch (SqliteException error)
        {
            return new(new("care.no_database", error.Message), 0, [], clock.Elapsed);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
