using System.Collections.Immutable;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;

namespace Windfall.Core.Alerts;

/// <summary>One thing to do about a post that takes off, and by when.</summary>
/// <param name="Do">In words; its key begins with "checklist.".</param>
public sealed record Step(DateTimeOffset Due, Phrase Do);

/// <summary>What to do while thousands are looking, made for this post.</summary>
public static class Checklist
{
    const int Answers = 10, People = 5;
    static readonly TimeSpan First = TimeSpan.FromMinutes(30), Soon = TimeSpan.FromHours(2), Today = TimeSpan.FromHours(12), Dip = TimeSpan.FromHours(24);

    /// <param name="at">When the alert was raised.</param>
    public static ImmutableArray<Step> For(Brief brief, DateTimeOffset at)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        if (Math.Min(Answers, brief.Plan.Items.Length + brief.Plan.LeftOut) is > 0 and var answers)
            steps.Add(new(at + First, new("checklist.answer", answers)));
        if (brief.Headline is { Advice.IsEmpty: false })
            steps.Add(new(at + First, new("checklist.headline")));
        steps.Add(new(at + Soon, new("checklist.pin")));
        if (Math.Min(People, brief.Audience.Targets + brief.Audience.ReferrerCount) is > 0 and var people)
            steps.Add(new(at + Today, new("checklist.people", people)));
        steps.Add(new(at + Dip, ExpectedDip(brief.Outlook.Forecast, at) is { } share ? new("checklist.dip", share) : new("checklist.dip_unknown")));
        return steps.ToImmutable();
    }

    /// <summary>Share of the coming day's reactions that the day after still brings, as the forecast has it; below 1 the curve flattens, and that is how it should be.</summary>
    /// <returns>Null where the forecast does not reach so far.</returns>
    public static double? ExpectedDip(Forecast? forecast, DateTimeOffset at)
    {
        if (forecast is not { Curve: [_, .., var last] } || last.At < at + 2 * Dip)
            return null;
        var (now, day, after) = (Median(forecast, at), Median(forecast, at + Dip), Median(forecast, at + 2 * Dip));
        return day > now ? Math.Max(0, (after - day) / (day - now)) : null;
    }

    static double Median(Forecast forecast, DateTimeOffset at)
    {
        var before = forecast.Curve[0];
        foreach (var point in forecast.Curve)
        {
            if (point.At >= at)
                return point.At == before.At ? point.Median : before.Median + (point.Median - before.Median) * ((at - before.At) / (point.At - before.At));
            before = point;
        }
        return before.Median;
    }
}
