using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Accounts;

/// <summary>Links that sign their reader in, once, within a day. Whoever can read the terminal owns the data anyway.</summary>
static class SignInLinks
{
    public const string Path = "/sign-in/";

    const int SecretBytes = 24;
    static readonly TimeSpan GoodFor = TimeSpan.FromDays(1);

    /// <returns>An address within the app.</returns>
    public static string Make(SqliteConnection connection, DateTimeOffset now)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        connection.Run("DELETE FROM sign_in_links WHERE good_until < $now", ("$now", now.ToUnixTimeMilliseconds()));
        connection.Run("INSERT INTO sign_in_links (hash, account_id, good_until) VALUES ($hash, $account, $until)",
            ("$hash", Hash(secret)), ("$account", AccountRows.Owner(connection, now).Id), ("$until", now.Add(GoodFor).ToUnixTimeMilliseconds()));
        return Path + secret;
    }

    /// <returns>Whom it signs in; null where it was used before, is too old, or was never made.</returns>
    public static Account? Use(SqliteConnection connection, string secret, DateTimeOffset now) => connection
        .Command("UPDATE sign_in_links SET used_at = $now WHERE hash = $hash AND used_at IS NULL AND good_until >= $now RETURNING account_id",
            ("$hash", Hash(secret)), ("$now", now.ToUnixTimeMilliseconds()))
        .Rows(row => row.GetInt64(0)).ToList() is [var account] ? AccountRows.ById(connection, account) : null;

    static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
