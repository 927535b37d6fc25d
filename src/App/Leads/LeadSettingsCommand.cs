using System.Collections.Immutable;
using System.CommandLine;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Core.Calls;
using Windfall.Core.Leads;
using Windfall.Core.Outreach;

namespace Windfall.App.Leads;

/// <summary><c>windfall lead settings --hours "mon-fri 9:00-12:00" --booking https://…</c>; pipelines, and cadences of tags.</summary>
static class LeadSettingsCommand
{
    static readonly Argument<string> PipelineName = new("name") { Description = "What you call it." };
    static readonly Argument<string> TagName = new("tag") { Description = "A tag of leads." };
    static readonly Argument<int> Days = new("days") { Description = "Between two touches; 0 ends it.", Validators = { given => { if (given.Tokens is [var days] && (!int.TryParse(days.Value, out var n) || n is < 0 or > 3650)) given.AddError("days is a number from 0 to 3650."); } } };
    static readonly Option<string[]> Stages = new("--stages") { Description = "In order, beginning with noted; without, all.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string[]> Limits = new("--days") { Description = "When a lead is stale in a stage: invited=10.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string?> Hours = new("--hours") { Description = $"When you take calls: {FreeHours.Usual}." };
    static readonly Option<string?> Booking = new("--booking") { Description = "Your booking address, for drafts; empty for none." };
    static readonly Option<string?> Link = new("--link") { Description = "Where your calls take place unless said otherwise; empty for none." };
    static readonly Option<int?> NoteLimit = new("--note-limit")
    {
        Description = $"Characters that a note with a request to connect may have ({Drafting.UsualNoteLimit} as it comes).",
        Validators = { given => { if (given.Tokens is [var limit] && (!int.TryParse(limit.Value, out var n) || n is < Drafting.LeastNoteLimit or > 5000)) given.AddError($"--note-limit is a number from {Drafting.LeastNoteLimit} to 5000."); } },
    };

    public static IEnumerable<Command> Create(Shell shell) =>
    [
        LeadCommand.Verbed(shell, "settings", "See or set when you take calls and where, your booking address, and how long a note may be.",
            "lead settings --hours \"mon-thu 9:00-12:00\" --booking https://cal.example/me", [Hours, Booking, Link, NoteLimit], Settings),
        LeadCommand.Verbed(shell, "pipeline", "Make a pipeline, or change one: some of the stages, and how long a lead may rest in each.",
            "lead pipeline press --stages noted warmed callBooked callHeld won --days warmed=14", [PipelineName, Stages, Limits], MakePipeline),
        LeadCommand.Verbed(shell, "pipelines", "Show the pipelines.", "lead pipelines", [], asked =>
        {
            foreach (var one in asked.Settings().Pipelines.Values.OrderBy(one => one.Name, StringComparer.Ordinal))
                asked.Shell.Say($"{one.Name}: {string.Join(", ", one.Stages.Select(stage => one.Days.TryGetValue(stage, out var days) ? $"{StageWords.Of(stage)} {days.ToString(asked.Culture)}" : StageWords.Of(stage)))}");
            return Ask.Done;
        }),
        LeadCommand.Verbed(shell, "pipe", "Put a lead into another pipeline.", "lead pipe \"Jane Roe\" press", [LeadCommand.Someone, PipelineName],
            asked => asked.Lead(LeadCommand.Someone, known => asked.Told(asked.Desk.Pipe(known.Lead.Id, asked.Ask.GetValue(PipelineName)!), asJson: false))),
        LeadCommand.Verbed(shell, "cadence", "Stay in touch: after so many days without a word, leads with this tag ask for one.", "lead cadence press 30", [TagName, Days], Cadence),
        LeadCommand.Verbed(shell, "tags", "Show the tags, with how many leads each has and how often you stay in touch.", "lead tags", [], Tags),
    ];

    static int Settings(Asked asked)
    {
        using var connection = asked.Workspace.Database.Connect();
        var settings = LeadSettings.Load(connection, asked.Workspace);
        if (asked.Ask.GetValue(Hours) is { } text)
        {
            if (FreeHours.Parse(text, asked.Workspace.TimeZone, out var problem) is not { } hours)
                return asked.Shell.Refuse(asked.Print.Say(problem!));
            settings = settings with { Hours = hours };
        }
        foreach (var (option, keep) in ((Option<string?>, Func<LeadSettings, string?, LeadSettings>)[])[(Booking, (all, one) => all with { Booking = one }), (Link, (all, one) => all with { Link = one })])
            if (asked.Ask.GetValue(option) is { } address)
            {
                if (address.Length > 0 && ForeignText.Link(address) is null)
                    return asked.Shell.Refuse(asked.Print.Say("call.link", address));
                settings = keep(settings, address.Length > 0 ? address : null);
            }
        settings = settings with { NoteLimit = asked.Ask.GetValue(NoteLimit) ?? settings.NoteLimit };

        settings.KeepCalls(connection, asked.Workspace);
        asked.Shell.Say(asked.Print.Say("lead.settings", settings.Hours.ToString(), asked.Workspace.TimeZone.Id, settings.Booking ?? "—", settings.Link ?? "—", settings.NoteLimit));
        return Ask.Done;
    }

    static int MakePipeline(Asked asked)
    {
        if (Pipeline.Make(asked.Ask.GetValue(PipelineName)!, asked.Ask.GetValue(Stages), asked.Ask.GetValue(Limits) ?? [], out var refusal) is not { } made)
            return asked.Shell.Refuse(asked.Print.Say(refusal!.Because));
        if (asked.All().FirstOrDefault(one => one.Lead.Pipeline == made.Name && !made.Stages.Contains(one.Lead.Stage)) is { } stuck)
            return asked.Shell.Refuse(asked.Print.Say("lead.pipeline_in_use", stuck.Lead.Person.Name, stuck.Lead.Stage));
        return Keep(asked, (settings, connection) => (settings with { Pipelines = settings.Pipelines.SetItem(made.Name, made) }).KeepPipelines(connection, asked.Workspace));
    }

    static int Cadence(Asked asked)
    {
        var (tag, days) = (asked.Ask.GetValue(TagName)!, asked.Ask.GetValue(Days));
        return Keep(asked, (settings, connection) =>
            (settings with { Cadences = days == 0 ? settings.Cadences.Remove(tag) : settings.Cadences.SetItem(tag, days) }).KeepCadences(connection, asked.Workspace));
    }

    static int Tags(Asked asked)
    {
        var cadences = asked.Settings().Cadences;
        var counts = asked.All().SelectMany(one => one.Lead.Tags).CountBy(tag => tag).ToImmutableSortedDictionary();
        foreach (var tag in counts.Keys.Union(cadences.Keys).Order(StringComparer.Ordinal))
            asked.Shell.Say(cadences.TryGetValue(tag, out var days)
                ? asked.Print.Say("lead.tag_every", counts.GetValueOrDefault(tag), tag, days)
                : asked.Print.Say("lead.tag_count", counts.GetValueOrDefault(tag), tag));
        return Ask.Done;
    }

    static int Keep(Asked asked, Action<LeadSettings, SqliteConnection> keep)
    {
        using var connection = asked.Workspace.Database.Connect();
        keep(LeadSettings.Load(connection, asked.Workspace), connection);
        asked.Shell.Say(asked.Print.Say("lead.kept"));
        return Ask.Done;
    }
}
