using System.Globalization;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>One sheet in memory. Cells and rows are numbered from 0; what is not there is empty.</summary>
sealed record BookSheet(string Name, IReadOnlyList<string[]> Rows)
{
    public string this[int row, int column] => row < Rows.Count && column < Rows[row].Length ? Rows[row][column].Trim() : "";

    public string Text(int row) => string.Join(" | ", Rows[row].Where(cell => cell.Length > 0));
}

/// <summary>Cells of an analytics workbook: numbers and shares as any language writes them.</summary>
static class BookCells
{
    /// <summary>A count; may be negative, for people take back what they did.</summary>
    public static double? Number(string cell)
    {
        var isNegative = cell is ['-' or '−', _, ..];
        return Counts.TryRead(isNegative ? cell.AsSpan(1) : cell, out var count) && count is { } known ? isNegative ? -known : known : null;
    }

    /// <summary>A share: <c>0.0234</c>, <c>2%</c>, <c>12,5 %</c>, <c>&lt; 1%</c>, <c>menos de 1%</c>, <c>1% 未満</c>.</summary>
    public static (double Value, bool IsBelow)? Share(string cell)
    {
        var from = cell.AsSpan().IndexOfAnyInRange('0', '9');
        if (from < 0)
            return null;

        var to = cell.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (!double.TryParse(cell[from..to].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        value = cell.Contains('%', StringComparison.Ordinal) ? value / 100 : value;
        return value <= 1 ? (value, cell[..from].Trim().Length > 0 || cell[to..].Trim().Trim('%').Trim().Length > 0) : null;
    }

    public static bool IsPost(string cell) =>
        cell.StartsWith("http", StringComparison.OrdinalIgnoreCase) && PostAddress.Read(cell) is { Id.Network: Network.LinkedIn };

    public static DateOnly? Day(string cell, DateOrder order) =>
        ArchiveDates.TryRead(cell, order, out var at) ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    /// <summary>Of a word such as "Job titles", which category of people it names.</summary>
    public static FigureKind Category(string cell)
    {
        var name = ColumnNames.Normal(cell);
        return Categories.FirstOrDefault(category => category.Beginnings.Any(word => name.StartsWith(word, StringComparison.Ordinal))).Kind is var kind and not 0
            ? kind : FigureKind.OtherShare;
    }

    // The longer before the shorter: "company size" begins with "company".
    static readonly (FigureKind Kind, string[] Beginnings)[] Categories =
    [
        (FigureKind.CompanySize, ["companysize", "tailledelentreprise", "taillesdentreprise", "tailledentreprise", "unternehmensgross", "tamanodelaempresa", "tamanhodaempresa"]),
        (FigureKind.JobTitle, ["jobtitle", "intitule", "titredeposte", "poste", "jobbezeichnung", "berufsbezeichnung", "cargo"]),
        (FigureKind.Function, ["jobfunction", "function", "fonction", "tatigkeitsbereich", "funcion", "funcao"]),
        (FigureKind.Location, ["location", "lieu", "localisation", "standort", "ort", "ubicacion", "localidade", "localizacao"]),
        (FigureKind.Industry, ["industr", "secteur", "branche", "sector", "setor"]),
        (FigureKind.Seniority, ["seniority", "niveau", "anciennete", "karrierestufe", "antiguedad", "niveldeexperiencia", "niveldeantiguedad", "senioridade"]),
        (FigureKind.Company, ["compan", "organi", "entreprise", "unternehmen", "empresa"]),
    ];
}
