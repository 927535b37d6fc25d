using System.CommandLine;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary><c>windfall workspace create acme</c>, <c>rename</c>, <c>archive</c>, <c>delete</c> and back.</summary>
static class LifeCommands
{
    public static readonly TimeSpan Regret = TimeSpan.FromDays(14);

    static readonly Argument<string> Name = new("name") { Description = "Of the workspace." };
    static readonly Argument<string> NewName = new("new") { Description = "What it is to be called." };

    public static IEnumerable<Command> Create(Shell shell)
    {
        yield return Verb(shell, new("create", "Make a workspace: one per client.\n\nExample: windfall workspace create acme") { Name }, (database, ask) =>
            Run(database, "INSERT INTO workspaces (name, is_sample, created_at) VALUES ($name, 0, $now) ON CONFLICT DO NOTHING", ask, shell) ? new("workspace.made") : null,
            "workspace.taken");
        yield return Verb(shell, new("rename", "Call a workspace something else.\n\nExample: windfall workspace rename acme acme-us") { Name, NewName }, (database, ask) =>
            Run(database, "UPDATE OR IGNORE workspaces SET name = $new WHERE name = $name AND deleted_at IS NULL", ask, shell, ask.GetValue(NewName)) ? new("workspace.renamed") : null,
            "workspace.no_such_or_taken");
        yield return Verb(shell, new("archive", "Put a workspace away: all stays, and nothing runs in it by itself.\n\nExample: windfall workspace archive acme") { Name }, (database, ask) =>
            Run(database, "UPDATE workspaces SET archived_at = $now WHERE name = $name AND deleted_at IS NULL", ask, shell) ? new("workspace.archived", ask.GetValue(Name)!) : null, NoSuch);
        yield return Verb(shell, new("unarchive", "Take a workspace up again.\n\nExample: windfall workspace unarchive acme") { Name }, (database, ask) =>
            Run(database, "UPDATE workspaces SET archived_at = NULL WHERE name = $name AND archived_at IS NOT NULL", ask, shell) ? new("workspace.back") : null, NoSuch);
        yield return Verb(shell, new("delete", "Delete a workspace and all in it, for good in 14 days; until then 'workspace undelete' brings it back.\n\nExample: windfall workspace delete acme") { Name }, (database, ask) =>
            Run(database, "UPDATE workspaces SET deleted_at = $now WHERE name = $name AND deleted_at IS NULL", ask, shell)
                ? new("workspace.deleted", shell.Clock.GetUtcNow() + Regret, ask.GetValue(Name)!) : null, NoSuch);
        yield return Verb(shell, new("undelete", "Bring a deleted workspace back.\n\nExample: windfall workspace undelete acme") { Name }, (database, ask) =>
            Run(database, "UPDATE workspaces SET deleted_at = NULL WHERE name = $name AND deleted_at IS NOT NULL", ask, shell) ? new("workspace.back") : null, NoSuch);
    }

    const string NoSuch = "workspace.no_such";

    static Command Verb(Shell shell, Command command, Func<Database, ParseResult, Phrase?> act, string refusal)
    {
        command.SetAction(ask => shell.Open(out var problem) is not { } database ? shell.Refuse(problem!)
            : string.IsNullOrWhiteSpace(ask.GetValue(Name)) ? shell.Refuse(new Phrase("workspace.nameless"))
            : act(database, ask) is { } done ? Say(shell, done) : shell.Refuse(new Phrase(refusal)));
        return command;
    }

    static bool Run(Database database, string sql, ParseResult ask, Shell shell, string? newName = null)
    {
        using var connection = database.Connect();
        return connection.Run(sql, ("$name", ask.GetValue(Name)), ("$now", shell.Clock.GetUtcNow().ToUnixTimeMilliseconds()), ("$new", newName)) > 0;
    }

    static int Say(Shell shell, Phrase sentence)
    {
        shell.Say(sentence);
        return Ask.Done;
    }
}
