using System.Globalization;

namespace Windfall.App.Briefs;

/// <summary>Under whose name, sign and colour a report goes out. Null: as the program comes.</summary>
/// <param name="Colour">As <c>#rrggbb</c>, dark enough to be read on white.</param>
/// <param name="Logo">An address that holds the picture itself.</param>
sealed record Brand(string? Name, string? Colour, string? Logo)
{
    /// <summary>Of text on white: WCAG 2.2, level AA.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>Goes behind the report's own sheet. On dark screens the program's own light colour stays: what is dark enough for paper is too dark there.</summary>
    public string Style => Colour is null ? "" : $$"""
        :root { --accent: light-dark({{Colour}}, #57c5c3); --pale: light-dark({{Colour}}33, #57c5c340); --faint: light-dark({{Colour}}1a, #57c5c31f); }
        @media print { :root { --accent: {{Colour}}; --pale: {{Colour}}33; --faint: {{Colour}}1a; } }

        """;

    /// <returns>Null for what is no <c>#rrggbb</c>.</returns>
    public static double? Contrast(string colour)
    {
        if (colour is not ['#', _, _, _, _, _, _] || !int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
            return null;
        static double Linear(int value) => value / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        var light = 0.2126 * Linear(rgb >> 16 & 255) + 0.7152 * Linear(rgb >> 8 & 255) + 0.0722 * Linear(rgb & 255);
        return 1.05 / (light + 0.05);
    }
}
