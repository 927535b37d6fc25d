using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Accounts;
using Windfall.App.Audience;
using Windfall.App.Alerts;
using Windfall.App.Briefs;
using Windfall.App.Calls;
using Windfall.App.Care;
using Windfall.App.Channels;
using Windfall.App.Companies;
using Windfall.App.Demo;
using Windfall.App.Export;
using Windfall.App.Feeds;
using Windfall.App.Frame;
using Windfall.App.Goals;
using Windfall.App.Hand;
using Windfall.App.Handover;
using Windfall.App.Headlines;
using Windfall.App.Import;
using Windfall.App.Inbox;
using Windfall.App.Introductions;
using Windfall.App.Leads;
using Windfall.App.Momentum;
using Windfall.App.Moving;
using Windfall.App.News;
using Windfall.App.Outreach;
using Windfall.App.People;
using Windfall.App.Retrospectives;
using Windfall.App.Sendings;
using Windfall.App.Serve;
using Windfall.App.Sources;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App;

/// <summary>The command line.</summary>
static class Verbs
{
    /// <summary>In the order in which help shows them.</summary>
    static readonly (string Name, Func<Shell, Command> Create)[] All =
    [
        ("demo", DemoCommand.Create),
        ("brief", BriefCommand.Create),
        ("import", shell => ImportCommand.Create(shell, paths => paths is [var folder] && WholeImport.Is(folder) ? WholeImport.Run(shell, folder) : null)),
        ("paste", PasteCommand.Create),
        ("post", shell => PostCommand.Create(shell, [RetroCommand.Create(shell), LedgerCommand.Create(shell)])),
        ("person", shell => PersonCommand.Create(shell, [WhyCommand.Create(shell), DuplicatesCommand.Create(shell), .. MergeCommands.Create(shell), .. EraseCommand.Create(shell)])),
        ("company", CompanyCommand.Create),
        ("audience", AudienceCommand.Create),
        ("goal", GoalCommand.Create),
        ("profile", ProfileCommand.Create),
        ("workspace", shell => WorkspaceCommand.Create(shell, RetentionCommand.Create(shell))),
        ("export", shell => ExportCommand.Create(shell, (database, workspace, folder, asJson) => WholeExport.Run(shell, database, workspace, folder, asJson))),
        ("backup", BackupCommand.Create),
        ("restore", RestoreCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("migrate", DoctorCommand.CreateMigrate),
        ("source", SourceCommand.Create),
        ("channel", ChannelCommand.Create),
        ("alert", AlertCommand.Create),
        ("serve", ServeCommand.Create),
        ("account", AccountCommand.Create),
        ("watch", WatchCommand.Create),
        ("headline", HeadlineCommand.Create),
        ("feed", FeedCommand.Create),
        ("inbox", shell => InboxCommand.Create(shell, SendCommands.Create(shell))),
        ("lead", shell => LeadCommand.Create(shell,
        [
            CallCommand.Create(shell), OutreachCommand.Create(shell), HandoverCommand.Create(shell), HookCommand.Create(shell), .. ChainCommand.Create(shell), .. LeadSettingsCommand.Create(shell),
        ])),
        ("momentum", MomentumCommand.Create),
        ("news", NewsCommand.Create),
    ];

    static Verbs() => Database.BeforeUpgrade = Backups.MakeBeforeUpgrade;

    public static async Task<int> Run(Shell shell, string[] args)
    {
        if (Array.IndexOf(args, "--lang") is >= 0 and var at && at + 1 < args.Length && args[at + 1] is "en" or "fr")
            shell = shell with { Culture = CultureInfo.GetCultureInfo(args[at + 1]) };      // refusals are in it, too

        // A verb that comes first is all that need be built; help, and what is no verb, want the whole list.
        var asked = args is [var first, ..] ? Array.Find(All, verb => verb.Name == first) : default;
        var root = new RootCommand("Windfall: make something of a post that has taken off. Begin with: windfall demo") { Ask.WorkspaceName, Ask.At, Ask.Language };
        foreach (var verb in asked.Name is null ? All : [asked])
            root.Add(verb.Create(shell));

        var ask = root.Parse(args, new() { ResponseFileTokenReplacer = null });      // @somebody is an account, no file
        if (ask.Errors.Count > 0)
        {
            foreach (var error in ask.Errors)
                await shell.Error.WriteLineAsync(error.Message);
            await shell.Error.WriteLineAsync($"'windfall {Path(ask)}--help' shows how it is used.");
            return Ask.WrongUsage;
        }
        try
        {
            return await ask.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = shell.Console.Profile.Out.Writer, Error = shell.Error });
        }
        catch (SqliteException error)
        {
            return shell.Refuse(Database.Sentence(shell.Home, error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse(new Phrase("store.disk_said", error.Message));
        }
    }

    static string Path(ParseResult ask)
    {
        var path = "";
        for (var command = ask.CommandResult; command is { Command: not RootCommand }; command = command.Parent as System.CommandLine.Parsing.CommandResult)
            path = $"{command.Command.Name} {path}";
        return path;
    }
}
