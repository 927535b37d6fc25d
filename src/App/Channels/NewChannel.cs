using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Sources.Outbound;

namespace Windfall.App.Channels;

/// <summary>A channel that somebody wants to add, at the prompt, on the page or over the API.</summary>
sealed record NewChannel(ChannelKind Kind, ChannelSettings Settings, Takes Takes = Takes.Both)
{
    public string Name => Kind is ChannelKind.Email or ChannelKind.Telegram or ChannelKind.Push ? Settings.To! : Settings.Url.Host;

    /// <returns>What it cannot do without, and why that is; null where it is all there.</returns>
    public Phrase? Problem => Missing is { } missing ? new("channel.missing", missing) : null;

    string? Missing => Kind switch
    {
        ChannelKind.Email when Settings.Url.Scheme is not ("smtp" or "smtps") => "smtps://…",
        ChannelKind.Email => !MimeKit.MailboxAddress.TryParse(Settings.To ?? "", out _) ? "--to" : !MimeKit.MailboxAddress.TryParse(Settings.From ?? "", out _) ? "--from" : null,
        _ when Settings.Url.Scheme != "https" && !(Settings.Url.Scheme == "http" && Settings.IsNear) => "https://…",
        ChannelKind.Telegram => Settings.To is null ? "--to" : Settings.Secret is null ? "--secret" : null,
        ChannelKind.Webhook => Settings.Secret is not { } secret ? "--secret" : SignedPost.IsSecret(secret) ? null : "--secret whsec_BASE64",
        ChannelKind.Ntfy => Settings.Url.AbsolutePath.Trim('/').Length == 0 ? "https://ntfy.sh/…" : null,
        _ => null,
    };

    /// <returns>Its number.</returns>
    public long Keep(SqliteConnection connection, Shell shell, Workspace workspace) =>
        Channel.Add(connection, Channel.SecretsOf(shell), workspace.Id, Kind, Name, Settings, Takes, shell.Clock.GetUtcNow());

    /// <returns>Null for what is no address of a channel.</returns>
    public static Uri? Address(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "smtp" or "smtps" && url.Host.Length > 0 ? url : null;
}
