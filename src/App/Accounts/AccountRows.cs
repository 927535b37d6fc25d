using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Accounts;

/// <summary>Accounts as they lie in the database.</summary>
static class AccountRows
{
    const string Columns = "id, name, password_hash, stamp, failures, locked_until";

    /// <summary>The one account there is from the start.</summary>
    public static Account Owner(SqliteConnection connection, DateTimeOffset now)
    {
        connection.Run("INSERT INTO accounts (name, stamp, created_at) SELECT $name, $stamp, $now WHERE NOT EXISTS (SELECT 1 FROM accounts)",
            ("$name", Account.Owner), ("$stamp", NewStamp()), ("$now", now.ToUnixTimeMilliseconds()));
        return connection.Command($"SELECT {Columns} FROM accounts ORDER BY id LIMIT 1").Rows(Read).Single();
    }

    public static Account? ById(SqliteConnection connection, long id) => connection.Command($"SELECT {Columns} FROM accounts WHERE id = $id", ("$id", id)).Rows(Read).FirstOrDefault();

    public static Account? ByName(SqliteConnection connection, string name) =>
        connection.Command($"SELECT {Columns} FROM accounts WHERE name = $name", ("$name", name)).Rows(Read).FirstOrDefault();

    public static void Keep(SqliteConnection connection, Account account) => connection.Run(
        "UPDATE accounts SET name = $name, password_hash = $hash, stamp = $stamp, failures = $failures, locked_until = $until WHERE id = $id",
        ("$name", account.Name), ("$hash", account.PasswordHash), ("$stamp", account.Stamp), ("$failures", account.Failures),
        ("$until", account.LockedUntil?.ToUnixTimeMilliseconds()), ("$id", account.Id));

    /// <summary>Somebody can sign in without a link from the terminal.</summary>
    public static bool HaveWayIn(SqliteConnection connection) =>
        connection.Number("SELECT EXISTS (SELECT 1 FROM accounts WHERE password_hash IS NOT NULL) OR EXISTS (SELECT 1 FROM passkeys)") == 1;

    public static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    static Account Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0), Name = row.GetString(1), PasswordHash = row.Text(2), Stamp = row.GetString(3), Failures = row.GetInt32(4), LockedUntil = row.Time(5),
    };
}
