namespace Windfall.Core.Statistics;

/// <summary>
/// Whether two records are of one thing. Each field of a pair agrees at some level, or says nothing; m is how often it agrees so in true pairs, u in pairs drawn
/// at random; the logarithms of m/u add up.
/// </summary>
/// <remarks>
/// I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64(328), 1969. The m are learned by
/// expectation-maximisation with u held fast (A. P. Dempster, N. M. Laird and D. B. Rubin, JRSS B 39(1), 1977; M. A. Jaro, JASA 84(406), 1989).
/// </remarks>
public static class RecordLinkage
{
    /// <summary>The level of a field that says nothing, because one of the two records does not have it.</summary>
    public const sbyte Missing = -1;

    const double Least = 1e-6;

    /// <summary>What one field adds. Bits; negative speaks against.</summary>
    public static double Bits(double m, double u) => Math.Log2(Math.Max(m, Least) / Math.Max(u, Least * Least));

    /// <param name="bits">The sum of all, the prior odds among them.</param>
    /// <returns>The probability of a match, 0 to 1.</returns>
    public static double Probability(double bits) => 1 / (1 + Math.Pow(2, -bits));

    /// <summary>Learns m, and which share of the pairs are matches, from pairs nobody labelled.</summary>
    /// <param name="pairs">For each pair the level of each field, or <see cref="Missing"/>.</param>
    /// <param name="m">By field and level; the start, and what is learned. Each field's levels come to 1.</param>
    /// <param name="u">By field and level; held.</param>
    /// <param name="held">Fields whose m stay: those by which the pairs were found agree by construction.</param>
    /// <param name="weight">Of the start, in pairs: with few pairs it stays nearly as it was.</param>
    /// <returns>The share of matches among the pairs. 0 to 1.</returns>
    public static double Learn(IReadOnlyList<sbyte[]> pairs, double[][] m, double[][] u, IReadOnlySet<int> held, double weight, int rounds = 25)
    {
        var start = m.Select(levels => levels.ToArray()).ToArray();
        var share = 0.1;
        for (var round = 0; round < rounds && pairs.Count > 0; round++)
        {
            var sums = start.Select(levels => levels.Select(level => level * weight).ToArray()).ToArray();
            var matches = 0.0;
            foreach (var pair in pairs)
            {
                var match = Probability(Math.Log2(share / (1 - share)) + Enumerable.Range(0, pair.Length).Sum(field =>
                    pair[field] == Missing ? 0 : Bits(m[field][pair[field]], u[field][pair[field]])));
                matches += match;
                for (var field = 0; field < pair.Length; field++)
                    if (pair[field] != Missing)
                        sums[field][pair[field]] += match;
            }
            share = Math.Clamp(matches / pairs.Count, 1e-6, 1 - 1e-6);
            for (var field = 0; field < m.Length; field++)
                if (!held.Contains(field))
                    m[field] = [.. sums[field].Select(sum => sum / sums[field].Sum())];
        }
        return share;
    }
}
