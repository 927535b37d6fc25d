namespace Windfall.Core.Headlines;

/// <summary>
/// Finds where the current employer is written: after "@", "at" or "chez"; else the stretch after the job that the book knows, that calls itself a bank, a
/// university, an Inc., or that is a name of words no lexicon holds.
/// </summary>
static class CompanyChoice
{
    public const int LongestName = 8;

    static readonly ulong[] Networks = [.. new[] { "instagram", "insta", "ig", "tiktok", "twitter", "x", "threads", "youtube", "twitch", "linkedin", "facebook", "bluesky" }.Select(word => Tokens.HashOf(word))];

    public static void Settle(ref Glance read)
    {
        if (read.Function == Function.Student || read.Status is RoleStatus.Former or RoleStatus.Aspiring || read.Pieces.IsEmpty || read.Job < 0 && read.Field < 0)
            return;
        var from = read.Job >= 0 ? read.JobEnd : read.Field;

        _ = AfterMarker(ref read, from + 1, read.Pieces.Length) || AfterMarker(ref read, 0, from + 1) || !ListsSkills(read) && Stretch(ref read, from)
            || AfterOf(ref read, from) || BeforeJob(ref read) || AfterJob(ref read, from) || StretchBefore(ref read) || AfterFor(ref read, from);
    }

    /// <summary>In Boise, on TV: where, not whose.</summary>
    static readonly ulong[] Insides = [.. new[] { "in", "on", "over", "across", "en", "dans", "by", "par" }.Select(word => Tokens.HashOf(word))];

    static bool AfterMarker(ref Glance read, int from, int to)
    {
        var markers = (read.Ats | read.All(Cue.At) | read.All(Cue.AtPlace)) & (read.All(Light.Plain) | read.All(Light.Under));
        for (var left = markers & Glance.From(Math.Max(from, 0)) & ~Glance.From(to); left != 0; left &= left - 1)
        {
            var i = Glance.First(left);
            var piece = read.Pieces[i];
            if (IsOfStudies(read, i))
                continue;
            var sign = piece.Before == Gap.At;
            var first = sign ? i : i + 1;
            if (!sign && piece.Cue is not (Cue.At or Cue.AtPlace) || first >= read.Pieces.Length || !sign && read.Pieces[first].Before > Gap.Hyphen && read.Pieces[first].Before != Gap.At)
                continue;
            if (piece.Cue == Cue.AtPlace && (read.IsEnglishArticle(i) || !BeginsName(read, first)) || sign && IsAccount(read, first))
                continue;
            if (Take(ref read, first, isMarked: true))
                return true;
        }
        return false;
    }

    /// <summary>A capital word; or the noun of a house before one: à l'agence Marcel, au musée du Louvre.</summary>
    static bool BeginsName(in Glance read, int first)
    {
        var piece = read.Pieces[first];
        return piece.Cue is Cue.None or Cue.Organisation && read.Tokens[piece.First].IsCapital
            || piece.Cue is Cue.Organisation or Cue.Agency && NameEnd(read, first) > piece.Next;
    }

    /// <summary>Nursing student @ Drexel: a school is no employer of who learns there.</summary>
    static bool IsOfStudies(in Glance read, int marker)
    {
        for (var i = marker - 1; i >= 0 && read.Has(Cue.Student) && read.Pieces[i + 1].Before is <= Gap.Slash or Gap.At; i--)
            if (read.Pieces[i].Cue == Cue.Student)
                return true;
        return false;
    }

    /// <summary>Instagram @eatwithjo: an account, no employer.</summary>
    public static bool IsAccount(in Glance read, int first) =>
        first > 0 && !read.Tokens[read.Pieces[first].First].IsCapital && Networks.AsSpan().Contains(read.Tokens[read.Pieces[first].First - 1].Hash);

    /// <summary>Who begins with being open to work goes on with what was, and with tools.</summary>
    static bool ListsSkills(in Glance read) => read.Find(Cue.Seeking) is >= 0 and var at && at < read.Job && !read.Has(Cue.Employed);

    static bool Stretch(ref Glance read, int from)
    {
        var (best, bestScore, order, isAside) = (-1, 0, 0, false);
        for (var i = read.StretchEnd(from); i < read.Pieces.Length; i = read.StretchEnd(i))
        {
            if (CompanyScore.IsListed(read, i))
                continue;
            if (read.Pieces[i].Before == Gap.Open && best < 0 && CompanyScore.IsBracketed(read, i))
                best = i;
            isAside = read.Pieces[i].Before == Gap.Open || read.Pieces[i].Before == Gap.Comma && (isAside || read.Pieces[i - 1].Light == Light.Former);    // ex-head of social, Spotify
            if (isAside)
                continue;
            var score = CompanyScore.Of(read, i, read.StretchEnd(i), ++order);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best >= 0 && Take(ref read, best, isMarked: true);
    }

    /// <summary>Of, de: only before an employer the book knows, or a founder's or head's own.</summary>
    static bool AfterOf(ref Glance read, int from)
    {
        var owns = read.Seniority is Seniority.Founder or Seniority.CLevel;
        for (var left = read.All(Cue.Of, Light.Plain) & Glance.From(from + 1) & ~Glance.From(read.StretchEnd(from) - 1); left != 0; left &= left - 1)
        {
            var i = Glance.First(left);
            var first = read.Pieces[i + 1];
            if (Insides.AsSpan().Contains(read.Tokens[read.Pieces[i].Next - 1].Hash))
                continue;
            var name = read.Tokens[first.First..NameEnd(read, i + 1)];
            if (name.IsEmpty || !name[^1].IsCapital)
                continue;
            if (EmployerBook.Shipped.Find(name) is not null || first.Cue is Cue.Organisation or Cue.Agency && name.Length > first.Count || owns && first.Cue == Cue.None)
                return Take(ref read, i + 1, isMarked: true);
        }
        return false;
    }

    /// <summary>A known employer right before the job: "Google product manager".</summary>
    static bool BeforeJob(ref Glance read)
    {
        var at = read.Job >= 0 ? read.Job : read.Field;
        if (read.Job >= 0 && read.Seniority == Seniority.Ic && read.Pieces[at].Cue == Cue.Head)
            return false;    // a Shopify expert, a Salesforce consultant: what they know, not whom they work for
        var start = read.StretchStart(at);
        var end = start;
        while (end < at && read.Pieces[end].Cue == Cue.None)
            end++;
        if (end == start || read.Pieces[start].Light != Light.Plain)
            return false;
        var name = read.Tokens[read.Pieces[start].First..read.Pieces[end - 1].Next];
        if (read.Seniority == Seniority.Ic && CompanyScore.IsTool(name[0]))
            return false;    // a Salesforce admin
        return name[0].IsCapital && EmployerBook.Shipped.Find(name) is { } employer && Keep(ref read, name, employer);
    }

    /// <summary>A known employer, or a public one, at the end of the job's own stretch: "agent immobilier IAD France", "responsable marketing Leroy Merlin".</summary>
    static bool AfterJob(ref Glance read, int from)
    {
        var end = read.StretchEnd(from);
        for (var i = from + 1; i < end && read.Job >= 0; i++)
        {
            var piece = read.Pieces[i];
            if (piece.Cue == Cue.For)
                return false;    // Shopify stores are whom one works for
            var name = read.Tokens[piece.First..read.Pieces[end - 1].Next];
            if (!name[0].IsCapital || piece.Light != Light.Plain || CompanyScore.IsSkill(read, i, end) || read.Pieces[i - 1].Cue == Cue.And)
                continue;
            if (i == from + 1 && IsOwnFirm(read, i, end) || IsLoneName(read, i, end))
                return Take(ref read, i, isMarked: true);
            var employer = EmployerBook.Shipped.MayBegin(name[0]) ? EmployerBook.Shipped.Find(name) : null;
            if (employer is not null || i == end - 1 && piece is { Cue: Cue.Organisation, Count: > 1, Entry.Sector: Sector.Public or Sector.School or Sector.NonProfit })
                return Keep(ref read, name, employer);
        }
        return false;
    }

    /// <summary>Fondatrice Studio Tramontane, CEO Acme Robotics: capital words right behind whose it is, one of them at least in no lexicon.</summary>
    static bool IsOwnFirm(in Glance read, int from, int to)
    {
        if (read.Seniority is not (Seniority.Founder or Seniority.CLevel) || read.Pieces[from].Cue is not (Cue.None or Cue.Organisation or Cue.Agency or Cue.AtPlace))
            return false;
        var isUnknown = false;
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref read.Tokens[read.Pieces[i].First];
            if (read.Pieces[i].IsJob || read.Pieces[i].Cue is Cue.Filler or Cue.Helps or Cue.For || !token.IsCapital)
                return false;
            isUnknown |= read.Pieces[i].Cue == Cue.None && token is { IsShout: false, IsNumber: false };
        }
        return isUnknown;
    }

    /// <summary>Directrice marketing &amp; communication Kiloutou: of somebody with a level, capital words no lexicon holds at the end of words that are all small.</summary>
    static bool IsLoneName(in Glance read, int from, int to)
    {
        if (read.Seniority is < Seniority.Manager or > Seniority.CLevel || read.Pieces[from - 1] is not { Cue: Cue.Field or Cue.Title, Entry.IsFrench: true } before || read.Tokens[before.First] is { IsCapital: true, IsShout: false })
            return false;
        for (var i = from; i < to; i++)
            if (read.Pieces[i].Cue != Cue.None || read.Tokens[read.Pieces[i].First] is { IsCapital: false } or { IsNumber: true })
                return false;
        return true;
    }

    /// <summary>Nike | Director: a known employer, or one that says what it is, ahead of the job.</summary>
    static bool StretchBefore(ref Glance read)
    {
        var to = read.StretchStart(read.Job >= 0 ? read.Job : read.Field);
        for (var i = 0; i < to; i = read.StretchEnd(i))
            if (CompanyScore.Of(read, i, read.StretchEnd(i), order: read.Seniority == Seniority.Founder && read.StretchEnd(i) == to ? 1 : int.MaxValue) is var score && (score > 2 || score > 0 && read.Pieces[i].Cue == Cue.None) && Take(ref read, i, isMarked: true))
                return true;
        return false;
    }

    /// <summary>Social media manager for Netflix: of one with a level, known employers are no clients.</summary>
    static bool AfterFor(ref Glance read, int from)
    {
        var end = read.StretchEnd(from);
        var i = Glance.First(read.All(Cue.For) & Glance.From(from + 1) & ~Glance.From(end - 1));
        if (i < 0 || read.Has(Cue.Freelance) || read.Has(Cue.Helps))
            return false;
        var start = read.Pieces[i + 1].Cue == Cue.Article && i + 2 < end ? i + 2 : i + 1;
        var name = read.Tokens[read.Pieces[start].First..read.Pieces[end - 1].Next];
        return (end == read.Pieces.Length || read.Pieces[end].Before >= Gap.Hard) && Is(read, i + 1, end, name, out var employer) && Keep(ref read, name, employer);
    }

    /// <summary>A known employer, of somebody with a level; or an authority, a school, a charity that says so: PIO for the City of Mesa.</summary>
    static bool Is(in Glance read, int from, int to, ReadOnlySpan<Token> name, out Employer? employer)
    {
        employer = null;
        if (read.Seniority is >= Seniority.Manager and <= Seniority.CLevel && (employer = EmployerBook.Shipped.Find(name)) is not null)
            return true;
        for (; from < to; from++)
            if (read.Pieces[from] is { Cue: Cue.Organisation, Entry.Sector: Sector.Public or Sector.School or Sector.NonProfit })
                return name[0].IsCapital && name[^1].IsCapital;
        return false;
    }

    static bool Take(ref Glance read, int first, bool isMarked)
    {
        var piece = read.Pieces[first];
        var start = piece.First;
        var name = read.Tokens[start..NameEnd(read, first)];
        var whole = read.Tokens[start..read.Pieces[read.StretchEnd(first) - 1].Next];
        var employer = EmployerBook.Shipped.Find(whole);
        if (employer is not null)
            return Keep(ref read, whole, employer);    // however it is written: Croix-Rouge française
        employer = EmployerBook.Shipped.Find(name);
        if (employer is null && (name.IsEmpty || name is [{ IsNumber: true }] || piece.Cue is Cue.Article or Cue.Filler && !name[0].IsCapital || !isMarked && !name[0].IsCapital || IsGeneric(piece, name)))
            return false;
        return Keep(ref read, name, employer);
    }

    static bool IsGeneric(Piece piece, ReadOnlySpan<Token> name) =>
        name.Length == piece.Count && (piece.Entry is { Cue: Cue.Organisation, Sector: Sector.Company or Sector.Local } || piece.Cue is Cue.Agency or Cue.Size or Cue.Place or Cue.Article or Cue.Freelance)
        || !name[0].IsCapital && piece.Cue is not Cue.None && piece.Count < 3 && !(piece.Cue is Cue.Organisation or Cue.Agency && name.Length > piece.Count && name[^1].IsCapital);

    static bool Keep(ref Glance read, ReadOnlySpan<Token> name, Employer? employer)
    {
        (read.Company, read.Employer) = (new(name[0].Start, name[^1].End - name[0].Start), employer);
        return true;
    }

    /// <summary>Whoever writes no capital writes none in a name either.</summary>
    static bool IsQuiet(ReadOnlySpan<Token> words)
    {
        foreach (ref readonly var word in words)
            if (word.IsCapital)
                return false;
        return true;
    }

    /// <summary>A name goes on while its words are capital, or connect capital ones; a legal form may follow a comma.</summary>
    /// <returns>One beyond its last token.</returns>
    static int NameEnd(in Glance read, int first)
    {
        var (end, isQuiet) = (read.Pieces[first].First, IsQuiet(read.Tokens));
        for (var i = first; i < read.Pieces.Length; i++)
        {
            var piece = read.Pieces[i];
            var token = read.Tokens[piece.First];
            if (i > first)
            {
                var isForm = piece.Before == Gap.Comma && piece.Entry is { Cue: Cue.Organisation, Sector: Sector.Company } && piece.Count == 1;
                if (!isForm && !read.IsJoined(i) || piece.Cue is Cue.At or Cue.For or Cue.Helps or Cue.Former or Cue.Now || piece.IsJob && !token.IsCapital)
                    break;
            }
            if (token.IsCapital || i == first || isQuiet && piece.Cue is Cue.None or Cue.Organisation)
                end = piece.Next;
            else if (piece.Cue is not (Cue.And or Cue.Of or Cue.Article or Cue.AtPlace))
                break;
        }
        return Math.Min(end, read.Pieces[first].First + LongestName);
    }
}
