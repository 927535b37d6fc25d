using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>Ways to reach somebody. The numbers are stored: never renumber.</summary>
enum ChannelKind
{
    Email = 1,
    Slack = 2,
    Teams = 3,
    Ntfy = 4,
    Telegram = 5,
    Webhook = 6,
}

/// <summary>What a channel needs; what a kind does not use is null.</summary>
/// <param name="Url">Where it is sent: a webhook, a topic, an SMTP server (smtp://host:587, smtps://host:465).</param>
/// <param name="To">An e-mail address, a Telegram chat.</param>
/// <param name="From">The sender of e-mail.</param>
/// <param name="User">Who signs in to send.</param>
/// <param name="IsNear">It is in one's own network, and may be at a private address.</param>
/// <param name="Secret">A password, a bot's token, the key that a webhook is signed with.</param>
sealed record ChannelSettings(Uri Url, string? To = null, string? From = null, string? User = null, string? Secret = null, bool IsNear = false);

/// <summary>Where alerts of a workspace go.</summary>
sealed record Channel(long Id, long Workspace, ChannelKind Kind, string Name, ChannelSettings Settings)
{
    /// <param name="workspace">Null: of all.</param>
    public static List<Channel> All(SqliteConnection connection, Secrets secrets, long? workspace = null) =>
    [
        .. connection.Command("SELECT id, workspace_id, kind, name, settings FROM channels WHERE removed_at IS NULL AND ($w IS NULL OR workspace_id = $w) ORDER BY id", ("$w", workspace))
            .Rows(row => (Id: row.GetInt64(0), Workspace: row.GetInt64(1), Kind: (ChannelKind)row.GetInt32(2), Name: row.GetString(3), Settings: secrets.Open((byte[])row[4])))
            .Where(row => row.Settings is not null)
            .Select(row => new Channel(row.Id, row.Workspace, row.Kind, row.Name, JsonSerializer.Deserialize<ChannelSettings>(row.Settings!)!)),
    ];

    public static long Add(SqliteConnection connection, Secrets secrets, long workspace, ChannelKind kind, string name, ChannelSettings settings, DateTimeOffset now)
    {
        connection.Run("INSERT INTO channels (workspace_id, kind, name, settings, added_at) VALUES ($w, $kind, $name, $settings, $now)",
            ("$w", workspace), ("$kind", (int)kind), ("$name", name), ("$settings", secrets.Close(JsonSerializer.Serialize(settings))), ("$now", now.ToUnixTimeMilliseconds()));
        return connection.Number("SELECT last_insert_rowid()");
    }

    /// <summary>Nothing is sent there any more, and its secrets are forgotten.</summary>
    public static bool Remove(SqliteConnection connection, long workspace, long id, DateTimeOffset now)
    {
        if (connection.Run("UPDATE channels SET removed_at = $now, settings = x'' WHERE id = $id AND workspace_id = $w AND removed_at IS NULL",
            ("$id", id), ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds())) == 0)
            return false;
        connection.Run("UPDATE deliveries SET next_at = NULL, problem = 'removed' WHERE channel_id = $id AND next_at IS NOT NULL", ("$id", id));
        return true;
    }
}
