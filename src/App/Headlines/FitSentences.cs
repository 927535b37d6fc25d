using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>How roles answer one goal, as JSON. Strangers by the million give the same few thousand answers; each is put into words once.</summary>
sealed class FitSentences(Goal? goal, CultureInfo culture)
{
    const int MostRemembered = 50_000;
    static readonly Answered NoGoal = new([.. "null,\"goal_score\":null"u8], []);
    readonly Dictionary<ulong, Answered> known = [];

    /// <param name="Verdict">The value of <c>in_goal</c>, and the score.</param>
    /// <param name="Reasons">Strings, a comma before each.</param>
    public sealed record Answered(byte[] Verdict, byte[] Reasons);

    public Answered Of(in Role role, Employer? employer, ReadOnlySpan<char> headline)
    {
        if (goal is null)
            return NoGoal;
        var signature = FitRule.Signature(role, employer, goal, headline);
        if (known.TryGetValue(signature, out var found))
            return found;

        var answered = Encode(FitRule.Explain(role, employer, goal, headline.ToString()));
        if (known.Count < MostRemembered)
            known.Add(signature, answered);
        return answered;
    }

    Answered Encode(Fit fit)
    {
        var verdict = new JsonText(64);
        verdict.Add(fit.Label switch { FitLabel.Target => "\"yes\""u8, FitLabel.Maybe => "\"maybe\""u8, _ => "\"no\""u8 });
        verdict.Add(",\"goal_score\":"u8);
        verdict.AddShare(fit.Score);
        return new([.. verdict.Written.Span], [.. fit.Reasons.SelectMany(reason => (byte[])[(byte)',', .. RoleSentences.Quoted(reason.Why.Say(culture))])]);
    }
}
