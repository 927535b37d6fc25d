using Microsoft.Data.Sqlite;
using Windfall.App.Channels;
using Windfall.App.Frame;
using Windfall.App.Workspaces;

namespace Windfall.App.Alerts;

/// <summary>Messages as they go out, made when they go: what is told is true then, and nothing of it is kept.</summary>
static class AlertNotes
{
    /// <summary>Of a breakout two lines: what happens and how far it goes, and the first thing to do. Of a digest a line and what to do for each.</summary>
    /// <param name="id">Names the message, the same at each try.</param>
    /// <returns>Null where all that it told of is gone.</returns>
    public static Note? Of(Shell shell, SqliteConnection connection, Workspace workspace, long message, string id)
    {
        var alerts = Alert.Of(connection, workspace, message);
        if (alerts.Count == 0)
            return null;
        var habits = AlertHabits.Of(connection, workspace);
        var said = new AlertSentences(connection, workspace, habits.Culture(shell.Culture));
        if (alerts is [{ Kind: Core.Alerts.AlertKind.Breakout } breakout])
        {
            var (path, name, value) = AlertSentences.Page(breakout);
            return new(id, said.Title(breakout), $"{said.Far(breakout)}\n{said.Do(breakout)}",
                said.Link(habits.Address, path, name, value) ?? ForeignText.Link(breakout.Url), IsUrgent: true, workspace.Now);
        }
        return new(id, said.Say("alert.digest_title", alerts.Count), string.Join('\n', alerts.Select(alert => $"• {said.What(alert)} {said.Do(alert)}")),
            said.Link(habits.Address, "/alerts"), IsUrgent: false, workspace.Now);
    }
}
