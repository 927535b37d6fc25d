namespace Windfall.Core.Leads;

/// <summary>How far one has come with a lead. The numbers are stored: never renumber.</summary>
public enum Stage : byte
{
    Noted = 1,
    Warmed = 2,
    Invited = 3,
    CallBooked = 4,
    CallHeld = 5,
    Opportunity = 6,
    Won = 7,
    Referred = 8,
    NotNow = 9,
}
