using System.CommandLine;
using Windfall.App.Frame;

namespace Windfall.App.Export;

/// <summary><c>windfall export folder</c></summary>
static class ExportCommand
{
    static readonly Argument<string> Folder = new("dir") { Description = "Made when absent." };

    public static Command Create(Shell shell)
    {
        var command = new Command("export", "Write everything that may leave as plain CSV and JSON.\n\nExample: windfall export ~/windfall-export") { Folder };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            try
            {
                var heldBack = new Exporter(workspace).Run(ask.GetValue(Folder)!);
                shell.Say($"Written to {ask.GetValue(Folder)}.");
                if (heldBack > 0)
                    shell.Say(string.Create(shell.Culture, $"{heldBack:N0} people stayed: what you typed or pasted may leave only for leads."));
                return Ask.Done;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return shell.Refuse($"{ask.GetValue(Folder)} cannot be written: {error.Message}");
            }
        }));
        return command;
    }
}
