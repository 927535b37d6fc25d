using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Windfall.App.Frame;

var shell = new Shell(
    AnsiConsole.Console, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, TimeProvider.System,
    Environment.GetEnvironmentVariable("WINDFALL_HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) + "/windfall",
    CultureInfo.CurrentUICulture);

var root = new RootCommand("Windfall: make something of a post that has taken off.");
root.Subcommands.Add(Windfall.App.Headlines.HeadlineCommand.Create(shell));
return await root.Parse(args).InvokeAsync();
