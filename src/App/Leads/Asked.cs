using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Windfall.App.Calls;
using Windfall.App.Frame;
using Windfall.App.Workspaces;

namespace Windfall.App.Leads;

/// <summary>What was asked at the prompt of the leads of one workspace.</summary>
sealed record Asked(ParseResult Ask, Shell Shell, Workspace Workspace)
{
    public CultureInfo Culture => Ask.Culture(Shell);

    public LeadPrint Print => new(Shell, Workspace, Culture);

    public LeadDesk Desk => new(Workspace);

    public CallDesk Calls => new(Workspace);

    public ImmutableArray<KnownLead> All()
    {
        using var connection = Workspace.Database.Connect();
        return LeadRows.Load(connection, Workspace);
    }

    public LeadSettings Settings()
    {
        using var connection = Workspace.Database.Connect();
        return LeadSettings.Load(connection, Workspace);
    }

    /// <summary>Does something with the lead that is meant, or says why there is none.</summary>
    public int Lead(Argument<string> which, Func<KnownLead, int> act)
    {
        KnownLead? known;
        Core.Phrase? problem;
        using (var connection = Workspace.Database.Connect())
            known = LeadFinder.Find(connection, Workspace, Ask.GetValue(which)!, out problem);
        return known is null ? Shell.Refuse(Print.Say(problem!)) : act(known);
    }

    public int Told(LeadChange change, bool asJson) => asJson && change.Refusal is null ? Shell.Json(json => LeadJson.Write(json, change)) : Print.Told(change, Settings());
}
