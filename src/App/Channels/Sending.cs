using Windfall.App.Frame;
using Windfall.Sources.Outbound;

namespace Windfall.App.Channels;

/// <summary>One message, one channel, one try.</summary>
static class Sending
{
    /// <returns>Null where it was taken.</returns>
    public static async Task<SetbackException?> Try(Shell shell, Channel channel, Note note, CancellationToken cancel)
    {
        try
        {
            await (channel.Kind switch
            {
                ChannelKind.Email => EmailChannel.Send(channel, note, cancel),
                ChannelKind.Push => PushChannel.Send(shell, channel, note, cancel),
                _ => HttpChannels.Send(ChannelDoor.To(channel), channel, note, cancel),
            });
            return null;
        }
        catch (SetbackException error)
        {
            return error;
        }
    }
}
