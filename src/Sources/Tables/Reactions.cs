namespace Windfall.Sources.Tables;

/// <summary>LinkedIn's reactions, under whatever name.</summary>
public static class Reactions
{
    static readonly (string Code, string[] Names)[] Known =
    [
        ("LIKE", ["like", "liked", "likes", "j'aime", "j’aime", "gefällt mir"]),
        ("PRAISE", ["praise", "celebrate", "bravo"]),
        ("EMPATHY", ["empathy", "love", "j'adore", "j’adore"]),
        ("INTEREST", ["interest", "insightful", "instructif"]),
        ("APPRECIATION", ["appreciation", "support", "soutien"]),
        ("ENTERTAINMENT", ["entertainment", "funny", "drôle"]),
        ("MAYBE", ["maybe", "curious"]),
    ];

    /// <summary>LinkedIn's own code; a word that is not known stays as it is; null where nothing is said, which is not a like.</summary>
    public static string? Canonical(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
            return null;

        foreach (var (code, names) in Known)
        {
            foreach (var name in names)
            {
                if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return code;
            }
        }
        return text.ToString();
    }
}
