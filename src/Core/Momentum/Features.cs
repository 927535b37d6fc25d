namespace Windfall.Core.Momentum;

/// <summary>What a model sees of a post at an age: one row of numbers, zero where the source does not tell.</summary>
static class Features
{
    public const int Count = 14;

    /// <summary>Those that the straight line may use: size, growth in the last half and quarter, growth to come from followers, place in a ranking.</summary>
    public static readonly int[] Line = [0, 1, 2, 9, 12];

    // Memory of a reader: flat for five minutes, then falling as time^-(1 + 0.242). Zhao et al., "SEISMIC", KDD 2015, section 3.2.
    const double Flat = 300, Decay = 0.242;

    /// <param name="age">Seconds, above 0.</param>
    public static double[] Of(Cascade cascade, double age)
    {
        var row = new double[Count];
        var last = cascade.IndexAt(age);
        if (last < 0)
            return row;

        var now = cascade.Counts[last];
        double Since(double share) => Log(now - (cascade.At(share * age) ?? 0));

        row[0] = Log(now);
        row[1] = Since(0.5);
        row[2] = Since(0.75);
        row[3] = Since(0.25);
        row[4] = Since(0.9);
        row[5] = MeanAge(cascade, last, age);
        row[6] = Silence(cascade, last, age);
        row[7] = Math.Max(0, cascade.Ages[0]) / age;
        Followers(cascade, last, age, row);
        row[11] = cascade.Comments.IsEmpty ? 0 : Log(cascade.Comments[last]);
        row[12] = cascade.Ranks.IsEmpty ? 0 : Log(cascade.Ranks[last]);
        row[13] = cascade.Ages[last] / age;
        return row;
    }

    static double Log(double count) => Math.Log(1 + Math.Max(0, count));

    static double MeanAge(Cascade cascade, int last, double age)
    {
        var (sum, before) = (0.0, 0.0);
        for (var i = 0; i <= last; i++)
        {
            sum += Math.Max(0, cascade.Counts[i] - before) * cascade.Ages[i];
            before = cascade.Counts[i];
        }
        return before > 0 ? sum / before / age : 0;
    }

    static double Silence(Cascade cascade, int last, double age)
    {
        var i = last;
        while (i > 0 && cascade.Counts[i - 1] >= cascade.Counts[last])
            i--;
        return 1 - cascade.Ages[i] / age;
    }

    /// <summary>Followers reached, the author's own, and the growth still to come if those not yet reached answer as the others did.</summary>
    static void Followers(Cascade cascade, int last, double age, double[] row)
    {
        if (cascade.Magnitudes.IsEmpty)
            return;

        var (reached, seen) = (0.0, 0.0);
        for (var i = 0; i <= last; i++)
        {
            if (!(cascade.Magnitudes[i] is > 0 and var followers))
                continue;
            reached += followers;
            seen += followers * SeenAfter(age - cascade.Ages[i]);
        }
        row[8] = Log(reached);
        row[9] = seen > 0 ? Log(cascade.Counts[last] * (reached - seen) / seen) : 0;
        row[10] = cascade.Magnitudes[0] is > 0 and var own ? Log(own) : 0;
    }

    /// <summary>Share of followers who would have answered by then, had they all.</summary>
    static double SeenAfter(double seconds)
    {
        const double mass = Flat + Flat / Decay;
        return seconds <= Flat
            ? Math.Max(0, seconds) / mass
            : (Flat + Flat / Decay * (1 - Math.Pow(seconds / Flat, -Decay))) / mass;
    }
}
