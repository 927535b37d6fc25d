using System.Collections.Immutable;
using System.Globalization;

namespace Windfall.Core.Alerts;

/// <summary>What a rule of the user's own counts. The numbers are stored: never renumber.</summary>
public enum Measure : byte
{
    Reactions = 1,
    Comments = 2,
    Reposts = 3,
    Impressions = 4,

    /// <summary>People who answer the goal.</summary>
    Targets = 5,
}

/// <summary>The user wants to be told, once a post, when it has so many of something.</summary>
/// <param name="From">At least 1.</param>
public sealed record Rule(Measure Measure, long From)
{
    const int Most = 20;

    /// <summary>As kept: <c>reactions 500; targets 3</c>.</summary>
    public static string Text(IEnumerable<Rule> rules) =>
        string.Join("; ", rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Measure.ToString().ToLowerInvariant()} {rule.From}")));

    /// <returns>Null where it cannot be read; then nothing of it holds.</returns>
    public static ImmutableArray<Rule>? Read(string? text)
    {
        var rules = (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One).ToList();
        return rules.Count > Most || rules.Contains(null) ? null : [.. rules.OfType<Rule>().Distinct()];
    }

    static Rule? One(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var word, var number] && !char.IsAsciiDigit(word[0])
            && Enum.TryParse<Measure>(word, ignoreCase: true, out var figure) && Enum.IsDefined(figure)
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from > 0
            ? new(figure, from) : null;
}
