using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Learns when an audience is awake from what its posts gained between one look and the next.</summary>
/// <remarks>
/// Counts are Poisson; the rate of a post is its size, times a fall with age, times the hour of the week. An interval that spans hours is shared out among them
/// by what each is expected to bring, and the factors are made anew from that, one kind a turn (ECM: Meng and Rubin, Biometrika 80(2), 1993). Hour of the day, day,
/// and hour of the week each have a gamma prior around 1, on top of <see cref="Clock"/>: little data changes little, hierarchically (Gelman et al., "Bayesian
/// Data Analysis", 3rd ed., chapter 5). The fall with age is learned along, from the network's shape, because posts are often published at the same hours.
/// </remarks>
static class RhythmLearner
{
    // Acts that the belief in a factor counts for. Judgements, above what Poisson counts would ask, for acts come in bursts.
    const double HourWeight = 25, DayWeight = 60, CellWeight = 80, AgeWeight = 10;

    /// <summary>No post speaks for more acts than these.</summary>
    const double MostActs = 80;

    /// <summary>A post with so many times the acts of the middle one took off: others read it than usual.</summary>
    const double TookOff = 5;

    const double HourSeconds = 3600, LongestLook = 3 * 86_400, OldestAge = 14 * 86_400, Least = 0.08, Most = 6;
    const int Turns = 40, MostPosts = 100, Ages = 10;

    /// <summary>What one post gained in one interval, hour by hour.</summary>
    readonly record struct Slot(int Hour, int Age, double Share);

    sealed record Life(double Weight, double Acts, (double Acts, Slot[] Slots)[] Looks);

    /// <param name="at">Nothing later is looked at.</param>
    public static Rhythm Learn(ImmutableArray<PastPost> posts, GrowthModel model, TimeZoneInfo zone, DateTimeOffset at)
    {
        var usual = Rhythm.Usual(zone);
        var seen = posts.Where(post => post.PublishedAt <= at).OrderByDescending(post => post.PublishedAt).Take(MostPosts)
            .Select(post => (post.PublishedAt, Looks: Used(post, at))).Where(post => post.Looks.Sum(look => look.Acts) >= 1).ToArray();
        if (seen.Length == 0)
            return usual;

        var middle = Quantile.Of([.. seen.Select(post => post.Looks.Sum(look => look.Acts)).Order()], 0.5);
        var lives = seen.Where(post => post.Looks.Sum(look => look.Acts) <= TookOff * middle).Select(post => LifeOf(post.PublishedAt, post.Looks, model, usual)).ToArray();

        var factors = new Factors();
        for (var turn = 0; turn < Turns; turn++)
            factors.Renew(lives, turn);
        return new(factors.Week(), factors.Told, zone, lives.Length);
    }

    static Look[] Used(PastPost post, DateTimeOffset at) =>
    [
        .. Looks.Of(post, at).Where(look => look.To > look.From && (look.To - look.From).TotalSeconds <= LongestLook && (look.From - post.PublishedAt).TotalSeconds < OldestAge)
    ];

    static Life LifeOf(DateTimeOffset published, Look[] looks, GrowthModel model, Rhythm clock)
    {
        var acts = looks.Sum(look => look.Acts);
        return new(Math.Min(1, MostActs / acts), acts, [.. looks.Select(look => (look.Acts, Slots(published, look, model, clock)))]);
    }

    static Slot[] Slots(DateTimeOffset published, Look look, GrowthModel model, Rhythm clock)
    {
        List<Slot> slots = [];
        for (var at = look.From; at < look.To;)
        {
            var end = at.AddSeconds(HourSeconds - at.UtcTicks / (double)TimeSpan.TicksPerSecond % HourSeconds);
            end = end > at && end < look.To ? end : look.To;
            var (young, old) = (Math.Max(1, (at - published).TotalSeconds), Math.Max(1, (end - published).TotalSeconds));
            // The network's shape says nothing of the first minutes, and little of the last days; something may always come.
            var share = Math.Max(Math.Exp(-model.Left(old)) - Math.Exp(-model.Left(young)), 0) + 1e-4 * (old - young) / HourSeconds;
            slots.Add(new(clock.HourOf(at), Math.Clamp((int)Math.Log2(1 + old / HourSeconds), 0, Ages - 1), share));
            at = end;
        }
        return [.. slots];
    }

    /// <summary>The factors being learned, all around 1.</summary>
    sealed class Factors
    {
        readonly double[] hours = Ones(24), days = Ones(7), cells = Ones(Rhythm.Hours), ages = Ones(Ages);

        /// <summary>Acts that tell of each hour of the week, shared among neighbours.</summary>
        public double[] Told { get; private set; } = [];

        public double[] Week() => [.. Enumerable.Range(0, Rhythm.Hours).Select(hour => Math.Clamp(At(hour), Least, Most))];

        double At(int hour) => Clock.At(hour % 24) * hours[hour % 24] * days[hour / 24] * cells[hour];

        /// <summary>One turn: what came and what was expected, by hour of the week and by age; then one kind of factor anew, the coarser ones first.</summary>
        public void Renew(Life[] lives, int turn)
        {
            double[] came = new double[Rhythm.Hours], expected = new double[Rhythm.Hours], cameByAge = new double[Ages], expectedByAge = new double[Ages];
            double[] week = [.. Enumerable.Range(0, Rhythm.Hours).Select(At)];
            foreach (var life in lives)
            {
                var size = life.Weight * life.Acts / life.Looks.Sum(look => Rate(look.Slots, week));
                foreach (var (acts, slots) in life.Looks)
                {
                    var here = Rate(slots, week);
                    foreach (var slot in slots)
                    {
                        var rate = Rate(slot, week);
                        var (share, mean) = (life.Weight * acts * rate / here, size * rate);
                        came[slot.Hour] += share;
                        expected[slot.Hour] += mean;
                        cameByAge[slot.Age] += share;
                        expectedByAge[slot.Age] += mean;
                    }
                }
            }
            var (smooth, level) = (Smooth(came), Smooth(expected));
            Told = smooth;
            switch (turn % 4)
            {
                case 0: Renew(ages, cameByAge, expectedByAge, AgeWeight, age => age); break;
                case 1: Renew(hours, smooth, level, HourWeight, hour => hour % 24); break;
                case 2: Renew(days, came, expected, DayWeight, hour => hour / 24); break;
                default: Renew(cells, smooth, level, CellWeight, hour => hour); break;
            }
        }

        double Rate(Slot[] slots, double[] week)
        {
            var all = 0.0;
            foreach (var slot in slots)
                all += Rate(slot, week);
            return all;
        }

        double Rate(Slot slot, double[] week) => slot.Share * ages[slot.Age] * week[slot.Hour];

        /// <summary>The mean of a gamma distribution after the counts, where it was 1 before with the weight of that many acts.</summary>
        static void Renew(double[] factors, double[] came, double[] expected, double weight, Func<int, int> of)
        {
            double[] counts = new double[factors.Length], means = new double[factors.Length];
            for (var i = 0; i < came.Length; i++)
            {
                counts[of(i)] += came[i];
                means[of(i)] += expected[i];
            }
            for (var i = 0; i < factors.Length; i++)
                factors[i] = (counts[i] + weight) / (means[i] / factors[i] + weight);
        }

        static double[] Smooth(double[] week) =>
            [.. week.Select((here, hour) => here / 2 + (week[(hour + 1) % Rhythm.Hours] + week[(hour + Rhythm.Hours - 1) % Rhythm.Hours]) / 4)];

        static double[] Ones(int many) => [.. Enumerable.Repeat(1.0, many)];
    }
}
