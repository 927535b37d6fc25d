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

        var isPlain = read.Job >= 0 && (read.Field != read.Job || read.Pieces[read.Job] is { Cue: Cue.Title or Cue.AssistantTo } || read.Seniority >= Seniority.Vp && read.Seniority != Seniority.Founder)
            && read.Tokens[read.Pieces[read.Job].First].Start <= FirstSight;
        var hasWhom = read.Company.Length > 0 || HasAudience(read);

        if (read.Job < 0 && read.Field < 0)
            return 2;
        if (read.Job < 0)
            return (byte)(read.Company.Length > 0 && !read.Pieces[read.Field].Entry.IsWeak ? 3 : read.Has(Cue.Helps) || hasWhom ? 2 : 1);
        if (!isPlain && !hasWhom)
            return (byte)(read.Pieces[read.Job].Entry.IsWeak || read.Seniority == Seniority.Founder ? 1 : 2);
        return (byte)(hasWhom ? 3 : 2);
    }

    /// <summary>For whom: "for B2B brands", "pour les TPE", a place of an office.</summary>
    static bool HasAudience(in Glance read) => read.Has(Cue.For) || read.Has(Cue.Helps) || read.Has(Cue.Freelance) && read.Job >= 0 && HasSecondField(read);

    static bool HasSecondField(in Glance read)
    {
        for (var i = read.JobEnd + 1; i < read.Pieces.Length; i++)
            if (read.Pieces[i].Cue is Cue.Field && !read.IsJoined(i) && i != read.Field)
                return true;
        return false;
    }
}
