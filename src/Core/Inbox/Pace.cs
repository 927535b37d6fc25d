namespace Windfall.Core.Inbox;

/// <summary>How fast the user reads and writes, and how fast an answer loses its worth.</summary>
/// <param name="ReadWordsPerMinute">Words a minute, above 0.</param>
/// <param name="WriteMinutesPerAnswer">To write an answer that says something; a word of thanks takes half of it.</param>
/// <param name="HalfLife">After this long an answer is worth half; above zero.</param>
public sealed record Pace(double ReadWordsPerMinute, double WriteMinutesPerAnswer, TimeSpan HalfLife)
{
    /// <summary>A guess until the user's own pace is known; 238 words a minute is the mean of silent reading (Brysbaert, J. Mem. Lang. 109, 2019).</summary>
    public static Pace Default { get; } = new(238, 1.5, TimeSpan.FromHours(18));
}
