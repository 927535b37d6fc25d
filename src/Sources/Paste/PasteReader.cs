using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Paste;

/// <summary>
/// Reads what a user copied off a LinkedIn page that shows who reacted or commented, English or French. Lines are told apart one by one; a person begins at a
/// profile link, at a name with a degree or badge, at a name said twice, or, on a page of comments, at the lines above a time. One pass each, whatever the text is.
/// </summary>
public static class PasteReader
{
    /// <summary>Characters; some ten thousand people.</summary>
    public const int Limit = 2_000_000;

    /// <param name="text">As the clipboard held it.</param>
    /// <param name="at">When it was copied: "2d" counts back from there.</param>
    public static Pasted Read(string text, DateTimeOffset at)
    {
        if (text.Length > Limit)
            return new([], [], "und")
            {
                Refused = new("pasted text", 0, "", 0..0, $"at most {Limit / 1_000_000} million characters", "Copy and paste the page in parts."),
            };

        var written = text.ReplaceLineEndings("\n").Split('\n');
        PageLine[] lines = [.. written.Select((line, n) => PageWords.Read(n + 1, line))];
        var areComments = lines.Any(line => line.Kind is LineKind.Time) || lines.Any(line => line.Kind is LineKind.Foot);
        var heads = Heads.Of(lines, areComments);

        List<PastedLine> passed = [.. lines.Take(heads.Count > 0 ? heads[0].Start : lines.Length).Where(line => line.Kind is LineKind.Text).Select(Passed)];
        var people = ImmutableArray.CreateBuilder<PastedPerson>();
        for (var n = 0; n < heads.Count; n++)
        {
            var body = lines.AsSpan(heads[n].After..(n + 1 < heads.Count ? heads[n + 1].Start : lines.Length));
            people.Add(areComments ? Commenter(heads[n], body, at, passed) : Reactor(heads[n], body, passed));
        }
        return new(people.ToImmutable(), [.. passed], PageLanguage.Of(written, lines));
    }

    static PastedLine Passed(PageLine line) => new(line.Number, line.Text);

    static PastedPerson Reactor(Head head, ReadOnlySpan<PageLine> body, List<PastedLine> passed)
    {
        var (headline, reaction) = ((string?)null, head.Reaction);
        foreach (var line in body)
            if (line.Kind is LineKind.Reaction)
                reaction ??= PageWords.ReactionOf(line.Text);
            else if (line.Kind is LineKind.Text or LineKind.Followers && headline is null)
                headline = line.Text;
            else if (line.Kind is LineKind.Text)
                passed.Add(Passed(line));

        return new(head.Name, headline, head.Degree, ActKind.Reaction, reaction, null, null, head.IsAuthor, head.Line);
    }

    /// <summary>Headline, time, what was written, the row of buttons; without a time the first line is the headline.</summary>
    static PastedPerson Commenter(Head head, ReadOnlySpan<PageLine> body, DateTimeOffset at, List<PastedLine> passed)
    {
        var (headline, comment) = ((string?)null, new List<string>());
        (DateTimeOffset, DateTimeOffset)? when = null;
        var hasTime = HasTime(body);
        var (isOver, gap) = (false, false);
        for (var n = 0; n < body.Length; n++)
        {
            var line = body[n];
            if (line.Kind is LineKind.Time && when is null && comment.Count == 0)
                when = PageWords.Between(line.Text, at);
            else if (line.Kind is LineKind.Foot || line.Kind is LineKind.Reaction && !IsWritten(line, comment.Count) && EndsComment(body[(n + 1)..]))
                isOver |= comment.Count > 0 || when is not null;
            else if (line.Kind is LineKind.Blank)
                gap = comment.Count > 0;
            else if (line.Kind is LineKind.Furniture || line.Kind is LineKind.Badge && comment.Count == 0)
                continue;
            else if (headline is null && when is null && (hasTime || line.Kind is LineKind.Followers || comment.Count == 0 && head.Degree is not null))
                headline = line.Text;
            else if (isOver || hasTime && when is null)
                passed.Add(Passed(line));
            else
            {
                if (gap)
                    comment.Add("");
                gap = false;
                comment.Add(WithoutMore(line.Text));
            }
        }
        return new(head.Name, headline, head.Degree, ActKind.Comment, null, comment.Count > 0 ? string.Join('\n', comment) : null, when, head.IsAuthor, head.Line);
    }

    static bool HasTime(ReadOnlySpan<PageLine> body)
    {
        foreach (var line in body)
            if (line.Kind is LineKind.Time)
                return true;
        return false;
    }

    /// <summary>Under a comment stands only the button of the plain reaction: "Bravo" by itself is the comment.</summary>
    static bool IsWritten(PageLine line, int before) => before == 0 && PageWords.ReactionOf(line.Text) != "LIKE";

    /// <summary>"Like" is the button where only buttons and counts follow, and a word somebody wrote where more is written.</summary>
    static bool EndsComment(ReadOnlySpan<PageLine> rest)
    {
        foreach (var line in rest)
            if (line.Kind is not LineKind.Blank)
                return line.Kind is LineKind.Foot or LineKind.Furniture or LineKind.Reaction;
        return true;
    }

    static string WithoutMore(string text)
    {
        foreach (var more in (ReadOnlySpan<string>)["…see more", "...see more", "…more", "...more", "…voir plus", "...voir plus", "…plus", "… voir plus", "… more"])
            if (text.EndsWith(more, StringComparison.OrdinalIgnoreCase))
                return text[..^more.Length].TrimEnd();
        return text;
    }
}
