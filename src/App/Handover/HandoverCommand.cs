using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.App.Workspaces;

namespace Windfall.App.Handover;

/// <summary><c>windfall lead export --format vcard --out leads.vcf</c></summary>
static class HandoverCommand
{
    static readonly Option<LeadFormat> Format = new("--format") { Description = "csv, vcard, hubspot or salesforce.", DefaultValueFactory = _ => LeadFormat.Csv };
    static readonly Option<string> Out = new("--out") { Description = "To a file; - is standard output.", HelpName = "F", DefaultValueFactory = _ => "-" };

    public static Command Create(Shell shell) => LeadCommand.Verbed(shell, "export",
        "Write the leads for another program. What an origin forbids stays, and is said.", "lead export --format hubspot --out leads.csv", [Format, Out], Run);

    static int Run(Asked asked)
    {
        Outgoing outgoing;
        using (var connection = asked.Workspace.Database.Connect())
            outgoing = Outgoing.Of(connection, asked.Workspace);
        var text = LeadFormats.Write(asked.Ask.GetValue(Format), outgoing, asked.Workspace.Now);

        var file = asked.Ask.GetValue(Out)!;
        if (asked.Shell.Write(file, asked.Culture, to => to.Write(text)) is { } refusal)
            return asked.Shell.Refuse(refusal);
        if (file != "-")
            asked.Shell.Say(asked.Print.Say("lead.exported", outgoing.Sheets.Length, file));
        // On the error stream, so that what another program reads has nothing else in it.
        if (outgoing.Held > 0)
            asked.Shell.Error.WriteLine(asked.Print.Say("lead.held_back", outgoing.Held));
        if (outgoing.Withheld > 0)
            asked.Shell.Error.WriteLine(asked.Print.Say("lead.withheld", outgoing.Withheld));
        return Ask.Done;
    }
}
