using System.Collections.Immutable;
using System.Globalization;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Core.Coach;

/// <summary>Reads one's own headline as a stranger does, and says what is missing.</summary>
public static class HeadlineCoach
{
    /// <summary>
    /// Characters shown where a headline is cut, as seen on LinkedIn's pages: beside a comment on a phone one short line, in a list of search results
    /// about a line, on the phone's profile card two. The network says none of them, and they change; hence they are round figures.
    /// </summary>
    static readonly ImmutableArray<(string Place, int Limit)> Cuts = [("comment", 60), ("search", 90), ("mobile", 120)];

    const int MostFiller = 3;

    /// <param name="goal">Whose words should stand in it; null without one.</param>
    public static HeadlineReview Review(string text, Goal? goal)
    {
        Span<Token> tokens = stackalloc Token[Tokens.Limit];
        Span<Piece> pieces = stackalloc Piece[Tokens.Limit];
        var role = RoleReader.Read(text, tokens, pieces, out var read);
        var advice = ImmutableArray.CreateBuilder<Phrase>();

        if (role.Function == Function.Unknown)
            advice.Add(new("headline.no_work"));
        else if (role.Clarity < 2)
            advice.Add(new("headline.vague_work", role.Function));
        if (role.Company.Length == 0 && role.Clarity < 3)
            advice.Add(new("headline.no_whom"));
        if (read.Field >= 0 && read.Tokens[pieces[read.Field].First].Start >= Cuts[0].Limit)
            advice.Add(new("headline.late", Cuts[0].Limit));
        AddFiller(read, advice);
        AddGoal(text, role, goal, advice);
        if (HeadlineRewrite.Of(read, role.Clarity) is { } rewrite)
            advice.Add(new("headline.rewrite", rewrite));
        if (advice.Count == 0)
            advice.Add(new("headline.plain"));

        return new(text, role.Clarity, [.. Cuts.Select(cut => new CutOff(cut.Place, cut.Limit, Seen(text, cut.Limit)))], advice.ToImmutable());
    }

    static void AddFiller(in Glance read, ImmutableArray<Phrase>.Builder advice)
    {
        var found = 0;
        for (var i = 0; i < read.Pieces.Length && found < MostFiller; i++)
            if (read.Pieces[i].Cue == Cue.Filler && read.Tokens[read.Pieces[i].First].Length > 3)
            {
                advice.Add(new("headline.filler", read.Span(i, i).Of(read.Text).ToString()));
                found++;
            }
    }

    static void AddGoal(string text, in Role role, Goal? goal, ImmutableArray<Phrase>.Builder advice)
    {
        if (goal is null)
            return;
        foreach (var word in goal.Words)
            advice.Add(new(text.Contains(word, StringComparison.OrdinalIgnoreCase) ? "headline.word_there" : "headline.word_missing", word));
        var function = role.Function;
        if (goal.Roles.Any(wanted => Neighbours.Answer(function, wanted.Functions) > Answer.No))
            return;
        advice.Add(function == Function.Unknown || role.Clarity < 2    // what is only guessed is not what it speaks of
            ? new("headline.goal_field", goal.Roles[0].Functions[0], goal.Name)
            : new("headline.other_field", function, goal.Name));
    }

    /// <summary>Whole characters as a reader counts them: an emoji or an accented letter is never cut in two.</summary>
    static string Seen(string text, int limit)
    {
        var end = 0;
        for (var count = 0; end < text.Length && count < limit; count++)
            end += StringInfo.GetNextTextElementLength(text.AsSpan(end));
        return end >= text.Length ? text : $"{text[..end].TrimEnd()}…";
    }
}
