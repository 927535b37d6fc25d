namespace Windfall.Core.Leads;

/// <summary>What can happen to a lead. The numbers are stored: never renumber.</summary>
public enum LeadEventKind : byte
{
    Added = 1,
    Moved = 2,

    /// <summary>A next step, perhaps with the day it is due; without a text nothing is planned any more.</summary>
    Planned = 3,
    Noted = 4,

    /// <summary>The owner wrote to the person.</summary>
    Wrote = 5,

    /// <summary>The person wrote to the owner.</summary>
    WasWritten = 6,
    CallBooked = 7,

    /// <summary>A call took place: one that was booked, or one that nobody booked.</summary>
    CallHeld = 8,

    /// <summary>A booked call did not take place.</summary>
    CallMissed = 9,
    Tagged = 10,
    Untagged = 11,

    /// <summary>The person introduced the owner to somebody who is a lead now.</summary>
    Introduced = 12,

    /// <summary>From here on in another pipeline.</summary>
    Piped = 13,
}

/// <summary>One thing that happened to a lead. A lead is what its events say, so that any past moment can be shown.</summary>
/// <param name="At">When it was told.</param>
/// <param name="Text">A next step, note, message, outcome or reason; a tag; a pipeline's name.</param>
/// <param name="Due">The day a next step is for.</param>
/// <param name="Start">Of a call.</param>
/// <param name="Minutes">A call's length; what a message took; null where nobody said.</param>
/// <param name="Link">Where a call takes place.</param>
/// <param name="Other">A call that was booked, for what became of it; the lead somebody was introduced as.</param>
/// <param name="By">Who told it; null where nobody signs in.</param>
public sealed record LeadEvent(
    long Id, DateTimeOffset At, LeadEventKind Kind, Stage? Stage = null, string? Text = null, DateOnly? Due = null,
    DateTimeOffset? Start = null, double? Minutes = null, string? Link = null, long? Other = null, string? By = null)
{
    /// <summary>Whether the two of them were in touch by it: what cadence, ageing and retention count from.</summary>
    public bool IsTouch => Kind is LeadEventKind.Wrote or LeadEventKind.WasWritten or LeadEventKind.CallHeld;
}
