namespace Windfall.Core.Headlines;

/// <summary>Where no list holds the job, asks the learned model what its words look like; and leaves it open where that is not sure.</summary>
static class GuessRule
{
    public static void Settle(ref Glance read)
    {
        if (read.Function != Function.Unknown)
            return;
        if (read.Job >= 0)
        {
            if (!read.Pieces[read.Job].Entry.IsWeak)
                Try(ref read, read.StretchStart(read.Job));
            return;
        }
        var light = read.Status switch { RoleStatus.Aspiring => Light.Aspiring, RoleStatus.Former when read.Has(Light.Retired) => Light.Retired, RoleStatus.Former => Light.Former, _ => Light.Plain };
        for (var i = 0; i < read.Pieces.Length; i = read.StretchEnd(i))
            if (read.Pieces[i].Light == light && read.Pieces[i].Before != Gap.At && Try(ref read, i))
                return;
    }

    const int LongestWord = 30;

    /// <summary>A stretch up to where the employer, or for whom, begins.</summary>
    static bool Try(ref Glance read, int from)
    {
        while (from < read.Pieces.Length - 1 && read.Pieces[from].Cue is Cue.Aspiring or Cue.Former or Cue.Retired or Cue.Now or Cue.Article && read.IsJoined(from + 1))
            from++;
        if (read.Pieces[from] is { Cue: Cue.Filler, Entry.IsWeak: false } && from + 1 < read.Pieces.Length && read.Pieces[from + 1].Cue is Cue.Of or Cue.For)
            return false;    // curieuse de tout
        var (end, hasUnknown) = (from, false);
        for (; end < read.StretchEnd(from) && !Ends(read, end); end++)
        {
            if (read.Pieces[end].Cue is Cue.Helps or Cue.Seeking or Cue.Student || read.Tokens[read.Pieces[end].First].Length > LongestWord || end > from && read.Pieces[end].Cue == Cue.Article)    // no job speaks of mine and yours
                return false;
            hasUnknown |= read.Pieces[end].Cue == Cue.None && !read.Tokens[read.Pieces[end].First].IsNumber;
        }
        if (!hasUnknown || read.Job >= 0 && read.Job >= end)
            return false;

        var (function, probability) = TitleModel.Shipped.Guess(read.Span(from, end - 1).Of(read.Text));
        if (function == Function.Unknown || probability < TitleModel.Sure)
            return false;
        (read.Function, read.Guess) = (function, read.Span(from, end - 1));
        if (read.Status is RoleStatus.Aspiring or RoleStatus.Former || read.Job >= 0)
            return true;
        (read.Job, read.JobEnd, read.Status, read.Seniority) = (from, end - 1, RoleStatus.Current, Seniority.Ic);
        return true;
    }

    static bool Ends(in Glance read, int piece) => read.Pieces[piece].Cue is Cue.At or Cue.For
        || read.Pieces[piece].Cue == Cue.AtPlace && piece + 1 < read.Pieces.Length && read.Tokens[read.Pieces[piece + 1].First].IsCapital;
}
