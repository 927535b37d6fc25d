namespace Windfall.Core.Statistics;

/// <summary>How alike two words are written, 0 to 1.</summary>
/// <remarks>M. A. Jaro, JASA 84(406), 1989; W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model", ASA 1990.</remarks>
public static class JaroWinkler
{
    const int MostPrefix = 4, Longest = 64;
    const double PrefixScale = 0.1;

    /// <summary>Only the first 64 characters count.</summary>
    public static double Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one[..Math.Min(one.Length, Longest)];
        other = other[..Math.Min(other.Length, Longest)];
        if (one.SequenceEqual(other))
            return 1;
        var jaro = Jaro(one, other);
        var prefix = Math.Min(MostPrefix, one.CommonPrefixLength(other));
        return jaro + prefix * PrefixScale * (1 - jaro);
    }

    static double Jaro(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var reach = Math.Max(0, Math.Max(one.Length, other.Length) / 2 - 1);
        Span<bool> found = stackalloc bool[Longest], taken = stackalloc bool[Longest];
        var common = 0;
        for (var i = 0; i < one.Length; i++)
            for (var j = Math.Max(0, i - reach); j < Math.Min(other.Length, i + reach + 1); j++)
                if (!taken[j] && one[i] == other[j])
                {
                    found[i] = taken[j] = true;
                    common++;
                    break;
                }
        if (common == 0)
            return 0;

        var (swapped, at) = (0, 0);
        for (var i = 0; i < one.Length; i++)
        {
            if (!found[i])
                continue;
            while (!taken[at])
                at++;
            swapped += one[i] == other[at++] ? 0 : 1;
        }
        return ((double)common / one.Length + (double)common / other.Length + (common - swapped / 2.0) / common) / 3;
    }
}
