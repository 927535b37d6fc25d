using System.Collections.Immutable;

namespace Windfall.Core.Calls;

/// <summary>Finds times to propose for a call.</summary>
public static class Proposal
{
    /// <summary>Nobody is asked for a call in the next hours, nor in a month.</summary>
    static readonly TimeSpan Notice = TimeSpan.FromHours(20), Ahead = TimeSpan.FromDays(21);

    static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <summary>
    /// So many times as are asked for, on different days as long as there are days, mornings and afternoons in turn: somebody who can never in the morning finds one.
    /// </summary>
    /// <param name="own">When the user takes calls.</param>
    /// <param name="busy">Calls that are booked already; what touches them is out.</param>
    /// <param name="theirs">The other's clock; null where unknown. Known, their own usual hours count, too.</param>
    /// <returns>In order of time; fewer where there is no more room.</returns>
    public static ImmutableArray<DateTimeOffset> Times(
        FreeHours own, IReadOnlyCollection<(DateTimeOffset From, DateTimeOffset To)> busy, DateTimeOffset at, TimeSpan length, TimeZoneInfo? theirs = null, int count = 3)
    {
        var their = theirs is null ? null : FreeHours.Parse("mon-fri 8:30-18:00", theirs, out _);
        var free = Slots(own, at, length)
            .Where(slot => !busy.Any(taken => slot < taken.To && slot + length > taken.From))
            .Where(slot => their is null || Fits(their, slot, length))
            .ToList();

        List<DateTimeOffset> chosen = [];
        foreach (var day in free.GroupBy(slot => Local(own.Zone, slot).Date).Take(count))
            chosen.Add(chosen.Count % 2 == 0 ? day.First() : day.FirstOrDefault(slot => Local(own.Zone, slot).Hour >= 13, day.First()));
        foreach (var slot in free)
            if (chosen.Count < count && chosen.TrueForAll(other => (other - slot).Duration() >= length + length))
                chosen.Add(slot);
        return [.. chosen.Order()];
    }

    static IEnumerable<DateTimeOffset> Slots(FreeHours own, DateTimeOffset at, TimeSpan length)
    {
        var first = DateOnly.FromDateTime(Local(own.Zone, at + Notice).DateTime);
        for (var day = first; day <= first.AddDays((int)Ahead.TotalDays); day = day.AddDays(1))
            foreach (var (from, to) in own.Spans.GetValueOrDefault(day.DayOfWeek, []))
                for (var time = day.ToDateTime(from); time + length <= day.ToDateTime(to); time += Step)
                    if (!own.Zone.IsInvalidTime(time) && new DateTimeOffset(time, own.Zone.GetUtcOffset(time)) is var slot && slot >= at + Notice)
                        yield return slot.ToUniversalTime();
    }

    static bool Fits(FreeHours hours, DateTimeOffset slot, TimeSpan length)
    {
        var (from, to) = (Local(hours.Zone, slot), Local(hours.Zone, slot + length));
        return from.Date == to.Date && hours.Spans.GetValueOrDefault(from.DayOfWeek, [])
            .Any(span => TimeOnly.FromDateTime(from.DateTime) >= span.From && TimeOnly.FromDateTime(to.DateTime) <= span.To);
    }

    static DateTimeOffset Local(TimeZoneInfo zone, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone);
}
