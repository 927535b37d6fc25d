using System.CommandLine;
using Windfall.App.Frame;

namespace Windfall.App.People;

/// <summary><c>windfall person why "Jane Roe"</c></summary>
static class WhyCommand
{
    public static readonly Argument<string> Someone = new("whom") { Description = "A number or a name as 'audience list' shows it, or a profile's address." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("why", """
            Say why somebody is where they are: what was read, every reason for and against, what is open, and what would change it.

            Example: windfall person why "Jane Roe"
            """)
        {
            Someone, JsonAnswer,
        };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            if (Whom.Find(connection, workspace, ask.GetValue(Someone)!, out var problem) is not { } person)
                return shell.Refuse(problem!.Say(ask.Culture(shell)));

            var why = PersonWhy.Of(connection, workspace, person);
            return ask.GetValue(JsonAnswer) ? shell.Json(json => WhyJson.Write(json, why, ask.Culture(shell))) : WhyPrint.Text(shell, why, ask.Culture(shell));
        }));
        return command;
    }
}
