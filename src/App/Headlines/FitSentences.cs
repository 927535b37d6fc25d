using System.Globalization;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Headlines;

/// <summary>
/// What a role comes to for one goal, as JSON. Strangers by the million, whatever they call themselves, come to the same few thousand answers; each is put into words once.
/// </summary>
sealed class FitSentences(Goal? goal, CultureInfo culture)
{
    const int MostRemembered = 50_000, Shelf = 1 << 15;
    const int ClarityAt = 56, RecruitsAt = 58;    // above the bits of the fit's own signature
    readonly Dictionary<ulong, Answered> known = [];
    readonly Dictionary<Phrase, byte[]> sentences = [];

    /// <summary>Before the dictionary: the last answer for each place on it, found without a search.</summary>
    readonly Answered[] shelf = new Answered[Shelf];

    /// <param name="Text">
    /// Three parts, one after the other. From the function to the quotation mark before the company; from the one behind it to the bracket before the reasons;
    /// strings, a comma before each, and the end of the line.
    /// </param>
    public readonly record struct Answered(ulong Signature, byte[] Text, int OpeningEnd, int VerdictEnd)
    {
        public ReadOnlySpan<byte> Opening => Text.AsSpan(0, OpeningEnd);
        public ReadOnlySpan<byte> Verdict => Text.AsSpan(OpeningEnd, VerdictEnd - OpeningEnd);
        public ReadOnlySpan<byte> Reasons => Text.AsSpan(VerdictEnd);
    }

    /// <returns>Good until the next is asked for.</returns>
    public ref readonly Answered Of(in Role role, Employer? employer, ReadOnlySpan<char> headline)
    {
        var signature = FitRule.Signature(role, employer, goal, headline) | (ulong)role.Clarity << ClarityAt | (ReferralRule.RecruitsForGoal(role, goal, headline) ? 1ul << RecruitsAt : 0);
        ref var place = ref shelf[unchecked((int)((signature * 0x9E3779B97F4A7C15) >> 40)) & (Shelf - 1)];
        if (place.Signature != signature || place.Text is null)
            place = Remembered(signature, role, employer, headline);
        return ref place;
    }

    Answered Remembered(ulong signature, in Role role, Employer? employer, ReadOnlySpan<char> headline)
    {
        if (known.TryGetValue(signature, out var found))
            return found;
        var answered = Encode(signature, role, goal is null ? null : FitRule.Explain(role, employer, goal, headline.ToString()), ReferralRule.Judge(role, employer, goal, headline, degree: null));
        if (known.Count < MostRemembered)
            known.Add(signature, answered);
        return answered;
    }

    Answered Encode(ulong signature, Role role, Fit? fit, (bool IsCandidate, float Score) referral)
    {
        var json = new JsonText(512);
        json.Add(Encoding.UTF8.GetBytes($"\"function\":\"{Vocabulary.Word(role.Function)}\",\"seniority\":\"{Vocabulary.Word(role.Seniority)}\",\"employment_kind\":\"{Vocabulary.Word(role.Kind)}\",\"company\":\""));
        var openingEnd = json.Written.Length;

        json.Add(Encoding.UTF8.GetBytes($"\",\"status\":\"{Vocabulary.Word(role.Status)}\",\"in_goal\":"));
        json.Add(fit?.Label switch { FitLabel.Target => "\"yes\""u8, FitLabel.Maybe => "\"maybe\""u8, FitLabel.Other => "\"no\""u8, _ => "null"u8 });
        json.Add(",\"goal_score\":"u8);
        if (fit is null)
            json.Add("null"u8);
        else
            json.AddShare(fit.Score);
        json.Add(referral.IsCandidate ? ",\"is_referrer_candidate\":\"yes\",\"referrer_score\":"u8 : ",\"is_referrer_candidate\":\"no\",\"referrer_score\":"u8);
        json.AddShare(referral.Score);
        json.Add(",\"clarity\":"u8);
        json.Add([(byte)('0' + role.Clarity)]);
        json.Add(",\"reasons\":["u8);
        var verdictEnd = json.Written.Length;

        foreach (var reason in fit?.Reasons ?? [])
            if (reason.Why.Key != "fit.label")    // in_goal says it
                json.Add(Sentence(reason.Why));
        json.Add("]}\n"u8);
        return new(signature, json.Written.ToArray(), openingEnd, verdictEnd);
    }

    /// <summary>A comma, and the string.</summary>
    byte[] Sentence(Phrase why)
    {
        if (!sentences.TryGetValue(why, out var said))
            sentences[why] = said = [(byte)',', .. RoleSentences.Quoted(why.Say(culture))];
        return said;
    }
}
