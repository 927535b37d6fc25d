using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Channels;

/// <summary>Ways to reach somebody. The numbers are stored: never renumber.</summary>
enum ChannelKind
{
    Email = 1,
    Slack = 2,
    Teams = 3,
    Ntfy = 4,
    Telegram = 5,
    Webhook = 6,

    /// <summary>A browser that its owner allowed to notify him.</summary>
    Push = 7,
}

/// <summary>What a channel takes. The numbers are stored: never renumber.</summary>
[Flags]
enum Takes
{
    Urgent = 1,
    Digest = 2,
    Both = Urgent | Digest,
}

/// <summary>What a channel needs; what a kind does not use is null.</summary>
/// <param name="Url">Where it is sent: a webhook, a topic, an SMTP server (smtp://host:587, smtps://host:465).</param>
/// <param name="To">An e-mail address, a Telegram chat.</param>
/// <param name="From">The sender of e-mail.</param>
/// <param name="User">Who signs in to send.</param>
/// <param name="IsNear">It is in one's own network, and may be at a private address.</param>
/// <param name="Secret">A password, a bot's token, the key that a webhook is signed with, what a browser proves a push by.</param>
/// <param name="Key">A browser's public key.</param>
sealed record ChannelSettings(Uri Url, string? To = null, string? From = null, string? User = null, string? Secret = null, bool IsNear = false, string? Key = null);

/// <summary>Where messages of a workspace go.</summary>
sealed record Channel(long Id, long Workspace, ChannelKind Kind, string Name, ChannelSettings Settings, Takes Takes)
{
    public static Secrets SecretsOf(Shell shell) => new(shell.Home, "Windfall.Channels");

    /// <param name="workspace">Null: of all.</param>
    public static List<Channel> All(SqliteConnection connection, Secrets secrets, long? workspace = null) =>
    [
        .. connection.Command("SELECT id, workspace_id, kind, name, settings, takes FROM channels WHERE removed_at IS NULL AND ($w IS NULL OR workspace_id = $w) ORDER BY id", ("$w", workspace))
            .Rows(row => (Id: row.GetInt64(0), Workspace: row.GetInt64(1), Kind: (ChannelKind)row.GetInt32(2), Name: row.GetString(3), Settings: secrets.Open((byte[])row[4]), Takes: (Takes)row.GetInt32(5)))
            .Where(row => row.Settings is not null)
            .Select(row => new Channel(row.Id, row.Workspace, row.Kind, row.Name, JsonSerializer.Deserialize<ChannelSettings>(row.Settings!)!, row.Takes)),
    ];

    public static long Add(SqliteConnection connection, Secrets secrets, long workspace, ChannelKind kind, string name, ChannelSettings settings, Takes takes, DateTimeOffset now)
    {
        connection.Run("INSERT INTO channels (workspace_id, kind, name, settings, takes, added_at) VALUES ($w, $kind, $name, $settings, $takes, $now)",
            ("$w", workspace), ("$kind", (int)kind), ("$name", name), ("$settings", secrets.Close(JsonSerializer.Serialize(settings))), ("$takes", (int)takes), ("$now", now.ToUnixTimeMilliseconds()));
        return connection.Number("SELECT last_insert_rowid()");
    }

    /// <summary>Nothing is sent there any more, and its secrets are forgotten.</summary>
    public static bool Remove(SqliteConnection connection, long workspace, long id, DateTimeOffset now)
    {
        if (connection.Run("UPDATE channels SET removed_at = $now, settings = x'' WHERE id = $id AND workspace_id = $w AND removed_at IS NULL",
            ("$id", id), ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds())) == 0)
            return false;
        connection.Run("UPDATE deliveries SET next_at = NULL, setback = NULL WHERE channel_id = $id AND next_at IS NOT NULL", ("$id", id));
        return true;
    }
}
