using System.Collections.Immutable;

namespace Windfall.Core.Leads;

/// <summary>What a lead wants of its owner; in order of urgency.</summary>
public enum Want : byte
{
    CallOutcome = 0,
    Overdue = 1,
    DueToday = 2,
    NextStep = 3,
    Stale = 4,
    KeepInTouch = 5,
}

/// <summary>One thing a lead wants, and since when.</summary>
/// <param name="What">As a sentence.</param>
/// <param name="Day">The day it fell due; what fell due first comes first.</param>
public sealed record Wanted(Lead Lead, Want Want, Phrase What, DateOnly Day);

/// <summary>Finds what leads want on a day: how a call went, what is due, a next step where there is none, a word after a silence.</summary>
public static class Wanting
{
    /// <param name="pipelines">By name; a lead of a pipeline that is gone goes by the usual one.</param>
    /// <param name="cadences">Tag → days between two touches.</param>
    public static ImmutableArray<Wanted> Of(
        IEnumerable<Lead> leads, IReadOnlyDictionary<string, Pipeline> pipelines, IReadOnlyDictionary<string, int> cadences, DateTimeOffset at, TimeZoneInfo zone)
    {
        var today = Day(at, zone);
        return
        [
            .. from lead in leads
               let wanted = First(lead, pipelines.GetValueOrDefault(lead.Pipeline, Pipeline.Usual), cadences, today, zone)
               where wanted is not null
               orderby wanted.Want, wanted.Day, lead.Id
               select wanted
        ];
    }

    /// <summary>How long a lead has rested, in days: since it moved, or the two were in touch.</summary>
    public static int DaysAtRest(Lead lead, DateOnly today, TimeZoneInfo zone) =>
        today.DayNumber - Day(lead.TouchedAt is { } touched && touched > lead.Since ? touched : lead.Since, zone).DayNumber;

    /// <summary>The most urgent thing a lead wants; who has answered that is asked the next.</summary>
    static Wanted? First(Lead lead, Pipeline pipeline, IReadOnlyDictionary<string, int> cadences, DateOnly today, TimeZoneInfo zone)
    {
        var name = lead.Person.Name;
        if (lead.Calls.FirstOrDefault(call => call.WantsOutcome(today, zone)) is { } call)
            return new(lead, Want.CallOutcome, new("want.call_outcome", name, call.Start), Day(call.Start, zone));
        if (lead.Due is { } due && due <= today && lead.NextStep is { } step)
            return due < today
                ? new(lead, Want.Overdue, new("want.overdue", today.DayNumber - due.DayNumber, name, step), due)
                : new(lead, Want.DueToday, new("want.due_today", name, step), due);
        if (lead.IsOpen && lead.NextStep is null)
            return new(lead, Want.NextStep, new("want.next_step", name), Day(lead.Since, zone));
        if (lead.IsOpen && lead.Due is null && pipeline.Days.TryGetValue(lead.Stage, out var limit) && DaysAtRest(lead, today, zone) is var rest && rest > limit)
            return new(lead, Want.Stale, new("want.stale", rest, name, lead.Stage), today.AddDays(limit - rest));
        return Silence(lead, cadences, today, zone) is { } late ? new(lead, Want.KeepInTouch, new("want.keep_in_touch", late.Days, name, late.Tag), today.AddDays(-late.Over)) : null;
    }

    /// <summary>Of several tags with a cadence, the shortest.</summary>
    static (string Tag, int Days, int Over)? Silence(Lead lead, IReadOnlyDictionary<string, int> cadences, DateOnly today, TimeZoneInfo zone)
    {
        var days = today.DayNumber - Day(lead.TouchedAt ?? lead.AddedAt, zone).DayNumber;
        var late = lead.Tags.Where(cadences.ContainsKey).Select(tag => (Tag: tag, Days: days, Over: days - cadences[tag])).Where(one => one.Over >= 0).ToList();
        return late.Count == 0 ? null : late.MaxBy(one => one.Over);
    }

    static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
