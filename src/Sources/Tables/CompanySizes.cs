using System.Buffers;
using Windfall.Core.Headlines;

namespace Windfall.Sources.Tables;

/// <summary>How large a company is, as tables write it.</summary>
public static class CompanySizes
{
    /// <summary>What stands between the ends of a band: 51-200, 51 à 200.</summary>
    static readonly SearchValues<char> Between = SearchValues.Create("-–—+à");

    /// <summary>
    /// Reads a head count (<c>1,200</c>), a class (<c>mid</c>, <c>grande</c>) or a band as LinkedIn has them (<c>51-200 employees</c>, <c>10,001+</c>), which counts
    /// by its lower end. Empty and "unknown" are unknown.
    /// </summary>
    /// <param name="employees">Null where only a class or a band is told.</param>
    /// <returns>False for what is no size.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out CompanySize size, out long? employees)
    {
        (size, employees) = (CompanySize.Unknown, null);
        text = WithoutUnit(text.Trim());
        if (text.IsEmpty || text.Equals("unknown", StringComparison.OrdinalIgnoreCase) || text.Equals("inconnu", StringComparison.OrdinalIgnoreCase))
            return true;
        if (Class(ColumnNames.Normal(text.ToString())) is { } told)
        {
            size = told;
            return true;
        }

        var end = text.IndexOfAny(Between);
        if (end > 0 && Counts.TryRead(text[..end], out var least) && least is { } from)
        {
            size = Core.Audience.Company.SizeOf(from);
            return text[end] == '+' ? text[(end + 1)..].Trim().IsEmpty : Counts.TryRead(text[(end + 1)..], out var most) && most >= from;
        }
        return Counts.TryRead(text, out employees);
    }

    static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in (ReadOnlySpan<string>)["employees", "people", "salariés", "personnes", "collaborateurs"])
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                return text[..^unit.Length].TrimEnd();
        return text;
    }

    static CompanySize? Class(string word) => word switch
    {
        "small" or "s" or "tpe" or "petite" or "micro" or "startup" => CompanySize.Small,
        "mid" or "m" or "medium" or "midsize" or "midmarket" or "moyenne" => CompanySize.Mid,
        "large" or "l" or "xl" or "enterprise" or "big" or "grande" or "grandeentreprise" => CompanySize.Large,
        _ => null,
    };
}
