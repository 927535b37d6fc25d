using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Channels;

/// <summary>By what push services know us again (VAPID, RFC 8292): one pair of P-256 keys of a data folder, in Base64 for addresses; made when first asked for.</summary>
sealed record PushKeys(string Public, string Private)
{
    const string PublicKey = "push_public", PrivateKey = "push_private";

    /// <summary>Where the private half cannot be opened any more, both are made anew, and browsers have to subscribe again.</summary>
    public static PushKeys Of(SqliteConnection connection, Shell shell)
    {
        var secrets = Channel.SecretsOf(shell);
        if (Kept(connection, PublicKey) is { } known && Kept(connection, PrivateKey) is { } closed && secrets.Open(Convert.FromBase64String(closed)) is { } open)
            return new(known, open);

        var made = Make();
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (key, value) in new[] { (PublicKey, made.Public), (PrivateKey, Convert.ToBase64String(secrets.Close(made.Private))) })
            connection.Run("INSERT OR REPLACE INTO settings VALUES ($key, $value)", ("$key", key), ("$value", value));
        transaction.Commit();
        return made;
    }

    static PushKeys Make()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var parts = pair.ExportParameters(includePrivateParameters: true);
        return new(Text([4, .. parts.Q.X!, .. parts.Q.Y!]), Text(parts.D!));     // 4: an uncompressed point
    }

    static string Text(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    static string? Kept(SqliteConnection connection, string key) => connection.Command("SELECT value FROM settings WHERE key = $key", ("$key", key)).Rows(row => row.Text(0)).FirstOrDefault();
}
