namespace Windfall.Core.Sync;

/// <summary>How many requests a network still takes: a window that fills up again as a whole. Windows begin at whole multiples of their length: a day's at midnight, UTC.</summary>
/// <param name="Limit">Requests a window.</param>
/// <param name="Window">Its length.</param>
/// <param name="Spent">In the window that began at <paramref name="Since"/>.</param>
public readonly record struct Budget(int Limit, TimeSpan Window, int Spent, DateTimeOffset Since)
{
    /// <summary>3,000 requests in five minutes for an address are documented; we take half, for others may live behind it.</summary>
    public static Budget Bluesky => new(1500, TimeSpan.FromMinutes(5), 0, default);

    /// <summary>300 in five minutes for an account and for an address; half, for people read there too.</summary>
    public static Budget Mastodon => new(150, TimeSpan.FromMinutes(5), 0, default);

    /// <summary>100 a day for a member in the development tier, the one that everybody begins in; some are left for what is done by hand.</summary>
    public static Budget LinkedIn => new(90, TimeSpan.FromDays(1), 0, default);

    public Budget At(DateTimeOffset now) => now - Since >= Window ? this with { Spent = 0, Since = new(now.UtcTicks - now.UtcTicks % Window.Ticks, TimeSpan.Zero) } : this;

    /// <summary>Left at a moment.</summary>
    public int Left(DateTimeOffset now) => Math.Max(0, Limit - At(now).Spent);

    public Budget Spend(DateTimeOffset now, int requests) => At(now) is var then ? then with { Spent = then.Spent + requests } : then;

    /// <summary>When the window is over.</summary>
    public DateTimeOffset Ends(DateTimeOffset now) => At(now).Since + Window;
}
