using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Windfall.Sources.Tables;

/// <summary>One thing a table can tell, and the names that its column goes by, most trusted first, as <see cref="ColumnNames.Normal"/> writes them.</summary>
sealed record Field(string Name, params ImmutableArray<string> Aliases);

/// <summary>Finds the columns that tell what one wants to know, by the names they go by.</summary>
static class ColumnNames
{
    /// <summary>Whom a nested or compound name speaks of: <c>actor.name</c>, <c>Commenter Headline</c>.</summary>
    static readonly HashSet<string> Whose = new(
        ["actor", "author", "commenter", "contact", "engager", "lead", "liker", "member", "person", "profile", "reactor", "user"]);

    static readonly HashSet<string> NotWhose = ["post", "share", "parent", "original"];

    static readonly HashSet<string> Known =
        PeopleColumns.Fields.Concat(ReadingColumns.Fields).SelectMany(field => field.Aliases).ToHashSet();

    /// <summary>Whether a cell is what a column could be called.</summary>
    public static bool IsKnown(string cell) => cell.Length <= 100 && Forms(cell).Any(Known.Contains);

    /// <summary>Lower case without accents, spaces or punctuation: "Prénom" is <c>prenom</c>.</summary>
    public static string Normal(string name)
    {
        var normal = new StringBuilder(name.Length);
        foreach (var c in Decomposed(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
                normal.Append(char.ToLowerInvariant(c));
        }
        return normal.ToString();
    }

    static string Decomposed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)    // lone surrogates
        {
            return name;
        }
    }

    /// <summary>For each field the column that tells it, or -1. A column serves one field; a field's more trusted names win.</summary>
    /// <param name="fixedColumns">Columns known beforehand, by field.</param>
    public static int[] Assign(ImmutableArray<string> columns, ImmutableArray<Field> fields, IReadOnlyDictionary<int, int> fixedColumns)
    {
        var assigned = new int[fields.Length];
        Array.Fill(assigned, -1);
        foreach (var (field, column) in fixedColumns)
            assigned[field] = column;

        var taken = fixedColumns.Values.ToHashSet();
        string[][] forms = [.. columns.Select(column => Forms(column).ToArray())];

        // Whole names before parts of names; then trust; then the order of the fields.
        foreach (var isWhole in (ReadOnlySpan<bool>)[true, false])
        {
            for (var trust = 0; trust < fields.Max(field => field.Aliases.Length); trust++)
            {
                for (var field = 0; field < fields.Length; field++)
                {
                    if (assigned[field] >= 0 || trust >= fields[field].Aliases.Length)
                        continue;

                    var alias = fields[field].Aliases[trust];
                    var column = Array.FindIndex(forms, form => isWhole ? form[0] == alias : form.AsSpan(1).Contains(alias));
                    while (column >= 0 && taken.Contains(column))
                        column = Array.FindIndex(forms, column + 1, form => isWhole ? form[0] == alias : form.AsSpan(1).Contains(alias));

                    if (column >= 0)
                        taken.Add(assigned[field] = column);
                }
            }
        }
        return assigned;
    }

    /// <summary>The name itself, and then without the words before it that only say whose it is.</summary>
    static IEnumerable<string> Forms(string column)
    {
        yield return Normal(column);

        var words = Words(column);
        for (var i = 1; i < words.Count && !NotWhose.Contains(words[i - 1]); i++)
        {
            if (Whose.Contains(words[i - 1]))
                yield return string.Concat(words.Skip(i));
        }
    }

    static List<string> Words(string column)
    {
        var (words, from) = (new List<string>(), 0);
        for (var i = 1; i <= column.Length; i++)
        {
            var ends = i == column.Length || !char.IsLetterOrDigit(column[i]) || char.IsUpper(column[i]) && char.IsLower(column[i - 1]);
            if (!ends)
                continue;
            if (Normal(column[from..i]) is { Length: > 0 } word)
                words.Add(word);
            from = i;
        }
        return words;
    }

    /// <summary>Compares as a user would who forces a column: exactly if he can, else without case, accents and spaces.</summary>
    public static int Find(ImmutableArray<string> columns, string wanted)
    {
        var exact = columns.IndexOf(wanted.Trim());
        return exact >= 0 ? exact : columns.ToList().FindIndex(column =>
            string.Equals(column, wanted.Trim(), StringComparison.OrdinalIgnoreCase) || Normal(wanted).Length > 0 && Normal(column) == Normal(wanted));
    }
}
