using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Turns rows of a table of companies into entries of a chunk. Without a column that says so, all of them are target accounts.</summary>
sealed class CompanyRows(Table table, CompanyColumns columns, CompanyDefaults defaults)
{
    public Unreadable? Read(Chunk chunk, out bool skipped)
    {
        var name = Cell(columns.Name).ToString();
        var key = Company.KeyOf(name);
        skipped = name.Length == 0;
        if (skipped)
            return null;
        if (key.Length == 0)
            return table.Refuse(columns.Name, "a company's name", Advice.Mend);

        var (size, employees) = (CompanySize.Unknown, (long?)null);
        foreach (var column in (ReadOnlySpan<int>)[columns.Size, columns.Employees])
        {
            if (!CompanySizes.TryRead(Cell(column), out var told, out var count))
                return table.Refuse(column, "a size like 1200, 51-200, small, mid or large, or nothing where it is unknown", Advice.Mend);
            (size, employees) = (told == CompanySize.Unknown ? size : told, count ?? employees);
        }
        if (!TryCountry(Cell(columns.Country), out var country))
            return table.Refuse(columns.Country, "a country like US or France, or nothing where it is unknown", Advice.Mend);
        if (!TryYes(Cell(columns.Target), out var isTarget))
            return table.Refuse(columns.Target, "yes or no, or nothing where it is unknown", Advice.Mend);

        var list = Cell(columns.List);
        chunk.Companies.Add(new(chunk.NextRow(), key, new(name, size, employees, country,
            columns.Target < 0 ? defaults.AreTargets : isTarget, list.IsEmpty ? defaults.List : list.ToString())));
        return null;
    }

    ReadOnlySpan<char> Cell(int column) => column < 0 ? [] : Formula.Restored(table[column].Trim());

    /// <summary>Two letters; or a place, read as in a headline: "Paris, France".</summary>
    static bool TryCountry(ReadOnlySpan<char> cell, out string? country)
    {
        country = null;
        if (cell.IsEmpty)
            return true;
        var packed = Countries.Pack(cell) is not 0 and var code ? code : RoleReader.Read($"Manager, {cell}").Setting.Country;
        if (packed == 0 || packed == Countries.Elsewhere)
            return false;
        country = Countries.Unpack(packed);
        return true;
    }

    static bool TryYes(ReadOnlySpan<char> cell, out bool? yes)
    {
        yes = cell.IsEmpty ? null : YesOrNo(cell);
        return cell.IsEmpty || yes is not null;
    }

    static bool? YesOrNo(ReadOnlySpan<char> cell) => cell.ToString().ToLowerInvariant() switch
    {
        "yes" or "y" or "true" or "1" or "x" or "✓" or "oui" or "vrai" or "ja" or "si" or "sí" => true,
        "no" or "n" or "false" or "0" or "non" or "faux" or "nein" => false,
        _ => null,
    };
}

/// <summary>What holds of all rows of a table of companies that do not say it themselves.</summary>
/// <param name="AreTargets">Null: not said.</param>
sealed record CompanyDefaults(bool? AreTargets, string? List);
