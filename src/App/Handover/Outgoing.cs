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
        var sheets = all.Select(one => Sheet(one, byId.GetValueOrDefault)).OfType<LeadSheet>().ToImmutableArray();
        return new(sheets, all.Length - sheets.Length);
    }

    /// <returns>Null where nothing of the lead may leave, or it is gone.</returns>
    public static LeadSheet? Of(SqliteConnection connection, Workspace workspace, long lead) => Known(connection, workspace, lead) is { } known
        ? Sheet(known, by => Known(connection, workspace, by)) : null;

    static KnownLead? Known(SqliteConnection connection, Workspace workspace, long lead) => LeadRows.Load(connection, workspace, lead) is [var known] ? known : null;

    static LeadSheet? Sheet(KnownLead known, Func<long, KnownLead?> introducer) =>
        LeadSheet.Of(known.Lead, known.Fields, known.PostUrl, known.Lead.IntroducedBy is { } by ? introducer(by)?.Fields : null);
}
