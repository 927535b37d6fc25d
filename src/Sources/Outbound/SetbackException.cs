using Windfall.Core.Sync;

namespace Windfall.Sources.Outbound;

/// <summary>A request that came to nothing, and why. What had been read before it stands; the same can be asked again.</summary>
/// <param name="message">For a log: the network's own code, never its text.</param>
public class SetbackException(Setback setback, string message, Exception? inner = null) : Exception(message, inner)
{
    public Setback Setback => setback;
}
