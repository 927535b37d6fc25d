using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>Whether a recruiter says that he looks for people of the fields one wants to be known to: "Marketing &amp; creative recruiter".</summary>
static class RecruitedField
{
    public static bool IsWanted(ReadOnlySpan<char> headline, Goal goal)
    {
        Span<Token> tokens = stackalloc Token[Tokens.Limit];
        Span<Piece> pieces = stackalloc Piece[Tokens.Limit];
        var words = tokens[..Tokens.Scan(headline, tokens)];
        foreach (var piece in pieces[..Pieces.Cut(words, pieces)])
            if (piece is { Cue: Cue.Field or Cue.Title, Light: Light.Plain } && Wants(goal, piece.Entry.Function))
                return true;
        return false;
    }

    static bool Wants(Goal goal, Function function)
    {
        foreach (var role in goal.Roles)
            if (function != Function.Hr && role.Functions.Contains(function))
                return true;
        return false;
    }
}
