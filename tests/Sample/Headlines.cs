namespace Windfall.Sample;

/// <summary>What a person of the sample is to the goal, known because it was drawn that way.</summary>
public enum Drawn
{
    Other = 0,
    Maybe = 1,
    Target = 2,
}

/// <summary>Headlines as varied as life. The more words in one, the more rarely it is met twice.</summary>
sealed class Headlines
{
    const double Targets = .0105, Maybes = .026;

    readonly Grammar english = Grammar.Of("Headlines.en"), french = Grammar.Of("Headlines.fr");
    readonly HashSet<string> seen = [];

    public (string Text, Drawn Is) Draw(Random dice, bool inFrench)
    {
        if (inFrench)
            return (Fresh(dice, french, () => dice.Pick(french.Starts, rule => rule.Weight).Name), Drawn.Other);

        return dice.NextDouble() switch
        {
            < Targets => (Fresh(dice, english, () => "target"), Drawn.Target),
            < Targets + Maybes => (Fresh(dice, english, () => "maybe"), Drawn.Maybe),
            _ => (Fresh(dice, english, () => dice.Pick(english.Starts, rule => rule.Weight).Name), Drawn.Other),
        };
    }

    string Fresh(Random dice, Grammar grammar, Func<string> rule)
    {
        while (true)
        {
            var text = grammar.Draw(dice, rule());
            if (seen.Add(Bare(text)) || dice.Comes(Repeated(text)))
                return Worn(dice, text);
        }
    }

    /// <summary>Its letters alone, so that the same job at the same place is one however it is set.</summary>
    static string Bare(string text) => string.Concat(
        text.Replace(" at ", "", StringComparison.Ordinal).Replace(" chez ", "", StringComparison.Ordinal).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>How often a headline that somebody else has already is let pass.</summary>
    static double Repeated(string text) => text.Split(' ').Length switch { 1 => 1, 2 => .5, 3 => .15, _ => .02 };

    /// <summary>People do not type as grammars do.</summary>
    static string Worn(Random dice, string text) => dice.Next(100) switch
    {
        < 3 => text.ToLowerInvariant(),
        < 5 when text.Length < 45 => text.ToUpperInvariant(),
        5 => text.Replace(" | ", "|", StringComparison.Ordinal),
        6 => text.Replace(" and ", " & ", StringComparison.Ordinal),
        7 => $"{text} {dice.Pick(["🌎", "💙", "☕", "🎯", "📈", "🐶"])}",
        8 when char.IsLetter(text[^1]) => $"{text}.",
        _ => text,
    };
}
