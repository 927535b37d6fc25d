using System.Globalization;
using System.Text;

namespace Windfall.Sample;

/// <summary>Names of people who do not exist: a first name and a surname of one culture, now and then of two. Nothing else is drawn from them.</summary>
sealed class Names
{
    const double Mixed = .08;

    // Combinations that a reader would take for somebody famous.
    static readonly HashSet<string> Known = ["Daniel Ho", "Eric Yuan", "Kevin Feng"];

    readonly List<Culture> cultures = [.. from line in Text.Lines("Names") select Culture.Of(line)];
    readonly HashSet<string> given = [.. Known];

    /// <summary>A name that nobody has been given before.</summary>
    public string Draw(Random dice, bool french)
    {
        while (true)
        {
            var first = Somewhere(dice, french);
            var last = dice.Comes(Mixed) ? Somewhere(dice, french: false) : first;
            var name = $"{dice.Pick(first.Firsts)} {dice.Pick(last.Lasts)}";
            if (given.Add(name))
                return name;
        }
    }

    Culture Somewhere(Random dice, bool french) =>
        french && dice.Comes(.8) ? cultures.Single(culture => culture.Name == "french") : dice.Pick(cultures, culture => culture.Weight);

    /// <summary>As people write themselves: with degrees, pronouns, capitals.</summary>
    public static string Dress(Random dice, string name) => dice.Next(100) switch
    {
        < 2 => $"{name}, MBA",
        2 => $"{name}, PhD",
        3 => $"Dr. {name}",
        5 => $"{name}, {dice.Pick(["PMP", "CPA", "RN", "SHRM-CP", "M.Ed.", "CFA"])}",
        6 => name.ToLowerInvariant(),
        7 => $"{name.Split(' ')[0]} {name.Split(' ')[^1][0]}.",
        8 => $"{name} {dice.Pick(["🌱", "✨", "🎙️", "🐝", "🚀", "☕"])}",
        9 => $"{name.Split(' ')[0]} {(char)('A' + dice.Next(24))}. {name.Split(' ', 2)[1]}",
        _ => name,
    };

    /// <summary>The address of a profile. All begin with <c>sample-</c>, so that none is anybody's.</summary>
    public static string Address(Random dice, string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (char.IsAsciiLetterLower(letter))
                plain.Append(letter);
            else if (letter is ' ' or '-')
                plain.Append('-');

        return string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/in/sample-{plain}-{dice.Next(0x1000, 0x10000):x4}");
    }
}

/// <param name="Weight">How often it is met.</param>
sealed record Culture(string Name, double Weight, string[] Firsts, string[] Lasts)
{
    public static Culture Of(string line)
    {
        var parts = line.Split(" | ");
        var (name, weight) = parts[0].Split(' ') is [var n, var w] ? (n, w) : throw new FormatException(line);
        return new(name, double.Parse(weight, CultureInfo.InvariantCulture), parts[1].Split(','), parts[2].Split(','));
    }
}
