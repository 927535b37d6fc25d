using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Windfall.Core.Audience;

/// <summary>
/// Which pairs of people are worth comparing: those who share an address, a name, or half a name with a company or a headline. In a large group only neighbours
/// in order of name and headline are compared, so that the work grows with the number of people and not with its square.
/// </summary>
/// <remarks>Sorted neighbourhoods: M. A. Hernández and S. J. Stolfo, "The Merge/Purge Problem for Large Databases", SIGMOD 1995.</remarks>
static class Blocks
{
    /// <summary>Up to here every pair of a group is compared.</summary>
    const int Small = 40;

    /// <summary>How many neighbours are looked at in larger groups.</summary>
    const int Window = 10;

    const int WordsOfHeadline = 3;

    /// <returns>Places in <paramref name="people"/>, the lower first, each pair once.</returns>
    public static IEnumerable<(int One, int Other)> Pairs(ImmutableArray<Likened> people)
    {
        var keyed = new List<(long Key, int Person)>(people.Length * 4);
        for (var n = 0; n < people.Length; n++)
            foreach (var key in Keys(people[n]))
                keyed.Add((Hash(key), n));
        keyed.Sort();

        var seen = new HashSet<(int, int)>();
        for (int from = 0, to; from < keyed.Count; from = to)
        {
            for (to = from + 1; to < keyed.Count && keyed[to].Key == keyed[from].Key; to++)
            {
            }
            int[] group = [.. CollectionsMarshal.AsSpan(keyed)[from..to].ToArray().Select(one => one.Person).Distinct()];
            var reach = group.Length <= Small ? group.Length : Window;
            if (group.Length > Small)
                Array.Sort(group, (a, b) => string.CompareOrdinal($"{people[a].SortedName}\n{people[a].SaidHeadline}", $"{people[b].SortedName}\n{people[b].SaidHeadline}"));
            for (var i = 0; i < group.Length; i++)
                for (var j = i + 1; j < Math.Min(group.Length, i + reach + 1); j++)
                    if (seen.Add((Math.Min(group[i], group[j]), Math.Max(group[i], group[j]))))
                        yield return (Math.Min(group[i], group[j]), Math.Max(group[i], group[j]));
        }
    }

    /// <summary>FNV-1a, 64 bits (G. Fowler, L. C. Noll, K.-P. Vo, 1991). Two keys of one hash cost a comparison that finds nothing.</summary>
    static long Hash(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return unchecked((long)hash);
    }

    static IEnumerable<string> Keys(Likened person)
    {
        foreach (var address in person.Addresses)
            yield return $"a:{address}";
        if (person.Name.Length == 0)
            yield break;

        yield return $"n:{person.SortedName}";
        if (person.Company.Length > 0)
        {
            yield return $"i:{person.Name[^1]}:{person.Name[0][0]}:{person.Company}";
            yield return $"f:{person.Name[0]}:{person.Company}";
        }
        if (person.Headline.Length >= WordsOfHeadline)
            yield return $"h:{person.Name[^1][0]}:{person.SaidHeadline}";
    }
}
