using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Export;

/// <summary><c>windfall export folder</c></summary>
static class ExportCommand
{
    static readonly Argument<string> Folder = new("dir") { Description = "Made when absent." };
    static readonly Option<bool> Everything = new("--everything") { Description = "Every table, so that 'import DIR' makes the same of it in an empty data folder." };
    static readonly Option<bool> All = new("--all") { Description = "With --everything: all workspaces." };
    static readonly Option<bool> Json = new("--json") { Description = "With --everything: lines of JSON instead of CSV." };

    /// <param name="whole">Writes every table: of one workspace, or where that is null of all; into a folder; as JSON or not.</param>
    public static Command Create(Shell shell, Func<Database, Workspace?, string, bool, int> whole)
    {
        var command = new Command("export", """
            Write everything that may leave as plain tables: posts and people, or with --everything every table there is, with a description of each.

            Example: windfall export ~/windfall-export
            Example: windfall export ~/windfall-export --everything --all
            """) { Folder, Everything, All, Json };
        command.Validators.Add(given =>
        {
            if ((given.GetValue(All) || given.GetValue(Json)) && !given.GetValue(Everything))
                given.AddError("--all and --json go with --everything: windfall export DIR --everything --all");
        });
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            var folder = ask.GetValue(Folder)!;
            try
            {
                return ask.GetValue(Everything) ? whole(workspace.Database, ask.GetValue(All) ? null : workspace, folder, ask.GetValue(Json)) : Tables(shell, workspace, folder);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return shell.Refuse(new Phrase("moving.unwritable", folder, error.Message));
            }
        }));
        return command;
    }

    static int Tables(Shell shell, Workspace workspace, string folder)
    {
        var heldBack = new Exporter(workspace).Run(folder);
        shell.Say(new Phrase("moving.tables", folder));
        if (heldBack > 0)
            shell.Say(new Phrase("moving.stay", heldBack));
        return Ask.Done;
    }
}
