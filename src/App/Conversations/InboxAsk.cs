using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Inbox;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>What the verbs of the inbox can be asked, and how they answer.</summary>
sealed record InboxAsk(ParseResult Ask, Shell Shell, Workspace Workspace, SqliteConnection Connection, CultureInfo Culture)
{
    public static readonly Option<string?> PostUrl = new("--post")
    {
        Description = "Only under this post.",
        HelpName = "URL",
        Validators = { given => { if (given.GetValueOrDefault<string?>() is { } url && PostAddress.Read(url) is null) given.AddError($"'{url}' is not the address of a post."); } },
    };

    public static readonly Option<string?> By = new("--as") { Description = "Your name, where several answer.", HelpName = "NAME" };

    public static readonly Option<bool> JsonAnswer = Frame.Ask.JsonOption();

    public static readonly Argument<long> Number = new("number") { Description = "Of the conversation, as 'inbox list' shows it." };

    public string? Name => Ask.GetValue(By);

    /// <summary>A verb that opens the inbox of the workspace that was asked for.</summary>
    public static Command Verb(Shell shell, Command command, Func<InboxAsk, int> act)
    {
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            return act(new(ask, shell, workspace, connection, ask.Culture(shell)));
        }));
        return command;
    }

    public int Say(string key, params object[] args)
    {
        Shell.Say(new Phrase(key, [.. args]).Say(Culture));
        return Frame.Ask.Done;
    }

    public int Refuse(string key, params object[] args) => Shell.Refuse(new Phrase(key, [.. args]).Say(Culture));

    public int Refuse(Refusal refusal) => Shell.Refuse(refusal.Because.Say(Culture));

    /// <returns>The number of the post asked for; null where none was; 0 where it is not known.</returns>
    public long? Post => Ask.GetValue(PostUrl) is { } url ? InboxView.Number(Connection, Workspace, PostAddress.Read(url)?.Id) : null;

    /// <summary>The inbox; rules act on what is new unless a past moment is looked at.</summary>
    public InboxView View() => InboxView.Load(Connection, Workspace, Post, runRules: Ask.GetValue(Frame.Ask.At) is null);

    public Talk? Talk() => TalkRows.Find(Connection, Workspace, Ask.GetValue(Number));

    public int NoSuch() => Refuse("inbox.no_such", Ask.GetValue(Number));

    /// <summary>A moment on the clock of the workspace's owner.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Workspace.TimeZone);

    /// <summary>How a conversation stands, and until when, with the zone said.</summary>
    public string Said(Standing standing) => InboxSaid.Standing(standing, Workspace.TimeZone, Culture);
}
