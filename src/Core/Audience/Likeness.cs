using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Audience;

/// <summary>Somebody as one compares people: nothing but what is written of them.</summary>
/// <param name="Company">As <see cref="Audience.Company.KeyOf"/> writes it; empty where unknown.</param>
/// <param name="Addresses">As <see cref="PersonAddress"/> writes them, member ids among them.</param>
public sealed record Likened(long Id, string[] Name, string[] Headline, string Company, ImmutableArray<string> Addresses)
{
    public string SortedName { get; } = string.Join(' ', Name.Order(StringComparer.Ordinal));
    public string SaidHeadline { get; } = string.Join(' ', Headline);
}

/// <summary>Two who may be one.</summary>
/// <param name="Probability">0 to 1; 1 where an address or a member id is the same.</param>
/// <param name="Reasons">Weights in bits; they add up to the log odds (base 2), but for who is certain.</param>
public sealed record Duplicate(long One, long Other, bool IsCertain, double Probability, ImmutableArray<Reason> Reasons);

/// <summary>Compares two people field by field.</summary>
static class Likeness
{
    public const int Fields = 4, NameField = 0, HeadlineField = 1, CompanyField = 2, AddressField = 3;

    /// <summary>The level of names of which one has but an initial.</summary>
    public const sbyte Initials = 2;

    const double Near = 0.92, Alike = 0.5;

    /// <summary>Each field's levels, best first, as words say them.</summary>
    public static readonly ImmutableArray<ImmutableArray<string>> Levels =
    [
        ["name_same", "name_near", "name_initials", "name_other"], ["headline_same", "headline_alike", "headline_other"], ["company_same", "company_other"],
        ["address_same", "address_other"],
    ];

    public static sbyte[] Compare(Likened one, Likened other) => [NameLevel(one, other), HeadlineLevel(one, other), CompanyLevel(one, other), AddressLevel(one, other)];

    static sbyte NameLevel(Likened one, Likened other) =>
        one.Name.Length == 0 || other.Name.Length == 0 ? RecordLinkage.Missing
        : one.SortedName == other.SortedName ? (sbyte)0
        : AreNear(one.Name, other.Name) ? (sbyte)1
        : IsInitial(one.Name, other.Name) || IsInitial(other.Name, one.Name) ? Initials : (sbyte)3;

    /// <summary>Word by word: a whole name is alike already where one half of it is the same.</summary>
    static bool AreNear(string[] one, string[] other)
    {
        if (one.Length != other.Length)
            return false;
        for (var n = 0; n < one.Length; n++)
            if (JaroWinkler.Of(one[n], other[n]) < Near)
                return false;
        return true;
    }

    /// <summary>J. Roe and Jane Roe.</summary>
    static bool IsInitial(string[] brief, string[] full) =>
        brief.Length > 1 && full.Length > 1 && brief[^1] == full[^1] && brief[0].Length == 1 && full[0].StartsWith(brief[0], StringComparison.Ordinal);

    static sbyte HeadlineLevel(Likened one, Likened other)
    {
        if (one.Headline.Length == 0 || other.Headline.Length == 0)
            return RecordLinkage.Missing;
        if (one.SaidHeadline == other.SaidHeadline)
            return 0;
        var (words, others) = (one.Headline.ToHashSet(), other.Headline.ToHashSet());
        var common = words.Count(others.Contains);
        return (double)common / (words.Count + others.Count - common) >= Alike ? (sbyte)1 : (sbyte)2;
    }

    static sbyte CompanyLevel(Likened one, Likened other) =>
        one.Company.Length == 0 || other.Company.Length == 0 ? RecordLinkage.Missing : one.Company == other.Company ? (sbyte)0 : (sbyte)1;

    /// <summary>Two addresses of one kind on one network are two accounts, as a rule; of two networks they say nothing.</summary>
    static sbyte AddressLevel(Likened one, Likened other)
    {
        if (one.Addresses.Any(other.Addresses.Contains))
            return 0;
        return one.Addresses.Any(address => Kind(address) is { Length: > 0 } kind && other.Addresses.Any(of => Kind(of) == kind)) ? (sbyte)1 : RecordLinkage.Missing;
    }

    /// <summary><c>linkedin:in</c>, <c>bluesky:</c>; empty for addresses that are of no network.</summary>
    static string Kind(string address) => address.StartsWith("url:", StringComparison.Ordinal) ? "" : address[..(address.IndexOfAny(['/', '@']) is > 0 and var end ? end : address.IndexOf(':', StringComparison.Ordinal) + 1)];
}
