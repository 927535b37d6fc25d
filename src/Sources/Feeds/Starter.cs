namespace Windfall.Sources.Feeds;

/// <summary>Feeds to begin with, by field and language. Public addresses, chosen by hand in 2026; what an outlet does with its address after that, it does.</summary>
public static class Starter
{
    /// <param name="Field">One of <see cref="Fields"/>.</param>
    /// <param name="Language">en or fr.</param>
    public sealed record Suggestion(string Field, string Language, string Title, string Address);

    public static IReadOnlyList<Suggestion> All { get; } = [.. Load()];

    public static IEnumerable<string> Fields => All.Select(one => one.Field).Distinct();

    static IEnumerable<Suggestion> Load()
    {
        using var lines = new StreamReader(typeof(Starter).Assembly.GetManifestResourceStream("starter.txt")!);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is [var field, var language, var title, var address] && line[0] != '#')
                yield return new(field, language, title, address);
        }
    }
}
