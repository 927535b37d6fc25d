using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Import;
using Windfall.App.Uploads;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.People;

/// <summary><c>windfall person erase "Jane Roe"</c>, <c>windfall person export "Jane Roe"</c></summary>
static class EraseCommand
{
    static readonly Argument<string> Who = new("whom") { Description = "A number, a name or an address." };
    static readonly Option<bool> Yes = new("--yes") { Description = "It cannot be taken back; say that you mean it." };

    public static IEnumerable<Command> Create(Shell shell)
    {
        var erase = new Command("erase", """
            Erase a person who asked for it, everywhere: what was told of them, did, wrote, and was written to them. A keyed hash stays, so that no import brings them back.

            Example: windfall person erase "Jane Roe" --yes
            """)
        {
            Who, Yes,
        };
        erase.SetAction(ask => ask.In(shell, workspace => Erase(shell, workspace, ask.Culture(shell), ask.GetValue(Who)!, ask.GetValue(Yes))));

        var export = new Command("export", "Write all that is held of a person, with where it is from, as JSON.\n\nExample: windfall person export \"Jane Roe\"") { Who };
        export.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            return Find(connection, workspace, ask.GetValue(Who)!, out var problem) is { } person
                ? shell.Json(json => Held.Write(json, connection, Erasure.Selves(connection, person))) : shell.Refuse(problem!.Say(ask.Culture(shell)));
        }));
        return [erase, export];
    }

    static int Erase(Shell shell, Workspace workspace, CultureInfo culture, string whom, bool yes)
    {
        using var connection = workspace.Database.Connect();
        if (Find(connection, workspace, whom, out var problem) is not { } person)
            return shell.Refuse(problem!.Say(culture));
        if (!yes)
            return shell.Refuse(new Phrase("care.erase_meant", person.ToString(CultureInfo.InvariantCulture)).Say(culture));

        var isGone = Erase(connection, workspace, person);
        shell.Say(new Phrase(isGone ? "care.erased" : "care.erased_busy").Say(culture));
        return Ask.Done;
    }

    /// <summary>The same for whoever asks over HTTP.</summary>
    internal static bool Erase(SqliteConnection connection, Workspace workspace, long person)
    {
        var selves = Erasure.Selves(connection, person);
        var seed = Database.IdentitySeed(connection);
        List<long> also = [];
        foreach (var self in selves)
            also.AddRange(connection.Command("SELECT name, headline FROM person_facts WHERE person_id = $p AND name IS NOT NULL AND headline IS NOT NULL", ("$p", self))
                .Rows(row => IdentityHash.OfName(row.GetString(0), row.GetString(1), seed)));
        Staging.RemoveAll(workspace);
        return Erasure.Run(workspace.Database, workspace.Id, selves, also, workspace.Now);
    }

    internal static long? Find(SqliteConnection connection, Workspace workspace, string whom, out Phrase? problem)
    {
        problem = null;
        return Whom.Number(connection, workspace, whom) ?? Whom.Find(connection, workspace, whom, out problem)?.Id;
    }
}
