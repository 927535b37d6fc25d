using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.App.Workspaces;

namespace Windfall.App.Handover;

/// <summary><c>windfall lead webhook set https://crm.example/hooks</c></summary>
static class HookCommand
{
    static readonly Argument<string> Address = new("url") { Description = "Of the program that is to be told." };
    static readonly Option<bool> Near = new("--own-server") { Description = "It is a server of your own, at a private address or without encryption." };

    public static Command Create(Shell shell)
    {
        var send = new Command("send", "Tell what waits now; 'serve' and 'watch' do it by themselves.\n\nExample: windfall lead webhook send");
        send.SetAction((ask, cancel) => Task.FromResult(ask.In(shell, workspace => Send(new(ask, shell, workspace), cancel))));
        return new Command("webhook", "Tell another program of every change of a lead, signed (Standard Webhooks). What an origin forbids is not told.")
        {
            LeadCommand.Verbed(shell, "set", "Say whom to tell, from now on, and get the secret that it checks signatures with.", "lead webhook set https://crm.example/hooks", [Address, Near], Set),
            LeadCommand.Verbed(shell, "show", "Show whom is told, and how that goes.", "lead webhook show", [], Show),
            LeadCommand.Verbed(shell, "remove", "Tell nobody any more.", "lead webhook remove", [], asked =>
            {
                using var connection = asked.Workspace.Database.Connect();
                LeadHooks.Remove(connection, asked.Workspace);
                asked.Shell.Say(asked.Print.Say("lead.kept"));
                return Ask.Done;
            }),
            send,
        };
    }

    static int Set(Asked asked)
    {
        var text = asked.Ask.GetValue(Address)!;
        if (ForeignText.Link(text) is not { } url || (url.Scheme != Uri.UriSchemeHttps && !asked.Ask.GetValue(Near)) || url.UserInfo.Length > 0)
            return asked.Shell.Refuse(asked.Print.Say("lead.hook_address", text));
        using var connection = asked.Workspace.Database.Connect();
        var hook = LeadHooks.Set(connection, asked.Workspace, url, asked.Ask.GetValue(Near));
        asked.Shell.Say(asked.Print.Say("lead.hook_set", url.AbsoluteUri));
        asked.Shell.Say(asked.Print.Say("lead.hook_secret", hook.Secret));
        return Ask.Done;
    }

    static int Show(Asked asked)
    {
        using var connection = asked.Workspace.Database.Connect();
        if (LeadHooks.Load(connection, asked.Workspace) is not { } hook)
            return asked.Shell.Refuse(asked.Print.Say("lead.hook_none"));
        asked.Shell.Say(asked.Print.Say("lead.hook_set", hook.Url.AbsoluteUri));
        if (hook.Problem is { } problem)
            asked.Shell.Say(asked.Print.Say("lead.hook_problem", hook.Failures, problem, hook.NotBefore));
        return Ask.Done;
    }

    static int Send(Asked asked, CancellationToken cancel)
    {
        using (var connection = asked.Workspace.Database.Connect())
        {
            if (LeadHooks.Load(connection, asked.Workspace) is not { } hook)
                return asked.Shell.Refuse(asked.Print.Say("lead.hook_none"));
            (hook with { NotBefore = DateTimeOffset.UnixEpoch }).Went(connection, asked.Workspace);     // who asks does not wait
        }
        var (told, problem) = HookSender.Run(asked.Workspace, asked.Shell.Clock.GetUtcNow(), cancel).GetAwaiter().GetResult();
        if (problem is not null)
            return asked.Shell.Refuse(asked.Print.Say("lead.hook_failed", told, problem));
        asked.Shell.Say(asked.Print.Say("lead.hook_told", told));
        return Ask.Done;
    }
}
