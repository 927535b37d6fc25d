using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core;

namespace Windfall.App.Channels;

/// <summary><c>windfall channel add ntfy https://ntfy.sh/my-topic</c></summary>
static class ChannelCommand
{
    /// <summary>How far back one looks to say how many alerts there would have been.</summary>
    public const int UsualDays = 90;

    const int Lately = 5;

    static readonly Argument<ChannelKind> Kind = new("kind")
    {
        Description = "email, slack, teams, ntfy, telegram or webhook. A browser is added on its own page, under Settings.",
        Validators = { given => { if (given.GetValueOrDefault<ChannelKind>() == ChannelKind.Push) given.AddError("A browser subscribes itself: open Settings, Alerts there."); } },
    };
    static readonly Argument<Uri> Url = new("url")
    {
        Description = "Where it is sent: a webhook, an ntfy topic, https://api.telegram.org, or a mail server (smtps://mail.example.org).",
        CustomParser = given =>
        {
            if (NewChannel.Address(given.Tokens[0].Value) is { } url)
                return url;
            given.AddError($"'{given.Tokens[0].Value}' is not an address like https://ntfy.sh/my-topic");
            return null!;
        },
    };
    static readonly Option<string?> To = new("--to") { Description = "An e-mail address, or a Telegram chat." }, From = new("--from") { Description = "The sender of e-mail." },
        User = new("--user") { Description = "Who signs in at the mail server." };
    static readonly Option<bool> Secret = new("--secret") { Description = "Reads a password, token or signing key from standard input. It is kept encrypted." },
        Near = new("--near") { Description = "It is in your own network: a private address, and no encryption, are in order." };
    static readonly Option<Takes> What = new("--takes") { Description = "urgent: posts that take off; digest: all else, once a day; both.", DefaultValueFactory = _ => Takes.Both };
    static readonly Argument<long> Id = new("id") { Description = "Its number: 'windfall channel list' shows it." };

    public static Command Create(Shell shell)
    {
        var add = new Command("add", "Send alerts somewhere from now on.\n\nExample: windfall channel add ntfy https://ntfy.sh/my-topic") { Kind, Url, To, From, User, Secret, Near, What };
        add.SetAction(ask => ask.In(shell, workspace => Add(ask, shell, workspace)));
        var list = new Command("list", "Show where alerts go, and how the last messages went.");
        list.SetAction(ask => ask.In(shell, workspace => List(ask, shell, workspace)));
        var remove = new Command("remove", "Send no more there, and forget its secrets.") { Id };
        remove.SetAction(ask => ask.In(shell, workspace => Remove(ask, shell, workspace)));
        var test = new Command("test", "Send a test there now.\n\nExample: windfall channel test 1") { Id };
        test.SetAction((ask, cancel) => Test(ask, shell, cancel));
        return new("channel", "Where alerts go: e-mail, Slack, Teams, ntfy, Telegram, a signed webhook, browsers.") { add, list, remove, test };
    }

    static int Add(ParseResult ask, Shell shell, Workspace workspace)
    {
        var secret = ask.GetValue(Secret) ? new StreamReader(shell.In).ReadLine()?.Trim() : null;
        var wanted = new NewChannel(ask.GetRequiredValue(Kind), new(ask.GetRequiredValue(Url), ask.GetValue(To), ask.GetValue(From), ask.GetValue(User), secret, ask.GetValue(Near)), ask.GetValue(What));
        if (wanted.Problem is { } problem)
            return shell.Refuse(problem.Say(ask.Culture(shell)));

        using var connection = workspace.Database.Connect();
        var id = wanted.Keep(connection, shell, workspace);
        shell.Say(Say(ask, shell, "channel.added", Word(wanted.Kind, ask.Culture(shell)), wanted.Name, id));
        shell.Say(WouldHaveBeen(workspace).Say(ask.Culture(shell)));
        return Ask.Done;
    }

    /// <summary>You would have had so many alerts.</summary>
    public static Phrase WouldHaveBeen(Workspace workspace) =>
        AlertsCommand.Count(workspace, UsualDays) is var (posts, alerts) ? new("alerts.would", alerts, UsualDays, new Phrase("alerts.posts", posts)) : throw new InvalidOperationException("Bug in Windfall: no count.");

    static int List(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var channels = Channel.All(connection, Channel.SecretsOf(shell), workspace.Id);
        if (channels.Count == 0)
            shell.Say(Say(ask, shell, "channel.none"));
        foreach (var channel in channels)
        {
            shell.Say(Say(ask, shell, channel.Takes == Takes.Both ? "channel.line" : "channel.line_takes", channel.Id, Word(channel.Kind, ask.Culture(shell)), channel.Name, channel.Takes));
            foreach (var delivery in DeliveryLog.Load(connection, workspace, channel.Id, Lately))
                shell.Say($"   {Say(ask, shell, "channel.log", TimeZoneInfo.ConvertTime(delivery.At, workspace.TimeZone).ToString("g", ask.Culture(shell)), Clock.In(workspace.TimeZone, delivery.State))}");
        }
        return Ask.Done;
    }

    static int Remove(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        if (!Channel.Remove(connection, workspace.Id, ask.GetValue(Id), shell.Clock.GetUtcNow()))
            return shell.Refuse(Say(ask, shell, "channel.unknown", ask.GetValue(Id)));
        shell.Say(Say(ask, shell, "channel.removed", ask.GetValue(Id)));
        return Ask.Done;
    }

    static async Task<int> Test(ParseResult ask, Shell shell, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        var (isTaken, said) = await Try(shell, workspace, ask.GetValue(Id), ask.Culture(shell), cancel);
        if (!isTaken)
            return shell.Refuse(said.Say(ask.Culture(shell)));
        shell.Say(said.Say(ask.Culture(shell)));
        return Ask.Done;
    }

    /// <summary>Sends a test.</summary>
    /// <returns>Whether it was taken, in a sentence.</returns>
    public static async Task<(bool IsTaken, Phrase Said)> Try(Shell shell, Workspace workspace, long id, CultureInfo culture, CancellationToken cancel)
    {
        using var connection = workspace.Database.Connect();
        if (Channel.All(connection, Channel.SecretsOf(shell), workspace.Id).Find(channel => channel.Id == id) is not { } channel)
            return (false, new("channel.unknown", id));
        var now = shell.Clock.GetUtcNow();
        var note = new Note(string.Create(CultureInfo.InvariantCulture, $"windfall-test-{now.ToUnixTimeMilliseconds()}"), Words.Say("channel.test_title", culture), Words.Say("channel.test_text", culture), null, IsUrgent: false, now);
        return await Sending.Try(shell, channel, note, cancel) is { } setback
            ? (false, new("channel.test_failed", channel.Name, DeliveryLog.Why(setback)))
            : (true, new("channel.test_sent", channel.Name));
    }

    public static string Word(ChannelKind kind, CultureInfo culture) => Words.Say(kind, culture);

    static string Say(ParseResult ask, Shell shell, string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(ask.Culture(shell));
}
