using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>Which columns of a table of companies tell what; -1 where none does.</summary>
public sealed class CompanyColumns
{
    static readonly ImmutableArray<Field> Fields =
    [
        new("name", "company", "companyname", "account", "accountname", "name", "organization", "organisation", "employer", "entreprise", "nomdelentreprise", "societe",
            "raisonsociale", "compte", "client", "nom", "unternehmen", "firma", "empresa", "azienda"),
        new("employees", "employees", "numberofemployees", "employeecount", "noofemployees", "headcount", "staff", "effectif", "effectifs", "nombredesalaries", "salaries",
            "mitarbeiter", "empleados", "dipendenti"),
        new("size", "size", "companysize", "sizeclass", "sizerange", "employeerange", "employeesrange", "taille", "tailledelentreprise", "tranche", "grosse", "tamano"),
        new("country", "country", "countrycode", "hqcountry", "headquarterscountry", "headquarters", "hq", "pays", "siege", "land", "pais", "paese", "location"),
        new("target", "target", "istarget", "targetaccount", "cible", "comptecible", "ziel", "objetivo"),
        new("list", "list", "listname", "segment", "tier", "campaign", "liste", "campagne", "lista"),
    ];

    readonly int[] assigned;
    readonly ImmutableArray<string> columns;

    CompanyColumns(int[] assigned, ImmutableArray<string> columns) => (this.assigned, this.columns) = (assigned, columns);

    public int Name => assigned[0];
    public int Employees => assigned[1];
    public int Size => assigned[2];
    public int Country => assigned[3];
    public int Target => assigned[4];
    public int List => assigned[5];

    public static IEnumerable<string> FieldNames => Fields.Select(one => one.Name);

    /// <summary>The names such columns go by, so that a header can be found by them.</summary>
    public static IEnumerable<string> Aliases => Fields.SelectMany(one => one.Aliases);

    public IEnumerable<(string Field, string Column)> Describe() =>
        from field in Enumerable.Range(0, Fields.Length)
        where assigned[field] >= 0
        select (Fields[field].Name, columns[assigned[field]]);

    /// <returns>Null for what is no table of companies: no column names any.</returns>
    public static CompanyColumns? Match(ImmutableArray<string> columns, IReadOnlyDictionary<string, string>? forced = null)
    {
        var found = new CompanyColumns(ColumnNames.Assign(columns, Fields, ForcedColumns.Of(columns, Fields, forced)), columns);
        return found.Name >= 0 ? found : null;
    }

    /// <returns>What is wrong with the columns that the user forced; null if nothing.</returns>
    public static Unreadable? Misforced(string file, ImmutableArray<string> columns, IReadOnlyDictionary<string, string> forced) =>
        ForcedColumns.Wrong(file, columns, Fields, forced);
}
