using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Leads;
using Windfall.App.Workspaces;
using Windfall.Core.Leads;

namespace Windfall.App.Handover;

/// <summary>What of a workspace's leads may leave. Every way out begins here.</summary>
/// <param name="Held">Leads that stay because of where even their name is from.</param>
sealed record Outgoing(ImmutableArray<LeadSheet> Sheets, int Held)
{
    /// <summary>Fields that stay, of leads that go.</summary>
    public int Withheld => Sheets.Sum(sheet => sheet.Withheld.Length);

    public static Outgoing Of(SqliteConnection connection, Workspace workspace)
    {
        var all = LeadRows.Load(connection, workspace);
        var byId = all.ToDictionary(one => one.Lead.Id);
        var sheets = all.Select(one => LeadSheet.Of(one.Lead, one.Fields, one.PostUrl, one.Lead.IntroducedBy is { } by ? byId.GetValueOrDefault(by)?.Fields : null)).OfType<LeadSheet>().ToImmutableArray();
        return new(sheets, all.Length - sheets.Length);
    }
}
