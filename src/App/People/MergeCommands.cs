using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store.Bulk;

namespace Windfall.App.People;

/// <summary><c>windfall person merge 7 3</c>, <c>windfall person unmerge 7</c></summary>
static class MergeCommands
{
    static readonly Argument<string> One = new("one") { Description = "Who is known twice: a number, a name or an address." };
    static readonly Argument<string> Other = new("other") { Description = "As whom they are to be shown." };
    static readonly Argument<string> Merged = new("whom") { Description = "Who was merged: best by number." };

    public static IEnumerable<Command> Create(Shell shell)
    {
        var merge = new Command("merge", """
            Say that two people are one. All that belongs to either is shown as one person's: acts, touches, notes. What was told of each stays with each, so that
            'person unmerge' brings back exactly what was.

            Example: windfall person merge 7 3
            """)
        {
            One, Other,
        };
        merge.SetAction(ask => ask.In(shell, workspace => Merge(shell, workspace, ask.Culture(shell), ask.GetValue(One)!, ask.GetValue(Other)!)));

        var unmerge = new Command("unmerge", "Take a merge back.\n\nExample: windfall person unmerge 7") { Merged };
        unmerge.SetAction(ask => ask.In(shell, workspace => Unmerge(shell, workspace, ask.Culture(shell), ask.GetValue(Merged)!)));
        return [merge, unmerge];
    }

    static int Merge(Shell shell, Workspace workspace, CultureInfo culture, string whom, string asWhom)
    {
        using var connection = workspace.Database.Connect();
        if (Whom.Find(connection, workspace, whom, out var problem) is not { } one || Whom.Find(connection, workspace, asWhom, out problem) is not { } other)
            return shell.Refuse(problem!.Say(culture));
        if (!Merging.Merge(workspace.Database, workspace.Id, one.Id, other.Id, workspace.Now, workspace.Judge))
            return shell.Refuse(new Phrase("person.one_already", one.Id.ToString(CultureInfo.InvariantCulture), other.Id.ToString(CultureInfo.InvariantCulture)).Say(culture));

        shell.Say(new Phrase("person.merged", Numbered(one), Numbered(other), one.Id.ToString(CultureInfo.InvariantCulture)).Say(culture));
        return Ask.Done;
    }

    static int Unmerge(Shell shell, Workspace workspace, CultureInfo culture, string whom)
    {
        using var connection = workspace.Database.Connect();
        Phrase? problem = null;
        if ((Whom.Number(connection, workspace, whom) ?? Whom.Find(connection, workspace, whom, out problem)?.Id) is not { } person)
            return shell.Refuse(problem!.Say(culture));
        if (!Merging.Unmerge(workspace.Database, workspace.Id, person, workspace.Now, workspace.Judge))
            return shell.Refuse(new Phrase("person.not_merged", whom).Say(culture));

        shell.Say(Words.Say("person.unmerged", culture));
        return Ask.Done;
    }

    static string Numbered(KnownPerson person) => $"#{person.Id.ToString(CultureInfo.InvariantCulture)} {ForeignText.OneLine(person.Name)}";
}
