using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.App.Alerts;

/// <summary>Messages by e-mail, as plain text.</summary>
static class EmailChannel
{
    const int Patience = 20_000;

    /// <exception cref="SetbackException">It was not taken.</exception>
    public static async Task Send(Channel channel, Note note, CancellationToken cancel)
    {
        var settings = channel.Settings;
        var message = new MimeMessage { Subject = OneLine(note.Title), Date = note.At, MessageId = $"{note.Id}@windfall.invalid", Body = new TextPart("plain") { Text = note.Link is { } link ? $"{note.Text}\n\n{link}" : note.Text } };
        message.From.Add(MailboxAddress.Parse(settings.From!));
        message.To.Add(MailboxAddress.Parse(settings.To!));
        try
        {
            using var smtp = new SmtpClient { Timeout = Patience };
            await smtp.ConnectAsync(settings.Url.Host, settings.Url.Port is > 0 and var port ? port : settings.Url.Scheme == "smtps" ? 465 : 587,
                settings.Url.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect
                : settings.User is null || settings.Url.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls, cancel);     // a password goes over no open line
            if (settings.User is { } user)
                await smtp.AuthenticateAsync(user, settings.Secret ?? "", cancel);
            await smtp.SendAsync(message, cancel);
            await smtp.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception error) when (error is SocketException or IOException or ProtocolException or CommandException or AuthenticationException or TimeoutException or SslHandshakeException)
        {
            throw new SetbackException(new(error is AuthenticationException ? SetbackKind.SignIn : SetbackKind.Unreachable), error.GetType().Name, error);
        }
    }

    static string OneLine(string text) => string.Join(' ', text.Split('\r', '\n'));
}
