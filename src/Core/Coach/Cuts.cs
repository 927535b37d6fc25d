using System.Collections.Immutable;
using System.Globalization;

namespace Windfall.Core.Coach;

/// <summary>
/// How many characters of a headline are shown in each place. The defaults are as seen on LinkedIn's pages: beside a comment on a phone one short line, in a
/// list of search results about a line, on the phone's profile card two. The network says none of them, and they change; hence round figures, and a setting.
/// </summary>
public sealed record Cuts(int Comment, int Search, int Mobile)
{
    const int Least = 10, MostLimit = 220;

    public static Cuts Default { get; } = new(60, 90, 120);

    public ImmutableArray<(string Place, int Limit)> All => [("comment", Comment), ("search", Search), ("mobile", Mobile)];

    public int Shortest => Math.Min(Comment, Math.Min(Search, Mobile));

    /// <summary>Reads <c>comment=55,search=80</c>; places left out stay as they are.</summary>
    /// <param name="problem">Where null is returned: what is wrong.</param>
    public Cuts? With(string text, out Phrase? problem)
    {
        problem = null;
        var cuts = this;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=', 2) is not [var place, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < Least or > MostLimit)
                return Refuse(part, out problem);
            switch (place)
            {
                case "comment": cuts = cuts with { Comment = limit }; break;
                case "search": cuts = cuts with { Search = limit }; break;
                case "mobile": cuts = cuts with { Mobile = limit }; break;
                default: return Refuse(part, out problem);
            }
        }
        return cuts;
    }

    static Cuts? Refuse(string part, out Phrase? problem)
    {
        problem = new("headline.no_cut", part, Least, MostLimit);
        return null;
    }

    /// <returns>What <see cref="With"/> reads back.</returns>
    public override string ToString() => string.Join(',', All.Select(cut => string.Create(CultureInfo.InvariantCulture, $"{cut.Place}={cut.Limit}")));

    /// <summary>What is seen of a text. Whole characters as a reader counts them: an emoji or an accented letter is never cut in two.</summary>
    public static string Seen(string text, int limit)
    {
        var end = 0;
        for (var count = 0; end < text.Length && count < limit; count++)
            end += StringInfo.GetNextTextElementLength(text.AsSpan(end));
        return end >= text.Length ? text : $"{text[..end].TrimEnd()}…";
    }
}
