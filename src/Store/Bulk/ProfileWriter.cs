using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>Writes the owner's dated headlines; one that was in force at its moment already is not told again.</summary>
sealed class ProfileWriter(SqliteConnection connection, long workspace, long batch)
{
    public Found Write(ProfileEntry entry)
    {
        var at = entry.At.ToUnixTimeMilliseconds();
        var before = connection.Command(entry.IsPosition
                ? "SELECT batch_id, headline FROM profiles WHERE workspace_id = $w AND is_position AND at = $at AND headline = $headline LIMIT 1"
                : "SELECT batch_id, headline FROM profiles WHERE workspace_id = $w AND NOT is_position AND at <= $at AND headline IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1",
                ("$w", workspace), ("$at", at), ("$headline", entry.Headline))
            .Rows(row => (Batch: row.Count(0), Headline: row.GetString(1))).FirstOrDefault();
        if (before.Headline == entry.Headline)
            return before.Batch == batch ? Found.Duplicate : Found.Unchanged;

        connection.Run("""
            INSERT INTO profiles (workspace_id, name, url, headline, at, batch_id, is_position) VALUES ($w, $name, $url, $headline, $at, $batch, $position)
            """, ("$w", workspace), ("$name", entry.Name), ("$url", entry.Url), ("$headline", entry.Headline), ("$at", at), ("$batch", batch),
            ("$position", entry.IsPosition));
        return Found.New;
    }
}
