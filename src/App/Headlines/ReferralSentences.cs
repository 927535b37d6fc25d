namespace Windfall.App.Headlines;

/// <summary>Whether somebody could introduce one, and how clear the headline is, as JSON: each of the few answers there are is encoded once.</summary>
sealed class ReferralSentences
{
    const int Clarities = 4, Shares = 10_000;
    readonly byte[]?[] known = new byte[2 * Clarities * (Shares + 1)][];

    /// <param name="score">0 to 1.</param>
    /// <returns>From the comma after the goal's score to the bracket before the reasons.</returns>
    public byte[] Of(bool isCandidate, float score, byte clarity)
    {
        var share = Math.Clamp((int)Math.Round((double)score * Shares), 0, Shares);
        return known[(share * Clarities + clarity) * 2 + (isCandidate ? 1 : 0)] ??= Encode(isCandidate, score, clarity);
    }

    static byte[] Encode(bool isCandidate, float score, byte clarity)
    {
        var json = new JsonText(128);
        json.Add(isCandidate ? ",\"is_referrer_candidate\":\"yes\",\"referrer_score\":"u8 : ",\"is_referrer_candidate\":\"no\",\"referrer_score\":"u8);
        json.AddShare(score);
        json.Add(",\"clarity\":"u8);
        json.Add([(byte)('0' + clarity)]);
        json.Add(",\"reasons\":["u8);
        return json.Written.ToArray();
    }
}
