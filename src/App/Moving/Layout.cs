using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Moving;

/// <summary>A table as it is moved.</summary>
/// <param name="Columns">In their order.</param>
/// <param name="Order">By which its rows are written: its key.</param>
sealed record MovedTable(string Name, IReadOnlyList<MovedColumn> Columns, string Order)
{
    public string Select => $"SELECT {string.Join(", ", Columns.Select(column => column.Name))} FROM {Name} ORDER BY {Order}";
}

/// <param name="Type">As SQLite's STRICT tables know it: INTEGER, REAL, TEXT.</param>
/// <param name="References">The table that a number leads to; null: none.</param>
sealed record MovedColumn(string Name, string Type, bool IsNullable, string? References);

/// <summary>
/// Which tables move, read off the schema, so that a new one moves without being named; those that stay say why. Columns of bytes stay, too: what is kept as bytes is
/// encrypted, and opens nowhere else.
/// </summary>
static class Layout
{
    /// <summary>What is of one instance alone, or a secret that only its keys open.</summary>
    public static IReadOnlyDictionary<string, string> Stay { get; } = new Dictionary<string, string>
    {
        ["accounts"] = "who may sign in here", ["passkeys"] = "who may sign in here", ["sign_in_links"] = "who may sign in here",
        ["report_links"] = "links to this instance", ["worker_runs"] = "what ran here", ["drills"] = "what was tried here", ["budgets"] = "what was asked of networks from here", ["claims"] = "who answers at this moment",
        ["channels"] = "secrets; set up again with 'channel add'", ["deliveries"] = "messages on their way to channels", ["lead_hooks"] = "a secret; set up again with 'lead webhook'",
    };

    /// <summary>Of the settings only the secret that identities are hashed with moves: without it an import would not know people again.</summary>
    public const string Settings = "settings", Seed = "identity_seed";

    public static IReadOnlyList<MovedTable> Read(SqliteConnection connection) =>
    [
        .. connection.Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").Rows(row => row.GetString(0)).ToList()
            .Where(name => !Stay.ContainsKey(name)).Select(name => Read(connection, name)),
    ];

    static MovedTable Read(SqliteConnection connection, string table)
    {
        var parents = connection.Command("SELECT \"from\", \"table\" FROM pragma_foreign_key_list($t)", ("$t", table)).Rows(row => (row.GetString(0), row.GetString(1))).ToDictionary();
        var columns = connection.Command("SELECT name, type, \"notnull\", pk FROM pragma_table_info($t) WHERE type <> 'BLOB' ORDER BY cid", ("$t", table))
            .Rows(row => (Column: new MovedColumn(row.GetString(0), row.GetString(1), !row.GetBoolean(2), parents.GetValueOrDefault(row.GetString(0))), Place: row.GetInt32(3))).ToList();
        var key = columns.Where(one => one.Place > 0).OrderBy(one => one.Place).Select(one => one.Column.Name).ToList();
        return new(table, [.. columns.Select(one => one.Column)], key.Count > 0 ? string.Join(", ", key) : "rowid");     // without a key: as they were written
    }
}
