using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Workspaces;

/// <summary>One client's data at one moment, which every verb works on.</summary>
/// <param name="Now">The moment: as asked for, else the workspace's own clock, else the world's.</param>
sealed record Workspace(Database Database, long Id, string Name, bool IsSample, bool HasOwnClock, TimeZoneInfo TimeZone, DateTimeOffset Now)
{
    /// <summary>The world's time when it was opened, whichever moment is looked at: for what people do right now.</summary>
    public DateTimeOffset World { get; init; } = Now;

    /// <summary>Whether its moment is the world's, which goes on, and not one that was asked for.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Opens a workspace, making it if it is the first time it is named.</summary>
    /// <param name="problem">A sentence for the user when null is returned.</param>
    public static Workspace? Open(Shell shell, string name, DateTimeOffset? at, out string? problem, bool keepsConnections = false)
    {
        var now = shell.Clock.GetUtcNow();
        if (shell.Open(out problem, keepsConnections) is not { } database)
            return null;

        using var connection = database.Connect();
        if (connection.Number("SELECT count(*) FROM workspaces WHERE name = $name", ("$name", name)) == 0)    // what is there is read where nothing can be written, too
            connection.Run("INSERT INTO workspaces (name, is_sample, created_at) VALUES ($name, 0, $now) ON CONFLICT DO NOTHING",
                ("$name", name), ("$now", now.ToUnixTimeMilliseconds()));

        if (connection.Number("SELECT deleted_at FROM workspaces WHERE name = $name", ("$name", name)) is > 0 and var deleted)
        {
            problem = new Phrase("workspace.gone", name, DateTimeOffset.FromUnixTimeMilliseconds(deleted) + Lives.Regret).Say(shell.Culture);
            return null;
        }
        return connection.Command("SELECT id, clock, is_sample, time_zone FROM workspaces WHERE name = $name", ("$name", name))
            .Rows(row => new Workspace(database, row.GetInt64(0), name, row.GetBoolean(2), row.Time(1) is not null, Zone(row.Text(3)), at ?? row.Time(1) ?? now)
            {
                World = now,
                GoesOn = at is null && row.IsDBNull(1),
            })
            .Single();
    }

    /// <summary>The workspace of a number, now.</summary>
    /// <returns>Null where there is none any more, or it was put away.</returns>
    public static Workspace? OfId(Shell shell, Database database, long id)
    {
        using var connection = database.Connect();
        return connection.Command("SELECT name FROM workspaces WHERE id = $id AND archived_at IS NULL AND deleted_at IS NULL", ("$id", id)).Rows(row => row.GetString(0)).FirstOrDefault() is { } name
            ? Open(shell, name, at: shell.Clock.GetUtcNow(), out _) : null;
    }

    /// <summary>The goal in force at <see cref="Now"/>; looking back to before the first, the first. Null when none was ever set.</summary>
    public Goal? Goal()
    {
        using var connection = Database.Connect();
        return Goal(connection);
    }

    Goal? Goal(SqliteConnection connection)
    {
        var json = connection
            .Command("SELECT json FROM goals WHERE workspace_id = $w ORDER BY set_at > $now, abs(set_at - $now), id DESC LIMIT 1",
                ("$w", Id), ("$now", Now.ToUnixTimeMilliseconds()))
            .Rows(row => row.GetString(0))
            .FirstOrDefault();

        return json is null ? null : Core.Audience.Goal.Parse(json, out var problem)
            ?? throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Bug in Windfall: a goal was kept that cannot be read: {problem}"));
    }

    /// <summary>Reads people against the goal in force at <see cref="Now"/>, as the workspace weighs then, with what it knows of companies then.</summary>
    public Rater Rater(SqliteConnection connection) => new(
        Goal(connection),
        this.Preference(connection, Preferences.Weights) is { } json ? Weights.Parse(json) : Weights.Default,
        CompanyBook.With([.. ToldCompanies.Load(connection, Id, Now).Select(one => one.Company)]));

    public Rater Rater()
    {
        using var connection = Database.Connect();
        return Rater(connection);
    }

    /// <summary>The same, for bulk.</summary>
    public Judge Judge(SqliteConnection connection) => Judging.By(Rater(connection));

    public Judge Judge() => Judging.By(Rater());

    /// <summary>All workspaces there are; none where the database cannot be opened.</summary>
    public static IReadOnlyList<string> Names(Shell shell, bool keepsConnections = false)
    {
        if (Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _, keepsConnections) is not { } database)
            return [];
        using var connection = database.Connect();
        return [.. connection.Command("SELECT name FROM workspaces WHERE deleted_at IS NULL ORDER BY id").Rows(row => row.GetString(0))];
    }

    static TimeZoneInfo Zone(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Local;
}
