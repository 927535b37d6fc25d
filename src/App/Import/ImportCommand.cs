using System.CommandLine;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary><c>windfall import people.csv readings.csv --declare "copied by hand from my own post"</c></summary>
static class ImportCommand
{
    static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files or folders; - is standard input. Each is recognised by its content.",
        Arity = ArgumentArity.OneOrMore,
    };
    static readonly Option<string?> Declare = new("--declare") { Description = "Where a people table is from and why you may use it, in a sentence.", HelpName = "TEXT" };
    static readonly Option<string[]> Map = new("--map") { Description = "Which column holds a field; remembered for tables with the same header.", HelpName = "FIELD=COLUMN" };
    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Reads and counts everything, keeps nothing." };
    static readonly Option<bool> SkipUnreadable = new("--skip-unreadable") { Description = "Leaves out lines that cannot be read; otherwise one such line and nothing is imported." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();
    static readonly Argument<long> BatchNumber = new("batch") { Description = "Its number, as the import said it." };

    public static readonly Option<string?> PostUrl = new("--post")
    {
        Description = "The post that rows without one are about; made if it is not known yet.",
        HelpName = "URL",
        Validators =
        {
            given =>
            {
                if (given.GetValueOrDefault<string?>() is { } url && PostAddress.Read(url) is null)
                    given.AddError($"'{url}' is not the address of a post.");
            },
        },
    };

    /// <param name="whole">Takes a folder that holds every table; null: it is none.</param>
    public static Command Create(Shell shell, Func<string[], int?> whole)
    {
        var import = new Command("import", "Bring in files: tables of people, tables of readings, LinkedIn's own archive and workbooks; or, into an empty data folder, a folder that 'export --everything' wrote.\n\nExample: windfall import people.xlsx --post URL --declare \"…\"")
        {
            Paths, PostUrl, Declare, Map, DryRun, SkipUnreadable, JsonAnswer,
        };
        import.SetAction(ask => whole(ask.GetValue(Paths)!) ?? ask.In(shell, workspace => Run(ask, shell, workspace)));

        var undo = new Command("undo", "Take a batch back: all that it brought, and nothing else.\n\nExample: windfall import undo 7") { BatchNumber };
        undo.SetAction(ask => ask.In(shell, workspace => TakeBack(ask.GetValue(BatchNumber), shell, workspace)));
        import.Add(undo);

        var list = new Command("list", "Show the batches, newest last.");
        list.SetAction(ask => ask.In(shell, workspace => List(shell, workspace)));
        import.Add(list);
        return import;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        if (!TryMap(ask.GetValue(Map), shell, out var map))
            return Ask.WrongUsage;

        var request = new ImportRequest(ask.GetValue(Paths)!, ask.GetValue(PostUrl) is { } url ? PostAddress.Read(url) : null,
            ask.GetValue(Declare), map, ask.GetValue(DryRun), ask.GetValue(SkipUnreadable));

        var asJson = ask.GetValue(JsonAnswer);
        var report = asJson || !shell.Console.Profile.Capabilities.Interactive
            ? new Importer(workspace, shell.In).Run(request)
            : ImportProgress.Show(shell.Console, progress => new Importer(workspace, shell.In, progress).Run(request));

        if (asJson)
            shell.Json(report.WriteJson);
        else
            ImportPrint.Show(shell, report);
        return report.IsRefused ? Ask.Refused : Ask.Done;
    }

    /// <summary>Reads what was given as FIELD=COLUMN; says what is wrong with it.</summary>
    public static bool TryMap(string[]? pairs, Shell shell, out Dictionary<string, string> map)
    {
        map = new(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs ?? [])
        {
            if (pair.Split('=', 2) is not [{ Length: > 0 } field, { Length: > 0 } column])
            {
                shell.Error.WriteLine($"--map wants FIELD=COLUMN, not '{pair}'.");
                return false;
            }
            map[field] = column;
        }
        return true;
    }

    static int TakeBack(long batch, Shell shell, Workspace workspace)
    {
        if (!Undo.Run(workspace.Database, workspace.Id, batch, workspace.Judge))
            return shell.Refuse($"There is no batch {batch} in workspace {workspace.Name}. 'windfall import list' shows them.");

        shell.Say($"Batch {batch} is undone.");
        return Ask.Done;
    }

    static int List(Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var table = Tables.Plain("batch", "when", "what", "origin", "declared");
        foreach (var row in connection
            .Command("SELECT id, at, what, origin, coalesce(declaration, '') FROM batches WHERE workspace_id = $w ORDER BY id", ("$w", workspace.Id))
            .Rows(row => (Id: row.GetInt64(0), At: row.Time(1), What: row.GetString(2), Origin: (Core.Origins.Origin)row.GetInt32(3), Declared: row.GetString(4))))
        {
            table.AddTexts(row.Id.ToString(shell.Culture), TimeZoneInfo.ConvertTime(row.At!.Value, workspace.TimeZone).ToString("g", shell.Culture), row.What,
                Words.Say(row.Origin, shell.Culture), row.Declared);
        }
        shell.Console.Write(table);
        return Ask.Done;
    }
}
