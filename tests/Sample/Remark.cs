using System.Text.RegularExpressions;

namespace Windfall.Sample;

/// <summary>A comment written by hand.</summary>
/// <param name="Kind">What its writer meant it to be: thanks, question, lead, disagreement, hostile, spam, tag, job, story, joke, praise.</param>
/// <param name="Headline">Of whom it must come from; null where anybody may say it.</param>
/// <param name="Is">What that headline is to the goal.</param>
public sealed partial record Remark(string Kind, bool InFrench, Drawn Is, string? Headline, string Text)
{
    /// <summary>All of them, in the order in which they come.</summary>
    public static IReadOnlyList<Remark> All { get; } =
    [
        .. from pair in Sample.Text.Lines("Comments").Chunk(2)
           let heading = Heading.Match(pair[0])
           select new Remark(
               heading.Groups[1].Value,
               heading.Groups[2].Success,
               heading.Groups[3].Success ? Enum.Parse<Drawn>(heading.Groups[3].ValueSpan, ignoreCase: true) : Drawn.Other,
               heading.Groups[4].Success ? heading.Groups[4].Value : null,
               pair[1])
    ];

    [GeneratedRegex(@"^= (\w+)( fr)?(?: (maybe|target))?(?: \| (.+))?$")] private static partial Regex Heading { get; }
}
