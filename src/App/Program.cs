using Spectre.Console;
using Windfall.App;
using Windfall.App.Frame;

var shell = new Shell(
    AnsiConsole.Console, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, TimeProvider.System, Home.Find(), Home.Culture());

return await Verbs.Run(shell, args);
