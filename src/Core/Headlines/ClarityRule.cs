namespace Windfall.Core.Headlines;

/// <summary>
/// How plain a headline is to a stranger at first sight: 0 no idea, 1 a field is guessed or comes too late, 2 the work is plain, 3 work and employer or audience.
/// </summary>
static class ClarityRule
{
    /// <summary>Characters a stranger takes in next to a post: about what a phone shows on one line.</summary>
    const int FirstSight = 65;

    public static byte Of(in Glance read)
    {
        if (read.Function == Function.Unknown)
            return read.Company.Length > 0 && read.Job >= 0 ? (byte)2 : read.Has(Cue.Seeking) ? (byte)1 : (byte)0;
        if (read.Status is RoleStatus.Former or RoleStatus.Aspiring or RoleStatus.Unknown)
            return read.Kind == EmploymentKind.Retired ? (byte)2 : (byte)1;
        if (read.Function == Function.Student || read.Kind == EmploymentKind.Seeking && read.Job >= 0)
            return 2;

        var hasWhom = read.Company.Length > 0 || HasAudience(read);
        var isPlain = read.Job >= 0 && (hasWhom || !read.Pieces[read.Job].Entry.IsWeak) && (read.Field != read.Job || read.Pieces[read.Job] is { Cue: Cue.Title or Cue.AssistantTo } || read.Seniority >= Seniority.Vp && read.Seniority != Seniority.Founder)
            && read.Tokens[read.Pieces[read.Job].First].Start <= FirstSight;

        if (read.Job < 0 && read.Field < 0)
            return (byte)(hasWhom ? 2 : 0);
        if (read.Job < 0)
            return (byte)(read.Company.Length > 0 && !read.Pieces[read.Field].Entry.IsWeak ? 3 : read.Has(Cue.Helps) || hasWhom ? 2 : 1);
        if (!isPlain && !hasWhom)
            return (byte)(read.Pieces[read.Job].Entry.IsWeak || read.Seniority == Seniority.Founder ? 1 : 2);
        return (byte)(hasWhom ? 3 : 2);
    }

    /// <summary>For whom: "for B2B brands", "pour les TPE", a place of an office.</summary>
    static bool HasAudience(in Glance read) => read.Has(Cue.For) || PromisesSomething(read) || read.Has(Cue.Freelance) && read.Job >= 0 && HasSecondField(read);

    /// <summary>"I help dentists fill their chairs" says for whom; "helping humans sound human" is a slogan: it names no trade, field or kind of employer.</summary>
    static bool PromisesSomething(in Glance read)
    {
        var from = read.Find(Cue.Helps);
        for (var i = from + 1; from >= 0 && i < read.Pieces.Length && read.Pieces[i].Before < Gap.Hard; i++)
            if (read.Pieces[i].IsJob || read.Pieces[i].Cue is Cue.Field or Cue.Organisation or Cue.Agency or Cue.Size or Cue.For)
                return true;
        return false;
    }

    static bool HasSecondField(in Glance read)
    {
        for (var i = read.JobEnd + 1; i < read.Pieces.Length; i++)
            if (read.Pieces[i].Cue is Cue.Field && !read.IsJoined(i) && i != read.Field)
                return true;
        return false;
    }
}
