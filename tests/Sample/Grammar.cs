using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Windfall.Sample;

/// <summary>
/// Texts drawn from rules. A rule begins with <c>= name weight</c>; each further line is one option of it, <c>4* </c> before an option makes it
/// four times as likely; <c>{name}</c> in an option is another rule, and <c>{name?}</c> one that is mostly left out.
/// </summary>
sealed partial class Grammar
{
    const double Taken = .35;

    readonly Dictionary<string, Rule> rules = [];

    public IReadOnlyList<Rule> Starts => [.. rules.Values.Where(rule => rule.Weight > 0)];

    public static Grammar Of(string resource)
    {
        var grammar = new Grammar();
        Rule? rule = null;
        foreach (var line in Text.Lines(resource))
        {
            if (Heading.Match(line) is { Success: true } heading)
            {
                rule = new(heading.Groups[1].Value, heading.Groups[2] is { Length: > 0 } weight ? Number(weight.Value) : 0, []);
                grammar.rules.Add(rule.Name, rule);
            }
            else if (line.Length > 0)
            {
                var option = Option.Match(line);
                rule!.Options.Add(new(option.Groups[1] is { Length: > 0 } times ? Number(times.Value) : 1, option.Groups[2].Value));
            }
        }

        return grammar;
    }

    public string Draw(Random dice, string rule) => Slot.Replace(
        dice.Pick(rules[rule].Options, option => option.Weight).Text,
        slot => slot.Groups[2].Length > 0 && !dice.Comes(Taken) ? "" : Draw(dice, slot.Groups[1].Value));

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^= (\w+) ?([\d.]*)$")] private static partial Regex Heading { get; }
    [GeneratedRegex(@"^(?:(\d+)\* )?(.*)$")] private static partial Regex Option { get; }
    [GeneratedRegex(@"\{(\w+)(\??)\}")] private static partial Regex Slot { get; }

    public sealed record Rule(string Name, double Weight, List<Choice> Options);

    public sealed record Choice(double Weight, string Text);
}

/// <summary>The texts written by hand that lie beside this code.</summary>
static class Text
{
    public static string[] Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Bug in the sample: no text {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
