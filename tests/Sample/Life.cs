using Windfall.Core.Posts;

namespace Windfall.Sample;

/// <summary>All that happened to one post, act by act. Readings look at it; the people table names some of it.</summary>
/// <param name="Reactions">In order of time.</param>
/// <param name="TakenBack">When reactions were taken back again.</param>
/// <param name="Impressions">Cumulative count, minute by minute from publishing.</param>
sealed record Life(
    DateTimeOffset PublishedAt,
    IReadOnlyList<DateTimeOffset> Reactions,
    IReadOnlyList<DateTimeOffset> TakenBack,
    IReadOnlyList<DateTimeOffset> Comments,
    IReadOnlyList<DateTimeOffset> Reposts,
    IReadOnlyList<long> Impressions)
{
    /// <summary>What the network would have shown at <paramref name="at"/>, all known.</summary>
    public Reading Show(DateTimeOffset at) => new(
        at,
        Until(at, Reactions) - Until(at, TakenBack),
        Until(at, Comments),
        Until(at, Reposts),
        Impressions[Math.Clamp((int)(at - PublishedAt).TotalMinutes, 0, Impressions.Count - 1)]);

    static int Until(DateTimeOffset at, IReadOnlyList<DateTimeOffset> acts) => acts.Count(act => act <= at);

    /// <summary>
    /// A Cox process: Poisson counts per minute around a pace that wanders (log-normal, correlated over about an hour),
    /// which makes counts per reading overdispersed, as real ones are.
    /// </summary>
    /// <param name="pace">Acts per hour expected at a moment, of each kind.</param>
    public static Life Draw(Random dice, DateTimeOffset publishedAt, TimeSpan length, Func<DateTimeOffset, Pace> pace)
    {
        const double memory = .985, restlessness = .045;
        const double takenBack = .012, hoursUntilTakenBack = 5;

        List<DateTimeOffset> reactions = [], back = [], comments = [], reposts = [];
        List<long> impressions = [0];
        var mood = 0.0;

        for (var at = publishedAt; at < publishedAt + length; at += TimeSpan.FromMinutes(1))
        {
            mood = memory * mood + restlessness * dice.Normal();
            var now = pace(at);
            var wandering = Math.Exp(mood) / 60;

            Happen(reactions, now.Reactions);
            Happen(comments, now.Comments);
            Happen(reposts, now.Reposts);
            impressions.Add(impressions[^1] + dice.Poisson(now.Impressions * wandering));

            void Happen(List<DateTimeOffset> acts, double perHour) => acts.AddRange(
                Enumerable.Range(0, dice.Poisson(perHour * wandering)).Select(_ => at.AddSeconds(dice.Next(60))).Order());
        }

        foreach (var reaction in reactions)
            if (dice.Comes(takenBack))
                back.Add(reaction.AddHours(-hoursUntilTakenBack * Math.Log(1 - dice.NextDouble())));

        return new(publishedAt, reactions, back, comments, reposts, impressions);
    }
}

/// <summary>Acts per hour.</summary>
readonly record struct Pace(double Reactions, double Comments, double Reposts, double Impressions);
