namespace Windfall.Core.Efforts;

/// <summary>What minutes were spent on. The numbers are stored: never renumber.</summary>
public enum EffortKind
{
    Other = 0,

    /// <summary>Reading a comment and answering it.</summary>
    Reply = 1,

    /// <summary>Going through the inbox: reading, sorting, ignoring.</summary>
    Inbox = 2,

    /// <summary>A message, invitation or letter to one person.</summary>
    Message = 3,

    /// <summary>A call, and getting ready for it.</summary>
    Call = 4,
}
