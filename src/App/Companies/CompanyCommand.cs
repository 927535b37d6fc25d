using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Import;
using Windfall.App.Workspaces;

namespace Windfall.App.Companies;

/// <summary><c>windfall company import accounts.csv</c>, <c>windfall company list</c>, <c>windfall company show "Acme"</c></summary>
static class CompanyCommand
{
    static readonly Argument<string[]> Paths = new("path") { Description = "Tables of companies: names, and perhaps size, employees, country, target, list; - is standard input.", Arity = ArgumentArity.OneOrMore };
    static readonly Option<string?> List = new("--list") { Description = "The list they are on, where the table does not say." };
    static readonly Option<bool> NoTargets = new("--no-targets") { Description = "Only what is known of them: without a column that says so, they are no target accounts." };
    static readonly Option<string[]> Map = new("--map") { Description = "Which column holds a field; remembered for tables with the same header.", HelpName = "FIELD=COLUMN" };
    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Reads and counts everything, keeps nothing." };
    static readonly Option<bool> SkipUnreadable = new("--skip-unreadable") { Description = "Leaves out lines that cannot be read; otherwise one such line and nothing is imported." };
    static readonly Option<bool> OnlyTargets = new("--targets") { Description = "Only target accounts." };
    static readonly Option<string?> OnList = new("--list") { Description = "Only those on this list." };
    static readonly Argument<string> Name = new("name") { Description = "As it is written anywhere: case, accents and legal form do not matter." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var import = new Command("import", """
            Bring in your own target accounts, or what you know of companies. Unknown size or country stays open. One batch; 'import undo' takes it back.

            Example: windfall company import accounts.csv --list "Autumn"
            """)
        {
            Paths, List, NoTargets, Map, DryRun, SkipUnreadable, JsonAnswer,
        };
        import.SetAction(ask => ask.In(shell, workspace => Import(ask, shell, workspace)));

        var list = new Command("list", "Show the companies you told of.\n\nExample: windfall company list --targets") { OnlyTargets, OnList, JsonAnswer };
        list.SetAction(ask => ask.In(shell, workspace => CompanyPrint.List(shell, workspace, ask.Culture(shell), ask.GetValue(OnlyTargets), ask.GetValue(OnList), ask.GetValue(JsonAnswer))));

        var show = new Command("show", "Show what is known of a company, and whom you know there.\n\nExample: windfall company show \"Blue Harbour\"") { Name, JsonAnswer };
        show.SetAction(ask => ask.In(shell, workspace => CompanyPrint.Show(shell, workspace, ask.Culture(shell), ask.GetValue(Name)!, ask.GetValue(JsonAnswer))));

        return new Command("company", "Companies: your target accounts, and what you know of others.") { import, list, show };
    }

    static int Import(ParseResult ask, Shell shell, Workspace workspace)
    {
        if (!ImportCommand.TryMap(ask.GetValue(Map), shell, out var map))
            return Ask.WrongUsage;

        var request = new ImportRequest(ask.GetValue(Paths)!, Post: null, Declaration: null, map, ask.GetValue(DryRun), ask.GetValue(SkipUnreadable),
            new(ask.GetValue(NoTargets) ? null : true, ask.GetValue(List)));
        var report = new Importer(workspace, shell.In).Run(request);
        if (ask.GetValue(JsonAnswer))
            shell.Json(report.WriteJson);
        else
            ImportPrint.Show(shell, report);
        return report.IsRefused ? Ask.Refused : Ask.Done;
    }
}
