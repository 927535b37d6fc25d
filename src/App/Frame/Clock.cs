using Windfall.Core;

namespace Windfall.App.Frame;

/// <summary>Phrases on the reader's clock.</summary>
static class Clock
{
    /// <summary>Moments on a clock, and strangers' text on one line, however deep in a phrase they lie.</summary>
    public static Phrase In(TimeZoneInfo zone, Phrase phrase) => new(phrase.Key, [.. phrase.Args.Select(arg => arg switch
    {
        DateTimeOffset at => TimeZoneInfo.ConvertTime(at, zone),
        Phrase inner => In(zone, inner),
        string text => ForeignText.OneLine(text),
        _ => arg,
    })]);
}
