using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Core.Coach;

/// <summary>Reads one's own headline as a stranger does, and says what is missing.</summary>
public static class HeadlineCoach
{
    const int MostFiller = 3;

    /// <param name="goal">Whose words should stand in it; null without one.</param>
    /// <param name="facts">What its owner says of himself, for rewrites; null: only what stands in it.</param>
    /// <param name="cuts">Where headlines are cut; null: as <see cref="Cuts.Default"/>.</param>
    public static HeadlineReview Review(string text, Goal? goal, Facts? facts = null, Cuts? cuts = null)
    {
        cuts ??= Cuts.Default;
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
        if (read.Field >= 0 && read.Tokens[pieces[read.Field].First].Start >= cuts.Shortest)
            advice.Add(new("headline.late", cuts.Shortest));
        var filler = Filler(read);
        advice.AddRange(filler.Take(MostFiller).Select(word => new Phrase("headline.filler", word)));
        AddGoal(text, role, goal, advice);
        var rewrites = HeadlineRewrite.All(read, text, role.Clarity, facts);
        advice.AddRange(rewrites.Select(rewrite => new Phrase(rewrite.IsReordered ? "headline.rewrite" : "headline.rewrite_facts", rewrite.Text)));
        if (advice.Count == 0)
            advice.Add(new("headline.plain"));

        return new(text, role.Clarity, [.. cuts.All.Select(cut => new CutOff(cut.Place, cut.Limit, Cuts.Seen(text, cut.Limit)))], advice.ToImmutable())
        {
            WordsThere = [.. (goal?.Words ?? []).Where(word => Holds(text, word))],
            WordsMissing = [.. (goal?.Words ?? []).Where(word => !Holds(text, word))],
            Filler = filler,
            Rewrites = rewrites,
        };
    }

    static ImmutableArray<string> Filler(in Glance read)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < read.Pieces.Length; i++)
            if (read.Pieces[i].Cue == Cue.Filler && read.Tokens[read.Pieces[i].First].Length > 3)
                found.Add(read.Span(i, i).Of(read.Text).ToString());
        return found.ToImmutable();
    }

    static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    static void AddGoal(string text, in Role role, Goal? goal, ImmutableArray<Phrase>.Builder advice)
    {
        if (goal is null)
            return;
        foreach (var word in goal.Words)
            advice.Add(new(Holds(text, word) ? "headline.word_there" : "headline.word_missing", word));
        var function = role.Function;
        if (goal.Roles.Any(wanted => Neighbours.Answer(function, wanted.Functions) > Answer.No))
            return;
        advice.Add(function == Function.Unknown || role.Clarity < 2    // what is only guessed is not what it speaks of
            ? new("headline.goal_field", goal.Roles[0].Functions[0], goal.Name)
            : new("headline.other_field", function, goal.Name));
    }
}
