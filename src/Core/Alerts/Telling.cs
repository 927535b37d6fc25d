using System.Collections.Immutable;

namespace Windfall.Core.Alerts;

/// <summary>What is worth telling. The numbers are stored: never renumber.</summary>
public enum AlertKind : byte
{
    /// <summary>A post left its author's normal range: the one thing that is told at once.</summary>
    Breakout = 1,
    SecondWind = 2,
    SourceQuiet = 3,
    SecretEnds = 4,
    CallTomorrow = 5,
    LeadDue = 6,
    RetrospectiveReady = 7,

    /// <summary>What the user asked to be told.</summary>
    Rule = 8,

    /// <summary>A story of the owner's fields is open.</summary>
    Story = 9,
}

/// <summary>Something to tell that was not told yet.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="At">When it was found.</param>
/// <param name="Until">When it is no news any more; null: never.</param>
public sealed record Waiting(long Id, AlertKind Kind, string Subject, DateTimeOffset At, DateTimeOffset? Until = null);

/// <summary>What goes out now as one message.</summary>
/// <param name="Alerts">In the order in which they were found.</param>
public sealed record Telling(bool IsUrgent, ImmutableArray<long> Alerts)
{
    /// <summary>
    /// Whom a post leaves no peace shall have it: a breakout goes out at once, at any hour. All else waits for the one digest of the day, outside quiet hours; and after a message
    /// about something there is silence about it until somebody saw that message. What waits is not lost: it is told once that is so, unless it is no news by then.
    /// </summary>
    /// <param name="unseen">Subjects of which a message went out that nobody has seen.</param>
    /// <param name="lastDigest">When one went out last; null: never.</param>
    public static ImmutableArray<Telling> Decide(
        IReadOnlyCollection<Waiting> waiting, IReadOnlySet<string> unseen, DateTimeOffset? lastDigest, Quiet quiet, TimeZoneInfo zone, DateTimeOffset now)
    {
        Waiting[] breakouts = [.. waiting.Where(one => one.Kind == AlertKind.Breakout).OrderBy(one => one.At).ThenBy(one => one.Id)];
        ImmutableArray<Telling> urgent = [.. breakouts.Select(one => new Telling(true, [one.Id]))];

        var due = quiet.LastDigestDue(now, zone);
        if (lastDigest >= due || quiet.Covers(now, zone))
            return urgent;

        ImmutableArray<long> lines =
        [
            .. from one in waiting
               where one.Kind != AlertKind.Breakout && one.At <= due && !(one.Until <= now)
               where !unseen.Contains(one.Subject) && !breakouts.Any(told => told.Subject == one.Subject)
               orderby one.At, one.Id
               select one.Id,
        ];
        return lines.IsEmpty ? urgent : urgent.Add(new(false, lines));
    }
}
