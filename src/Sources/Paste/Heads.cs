using System.Buffers;

namespace Windfall.Sources.Paste;

/// <summary>Where a person begins.</summary>
/// <param name="Start">Index of the first line that belongs to them.</param>
/// <param name="After">Index of the line after name, degree and badges.</param>
/// <param name="Line">Of the name. 1-based.</param>
sealed record Head(int Start, int After, string Name, int Line, int? Degree, bool IsAuthor, string? Reaction);

/// <summary>Finds where people begin.</summary>
static class Heads
{
    const int LongestName = 100, MostWords = 8;

    static readonly SearchValues<char> NeverInNames = SearchValues.Create("?!:;|@#…");

    public static List<Head> Of(PageLine[] lines, bool areComments)
    {
        List<Head> heads = [];
        for (var at = 0; at < lines.Length;)
            if (At(lines, at, areComments) is { } head)
            {
                heads.Add(head);
                at = head.After;
            }
            else
                at++;
        return heads.Count > 0 || areComments ? heads : InPairs(lines);
    }

    /// <summary>Reads name, the same name again, badges and degree in any order; it is a head if anything but one name was among them.</summary>
    static Head? At(PageLine[] lines, int start, bool areComments)
    {
        string? name = null, reaction = null;
        int? degree = null;
        var (isAuthor, proofs, line, at) = (false, 0, lines[start].Number, start);
        if (lines[start].Kind is not (LineKind.Profile or LineKind.Text or LineKind.Degree) || lines[start] is { Kind: LineKind.Degree, Text: "" })
            return null;

        for (var after = start; after < lines.Length; after++)
        {
            var (_, kind, text, shown, author) = lines[after];
            if (kind is LineKind.Blank)
                continue;
            if (kind is LineKind.Badge)
                proofs++;
            else if (kind is LineKind.Degree && (text.Length == 0 || name is null || Same(name, text)))
                (name, degree, proofs) = (name ?? text, degree ?? shown, proofs + 1);
            else if (kind is LineKind.Profile && (name is null || Same(name, text)))
                (name, degree, proofs) = (name ?? text, degree ?? shown, proofs + 1);
            else if (kind is LineKind.Reaction && name is not null && !areComments && reaction is null && proofs > 0 && degree is null)
                reaction = PageWords.ReactionOf(text);
            else if (kind is LineKind.Text && name is null && IsName(PageWords.NameOf(text)))
                (name, proofs) = (PageWords.NameOf(text), PageWords.NameOf(text) == text ? 0 : 1);
            else if (kind is LineKind.Text && name is not null && degree is null && Same(name, PageWords.NameOf(text)))
                proofs++;
            else
                break;
            isAuthor |= author;
            at = after + 1;
        }

        if (name is null || name.Length is 0 or > LongestName)
            return null;
        if (proofs == 0 && !PageWords.IsHiddenMember(name) && !(FollowersAfter(lines, at) || areComments && TimeSoon(lines, start, at)))
            return null;
        return new(start, at, name, line, degree, isAuthor, reaction);
    }

    static bool Same(string one, string other) => one.Replace('’', '\'').Equals(other.Replace('’', '\''), StringComparison.OrdinalIgnoreCase);

    static bool FollowersAfter(PageLine[] lines, int at) => at < lines.Length && lines[at].Kind is LineKind.Followers;

    /// <summary>After a row of buttons or at the top: a name, at most one headline, a time.</summary>
    static bool TimeSoon(PageLine[] lines, int start, int at)
    {
        for (var before = start - 1; before >= 0 && lines[before].Kind is not (LineKind.Foot or LineKind.Furniture or LineKind.Reaction); before--)
            if (lines[before].Kind is not LineKind.Blank)
                return false;

        for (var (after, texts) = (at, 0); after < lines.Length && texts < 2; after++)
            if (lines[after].Kind is LineKind.Time)
                return true;
            else if (lines[after].Kind is LineKind.Text)
                texts++;
            else if (lines[after].Kind is not LineKind.Blank)
                return false;
        return false;
    }

    /// <summary>Without any mark: paragraphs of a name and a headline.</summary>
    static List<Head> InPairs(PageLine[] lines)
    {
        List<Head> heads = [];
        for (var at = 0; at + 1 < lines.Length; at++)
            if (lines[at] is { Kind: LineKind.Text } name && IsName(name.Text) && lines[at + 1].Kind is LineKind.Text
                && (at == 0 || lines[at - 1].Kind is not LineKind.Text) && (at + 2 >= lines.Length || lines[at + 2].Kind is not LineKind.Text))
                heads.Add(new(at, at + 1, name.Text, name.Number, null, IsAuthor: false, null));
        return heads;
    }

    static bool IsName(string text) =>
        text.Length is > 1 and <= LongestName && text.Count(c => c == ' ') < MostWords && char.IsLetter(text, 0) && !text.AsSpan().ContainsAny(NeverInNames) && !text.EndsWith('.') && !text.Any(char.IsDigit);
}
