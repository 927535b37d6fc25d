using System.Numerics;

namespace Windfall.Core.Headlines;

/// <summary>How somebody earns a living, from the job, the employer and the words of independence, agencies and search around them.</summary>
static class KindRule
{
    static readonly ulong Consultant = Tokens.HashOf("consultant"), Consultante = Tokens.HashOf("consultante"), Les = Tokens.HashOf("les"), Interim = Tokens.HashOf("interim");

    public static void Settle(ref Glance read)
    {
        read.Kind = Of(read);

        if (read.Kind == EmploymentKind.Retired)
            read.Seniority = Seniority.Retired;
        else if (read.Job < 0 && read.Status == RoleStatus.Current)
            read.Seniority = read.Kind is EmploymentKind.Unknown or EmploymentKind.Seeking || read.Company.Length == 0 && read.Kind == EmploymentKind.InHouse
                ? Seniority.Unknown : Seniority.Ic;
        if (read.Function == Function.Unknown && read.Job < 0 && read.Has(Cue.Helps))
        {
            var does = read.Pieces[read.Find(Cue.Helps)].Entry.Function;
            (read.Function, read.Seniority, read.Status) = (does == Function.Unknown ? Function.Coaching : does, Seniority.Ic, RoleStatus.Current);
        }
    }

    static EmploymentKind Of(in Glance read)
    {
        var job = read.Job >= 0 ? read.Pieces[read.Job].Entry : default;
        var hasCompany = read.Company.Length > 0;

        if (read.Status != RoleStatus.Current && read.Has(Cue.Retired, Light.Retired) || read.Has(Cue.Retired, Light.Retired) && read.Job < 0)
            return EmploymentKind.Retired;
        if (read.Function == Function.Student || read.Seniority == Seniority.Intern)
            return EmploymentKind.Student;
        if (read.Has(Cue.Seeking) && !read.Has(Cue.Employed) && !hasCompany || read.Status == RoleStatus.Aspiring)
            return EmploymentKind.Seeking;
        if (read.Status == RoleStatus.Former || read.Status == RoleStatus.Unknown && !read.Has(Cue.Helps) && !read.Has(Cue.Freelance))
            return EmploymentKind.Unknown;
        if (read.Field >= 0 && read.Pieces[read.Field].Entry.Kind == EmploymentKind.Recruiter)
            return EmploymentKind.Recruiter;
        if (read.Seniority == Seniority.Founder)
            return IsAgency(read) ? EmploymentKind.Agency : EmploymentKind.Owner;
        if (read.Has(Cue.Freelance) || job.IsAlone || read is { Employer.Field: Function.Sales, Function: Function.Sales, Seniority: Seniority.Ic })
            return EmploymentKind.Freelancer;
        if (IsAgency(read))
            return EmploymentKind.Agency;
        if (hasCompany)
            return EmploymentKind.InHouse;
        if (read.Job >= 0 && read.Pieces[read.Job].First is > 0 and var first && read.Tokens[first - 1].Hash == Interim)
            return EmploymentKind.Freelancer;
        if (job.Kind == EmploymentKind.Freelancer || IsIndependentTrade(read, job) || read.Has(Cue.Helps))
            return EmploymentKind.Freelancer;
        return read.Job >= 0 && job.IsWeak && job.Kind == EmploymentKind.Unknown || read.Job < 0 && BitOperations.PopCount(read.Starts) > 1 ? EmploymentKind.Unknown : EmploymentKind.InHouse;
    }

    /// <summary>Who advises, writes, draws or films and names no employer works on one's own account, unless a level says otherwise.</summary>
    static bool IsIndependentTrade(in Glance read, Entry job) => read.Seniority == Seniority.Ic && (
        job is { Cue: Cue.Head, Function: Function.Consulting } || Advises(read) || job.Cue == Cue.Title && job.Function is Function.MediaArts or Function.Content or Function.Coaching
        || read.Has(Cue.For) && job.Function is Function.Design or Function.Consulting
        || read.Function is Function.SocialMedia or Function.DigitalMarketing or Function.Content && ServesMany(read));

    /// <summary>"For dental practices", "pour les artisans"; who works "for a bank" has one employer.</summary>
    static bool ServesMany(in Glance read)
    {
        for (var left = read.All(Cue.For); left != 0; left &= left - 1)
            if (Glance.First(left) is var i && i + 1 < read.Pieces.Length && (read.Pieces[i].Count == 1 && read.Pieces[i + 1].Cue != Cue.Article || read.Tokens[read.Pieces[i].Next - 1].Hash == Les))
                return true;
        return false;
    }

    /// <summary>A consultant by name, in a field where these are more often their own masters than some firm's.</summary>
    static bool Advises(in Glance read)
    {
        if (read.Function is not (Function.Marketing or Function.DigitalMarketing or Function.SocialMedia or Function.Communications or Function.Content or Function.Design or Function.Hr))
            return false;
        foreach (var token in read.Tokens[read.Pieces[read.Job].First..read.Pieces[read.JobEnd].Next])
            if (token.Hash == Consultant || token.Hash == Consultante)
                return true;
        return false;
    }

    static bool IsAgency(in Glance read)
    {
        if (read.Employer is { } employer)
            return employer.IsAgency;
        if (read.IsOfAgency)
            return true;
        return (read.All(Cue.Agency, Light.Plain) & ~(read.All(Cue.For) << 1)) != 0;
    }
}
