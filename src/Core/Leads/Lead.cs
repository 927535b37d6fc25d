using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Calls;

namespace Windfall.Core.Leads;

/// <summary>Whom a lead is about, as far as may be shown of a lead.</summary>
/// <param name="Fit">Null without a goal.</param>
public sealed record LeadPerson(long Id, string Name, string? Headline, string? Company, string? Url, FitLabel? Fit = null);

/// <summary>A person the user wants to talk to, as their events tell it up to a moment.</summary>
/// <param name="Post">The number of the post that began it; null where none did.</param>
/// <param name="IntroducedBy">The lead through whom the user came to know this one; null where through nobody.</param>
/// <param name="Since">When the stage was reached.</param>
/// <param name="Events">Oldest first; the first is that it was added.</param>
public sealed record Lead(
    long Id, LeadPerson Person, long? Post, long? IntroducedBy, string Pipeline, Stage Stage, DateTimeOffset Since, string? NextStep, DateOnly? Due,
    ImmutableSortedSet<string> Tags, ImmutableArray<Call> Calls, ImmutableArray<LeadEvent> Events)
{
    public DateTimeOffset AddedAt => Events[0].At;

    /// <summary>When the two were in touch last; null where never.</summary>
    public DateTimeOffset? TouchedAt => Events.LastOrDefault(one => one.IsTouch)?.At;

    /// <summary>The user may still get somewhere with it.</summary>
    public bool IsOpen => Stage is not (Stage.Won or Stage.Referred or Stage.NotNow);

    /// <summary>The call of which one can say how it went: the first that has begun and of which nobody said.</summary>
    public Call? Untold(DateTimeOffset at) => Calls.FirstOrDefault(call => call.State == CallState.Booked && call.Start <= at);

    /// <summary>What came of it last, in the user's words: of a call, or of a move that ended it.</summary>
    public string? Outcome => Events.LastOrDefault(one =>
        one.Kind == LeadEventKind.CallHeld || (one.Kind == LeadEventKind.Moved && one.Stage is Stage.Won or Stage.Referred or Stage.NotNow))?.Text;

    /// <summary>Minutes spent on it, as far as they were told; null where never.</summary>
    public double? Minutes => Events.Any(Spent) ? Events.Where(Spent).Sum(one => one.Minutes!.Value) : null;

    static bool Spent(LeadEvent one) => one.IsTouch && one.Minutes is not null;

    /// <param name="events">Oldest first, at least one.</param>
    public static Lead Of(long id, LeadPerson person, long? post, long? introducedBy, ImmutableArray<LeadEvent> events)
    {
        var lead = new Lead(id, person, post, introducedBy, Leads.Pipeline.UsualName, Stage.Noted, events[0].At, NextStep: null, Due: null, [], [], events);
        return events.Aggregate(lead, (so, one) => so.After(one));
    }

    Lead After(LeadEvent one)
    {
        var lead = one.Stage is { } stage && stage != Stage ? this with { Stage = stage, Since = one.At } : this;
        return one.Kind switch
        {
            LeadEventKind.Added or LeadEventKind.Piped when one.Text is { } pipeline => lead with { Pipeline = pipeline },
            LeadEventKind.Planned => lead with { NextStep = one.Text, Due = one.Due },
            LeadEventKind.Tagged => lead with { Tags = Tags.Add(one.Text!) },
            LeadEventKind.Untagged => lead with { Tags = Tags.Remove(one.Text!) },
            LeadEventKind.CallBooked => lead with { Calls = Booked(one) },
            LeadEventKind.CallHeld => lead with { Calls = Ended(one, CallState.Held) },
            LeadEventKind.CallMissed => lead with { Calls = Ended(one, CallState.Missed) },
            _ => lead,
        };
    }

    /// <summary>Booked anew, a call keeps its place.</summary>
    ImmutableArray<Call> Booked(LeadEvent one)
    {
        var call = new Call(one.Other ?? one.Id, one.Start!.Value, TimeSpan.FromMinutes(one.Minutes ?? Call.Usual.TotalMinutes), one.Link, CallState.Booked);
        return Calls.Any(other => other.Id == call.Id) ? [.. Calls.Select(other => other.Id == call.Id ? call : other)] : [.. Calls, call];
    }

    ImmutableArray<Call> Ended(LeadEvent one, CallState state) => Calls.Any(call => call.Id == one.Other)
        ? [.. Calls.Select(call => call.Id == one.Other ? call with { State = state, Outcome = one.Text, Minutes = one.Minutes } : call)]
        : [.. Calls, new(one.Id, one.Start ?? one.At, TimeSpan.FromMinutes(one.Minutes ?? Call.Usual.TotalMinutes), one.Link, state, one.Text, one.Minutes)];
}
