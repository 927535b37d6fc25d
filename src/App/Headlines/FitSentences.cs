using System.Globalization;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>
/// What a role comes to for one goal, as JSON. Strangers by the million, whatever they call themselves, come to the same few thousand answers; each is put into words once.
/// </summary>
sealed class FitSentences(Goal? goal, CultureInfo culture)
{
    const int MostRemembered = 50_000, Shelf = 1 << 14;
    readonly Dictionary<ulong, Answered> known = [];

    /// <summary>Before the dictionary: the last answer for each place on it, found without a search.</summary>
    readonly Answered?[] shelf = new Answered?[Shelf];

    /// <param name="Opening">From the function to the quotation mark before the company.</param>
    /// <param name="Verdict">From the quotation mark behind the company to the goal's score.</param>
    /// <param name="Reasons">Strings, a comma before each, and the end of the line.</param>
    public sealed record Answered(ulong Signature, byte[] Opening, byte[] Verdict, byte[] Reasons);

    public Answered Of(in Role role, Employer? employer, ReadOnlySpan<char> headline)
    {
        var signature = FitRule.Signature(role, employer, goal, headline);
        ref var place = ref shelf[unchecked((int)((signature * 0x9E3779B97F4A7C15) >> 40)) & (Shelf - 1)];
        if (place?.Signature != signature)
            place = Remembered(signature, role, employer, headline);
        return place;
    }

    Answered Remembered(ulong signature, in Role role, Employer? employer, ReadOnlySpan<char> headline)
    {
        if (known.TryGetValue(signature, out var found))
            return found;
        var answered = Encode(signature, role, goal is null ? null : FitRule.Explain(role, employer, goal, headline.ToString()));
        if (known.Count < MostRemembered)
            known.Add(signature, answered);
        return answered;
    }

    Answered Encode(ulong signature, Role role, Fit? fit)
    {
        var verdict = new JsonText(128);
        verdict.Add(Encoding.UTF8.GetBytes($"\",\"status\":\"{Vocabulary.Word(role.Status)}\",\"in_goal\":"));
        verdict.Add(fit?.Label switch { FitLabel.Target => "\"yes\""u8, FitLabel.Maybe => "\"maybe\""u8, FitLabel.Other => "\"no\""u8, _ => "null"u8 });
        verdict.Add(",\"goal_score\":"u8);
        if (fit is null)
            verdict.Add("null"u8);
        else
            verdict.AddShare(fit.Score);

        var reasons = new JsonText(512);
        foreach (var reason in fit?.Reasons ?? [])
        {
            if (reason.Why.Key == "fit.label")
                continue;    // in_goal says it

            reasons.Add(","u8);
            reasons.Add(RoleSentences.Quoted(reason.Why.Say(culture)));
        }
        reasons.Add("]}\n"u8);

        return new(
            signature,
            Encoding.UTF8.GetBytes($"\"function\":\"{Vocabulary.Word(role.Function)}\",\"seniority\":\"{Vocabulary.Word(role.Seniority)}\",\"employment_kind\":\"{Vocabulary.Word(role.Kind)}\",\"company\":\""),
            [.. verdict.Written.Span],
            [.. reasons.Written.Span]);
    }
}
