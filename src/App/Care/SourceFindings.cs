using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>Whether what is looked at by itself answers, and whether what is sent arrives.</summary>
static class SourceFindings
{
    /// <summary>A setback or two in a row are everyday; then somebody should look.</summary>
    const int Everyday = 3;
    static readonly TimeSpan Silent = TimeSpan.FromDays(2);

    public static IEnumerable<Finding> Of(SqliteConnection connection, DateTimeOffset now) => Sources(connection, now).Concat(Deliveries(connection));

    static IEnumerable<Finding> Sources(SqliteConnection connection, DateTimeOffset now) => connection.Command("""
        SELECT s.handle, s.answered_at, s.failures, s.added_at FROM sources s JOIN workspaces w ON w.id = s.workspace_id
        WHERE s.removed_at IS NULL AND w.deleted_at IS NULL AND w.archived_at IS NULL ORDER BY s.handle
        """).Rows(row => (Handle: row.GetString(0), Answered: row.Time(1), Failures: row.GetInt32(2), Added: row.Time(3)!.Value)).ToList().Select(source =>
            source.Failures > Everyday ? new Finding("source", Grade.Bad, new("care.source_fails", source.Handle, source.Failures), new("care.see_sources"))
            : now - (source.Answered ?? source.Added) > Silent ? new("source", Grade.Watch, new("care.source_silent", source.Handle), new("care.run_serve"))
            : source.Answered is { } at ? new("source", Grade.Good, new("care.source_answers", source.Handle, at))
            : new("source", Grade.Good, new("care.source_new", source.Handle)));

    static List<Finding> Deliveries(SqliteConnection connection) => connection.Command("""
        SELECT c.name, count(*) FROM deliveries d JOIN channels c ON c.id = d.channel_id WHERE c.removed_at IS NULL AND d.sent_at IS NULL AND d.tries > $everyday GROUP BY c.id
        """, ("$everyday", Everyday)).Rows(row => new Finding("channel", Grade.Bad, new("care.channel_fails", row.GetInt64(1), row.GetString(0)), new("care.test_channel"))).ToList();
}
