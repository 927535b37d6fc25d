namespace Windfall.Sample;

/// <summary>What a person of the sample is to the goal, known because it was drawn that way.</summary>
public enum Drawn
{
    Other = 0,
    Maybe = 1,
    Target = 2,
}

/// <summary>Headlines as varied as life. One that says more than three words is rarely met twice.</summary>
sealed class Headlines
{
    const double Targets = .0105, Maybes = .026, Repeated = .12;

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
            var text = Worn(dice, grammar.Draw(dice, rule()));
            if (seen.Add(text) || text.Split(' ').Length <= 3 || dice.Comes(Repeated / 4))
                return text;
        }
    }

    /// <summary>People do not type as grammars do.</summary>
    static string Worn(Random dice, string text) => dice.Next(100) switch
    {
        < 3 => text.ToLowerInvariant(),
        < 5 when text.Length < 45 => text.ToUpperInvariant(),
        5 => text.Replace(" | ", "|", StringComparison.Ordinal),
        6 => text.Replace(" and ", " & ", StringComparison.Ordinal),
        7 => $"{text} {dice.Pick(["🌎", "💙", "☕", "🎯", "📈", "🐶"])}",
        8 => $"{text}.",
        _ => text,
    };
}
