using System.CommandLine;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Accounts;

/// <summary><c>windfall account link</c></summary>
static class AccountCommand
{
    static readonly Option<string> Url = new("--url") { Description = "Where the app is served.", DefaultValueFactory = _ => "http://127.0.0.1:5150" };

    public static Command Create(Shell shell)
    {
        var link = new Command("link", "Print a link that signs you in to the app, once, within a day.\n\nExample: windfall account link") { Url };
        link.SetAction(ask => In(shell, database =>
        {
            using var connection = database.Connect();
            shell.Say(ask.GetValue(Url)!.TrimEnd('/') + SignInLinks.Make(connection, shell.Clock.GetUtcNow()));
        }));

        var password = new Command("password", "Set the password that any other address than this machine's demands; asked on a terminal, or one line of standard input.\n\nExample: windfall account password");
        password.SetAction(_ => Read(shell) is { Length: >= Signing.ShortestPassword } wanted
            ? In(shell, database => Set(shell, database, wanted))
            : shell.Refuse($"A password has at least {Signing.ShortestPassword} characters. Nothing was changed."));

        return new Command("account", "Who may sign in to the app.") { link, password };
    }

    static int In(Shell shell, Action<Database> act)
    {
        if (Database.Open(shell.Home, shell.Clock.GetUtcNow(), out var problem) is not { } database)
            return shell.Refuse(problem!);
        act(database);
        return Ask.Done;
    }

    static string? Read(Shell shell)
    {
        if (shell.Console.Profile.Capabilities.Interactive)
            return shell.Console.Prompt(new TextPrompt<string>("Password:").Secret().AllowEmpty());
        using var input = new StreamReader(shell.In, leaveOpen: true);
        return input.ReadLine();
    }

    static void Set(Shell shell, Database database, string password)
    {
        using var connection = database.Connect();
        var owner = AccountRows.Owner(connection, shell.Clock.GetUtcNow());
        owner.PasswordHash = Signing.Hasher.HashPassword(owner, password);
        (owner.Stamp, owner.Failures, owner.LockedUntil) = (AccountRows.NewStamp(), 0, null);
        AccountRows.Keep(connection, owner);
        shell.Say($"Set. The name to sign in with is {owner.Name}; whoever was signed in must sign in again.");
    }
}
