using Spectre.Console;
using SourceTable = Windfall.Sources.Tables.Table;

namespace Windfall.App.Import;

/// <summary>A bar for each file while it is read; a terminal only.</summary>
static class ImportProgress
{
    public static ImportReport Show(IAnsiConsole console, Func<Action<SourceTable>, ImportReport> run) => console
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(bars =>
        {
            var shown = new Dictionary<string, ProgressTask>();
            return run(table =>
            {
                if (!shown.TryGetValue(table.Name, out var bar))
                    shown.Add(table.Name, bar = bars.AddTask(Markup.Escape(table.Name), maxValue: table.Length ?? 0));
                bar.IsIndeterminate = table.Length is null;
                bar.Value = table.Position;
            });
        });
}
