using System.CommandLine;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary><c>windfall workspace list</c></summary>
static class WorkspaceCommand
{
    static readonly Argument<string?> Clock = new("time")
    {
        Description = "Where the workspace's own clock stands from now on; without it, the clock goes with the world's again.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    static readonly Argument<string> Zone = new("zone")
    {
        Description = "IANA name, such as Europe/Paris.",
        Validators = { given => { if (!TimeZoneInfo.TryFindSystemTimeZoneById(given.GetValueOrDefault<string>() ?? "", out _)) given.AddError("There is no such time zone. Write it like Europe/Paris."); } },
    };

    /// <param name="more">What else one can do with workspaces.</param>
    public static Command Create(Shell shell, params IEnumerable<Command> more)
    {
        var list = new Command("list", "Show the workspaces: one per client.");
        list.SetAction(ask => ask.In(shell, workspace => List(shell, workspace)));

        var clock = new Command("clock", "Give a workspace a clock of its own.\n\nExample: windfall workspace clock 2026-02-28T09:15:00Z --workspace rehearsal") { Clock };
        clock.SetAction(ask =>
        {
            DateTimeOffset? at = null;
            if (ask.GetValue(Clock) is { } text)
            {
                if (!Windfall.Sources.Tables.Moments.TryRead(text, out var exact))
                    return shell.Refuse($"'{text}' is not a time like 2026-02-28T09:15:00Z.");
                at = exact;
            }
            return ask.In(shell, workspace => Set(shell, workspace, "clock", at?.ToUnixTimeMilliseconds()));
        });

        var zone = new Command("zone", "Say in which time zone the workspace's owner lives.\n\nExample: windfall workspace zone Europe/Paris") { Zone };
        zone.SetAction(ask => ask.In(shell, workspace => Set(shell, workspace, "time_zone", ask.GetValue(Zone))));
        var workspace = new Command("workspace", "Clients, kept apart.") { list, clock, zone };
        foreach (var verb in LifeCommands.Create(shell).Concat(more))
            workspace.Add(verb);
        return workspace;
    }

    static int Set(Shell shell, Workspace workspace, string column, object? value)
    {
        using var connection = workspace.Database.Connect();
        connection.Run($"UPDATE workspaces SET {column} = $value WHERE id = $w", ("$value", value), ("$w", workspace.Id));
        shell.Say("Noted.");
        return Ask.Done;
    }

    static int List(Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var table = Tables.Plain("workspace", "posts", "people", "clock", "");
        foreach (var (name, posts, people, clock, archived, deleted) in connection.Command("""
            SELECT name, (SELECT count(*) FROM posts p WHERE p.workspace_id = w.id), (SELECT count(*) FROM people p WHERE p.workspace_id = w.id AND p.merged_into IS NULL), clock, archived_at, deleted_at
            FROM workspaces w ORDER BY name
            """).Rows(row => (row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.Time(3), row.Time(4), row.Time(5))))
        {
            table.AddTexts(name, posts.ToString("N0", shell.Culture), people.ToString("N0", shell.Culture), clock?.ToString("u", shell.Culture) ?? "the world’s",
                deleted is { } gone ? string.Create(shell.Culture, $"deleted, gone on {gone + Lives.Regret:yyyy-MM-dd}") : archived is null ? "" : "archived");
        }
        shell.Console.Write(table);
        return Ask.Done;
    }
}
