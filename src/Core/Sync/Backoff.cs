namespace Windfall.Core.Sync;

/// <summary>When to ask again after setbacks.</summary>
/// <remarks>
/// Exponential with "full jitter" in its upper half (Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015), so that accounts which failed together do
/// not come back together, and none comes back at once.
/// </remarks>
public static class Backoff
{
    static readonly TimeSpan First = TimeSpan.FromSeconds(15), Longest = TimeSpan.FromHours(1), LongestAsked = TimeSpan.FromDays(1), SignInAgain = TimeSpan.FromHours(6);

    /// <param name="failures">Setbacks in a row, this one included: 1 or more.</param>
    /// <param name="dice">Chance; seeded by the caller.</param>
    /// <returns>Never before what the network asked for, and never later than a day.</returns>
    public static TimeSpan Wait(Setback setback, int failures, Random dice)
    {
        if (setback.Kind is SetbackKind.SignIn or SetbackKind.NotAllowed or SetbackKind.Outdated)
            return SignInAgain;

        var doubled = First * Math.Pow(2, Math.Min(failures - 1, 20));
        var wait = (doubled < Longest ? doubled : Longest) * (0.5 + dice.NextDouble() / 2);
        return setback.RetryAfter is { } asked && asked > wait ? (asked < LongestAsked ? asked : LongestAsked) : wait;
    }
}
