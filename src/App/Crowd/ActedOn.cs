namespace Windfall.App.Crowd;

/// <summary>Who did something to one post, each once: a dozen bytes for each, so that a million acts are looked through without a query.</summary>
/// <param name="Told">What of the database it was read from: while that is the same, so is this.</param>
/// <param name="people">Numbers, rising; of people who are one, the one's.</param>
/// <param name="first">When each first did anything to it. UTC milliseconds.</param>
sealed class ActedOn(long post, string told, uint[] people, long[] first)
{
    public long Post => post;

    public string Told => told;

    public ReadOnlySpan<uint> People => people;

    public ReadOnlySpan<long> First => first;

    /// <param name="now">UTC milliseconds; what is later is not seen.</param>
    public bool By(long person, long now) => Array.BinarySearch(people, (uint)person) is >= 0 and var place && first[place] <= now;
}
