using System.Globalization;
using Spectre.Console;
using Windfall.App.Frame;

namespace Windfall.App.Import;

/// <summary>Says in the terminal what an import did.</summary>
static class ImportPrint
{
    const int ShownUnreadable = 3;

    public static void Show(Shell shell, ImportReport report)
    {
        if (report.Problem is { } problem)
        {
            shell.Error.WriteLine(problem);
            return;
        }

        foreach (var file in report.Files.Where(file => file.Kind != "ignored"))
        {
            Unreadable(shell, file);
            shell.Say($"{file.Name} {Kind(file)}: {Counts(file, shell.Culture)}");
            if (!file.Mapping.IsEmpty)
                shell.Say($"  {string.Join(", ", file.Mapping.Select(pair => pair.Field == pair.Column ? pair.Field : $"{pair.Field} = {pair.Column}"))}");
        }
        if (report.Files.Count(file => file.Kind == "ignored") is > 0 and var ignored)
            shell.Say(string.Create(shell.Culture, $"{ignored:N0} files of the archive hold nothing for us and were not opened."));
        if (report.Files.Select(file => file.Kind).Intersect(["connections", "profile", "messages", "invitations"]).Count() >= 3 && report.Files.All(file => file.Kind != "shares"))
            shell.Say("This archive has none of your posts. When you ask LinkedIn for a copy of your data, choose the larger archive: it has them.");
        shell.Say(Outcome(report));
    }

    static void Unreadable(Shell shell, FileReport file)
    {
        foreach (var line in file.Unreadable.Take(ShownUnreadable))
        {
            shell.Error.WriteLine(line);
            shell.Error.WriteLine();
        }
        if (file.Counts.Unreadable > ShownUnreadable)
            shell.Error.WriteLine(string.Create(shell.Culture, $"… and {file.Counts.Unreadable - ShownUnreadable:N0} more lines of {file.Name} that cannot be read.\n"));
    }

    static string Kind(FileReport file) => file.Kind switch
    {
        "people-table" => "people",
        "readings-table" => "readings",
        "companies-table" => "companies",
        var kind => kind.Replace('-', ' '),
    };

    static string Counts(FileReport file, CultureInfo culture)
    {
        var counts = file.Counts;
        var parts = new (long Count, string What)[]
        {
            (counts.New, "new"), (counts.Updated, "updated"), (counts.Unchanged, "unchanged"), (counts.Duplicate, "repeated"),
            (counts.Skipped, "left out"), (counts.Unreadable, "unreadable"),
        };
        var said = parts.Where(part => part.Count > 0).Select(part => string.Create(culture, $"{part.Count:N0} {part.What}"));
        return string.Create(culture, $"{counts.Rows:N0} {(counts.Rows == 1 ? "row" : "rows")}, {string.Join(", ", said.DefaultIfEmpty("nothing in them"))}");
    }

    static string Outcome(ImportReport report) => report switch
    {
        { IsRefused: true } => "Nothing was imported.",
        { DryRun: true } => "Nothing was kept: this was a dry run.",
        { Batch: { } batch } => string.Create(CultureInfo.InvariantCulture, $"Kept as batch {batch}. To take it back: windfall import undo {batch}"),
        _ => "Nothing new in there: nothing was changed.",
    };
}
