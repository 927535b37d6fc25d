using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary><c>windfall channel add ntfy https://ntfy.sh/my-topic</c></summary>
static class ChannelCommand
{
    public const string Purpose = "Windfall.Channels";

    const int UsualDays = 90;

    static readonly Argument<ChannelKind> Kind = new("kind") { Description = "email, slack, teams, ntfy, telegram or webhook." };
    static readonly Argument<Uri> Url = new("url")
    {
        Description = "Where it is sent: a webhook, an ntfy topic, https://api.telegram.org, or a mail server (smtps://mail.example.org).",
        CustomParser = given =>
        {
            if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "smtp" or "smtps")
                return url;
            given.AddError($"'{given.Tokens[0].Value}' is not an address like https://ntfy.sh/my-topic");
            return null!;
        },
    };
    static readonly Option<string?> To = new("--to") { Description = "An e-mail address, or a Telegram chat." }, From = new("--from") { Description = "The sender of e-mail." },
        User = new("--user") { Description = "Who signs in at the mail server." };
    static readonly Option<bool> Secret = new("--secret") { Description = "Reads a password, token or signing key from standard input. It is kept encrypted." },
        Near = new("--near") { Description = "It is in your own network: a private address, and no encryption, are in order." };
    static readonly Argument<long> Id = new("id") { Description = "Its number: 'windfall channel list' shows it." };

    public static Command Create(Shell shell)
    {
        var add = new Command("add", "Send alerts somewhere from now on.\n\nExample: windfall channel add ntfy https://ntfy.sh/my-topic") { Kind, Url, To, From, User, Secret, Near };
        add.SetAction(ask => ask.In(shell, workspace => Add(ask, shell, workspace)));
        var list = new Command("list", "Show where alerts go, and how the last messages went.");
        list.SetAction(ask => ask.In(shell, workspace => List(ask, shell, workspace)));
        var remove = new Command("remove", "Send no more there, and forget its secrets.") { Id };
        remove.SetAction(ask => ask.In(shell, workspace => Remove(ask, shell, workspace)));
        var test = new Command("test", "Send a test there now.\n\nExample: windfall channel test 1") { Id };
        test.SetAction((ask, cancel) => Test(ask, shell, cancel));
        return new("channel", "Where alerts go: e-mail, Slack, Teams, ntfy, Telegram, a signed webhook.") { add, list, remove, test };
    }

    static int Add(ParseResult ask, Shell shell, Workspace workspace)
    {
        var (kind, url) = (ask.GetRequiredValue(Kind), ask.GetRequiredValue(Url));
        var secret = ask.GetValue(Secret) ? new StreamReader(shell.In).ReadLine()?.Trim() : null;
        var settings = new ChannelSettings(url, ask.GetValue(To), ask.GetValue(From), ask.GetValue(User), secret, ask.GetValue(Near));
        if (Missing(kind, settings) is { } missing)
            return shell.Refuse(Say(ask, shell, "channel.missing", missing));

        using var connection = workspace.Database.Connect();
        var name = kind is ChannelKind.Email or ChannelKind.Telegram ? settings.To! : url.Host;
        var id = Channel.Add(connection, new(shell.Home, Purpose), workspace.Id, kind, name, settings, shell.Clock.GetUtcNow());
        shell.Say(Say(ask, shell, "channel.added", Word(kind), name, id));
        var (posts, alerts) = AlertsCommand.Count(workspace, UsualDays);
        shell.Say(new Phrase("alerts.would", alerts, UsualDays, new Phrase("alerts.posts", posts)).Say(ask.Culture(shell)));
        return Ask.Done;
    }

    /// <returns>What the kind cannot do without; null where it is all there.</returns>
    static string? Missing(ChannelKind kind, ChannelSettings settings) => kind switch
    {
        ChannelKind.Email when settings.Url.Scheme is not ("smtp" or "smtps") => "smtps://…",
        ChannelKind.Email => !MimeKit.MailboxAddress.TryParse(settings.To ?? "", out _) ? "--to" : !MimeKit.MailboxAddress.TryParse(settings.From ?? "", out _) ? "--from" : null,
        _ when settings.Url.Scheme != "https" && !(settings.Url.Scheme == "http" && settings.IsNear) => "https://…",
        ChannelKind.Telegram => settings.To is null ? "--to" : settings.Secret is null ? "--secret" : null,
        ChannelKind.Webhook => settings.Secret is not { } secret ? "--secret" : SignedPost.IsSecret(secret) ? null : "--secret whsec_BASE64",
        ChannelKind.Ntfy => settings.Url.AbsolutePath.Trim('/').Length == 0 ? "https://ntfy.sh/…" : null,
        _ => null,
    };

    static int List(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var channels = Channel.All(connection, new(shell.Home, Purpose), workspace.Id);
        if (channels.Count == 0)
            shell.Say(Say(ask, shell, "channel.none"));
        foreach (var channel in channels)
        {
            shell.Say(Say(ask, shell, "channel.line", channel.Id, Word(channel.Kind), channel.Name));
            foreach (var (at, sent, problem, tries) in connection.Command("SELECT at, sent_at, problem, tries FROM deliveries WHERE channel_id = $c ORDER BY id DESC LIMIT 5", ("$c", channel.Id))
                .Rows(row => (row.Time(0)!.Value, row.Time(1), row.Text(2), row.GetInt64(3))))
                shell.Say("   " + Say(ask, shell, sent is not null ? "channel.sent" : problem is null ? "channel.waiting" : "channel.failed",
                    TimeZoneInfo.ConvertTime(at, workspace.TimeZone).ToString("g", ask.Culture(shell)), tries, problem ?? ""));
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
        using var connection = workspace.Database.Connect();
        if (Channel.All(connection, new(shell.Home, Purpose), workspace.Id).Find(channel => channel.Id == ask.GetValue(Id)) is not { } channel)
            return shell.Refuse(Say(ask, shell, "channel.unknown", ask.GetValue(Id)));

        var now = shell.Clock.GetUtcNow();
        var note = new Note($"windfall-test-{now.ToUnixTimeMilliseconds()}", Say(ask, shell, "channel.test_title"), Say(ask, shell, "channel.test_text"), null, IsUrgent: false, now);
        if (await Deliveries.Try(channel, note, cancel) is { } setback)
            return shell.Refuse(Say(ask, shell, "channel.test_failed", channel.Name, setback.Message));
        shell.Say(Say(ask, shell, "channel.test_sent", channel.Name));
        return Ask.Done;
    }

    static string Word(ChannelKind kind) => kind switch { ChannelKind.Email => "e-mail", ChannelKind.Ntfy => "ntfy", var other => other.ToString() };

    static string Say(ParseResult ask, Shell shell, string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(ask.Culture(shell));
}
