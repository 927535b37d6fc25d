using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.App.Channels;

/// <summary>Messages by e-mail, as plain text.</summary>
static class EmailChannel
{
    const int Milliseconds = 20_000;

    /// <exception cref="SetbackException">It was not taken.</exception>
    public static async Task Send(Channel channel, Note note, CancellationToken cancel)
    {
        var settings = channel.Settings;
        var message = new MimeMessage { Subject = OneLine(note.Title), Date = note.At, MessageId = $"{note.Id}@windfall.invalid", Body = new TextPart("plain") { Text = note.Link is { } link ? $"{note.Text}\n\n{link}" : note.Text } };
        message.From.Add(MailboxAddress.Parse(settings.From!));
        message.To.Add(MailboxAddress.Parse(settings.To!));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Milliseconds);
        try
        {
            await Send(settings, message, patience.Token);
        }
        catch (Exception error) when (Of(error, cancel) is { } setback)
        {
            throw setback;
        }
    }

    static async Task Send(ChannelSettings settings, MimeMessage message, CancellationToken cancel)
    {
        var isTls = settings.Url.Scheme == "smtps";
        var port = settings.Url.Port is > 0 and var given ? given : isTls ? 465 : 587;
        var allowed = Allowed.Only(settings.Url.IdnHost.ToLowerInvariant());
        var stream = await OutboundHttp.Dial(settings.Url.IdnHost, port, settings.IsNear ? allowed.With($"{settings.Url.IdnHost.ToLowerInvariant()}:{port}") : allowed, cancel);
        using var smtp = new SmtpClient { Timeout = Milliseconds };
        await smtp.ConnectAsync(stream, settings.Url.IdnHost, port,
            isTls ? SecureSocketOptions.SslOnConnect
            : settings.User is null || settings.Url.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls, cancel);     // a password goes over no open line
        if (settings.User is { } user)
            await smtp.AuthenticateAsync(user, settings.Secret ?? "", cancel);
        await smtp.SendAsync(message, cancel);
        await smtp.DisconnectAsync(quit: true, cancel);
    }

    /// <returns>Null for what is no failure of the other side.</returns>
    static SetbackException? Of(Exception error, CancellationToken cancel) => error switch
    {
        RefusedException => new(new(SetbackKind.NotAllowed), error.Message, error),
        AuthenticationException => new(new(SetbackKind.SignIn), "sign-in", error),
        SmtpCommandException { StatusCode: var code } => new(new((int)code < 500 ? SetbackKind.Unreachable : SetbackKind.Garbled), string.Create(CultureInfo.InvariantCulture, $"SMTP {(int)code}"), error),
        OperationCanceledException when !cancel.IsCancellationRequested => new(new(SetbackKind.Unreachable), "No answer in time.", error),
        SocketException or IOException or ProtocolException or CommandException or TimeoutException or SslHandshakeException or NotSupportedException => new(new(SetbackKind.Unreachable), error.GetType().Name, error),
        _ => null,
    };

    static string OneLine(string text) => string.Join(' ', text.Split('\r', '\n'));
}
