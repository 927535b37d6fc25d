namespace Windfall.Core.Headlines;

/// <summary>Where the job's own words leave its field open, the employer may tell it: a partner at a law firm, an officer of the police, the president of an agency.</summary>
static class HouseRule
{
    public static void Settle(ref Glance read)
    {
        if (read.Field >= 0 && read.Pieces[read.Field].Entry.Sector == Sector.Property && LetsHomes(read))
            read.Function = Function.Operations;
        if (read.Field >= 0 && read.Field == read.Job && read.Pieces[read.Field].Entry.Sector == Sector.School && read.Company.Length > 0 && !IsSchool(read))
            read.Function = Function.Executive;    // a principal of no school
        if (read.Seniority == Seniority.Founder && read.Employer is null && IsAgencyTrade(read.Function) && OwnWord(read) is { } own && (IsAgencyTrade(own.Function) || own.Function is Function.Design or Function.Content))
            read.IsOfAgency = true;    // founder @ Northpeak Media
        if (read.Employer is { Field: Function.Sales } && read.Function == Function.Consulting)
            Tell(ref read, Function.Sales);    // an independent consultant of a network sells
        if (read.Job < 0 || read.Company.Length == 0 || read.Function is not (Function.Unknown or Function.Executive))
            return;
        if (read.Employer is { Field: not Function.Unknown } firm)
            Tell(ref read, firm.Field);
        else if (OwnWord(read) is { } word)
        {
            if (word is { Cue: Cue.Organisation, Sector: Sector.Public } && read.Function == Function.Unknown)
                Tell(ref read, Function.PublicSector);
            else if (read.Employer is null && IsAgencyTrade(word.Function) && (read.Seniority >= Seniority.Vp || read.Function == Function.Executive))
            {
                Tell(ref read, word.Function);
                read.IsOfAgency = true;
            }
        }
    }

    static void Tell(ref Glance read, Function function)
    {
        if (function == Function.Unknown)
            return;
        read.Function = function;
        read.Field = -1;
    }

    /// <summary>Blue Ridge Advertising: an English name ends in its trade. City of Tulsa: an authority's begins with what it is.</summary>
    static Entry? OwnWord(in Glance read)
    {
        Entry? told = null;
        for (var i = 0; i < read.Pieces.Length; i++)
        {
            var token = read.Tokens[read.Pieces[i].First];
            if (token.Start < read.Company.Start || token.Start >= read.Company.Start + read.Company.Length)
                continue;
            if (read.Pieces[i].Cue is Cue.Field && told is not null || read.Pieces[i] is { Cue: Cue.Organisation, Entry.Sector: Sector.Public })
                told = read.Pieces[i].Entry;
            else
                told ??= default(Entry);
        }
        return told;
    }

    static bool IsSchool(in Glance read)
    {
        for (var left = read.All(Cue.Organisation); left != 0; left &= left - 1)
            if (read.Pieces[Glance.First(left)].Entry.Sector == Sector.School)
                return true;
        return false;
    }

    static bool IsAgencyTrade(Function function) => function is Function.Marketing or Function.DigitalMarketing or Function.SocialMedia or Function.Communications or Function.Hr or Function.Consulting;

    /// <summary>A community manager of apartments or desks runs a house.</summary>
    static bool LetsHomes(in Glance read)
    {
        for (var left = read.All(Cue.Organisation, Light.Plain); left != 0; left &= left - 1)
            if (read.Pieces[Glance.First(left)].Entry.Sector == Sector.Property)
                return true;
        return false;
    }
}
