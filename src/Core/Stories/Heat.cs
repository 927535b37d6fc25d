namespace Windfall.Core.Stories;

/// <summary>How hot stories are as a stream of articles goes by: each article counts, the less the longer ago.</summary>
/// <remarks>
/// An exponentially decayed count (Cormode, Shkapenyuk, Srivastava and Xu, "Forward decay", ICDE 2009) with a half-life of three hours. On the public half of OG2021, under five
/// blocks of time, nothing that was learned from counts, ages, publishers and languages ranked the next twelve hours by more than 1 % better.
/// </remarks>
public sealed class Heat
{
    const double HalfLife = 3 * 3600;
    const long Day = 24 * 3600;

    readonly Dictionary<string, (double Value, long At)> stories = [];

    /// <param name="at">Unix seconds, in order of time.</param>
    public void Add(string story, long at)
    {
        var (value, before) = stories.GetValueOrDefault(story, (0, at));
        stories[story] = (value * Faded(at - before) + 1, Math.Max(at, before));
    }

    /// <summary>Every story told in the day before a moment. Older ones are forgotten.</summary>
    public IEnumerable<(string Story, double Score)> At(long moment)
    {
        foreach (var gone in stories.Where(story => story.Value.At <= moment - Day).Select(story => story.Key).ToList())
            stories.Remove(gone);
        return stories.Select(story => (story.Key, story.Value.Value * Faded(moment - story.Value.At))).OrderByDescending(story => story.Item2).ThenBy(story => story.Key, StringComparer.Ordinal);
    }

    static double Faded(long seconds) => Math.Pow(0.5, Math.Max(0, seconds) / HalfLife);
}
