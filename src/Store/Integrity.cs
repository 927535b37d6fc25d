using Microsoft.Data.Sqlite;
using Windfall.Core;

namespace Windfall.Store;

/// <summary>Whether a database is whole.</summary>
public static class Integrity
{
    /// <param name="isThorough">Compare indexes with their tables, too.</param>
    /// <returns>What is wrong, without a word of what is kept; null when all is well.</returns>
    public static Phrase? Look(SqliteConnection connection, bool isThorough)
    {
        var found = connection.Command(isThorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)").Rows(row => row.GetString(0)).FirstOrDefault();
        if (found != "ok")
            return new("store.pages");
        return connection.Command("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1").Rows(row => (row.GetString(0), row.Text(1))).FirstOrDefault() is { Item1: { } table } loose
            ? new("store.loose", table, loose.Item2 ?? "") : null;
    }
}
