using Microsoft.Data.Sqlite;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Store.Bulk;

/// <summary>What one row told of a company.</summary>
/// <param name="Key">As <see cref="Company.KeyOf"/> writes it.</param>
public sealed record CompanyEntry(int Row, string Key, Company Company);

/// <summary>What a workspace knows of companies: for each field the newest batch that told it.</summary>
public static class ToldCompanies
{
    /// <param name="until">Batches after it do not count.</param>
    public static IEnumerable<(string Key, Company Company)> Load(SqliteConnection connection, long workspace, DateTimeOffset until) => connection
        .Command("""
            SELECT c.key, name, size, employees, country, is_target, list FROM companies c JOIN batches b ON b.id = c.batch_id
            WHERE c.workspace_id = $w AND b.at <= $until ORDER BY c.key, c.batch_id DESC
            """, ("$w", workspace), ("$until", until.ToUnixTimeMilliseconds()))
        .Rows(row => (Key: row.GetString(0), Company: Read(row, 1)))
        .GroupBy(told => told.Key)
        .Select(told => (told.Key, told.Select(one => one.Company).Aggregate(Newest)));

    /// <summary>The columns from a place on: name, size, employees, country, is_target, list.</summary>
    internal static Company Read(SqliteDataReader row, int at) => new(
        row.GetString(at), (CompanySize)(row.Count(at + 1) ?? 0), row.Count(at + 2), row.Text(at + 3), row.Count(at + 4) is { } target ? target != 0 : null, row.Text(at + 5));

    /// <summary>What the newer does not tell, the older told. A size class and a head count are two words for one thing: the newer tells both.</summary>
    internal static Company Newest(Company newer, Company older)
    {
        var tellsSize = newer.Size != CompanySize.Unknown || newer.Employees is not null;
        return new(newer.Name, tellsSize ? newer.Size : older.Size, tellsSize ? newer.Employees : older.Employees,
            newer.Country ?? older.Country, newer.IsTarget ?? older.IsTarget, newer.List ?? older.List);
    }
}

/// <summary>Writes what a batch tells of companies.</summary>
sealed class CompanyWriter(SqliteConnection connection, long workspace, long batch)
{
    public Found Write(CompanyEntry entry)
    {
        var before = connection
            .Command("SELECT batch_id, name, size, employees, country, is_target, list FROM companies WHERE workspace_id = $w AND key = $key ORDER BY batch_id DESC",
                ("$w", workspace), ("$key", entry.Key))
            .Rows(row => (Batch: row.GetInt64(0), Company: ToldCompanies.Read(row, 1))).ToList();
        var isOfThisBatch = before.Count > 0 && before[0].Batch == batch;
        var known = before.Count == 0 ? null : before.Select(one => one.Company).Aggregate(ToldCompanies.Newest);

        // Within a batch the first row that tells a field is believed.
        var now = known is null ? entry.Company : isOfThisBatch ? ToldCompanies.Newest(known, entry.Company) : ToldCompanies.Newest(entry.Company, known);
        if (now == known)
            return isOfThisBatch ? Found.Duplicate : Found.Unchanged;

        var told = isOfThisBatch ? ToldCompanies.Newest(before[0].Company, entry.Company) : entry.Company;
        connection.Run("""
            INSERT OR REPLACE INTO companies (workspace_id, key, batch_id, name, size, employees, country, is_target, list)
            VALUES ($w, $key, $batch, $name, $size, $employees, $country, $target, $list)
            """, ("$w", workspace), ("$key", entry.Key), ("$batch", batch), ("$name", told.Name),
            ("$size", told.Size == CompanySize.Unknown ? null : (int)told.Size), ("$employees", told.Employees), ("$country", told.Country),
            ("$target", told.IsTarget), ("$list", told.List));
        return known is null ? Found.New : isOfThisBatch ? Found.Duplicate : Found.Updated;
    }
}
