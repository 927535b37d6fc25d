using System.CommandLine;
using System.Text;
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

        if (asked.Ask.GetValue(Out) is "-" or null)
        {
            asked.Shell.Out.Write(Encoding.UTF8.GetBytes(text));
            asked.Shell.Out.Flush();
        }
        else
        {
            try
            {
                File.WriteAllText(asked.Ask.GetValue(Out)!, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return asked.Shell.Refuse($"{asked.Ask.GetValue(Out)}: {error.Message}");
            }
            asked.Shell.Say(asked.Print.Say("lead.exported", outgoing.Sheets.Length, asked.Ask.GetValue(Out)!));
        }
        // On the error stream, so that what another program reads has nothing else in it.
        if (outgoing.Held > 0)
            asked.Shell.Error.WriteLine(asked.Print.Say("lead.held_back", outgoing.Held));
        if (outgoing.Withheld > 0)
            asked.Shell.Error.WriteLine(asked.Print.Say("lead.withheld", outgoing.Withheld));
        return Ask.Done;
    }
}
