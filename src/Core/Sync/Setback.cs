namespace Windfall.Core.Sync;

/// <summary>Why a network did not answer. The numbers are stored: never renumber.</summary>
public enum SetbackKind
{
    /// <summary>Too many requests: 429.</summary>
    Limited = 1,

    /// <summary>The network's fault: 5xx, a time-out, a connection that broke.</summary>
    Unreachable = 2,

    /// <summary>An answer that is cut short, too long, or not what the protocol says.</summary>
    Garbled = 3,

    /// <summary>The sign-in no longer holds: 401, 403. Only its owner can mend that.</summary>
    SignIn = 4,

    /// <summary>Our own guard did not let the request out.</summary>
    NotAllowed = 5,

    /// <summary>The network no longer speaks the version that we do.</summary>
    Outdated = 6,

    /// <summary>It is there no more, and says so: 410.</summary>
    Gone = 7,
}

/// <summary>A request that came to nothing.</summary>
/// <param name="RetryAfter">How long the network asks to be left alone; null where it does not say.</param>
public readonly record struct Setback(SetbackKind Kind, TimeSpan? RetryAfter = null);
