using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Care;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Moving;

/// <summary><c>windfall import folder</c>, of a folder that <c>export --everything</c> wrote: into an instance that holds nothing yet, all of it or nothing.</summary>
static class WholeImport
{
    /// <summary>Whether a folder is one.</summary>
    public static bool Is(string path) => File.Exists(Path.Combine(path, WholeExport.Description));

    public static int Run(Shell shell, string folder)
    {
        if (shell.Open(out var problem) is not { } database)
            return shell.Refuse(problem!);
        using var connection = database.Connect(checkForeignKeys: false);
        if (!IsNew(connection))
            return shell.Refuse(new Phrase("moving.not_empty"));
        try
        {
            var (schema, files) = Read(folder);
            using var scratch = Scratch.Empty(shell);
            if (Database.Make(scratch.Shell.Home, schema) is { } refusal)
                return shell.Refuse(refusal);
            var rows = Fill(scratch.Database, folder, files);
            if (Database.Open(scratch.Shell.Home, shell.Clock.GetUtcNow(), out var damage) is null)     // upgrades what an older program wrote, and looks it through
                return shell.Refuse(new Phrase("moving.unreadable", folder, damage!));
            if (Take(connection, scratch.Database.File) is { } loose)
                return shell.Refuse(new Phrase("moving.unreadable", folder, loose));
            shell.Say(new Phrase("moving.taken", rows, folder));
            return Ask.Done;
        }
        catch (Exception error) when (error is FormatException or JsonException or KeyNotFoundException or InvalidOperationException or SqliteException or IOException or UnauthorizedAccessException)
        {
            return shell.Refuse(new Phrase("moving.unreadable", folder, error.Message));
        }
    }

    /// <summary>Nothing was imported, typed or set yet; the workspace that every verb makes may be there.</summary>
    static bool IsNew(SqliteConnection connection) => connection.Number("SELECT count(*) FROM workspaces") <= 1
        && Layout.Read(connection).Where(table => table.Name is not ("workspaces" or Layout.Settings)).All(table => connection.Number($"SELECT EXISTS (SELECT 1 FROM {table.Name})") == 0);

    static (int Schema, string Files) Read(string folder)
    {
        using var description = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, WholeExport.Description)));
        var root = description.RootElement;
        if (root.GetProperty("format").GetString() != WholeExport.Format || root.GetProperty("files").GetString() is not (WholeExport.Csv or WholeExport.JsonLines))
            throw new FormatException($"{WholeExport.Description}: expected the format '{WholeExport.Format}', in csv or jsonl.");
        return (root.GetProperty("schema").GetInt32(), root.GetProperty("files").GetString()!);
    }

    static long Fill(Database to, string folder, string files)
    {
        using var connection = to.Connect(checkForeignKeys: false);
        using var transaction = connection.BeginTransaction();
        var count = 0L;
        foreach (var table in Layout.Read(connection))
        {
            using var from = new StreamReader(Path.Combine(folder, $"{table.Name}.{files}"));
            using var insert = connection.Command($"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", table.Columns.Select((_, n) => $"${n}"))})");
            for (var n = 0; n < table.Columns.Count; n++)
                insert.Parameters.AddWithValue($"${n}", DBNull.Value);
            foreach (var row in files == WholeExport.Csv ? TableCsv.Read(from, table) : TableJson.Read(from, table))
            {
                for (var n = 0; n < row.Length; n++)
                    insert.Parameters[n].Value = row[n] ?? DBNull.Value;
                count += insert.ExecuteNonQuery();
            }
        }
        transaction.Commit();
        return count;
    }

    /// <summary>In one transaction; what is of this instance alone stays.</summary>
    /// <returns>What is wrong; null when it is done.</returns>
    static Phrase? Take(SqliteConnection connection, string file)
    {
        connection.Run("ATTACH $file AS taken", ("$file", file));
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Run("DELETE FROM workspaces");
            foreach (var table in Layout.Read(connection))
            {
                var columns = string.Join(", ", table.Columns.Select(column => column.Name));
                connection.Run($"INSERT OR REPLACE INTO main.{table.Name} ({columns}) SELECT {columns} FROM taken.{table.Name}");
            }
            if (Integrity.Look(connection, isThorough: false) is { } problem)
                return problem;
            transaction.Commit();
            return null;
        }
        finally
        {
            connection.Run("DETACH taken");
        }
    }
}
