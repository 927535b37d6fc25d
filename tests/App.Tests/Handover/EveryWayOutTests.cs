using System.Text;
using System.Xml.Linq;
using Windfall.App.Frame;
using Windfall.App.Handover;
using Windfall.App.Hand;
using Windfall.App.Leads;
using Windfall.App.Tests.Program;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Store.Bulk;

namespace Windfall.App.Tests.Handover;

/// <summary>What a page told never leaves, whichever way, and whoever it was merged with; what was typed leaves for leads only.</summary>
public sealed class EveryWayOutTests : IDisposable
{
    const string Secret = "PAGESECRET";

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    /// <summary>Every command by which something of leads leaves for another program, or is shown to one.</summary>
    public static TheoryData<string> Ways =>
    [
        "lead export --format csv", "lead export --format vcard", "lead export --format hubspot", "lead export --format salesforce", "lead list --json", "lead show 1 --json",
        "lead draft 1 message", "lead draft 1 note", "lead call book 1 2026-09-24T09:00 --ics -", "lead chain", "lead chain --svg -", "lead board", "lead list", "brief --json", "brief --md -",
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_a_page_told_does_not_leave(string way)
    {
        Merged();
        var said = terminal.Run(way.Split(' '));
        Assert.DoesNotContain(Secret, said.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void And_the_check_can_fail()
    {
        Merged(Origin.Declared);
        Assert.Contains(Secret, terminal.Do("lead", "export").Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nor_into_a_folder_nor_over_the_wire()
    {
        Merged();
        terminal.Do("export", $"{terminal.Folder}/out");
        Assert.All(Directory.EnumerateFiles($"{terminal.Folder}/out"), file => Assert.DoesNotContain(Secret, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));

        var workspace = Open();
        using var connection = workspace.Database.Connect();
        Assert.All(Outgoing.Of(connection, workspace).Sheets, sheet =>
            Assert.DoesNotContain(Secret, Encoding.UTF8.GetString(LeadHook.Of(sheet, 1, workspace.Now).Body), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_stays_is_said()
    {
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social", "--company", "Acme", "--url", $"https://www.linkedin.com/in/{Secret}");
        terminal.Do("lead", "add", "Ada Example");
        Tell(Origin.Page, name: null, headline: $"Head of {Secret}");
        var some = terminal.Run("lead", "export");
        Assert.Contains("Ada Example,,,,", some.Out, StringComparison.Ordinal);
        Assert.Contains("3 fields stayed", some.Error, StringComparison.Ordinal);

        Merging.Merge(Open().Database, Open().Id, Tell(Origin.Page, "Ada Other", "CMO", "other"), 1, Terminal.Morning, Open().Judge);
        Assert.Contains("1 lead stayed", terminal.Run("lead", "export").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_known_from_a_page_alone_becomes_no_lead()
    {
        var person = Tell(Origin.Page, $"Cy {Secret}", "CMO");
        Assert.Equal("lead.page_only", new LeadDesk(Open()).Add(person).Refusal!.Because.Key);
        Assert.Empty(terminal.Do("lead", "list", "--json").Json.EnumerateArray());
    }

    [Fact]
    public void What_was_typed_leaves_for_leads_only()
    {
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social");
        terminal.Do("person", "add", "Bo Sample", "--headline", "Nurse");
        terminal.Do("lead", "add", "Ada Example");
        terminal.Do("export", $"{terminal.Folder}/out");
        var people = File.ReadAllText($"{terminal.Folder}/out/people.csv");
        Assert.Contains("Ada Example", people, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Sample", people, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0"), InlineData("@SUM(1)"), InlineData("+1"), InlineData("-1")]
    public void A_formula_is_no_formula_any_more(string formula)
    {
        terminal.Do("import", terminal.File("people.csv", $"Name,Headline,Profile URL\n{formula},{formula},https://www.linkedin.com/in/x\n"), "--declare", Samples.Declared);
        terminal.Do("lead", "add", "1", "--next", $"a{formula}");
        foreach (var format in (string[])["csv", "hubspot", "salesforce"])
            Assert.DoesNotMatch("(^|,)\"?[=@+-]", terminal.Do("lead", "export", "--format", format).Out.Split('\n', 2)[1]);
    }

    /// <summary>Ada, noted by hand, is a lead; then a page tells of somebody who turns out to be she.</summary>
    void Merged(Origin origin = Origin.Page)
    {
        terminal.Do("person", "add", "Ada Example", "--post", Samples.Post);
        terminal.Do("lead", "add", "Ada Example");
        var other = Tell(origin, $"Ada {Secret}", $"Head of {Secret}");
        Merging.Merge(Open().Database, Open().Id, other, 1, Terminal.Morning, Open().Judge);
    }

    long Tell(Origin origin, string? name, string headline, string address = Secret)
    {
        var workspace = Open();
        using var batch = Batch.Begin(workspace.Database, workspace.Id, origin, workspace.Now, "page", declaration: null);
        var chunk = new Chunk();
        var person = PersonEntries.Add(batch, chunk, workspace.Judge(), chunk.NextRow(), name, headline, $"{Secret} Inc.", $"https://www.linkedin.com/in/{address}", degree: null);
        batch.Writer.Write(chunk);
        batch.Keep("page", workspace.Judge);
        return person;
    }

    Workspace Open() => Workspace.Open(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), "default", at: null, out _)!;
}
