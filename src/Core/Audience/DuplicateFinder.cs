using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Audience;

/// <summary>
/// Finds people who may be one and the same: those of one member id or address surely; others by the odds of their names, headlines and companies agreeing so.
/// Only what is written is compared, and a name is nothing but its letters.
/// </summary>
public sealed class DuplicateFinder
{
    /// <summary>How many people in a thousand are there twice, before anything is compared. Stated, not measured.</summary>
    const double TwicePerThousand = 20;

    /// <summary>A value's frequency is judged as if this many more people were known, in whom it is as rare as anywhere.</summary>
    const double Unseen = 1000;

    /// <summary>With fewer pairs than this nothing is learned from them; and the start counts as this many.</summary>
    const int FewestPairs = 200;

    const int MostLearned = 50_000;

    /// <summary>Stated for a start, not measured: how often each level is seen in pairs of one person. In the order of <see cref="Likeness.Levels"/>.</summary>
    readonly double[][] m = [[0.80, 0.08, 0.07, 0.05], [0.45, 0.25, 0.30], [0.85, 0.15], [0.98, 0.02]];

    /// <summary>In pairs at random, for the levels that have no frequency of their own; stated.</summary>
    static readonly double[][] Chance = [[1e-4, 5e-5, 1e-3, 1], [1e-3, 1e-2, 0.99], [1e-2, 0.99], [1e-9, 1]];

    /// <summary>How often a value of each field is found where nobody has counted: a full name, a headline, a company.</summary>
    static readonly double[] Rare = [1e-5, 1e-4, 1e-3];

    /// <summary>The same of surnames; and how often an initial fits a first name by chance.</summary>
    const double RareSurname = 1e-4, InitialFits = 0.1;

    readonly ImmutableArray<Likened> people;
    readonly Dictionary<string, int> surnames = [];
    readonly Dictionary<string, int>[] counts = [[], [], []];
    readonly List<(int One, int Other, sbyte[] Levels)> pairs = [];

    DuplicateFinder(ImmutableArray<Likened> people)
    {
        this.people = people;
        foreach (var person in people)
        {
            if (person.Name.Length > 0)
                surnames[person.Name[^1]] = surnames.GetValueOrDefault(person.Name[^1]) + 1;
            for (var field = 0; field < counts.Length; field++)
                if (Value(person, field) is { Length: > 0 } value)
                    counts[field][value] = counts[field].GetValueOrDefault(value) + 1;
        }

        foreach (var (one, other) in Blocks.Pairs(people))
            pairs.Add((one, other, Likeness.Compare(people[one], people[other])));
    }

    /// <summary>The likeliest first.</summary>
    /// <param name="least">Probability below which a pair is left out. 0 to 1.</param>
    /// <param name="learnedFrom">From how many pairs the odds were learned; 0 where they are as stated.</param>
    public static ImmutableArray<Duplicate> Find(ImmutableArray<Likened> people, double least, out int learnedFrom)
    {
        var finder = new DuplicateFinder(people);
        learnedFrom = finder.Learn();
        return
        [
            .. finder.pairs.Select(pair => finder.Judge(pair.One, pair.Other, pair.Levels)).Where(pair => pair.Probability >= least)
                .OrderByDescending(pair => pair.IsCertain).ThenByDescending(pair => pair.Probability).ThenBy(pair => pair.One).ThenBy(pair => pair.Other)
        ];
    }

    /// <summary>
    /// From pairs found by their name alone: those found by a company or a headline too would agree in it whoever they are. For the same reason names stay as stated.
    /// </summary>
    int Learn()
    {
        List<sbyte[]> learned = [.. pairs.Where(pair => pair.Levels[Likeness.NameField] == 0 && pair.Levels[Likeness.AddressField] != 0).Take(MostLearned).Select(pair => pair.Levels)];
        if (learned.Count < FewestPairs)
            return 0;
        RecordLinkage.Learn(learned, m, Chance, new HashSet<int> { Likeness.NameField, Likeness.AddressField }, FewestPairs);
        return learned.Count;
    }

    Duplicate Judge(int one, int other, sbyte[] levels)
    {
        var (a, b) = (people[one], people[other]);
        if (levels[Likeness.AddressField] == 0)
            return new(a.Id, b.Id, IsCertain: true, 1, [new(new("duplicate.address_same", a.Addresses.First(b.Addresses.Contains)), 0)]);

        var prior = Math.Log2(TwicePerThousand / 1000 / people.Length);
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        for (var field = 0; field < Likeness.Fields; field++)
            if (levels[field] != RecordLinkage.Missing)
                reasons.Add(new(new($"duplicate.{Likeness.Levels[field][levels[field]]}", Said(a, field), Said(b, field)), RecordLinkage.Bits(m[field][levels[field]], U(a, field, levels[field]))));
        reasons.Add(new(new("duplicate.prior", people.Length), prior));
        return new(a.Id, b.Id, IsCertain: false, RecordLinkage.Probability(reasons.Sum(reason => reason.Weight)), reasons.ToImmutable());
    }

    /// <summary>A rare name in common says more than a frequent one (W. E. Winkler, "Frequency-Based Matching in Fellegi-Sunter Model of Record Linkage", 1989).</summary>
    double U(Likened person, int field, sbyte level) =>
        level == 0 && field < counts.Length ? Frequency(counts[field][Value(person, field)], Rare[field])
        : (field, level) == (Likeness.NameField, Likeness.Initials) ? Frequency(surnames[person.Name[^1]], RareSurname) * InitialFits
        : Chance[field][level];

    double Frequency(int count, double rare) => (count - 1 + Unseen * rare) / (people.Length + Unseen);

    static string Value(Likened person, int field) => field switch { Likeness.NameField => person.SortedName, Likeness.HeadlineField => person.SaidHeadline, _ => person.Company };

    static string Said(Likened person, int field) => field switch
    {
        Likeness.NameField => string.Join(' ', person.Name), Likeness.HeadlineField => person.SaidHeadline, Likeness.CompanyField => person.Company,
        _ => string.Join(", ", person.Addresses),
    };
}
