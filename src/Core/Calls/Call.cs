namespace Windfall.Core.Calls;

public enum CallState : byte
{
    Booked = 0,
    Held = 1,

    /// <summary>Did not take place: called off, or somebody did not come.</summary>
    Missed = 2,
}

/// <summary>A call with a lead.</summary>
/// <param name="Id">Of the event that it began with.</param>
/// <param name="Length">As booked.</param>
/// <param name="Link">Where it takes place; null where that was not said.</param>
/// <param name="Outcome">What came of it, in the user's words; null until told.</param>
/// <param name="Minutes">How long it took; null until told.</param>
public sealed record Call(long Id, DateTimeOffset Start, TimeSpan Length, string? Link, CallState State, string? Outcome = null, double? Minutes = null)
{
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(15);

    public DateTimeOffset End => Start + Length;

    public bool IsToCome(DateTimeOffset at) => State == CallState.Booked && End > at;

    /// <summary>The day after a call was to be, and until somebody says, one asks how it went.</summary>
    public bool WantsOutcome(DateOnly today, TimeZoneInfo zone) =>
        State == CallState.Booked && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Start, zone).DateTime) < today;
}
