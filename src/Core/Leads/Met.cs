namespace Windfall.Core.Leads;

/// <summary>The last time that the owner and somebody met.</summary>
/// <param name="Kind">Of those kinds that have two people in them.</param>
/// <param name="At">Null where no time was told.</param>
public sealed record Met(TouchKind Kind, DateTimeOffset? At)
{
    public Phrase How => At is { } at ? new($"met.{Word}", at) : new($"met.{Word}_once");

    string Word => Kind switch
    {
        TouchKind.Invited => "invited",
        TouchKind.WasInvited => "was_invited",
        TouchKind.Connected => "connected",
        TouchKind.Wrote => "wrote",
        TouchKind.WasWritten => "was_written",
        TouchKind.Replied => "replied",
        _ => throw new InvalidOperationException($"Bug in Windfall: {Kind} names nobody whom the owner met."),
    };
}
