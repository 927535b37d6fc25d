namespace Windfall.Core.News;

/// <summary>How a title is set: which words have capitals, and where an outlet's own name begins.</summary>
static class TitleShape
{
    const int LongestName = 5, ShortestTitle = 4;

    /// <summary>Behind a dash or a bar: "Sky Brown to be youngest Olympian | WTOP". The title's length where there is none.</summary>
    public static int TailStart(ReadOnlySpan<char> title)
    {
        for (var i = title.Length - 2; i > 0; i--)
        {
            if (title[i] is '|' or '-' or '–' or '—' or ':' or '•' && title[i + 1] == ' ' && title[i - 1] is ' ' or ':')
                return Words(title[(i + 1)..]) <= LongestName && Words(title[..i]) >= ShortestTitle ? i : title.Length;
        }
        return title.Length;
    }

    static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
                words++;
        }
        return words;
    }

    /// <summary>Where most words have a capital, a capital says nothing.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '\'' or '’')
                continue;
            words++;
            if (char.IsUpper(text[i]))
                capitals++;
        }
        return capitals * 5 > words * 3;
    }
}
