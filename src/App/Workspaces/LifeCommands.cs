using System.CommandLine;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary><c>windfall workspace create acme</c>, <c>rename</c>, <c>archive</c>, <c>delete</c> and back.</summary>
static class LifeCommands
{
    const string NoSuch = "workspace.no_such";

    static readonly Argument<string> Name = new("name") { Description = "Of the workspace." };
    static readonly Argument<string> NewName = new("new") { Description = "What it is to be called." };

    public static IEnumerable<Command> Create(Shell shell)
    {
        yield return Verb(shell, new("create", "Make a workspace: one per client.\n\nExample: windfall workspace create acme") { Name }, (connection, ask) =>
            connection.Run("INSERT INTO workspaces (name, is_sample, created_at) VALUES ($name, 0, $now) ON CONFLICT DO NOTHING",
                ("$name", ask.GetValue(Name)), ("$now", shell.Clock.GetUtcNow().ToUnixTimeMilliseconds())) > 0 ? new("workspace.made") : null, "workspace.taken");
        yield return Verb(shell, new("rename", "Call a workspace something else.\n\nExample: windfall workspace rename acme acme-us") { Name, NewName }, (connection, ask) =>
            connection.Run("UPDATE OR IGNORE workspaces SET name = $new WHERE name = $name AND deleted_at IS NULL", ("$name", ask.GetValue(Name)), ("$new", ask.GetValue(NewName))) > 0
                ? new("workspace.renamed") : null, "workspace.no_such_or_taken");
        yield return Verb(shell, new("archive", "Put a workspace away: all stays, and nothing runs in it by itself.\n\nExample: windfall workspace archive acme") { Name }, (connection, ask) =>
            Lives.Archive(connection, ask.GetValue(Name)!, shell.Clock.GetUtcNow()) ? new("workspace.archived", ask.GetValue(Name)!) : null, NoSuch);
        yield return Verb(shell, new("unarchive", "Take a workspace up again.\n\nExample: windfall workspace unarchive acme") { Name }, (connection, ask) =>
            Lives.Unarchive(connection, ask.GetValue(Name)!) ? new("workspace.back") : null, NoSuch);
        yield return Verb(shell, new("delete", "Delete a workspace and all in it, for good in 14 days; until then 'workspace undelete' brings it back.\n\nExample: windfall workspace delete acme") { Name }, (connection, ask) =>
            Lives.Delete(connection, ask.GetValue(Name)!, shell.Clock.GetUtcNow()) ? new("workspace.deleted", shell.Clock.GetUtcNow() + Lives.Regret, ask.GetValue(Name)!) : null, NoSuch);
        yield return Verb(shell, new("undelete", "Bring a deleted workspace back.\n\nExample: windfall workspace undelete acme") { Name }, (connection, ask) =>
            Lives.Undelete(connection, ask.GetValue(Name)!) ? new("workspace.back") : null, NoSuch);
    }

    static Command Verb(Shell shell, Command command, Func<SqliteConnection, ParseResult, Phrase?> act, string refusal)
    {
        command.SetAction(ask =>
        {
            if (shell.Open(out var problem) is not { } database)
                return shell.Refuse(problem!);
            if (string.IsNullOrWhiteSpace(ask.GetValue(Name)))
                return shell.Refuse(new Phrase("workspace.nameless"));
            using var connection = database.Connect();
            if (act(connection, ask) is not { } done)
                return shell.Refuse(new Phrase(refusal));
            shell.Say(done);
            return Ask.Done;
        });
        return command;
    }
}
