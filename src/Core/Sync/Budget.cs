namespace Windfall.Core.Sync;

/// <summary>How many requests a network still takes: a window that fills up again as a whole.</summary>
/// <param name="Limit">Requests a window.</param>
/// <param name="Window">Its length.</param>
/// <param name="Spent">In the window that began at <paramref name="Since"/>.</param>
public readonly record struct Budget(int Limit, TimeSpan Window, int Spent, DateTimeOffset Since)
{
    /// <summary>Bluesky documents 3,000 requests in five minutes for an address; we take half, for others may live behind it.</summary>
    public static Budget Bluesky(DateTimeOffset at) => new(1500, TimeSpan.FromMinutes(5), 0, at);

    public Budget At(DateTimeOffset now) => now - Since >= Window ? this with { Spent = 0, Since = now } : this;

    /// <summary>Left at a moment.</summary>
    public int Left(DateTimeOffset now) => Math.Max(0, Limit - At(now).Spent);

    public Budget Spend(DateTimeOffset now, int requests) => At(now) is var then ? then with { Spent = then.Spent + requests } : then;
}
