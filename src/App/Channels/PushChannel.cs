using System.Buffers.Text;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lib.Net.Http.WebPush;
using Lib.Net.Http.WebPush.Authentication;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.App.Channels;

/// <summary>The browser took its permission back: nobody is there any more.</summary>
sealed class PushGoneException(HttpStatusCode status, Exception inner) : SetbackException(new(SetbackKind.Garbled), $"HTTP {(int)status}", inner);

/// <summary>Messages to a browser, encrypted for it alone (RFC 8291), through the push service that it named.</summary>
static class PushChannel
{
    const int PublicBytes = 65, SecretBytes = 16, LongestTitle = 150, LongestText = 500, Seconds = 24 * 60 * 60;

    /// <summary>Letters as they are, not six bytes for each; nobody takes it for markup.</summary>
    static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whom a push service may ask where pushes go wrong; it wants to see some address.</summary>
    const string Subject = "https://windfall.invalid";

    /// <returns>Null where that is not what a browser gives, or no push service that there is.</returns>
    public static ChannelSettings? Read(string? endpoint, string? key, string? secret) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out var url) && Length(key) == PublicBytes && Length(secret) == SecretBytes
            && new ChannelSettings(url, Secret: secret, Key: key) is var settings && ChannelDoor.MayAsk(ChannelKind.Push, settings) ? settings : null;

    /// <exception cref="SetbackException">It was not taken.</exception>
    public static async Task Send(Shell shell, Channel channel, Note note, CancellationToken cancel)
    {
        var subscription = new PushSubscription { Endpoint = channel.Settings.Url.AbsoluteUri };
        subscription.SetKey(PushEncryptionKeyName.P256DH, channel.Settings.Key!);
        subscription.SetKey(PushEncryptionKeyName.Auth, channel.Settings.Secret!);
        var message = new PushMessage(Body(note)) { TimeToLive = Seconds, Urgency = note.IsUrgent ? PushMessageUrgency.High : PushMessageUrgency.Normal };
        try
        {
            using var proof = Proof(shell);
            await new PushServiceClient(ChannelDoor.To(channel)) { AutoRetryAfter = false }.RequestPushMessageDeliveryAsync(subscription, message, proof, cancel);
        }
        catch (PushServiceClientException error) when (error.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw new PushGoneException(error.StatusCode, error);
        }
        catch (PushServiceClientException error)
        {
            throw JsonAsk.Failed(error.StatusCode, error.Headers, note.At);
        }
        catch (RefusedException error)
        {
            throw new SetbackException(new(SetbackKind.NotAllowed), error.Message, error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || error is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            throw new SetbackException(new(SetbackKind.Unreachable), "No answer.", error);
        }
    }

    static VapidAuthentication Proof(Shell shell)
    {
        using var connection = (shell.Open(out var problem) ?? throw new IOException(problem)).Connect();
        var keys = PushKeys.Of(connection, shell);
        return new(keys.Public, keys.Private) { Subject = Subject };
    }

    /// <summary>A push service takes 4 KB at most.</summary>
    static string Body(Note note) => new JsonObject
    {
        ["id"] = note.Id,
        ["title"] = ForeignText.OneLine(note.Title, LongestTitle),
        ["text"] = note.Text.Length <= LongestText ? note.Text : $"{note.Text[..(LongestText - 1)]}…",
        ["link"] = note.Link?.AbsoluteUri,
        ["isUrgent"] = note.IsUrgent,
    }.ToJsonString(Compact);

    static int? Length(string? text)
    {
        try
        {
            return text is { Length: < 200 } ? Base64Url.DecodeFromChars(text).Length : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
