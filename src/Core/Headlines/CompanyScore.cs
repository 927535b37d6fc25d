namespace Windfall.Core.Headlines;

/// <summary>How like an employer a stretch of a headline looks, and what looks like one and is not: skills, tools, lists.</summary>
static class CompanyScore
{
    /// <summary>Products that people name with their job.</summary>
    static readonly ulong[] Tools = [.. new[] { "salesforce", "sap", "shopify", "hubspot", "servicenow", "workday", "oracle", "adobe", "netsuite", "klaviyo", "snowflake", "databricks" }.Select(word => Tokens.HashOf(word))];

    public static bool IsTool(in Token word) => Tools.AsSpan().Contains(word.Hash);

    /// <summary>Ingénieur sûreté (Framatome): a known employer that fills a bracket, unless it is a tool.</summary>
    public static bool IsBracketed(in Glance read, int stretch)
    {
        var end = read.StretchEnd(stretch);
        var name = read.Tokens[read.Pieces[stretch].First..read.Pieces[end - 1].Next];
        return (end == read.Pieces.Length || read.Pieces[end].Before >= Gap.Close) && read.Pieces[stretch].Light == Light.Plain && name[0].IsCapital
            && !IsTool(name[0]) && read.Seniority != Seniority.Founder && EmployerBook.Shipped.Find(name) is not null;
    }

    /// <summary>Linux, VMware, AWS: three or more short stretches in a row behind a bar are what one knows.</summary>
    public static bool IsListed(in Glance read, int stretch)
    {
        var (from, to, count) = (stretch, read.StretchEnd(stretch), 0);
        while (read.Pieces[from].Before == Gap.Comma && from > 0)
            from = read.StretchStart(from - 1);
        if (from <= read.JobEnd)
            return false;
        while (to < read.Pieces.Length && read.Pieces[to].Before == Gap.Comma)
            to = read.StretchEnd(to);
        for (; from < to; from = read.StretchEnd(from))
        {
            if (read.Pieces[from].Cue == Cue.Place || read.Pieces[read.StretchEnd(from) - 1].Next - read.Pieces[from].First > 2)
                return false;
            count++;
        }
        return count > 2;
    }

    /// <returns>4 for a known employer, 3 for one that says what it is, 2 for an unknown name next to the job, 1 for one that ends in a field, 0 for no employer.</returns>
    public static int Of(in Glance read, int from, int to, int order)
    {
        if (read.Pieces[from].Light != Light.Plain || IsSkill(read, from, to) || to < read.Pieces.Length && read.Pieces[to].Before == Gap.At && CompanyChoice.IsAccount(read, to))
            return 0;
        var tokens = read.Tokens[read.Pieces[from].First..read.Pieces[to - 1].Next];
        if (EmployerBook.Shipped.Find(tokens) is not null || KnownUnit(read, from, to))
            return 4;
        var isHouse = read.Pieces[from].Cue is Cue.Organisation or Cue.Agency && tokens.Length > read.Pieces[from].Count && tokens[^1].IsCapital;    // cabinet RH Horizons
        if (!tokens[0].IsCapital && !isHouse || tokens.Length > CompanyChoice.LongestName || char.IsAsciiDigit(read.Text[tokens[0].Start]) && (tokens.Length == 1 || !tokens[1].IsCapital))
            return 0;

        var (unknown, organisation) = (false, isHouse);
        for (var i = from; i < to; i++)
        {
            var piece = read.Pieces[i];
            if (isHouse && !read.Tokens[piece.First].IsCapital && (piece.IsJob || piece.Cue == Cue.None))
                continue;    // cabinet comptable Fiducial
            if (piece.IsJob || piece.Cue is Cue.Former or Cue.Student or Cue.Helps or Cue.Seeking or Cue.Freelance or Cue.Board or Cue.For or Cue.Retired or Cue.Aspiring or Cue.Employed || isHouse && piece.Cue is Cue.AtPlace)
                return 0;
            var capital = read.Tokens[piece.First].IsCapital;
            if (piece.Cue == Cue.None && !capital)
                return 0;
            unknown |= piece.Cue == Cue.None && capital && !read.Tokens[piece.First].IsNumber;
            organisation |= piece.Cue is Cue.Organisation or Cue.Agency && capital;
        }
        if (organisation && (unknown || to - from > 1 || read.Pieces[from].Count > 2 || IsInitials(read, from) || read.Pieces[from] is { Entry.Sector: Sector.Property, Count: > 1 }))
            return 3;
        var isName = unknown && order <= 2 && read.Job >= 0 && (read.Pieces[from].Cue is Cue.None or Cue.Article or Cue.Of || read.Pieces[from].Cue == Cue.Place && read.Pieces[to - 1].Cue == Cue.None || read.Seniority == Seniority.Founder && read.Pieces[from].Cue == Cue.Field);
        return !isName ? 0 : read.Pieces[to - 1].Cue == Cue.Field ? 1 : 2;
    }

    /// <summary>CPAM, NHS, US Army: an authority known by its initials.</summary>
    static bool IsInitials(in Glance read, int piece) =>
        read.Pieces[piece] is { Count: <= 2, Cue: Cue.Organisation, Entry.Sector: Sector.Public or Sector.NonProfit } one && read.Tokens[one.First] is { IsShout: true } first && first.Length + one.Count > 3;

    /// <summary>T-Mobile for Business.</summary>
    static bool KnownUnit(in Glance read, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (read.Pieces[i].Cue == Cue.For)
                return EmployerBook.Shipped.Find(read.Tokens[read.Pieces[from].First..read.Pieces[i].First]) is not null;
        return false;
    }

    /// <summary>Google Ads and Facebook Ads are what one does with them: a phrase that is a field, whatever names it begins with.</summary>
    public static bool IsSkill(in Glance read, int from, int to) => to - from == 1 && read.Pieces[from] is { Cue: Cue.Field, Count: > 1 };
}
