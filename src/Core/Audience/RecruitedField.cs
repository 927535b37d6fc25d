using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>Whether a recruiter says that he looks for people of the fields one wants to be known to: "Marketing &amp; creative recruiter".</summary>
static class RecruitedField
{
    /// <summary>Words.</summary>
    const int LongestField = 3;

    public static bool IsWanted(ReadOnlySpan<char> headline, Goal goal)
    {
        Span<Token> tokens = stackalloc Token[Tokens.Limit];
        ReadOnlySpan<Token> words = tokens[..Tokens.Scan(headline, tokens)];
        for (var i = 0; i < words.Length; i++)
            for (var count = 1; count <= Math.Min(LongestField, words.Length - i); count++)     // alone, for "marketing recruiter" is one name of a job
                if (Lexicon.Match(words.Slice(i, count), out var entry) == count && entry.Cue == Cue.Field && Wants(goal, entry.Function))
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
