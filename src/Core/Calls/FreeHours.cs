using System.Collections.Immutable;
using System.Globalization;

namespace Windfall.Core.Calls;

/// <summary>When somebody takes calls, on the clock of a time zone.</summary>
/// <param name="Spans">For each day of the week any number of spans that do not overlap, in order.</param>
public sealed record FreeHours(TimeZoneInfo Zone, ImmutableDictionary<DayOfWeek, ImmutableArray<(TimeOnly From, TimeOnly To)>> Spans)
{
    static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>What is supposed of everybody until told otherwise.</summary>
    public const string Usual = "mon-fri 9:00-12:00 14:00-17:00";

    public static FreeHours UsualIn(TimeZoneInfo zone) => Parse(Usual, zone, out _)!;

    /// <summary>Reads <c>mon-thu 9:00-12:00 14:00-17:00, fri 9:00-12:00</c>.</summary>
    /// <param name="problem">Where null is returned: what was expected.</param>
    public static FreeHours? Parse(string text, TimeZoneInfo zone, out Phrase? problem)
    {
        var spans = ImmutableDictionary.CreateBuilder<DayOfWeek, ImmutableArray<(TimeOnly, TimeOnly)>>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var days = ReadDays(words[0]);
            var times = words[1..].Select(ReadSpan).ToList();
            if (days.IsEmpty || times.Count == 0 || times.Exists(time => time is null))
                return Refuse(part, out problem);
            foreach (var day in days)
                spans[day] = [.. spans.GetValueOrDefault(day, []), .. times.Select(time => time!.Value)];
        }

        foreach (var day in spans.Keys.ToList())
        {
            spans[day] = [.. spans[day].OrderBy(span => span.Item1)];
            if (spans[day].Zip(spans[day].Skip(1)).Any(pair => pair.First.Item2 > pair.Second.Item1))
                return Refuse(text, out problem);
        }
        if (spans.Count == 0)
            return Refuse(text, out problem);
        problem = null;
        return new(zone, spans.ToImmutable());
    }

    static FreeHours? Refuse(string part, out Phrase? problem)
    {
        problem = new("call.free_hours_unreadable", part, Usual);
        return null;
    }

    static ImmutableArray<DayOfWeek> ReadDays(string word)
    {
        if (word.ToLowerInvariant().Split('-') is not { Length: 1 or 2 } ends)
            return [];
        var (from, to) = (Array.IndexOf(Days, ends[0]), Array.IndexOf(Days, ends[^1]));
        return from < 0 || to < 0 ? [] : [.. Enumerable.Range(0, (to - from + 7) % 7 + 1).Select(n => (DayOfWeek)((from + n) % 7))];
    }

    static (TimeOnly, TimeOnly)? ReadSpan(string word) =>
        word.Split('-') is [var from, var to]
        && TimeOnly.TryParseExact(from, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var begin)
        && TimeOnly.TryParseExact(to, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var end) && begin < end
            ? (begin, end) : null;

    /// <summary>As <see cref="Parse"/> reads it; days in a row with the same hours together, from Monday on.</summary>
    public override string ToString()
    {
        List<(int From, int To, string Hours)> runs = [];
        foreach (var day in Enumerable.Range(1, 7).Where(day => Spans.ContainsKey((DayOfWeek)(day % 7))))
        {
            var hours = string.Join(' ', Spans[(DayOfWeek)(day % 7)].Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.From:H\\:mm}-{span.To:H\\:mm}")));
            if (runs.Count > 0 && runs[^1] is var last && last.To == day - 1 && last.Hours == hours)
                runs[^1] = last with { To = day };
            else
                runs.Add((day, day, hours));
        }
        return string.Join(", ", runs.Select(run => $"{Days[run.From % 7]}{(run.To > run.From ? $"-{Days[run.To % 7]}" : "")} {run.Hours}"));
    }
}
