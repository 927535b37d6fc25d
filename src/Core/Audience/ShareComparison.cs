using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Audience;

/// <summary>How a post's audience compares with the usual one.</summary>
public enum ShareVerdict : byte
{
    /// <summary>Too few posts, or people, to say what is usual.</summary>
    TooFew,
    Unclear,
    More,
    Less,
}

/// <summary>Whether a post reached more of the goal than posts before it did.</summary>
/// <param name="More">How sure it is that it reached more. 0 to 1; null where too few are known.</param>
/// <param name="Usual">The goal's share over the other posts, with an interval as wide as they differ; null where nobody is known.</param>
public sealed record ShareComparison(ShareVerdict Verdict, double? More, Share? Usual)
{
    /// <summary>With fewer other posts nobody can say how far posts differ by themselves.</summary>
    const int FewestPosts = 3;

    const int FewestPeople = 10, Steps = 100;
    const double Sure = 0.95;

    /// <summary>
    /// Compares two shares by their Jeffreys posteriors. Posts differ among themselves by more than chance, so all counts are first divided by the dispersion
    /// of the other posts (Pearson's chi-square per degree of freedom; McCullagh and Nelder, "Generalized Linear Models", 1989, section 4.5), where it is above 1.
    /// </summary>
    /// <param name="post">Targets among those known by name.</param>
    /// <param name="others">The same of each other post; those of whom nobody is known do not count.</param>
    public static ShareComparison Of((int Targets, int Known) post, ImmutableArray<(int Targets, int Known)> others)
    {
        others = [.. others.Where(other => other.Known > 0)];
        var (targets, known) = ((double)others.Sum(other => other.Targets), (double)others.Sum(other => other.Known));
        if (known == 0)
            return new(ShareVerdict.TooFew, null, null);

        var dispersion = Math.Max(1, Dispersion(others, targets / known));
        var usual = (Hits: targets / dispersion + 0.5, Misses: (known - targets) / dispersion + 0.5);
        var share = new Share(targets / known, targets == 0 ? 0 : Beta.Quantile(usual.Hits, usual.Misses, 0.1), Beta.Quantile(usual.Hits, usual.Misses, 0.9));
        if (others.Length < FewestPosts || known < FewestPeople || post.Known < FewestPeople)
            return new(ShareVerdict.TooFew, null, share);

        var here = (Hits: post.Targets / dispersion + 0.5, Misses: (post.Known - post.Targets) / dispersion + 0.5);
        var more = Enumerable.Range(0, Steps).Average(step => Beta.Below(usual.Hits, usual.Misses, Beta.Quantile(here.Hits, here.Misses, (step + 0.5) / Steps)));
        return new(more >= Sure ? ShareVerdict.More : more <= 1 - Sure ? ShareVerdict.Less : ShareVerdict.Unclear, more, share);
    }

    static double Dispersion(ImmutableArray<(int Targets, int Known)> posts, double share) => posts.Length < 2 || share is 0 or 1
        ? 1
        : posts.Sum(post => Math.Pow(post.Targets - post.Known * share, 2) / (post.Known * share * (1 - share))) / (posts.Length - 1);
}
