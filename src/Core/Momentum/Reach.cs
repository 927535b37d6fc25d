namespace Windfall.Core.Momentum;

/// <summary>What the followers of those who acted tell.</summary>
static class Reach
{
    // Memory of a reader: flat for five minutes, then falling as time^-(1 + 0.242). Zhao et al., "SEISMIC", KDD 2015, section 3.2.
    const double Flat = 300, Decay = 0.242, Mass = Flat + Flat / Decay, Late = 0.75;

    /// <returns>Followers reached, per act, in the last quarter, of the largest, of the author; and acts to come if those not yet reached answer as the others did.</returns>
    public static double[] Of(Cascade cascade, int last, double age)
    {
        if (cascade.Magnitudes.IsEmpty)
            return new double[6];

        var (reached, seen, late, largest) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i <= last; i++)
        {
            if (!(cascade.Magnitudes[i] is > 0 and var followers))
                continue;
            reached += followers;
            seen += followers * SeenAfter(age - cascade.Ages[i]);
            late += cascade.Ages[i] > Late * age ? followers : 0;
            largest = i == 0 ? 0 : Math.Max(largest, followers);
        }
        var acts = cascade.Counts[last];
        return
        [
            Features.Log(reached), reached > 0 ? Features.Log(reached) - Features.Log(acts) : 0, Features.Log(late), Features.Log(largest),
            cascade.Magnitudes[0] is > 0 and var own ? Features.Log(own) : 0, seen > 0 ? Features.Log(acts * (reached - seen) / seen) : 0,
        ];
    }

    /// <summary>Share of followers who would have answered by then, had they all.</summary>
    static double SeenAfter(double seconds) => seconds <= Flat
        ? Math.Max(0, seconds) / Mass
        : (Flat + Flat / Decay * (1 - Math.Pow(seconds / Flat, -Decay))) / Mass;
}
