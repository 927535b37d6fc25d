using System.CommandLine;
using Microsoft.Data.Sqlite;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Mastodon;
using Windfall.Sources.Outbound;

namespace Windfall.App.Sources;

/// <summary><c>windfall source sign-in somebody.bsky.social</c></summary>
static class SignInCommands
{
    const string Variable = "WINDFALL_APP_PASSWORD";

    static readonly Argument<string> Account = new("account") { Description = "As 'source list' shows it." };
    static readonly Option<FileInfo?> PasswordFile = new("--password-file") { Description = "A file that holds the app password, as containers hand secrets over.", HelpName = "FILE" };

    static readonly Option<FileInfo?> WebhookSecretFile = new("--webhook-secret-file") { Description = "Of LinkedIn: a file with your app's secret, which its webhooks are signed with.", HelpName = "FILE" };
    static readonly Option<string> Version = new("--api-version")
    {
        Description = "Of LinkedIn: the version of its API to speak, YYYYMM.",
        DefaultValueFactory = _ => LinkedInSignIn.Version,
        Validators = { given => { if (given.GetValueOrDefault<string>() is not { Length: 6 } version || version.AsSpan().ContainsAnyExceptInRange('0', '9')) given.AddError("--api-version wants a version like 202609."); } },
    };
    static readonly Option<string?> Code = new("--code") { Description = "Of Mastodon: what your server shows once you allowed it.", HelpName = "CODE" };

    public static Command SignIn(Shell shell)
    {
        var home = new Option<Uri?>("--home") { Description = "Its data server, if not the one that its DID names. A server of your own may be at a private address.", CustomParser = SourceCommand.Web };
        var signIn = new Command("sign-in", $"""
            Let an account answer, like and quote on your click. Bluesky: with an app password, never your own; it is asked on a terminal, or read from standard input, from
            --password-file or from {Variable}, and is not kept: what the network gives for it is, encrypted.

            Mastodon: you allow it on your server, in a browser, and give the code that you get.

            LinkedIn: with a token that the developer portal hands out to your own app, the same way.

            Example: windfall source sign-in somebody.bsky.social
            Example: windfall source sign-in @somebody@mastodon.example
            """) { Account, PasswordFile, Code, WebhookSecretFile, Version, home };
        signIn.SetAction((ask, cancel) => SignIn(ask, shell, ask.GetValue(home), cancel));
        return signIn;
    }

    public static Command SignOut(Shell shell)
    {
        var signOut = new Command("sign-out", "Forget what signs an account in. It is still looked at.\n\nExample: windfall source sign-out somebody.bsky.social") { Account };
        signOut.SetAction(ask => ask.In(shell, workspace => SignOut(ask, shell, workspace)));
        return signOut;
    }

    static async Task<int> SignIn(ParseResult ask, Shell shell, Uri? home, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        using var connection = workspace.Database.Connect();
        if (Source.Find(connection, workspace.Id, ask.GetRequiredValue(Account)) is not { } source)
            return shell.Refuse(Say(ask, shell, "source.not_watched", ask.GetRequiredValue(Account)));
        if (source.Network is Network.Mastodon)
            return await ByCode(ask, shell, connection, source, cancel);
        if (Password(ask, shell, source) is not { Length: > 0 } password)
            return shell.Refuse(Say(ask, shell, "source.no_password"));
        if (source.Network is Network.LinkedIn)
        {
            LinkedInSignIn.Keep(shell, connection, source, new(password, ask.GetValue(WebhookSecretFile) is { Exists: true } file ? FirstLine(file) : null, ask.GetValue(Version)!));
            shell.Say(Say(ask, shell, source.IsPage ? "source.signed_in_page" : "source.signed_in_figures", source.Id));
            return Ask.Done;
        }
        try
        {
            if (!await SignIns.Bluesky(shell, workspace.Database, source, password, home, cancel))
                return shell.Refuse(Say(ask, shell, "source.no_home", source.Handle));
            shell.Say(Say(ask, shell, "source.signed_in", source.Handle));
            return Ask.Done;
        }
        catch (SetbackException error)
        {
            return shell.Refuse((error.Setback.Kind is SetbackKind.SignIn ? new Phrase("source.wrong_password", source.Handle) : Setbacks.Say(error.Setback.Kind, (home ?? source.Server).Host)).Say(ask.Culture(shell)));
        }
    }

    static async Task<int> ByCode(ParseResult ask, Shell shell, SqliteConnection connection, Source source, CancellationToken cancel)
    {
        try
        {
            var code = ask.GetValue(Code);
            if (code is null)
            {
                shell.Say(Say(ask, shell, "source.allow"));
                shell.Say((await MastodonSignIn.Begin(shell, connection, source, MastodonApp.ByHand, state: "", cancel)).AbsoluteUri);
                if (!shell.Console.Profile.Capabilities.Interactive)
                    return Ask.Done;
                code = shell.Console.Prompt(new TextPrompt<string>(Say(ask, shell, "source.ask_code")).AllowEmpty());
            }
            if (!await MastodonSignIn.Finish(shell, connection, source, code.Trim(), cancel))
                return shell.Refuse(Say(ask, shell, "source.not_begun", source.Handle));
            shell.Say(Say(ask, shell, "source.signed_in", source.Handle));
            return Ask.Done;
        }
        catch (SetbackException error)
        {
            return shell.Refuse((error.Setback.Kind is SetbackKind.SignIn ? new Phrase("source.wrong_code", source.Server.Host) : Setbacks.Say(error.Setback.Kind, source.Server.Host)).Say(ask.Culture(shell)));
        }
    }

    static string? Password(ParseResult ask, Shell shell, Source source)
    {
        if (ask.GetValue(PasswordFile) is { } file)
            return file.Exists ? FirstLine(file) : null;
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return given;
        return shell.Console.Profile.Capabilities.Interactive
            ? shell.Console.Prompt(new TextPrompt<string>(Say(ask, shell, "source.ask_password", source.Handle)).Secret().AllowEmpty())
            : new StreamReader(shell.In).ReadLine()?.Trim();
    }

    static string? FirstLine(FileInfo file) => File.ReadLines(file.FullName).FirstOrDefault()?.Trim();

    static int SignOut(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        if (Source.Find(connection, workspace.Id, ask.GetRequiredValue(Account)) is not { } source)
            return shell.Refuse(Say(ask, shell, "source.not_watched", ask.GetRequiredValue(Account)));
        SignIns.Forget(connection, source.Id);
        shell.Say(Say(ask, shell, "source.signed_out", source.Handle));
        return Ask.Done;
    }

    static string Say(ParseResult ask, Shell shell, string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(ask.Culture(shell));
}
