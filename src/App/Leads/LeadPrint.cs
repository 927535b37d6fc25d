using System.Collections.Immutable;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Calls;
using Windfall.Core.Leads;

namespace Windfall.App.Leads;

/// <summary>Leads on a terminal.</summary>
sealed class LeadPrint(Shell shell, Workspace workspace, CultureInfo culture)
{
    const string Unknown = "—";

    public string Say(string key, params ImmutableArray<object> args) => Say(new Phrase(key, args));

    public string Say(Phrase phrase) => Clock.In(workspace.TimeZone, phrase).Say(culture);

    /// <summary>What became of a change, how it is undone, and what the lead asks for now.</summary>
    public int Told(LeadChange change, LeadSettings settings)
    {
        if (change.Refusal is { } refusal)
            return shell.Refuse(Say(refusal.Because));
        if (change.Lead is not { Lead: var lead })
        {
            shell.Say(Say("lead.undone_all"));
            return Ask.Done;
        }

        shell.Say(Say("lead.now", lead.Person.Name, lead.Stage, lead.Id));
        if (change.Change is { } number)
            shell.Say(Say("lead.to_undo", number));
        foreach (var wanted in Wanting.Of([lead], settings.Pipelines, settings.Cadences, workspace.Now, workspace.TimeZone))
            shell.Say(Say(wanted.What));
        return Ask.Done;
    }

    public void List(IEnumerable<KnownLead> all)
    {
        var table = Tables.Plain("#", Say("lead.name"), Say("lead.stage"), Say("lead.next"), Say("lead.due"), Say("lead.days"), Say("lead.tags"));
        foreach (var (lead, _, _) in all)
            table.AddTexts(lead.Id.ToString(culture), ForeignText.OneLine(lead.Person.Name, 40), Words.Say(lead.Stage, culture), ForeignText.OneLine(lead.NextStep ?? Unknown, 60),
                Day(lead.Due), Rest(lead).ToString("N0", culture), string.Join(", ", lead.Tags));
        shell.Console.Write(table);
    }

    public void Wanted(ImmutableArray<Wanted> all)
    {
        if (all.IsEmpty)
            shell.Say(Say("lead.nothing_due"));
        foreach (var wanted in all)
            shell.Say(string.Create(culture, $"#{wanted.Lead.Id,-4} {Say(wanted.What)}"));
    }

    /// <summary>A heading per stage, as a board has columns.</summary>
    public void Board(ImmutableArray<KnownLead> all, Pipeline pipeline)
    {
        foreach (var stage in pipeline.Stages)
        {
            var here = all.Where(one => one.Lead.Stage == stage).ToList();
            shell.Say(string.Create(culture, $"{Words.Say(stage, culture)} ({here.Count:N0})"));
            foreach (var (lead, _, _) in here)
                shell.Say(string.Create(culture, $"  #{lead.Id} {ForeignText.OneLine(lead.Person.Name, 40)}{(lead.NextStep is { } step ? $" → {ForeignText.OneLine(step, 60)}" : "")}{(lead.Due is { } due ? $" ({due:d})" : "")}{Age(lead, pipeline)}"));
        }
    }

    public void Show(KnownLead known)
    {
        var lead = known.Lead;
        shell.Say($"#{lead.Id} {ForeignText.OneLine(lead.Person.Name)}{(lead.Person.Headline is { } headline ? $", {ForeignText.OneLine(headline)}" : "")}");
        shell.Say(Say("lead.where", lead.Pipeline, lead.Stage, lead.Since));
        shell.Say(lead.NextStep is { } step ? lead.Due is { } due ? Say("lead.planned_for", step, due) : Say("lead.planned", step) : Say("lead.not_planned"));
        if (lead.Tags.Count > 0)
            shell.Say(Say("lead.tagged_as", string.Join(", ", lead.Tags)));
        if (known.PostUrl is { } url)
            shell.Say(Say("lead.began_with", url));
        foreach (var call in lead.Calls)
            shell.Say(Of(call));
        foreach (var one in lead.Events)
            shell.Say($"  {Say("lead.moment", one.At)}  {Say(LeadSentences.Of(one))}");
    }

    public string Of(Call call) => Say($"call.{call.State.ToString().ToLowerInvariant()}", call.Start, call.Length.TotalMinutes, call.State == CallState.Booked ? call.Link ?? Unknown : call.Outcome ?? Unknown);

    public string Day(DateOnly? day) => day?.ToString("d", culture) ?? Unknown;

    string Age(Lead lead, Pipeline pipeline) => lead.IsOpen && pipeline.Days.TryGetValue(lead.Stage, out var limit) && Rest(lead) > limit ? $" · {Say("lead.rests", Rest(lead))}" : "";

    int Rest(Lead lead) => Wanting.DaysAtRest(lead, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(workspace.Now, workspace.TimeZone).DateTime), workspace.TimeZone);
}
