namespace Windfall.Core.Headlines;

/// <summary>
/// Tells a job's field. A whole job name fixes it; a bare level takes it from the words before (English: the last of a compound, "social media marketing
/// manager") or after it (French: the first, "responsable marketing produits"); of fields joined by "and" the first counts.
/// </summary>
static class FieldChoice
{
    static readonly ulong Director = Tokens.HashOf("director");

    /// <param name="field">The piece that told; -1 for none.</param>
    public static Function Of(in Glance read, int start, int end, out int field)
    {
        if (read.Pieces[start].Cue == Cue.AssistantTo)
        {
            field = start;
            return Function.Admin;
        }
        field = Fixed(read, start, end);
        if (field < 0)
            field = Before(read, start);
        if (field < 0 || read.Pieces[field].Entry.IsWeak)
            field = After(read, start, end) is >= 0 and var after ? after : field;

        if ((field < 0 || read.Pieces[field].Entry.IsWeak) && HeadsAll(read.Pieces[start].Entry) && AnyAgency(read) is >= 0 and var agency)
            field = agency;

        if (field < 0 && read.Pieces[start].Entry.Seniority == Seniority.Founder)
            field = AnyBefore(read, start);

        var own = Fallback(read, start, end);
        if (field >= 0 && (!read.Pieces[field].Entry.IsWeak || own < 0))
            return Digital(read, field, end, read.Pieces[field].Entry.Function);
        field = own;
        return own < 0 ? Function.Unknown : read.Pieces[own].Entry.Function;
    }

    static bool HeadsAll(Entry head) => head.Seniority is Seniority.Founder or Seniority.CLevel || head is { Function: Function.Executive, Seniority: Seniority.Vp } || head is { Function: Function.Executive, Seniority: Seniority.Director };

    /// <summary>Who founded or heads an agency is of its field, wherever the headline says which: "PR agency | Founder".</summary>
    static int AnyAgency(in Glance read)
    {
        for (var left = read.All(Cue.Agency, Light.Plain); left != 0; left &= left - 1)
            if (read.Pieces[Glance.First(left)].Entry.Function != Function.Unknown)
                return Glance.First(left);
        return -1;
    }

    /// <summary>"Agence Bulle – community management – fondatrice": of a founder who comes last, the first field told.</summary>
    static int AnyBefore(in Glance read, int start)
    {
        for (var left = read.All(Cue.Field, Light.Plain) & ~Glance.From(start); left != 0; left &= left - 1)
            if (!read.Pieces[Glance.First(left)].Entry.IsWeak)
                return Glance.First(left);
        return -1;
    }

    static int Fixed(in Glance read, int start, int end)
    {
        var found = -1;
        for (var i = start; i <= end; i++)
        {
            if (found >= 0 && (read.Pieces[i].Cue == Cue.And || read.Pieces[i].Before == Gap.Slash || read.Pieces[start].Entry.IsFrench))
                break;
            if (read.Pieces[i].Cue == Cue.Title)
                found = i;
        }
        return found;
    }

    static int Fallback(in Glance read, int start, int end)
    {
        for (var i = start; i <= end; i++)
            if (read.Pieces[i] is { Cue: Cue.Head } piece && piece.Entry.Function != Function.Unknown)
                return i;
        return -1;
    }

    static int Before(in Glance read, int start)
    {
        var from = start;
        while (from > 0 && read.IsJoined(from) && read.Pieces[from - 1].Cue is Cue.Field or Cue.And or Cue.None or Cue.Place or Cue.Organisation or Cue.Size or Cue.Filler or Cue.Freelance or Cue.Agency)
            from--;

        var found = -1;
        for (var i = from; i < start; i++)
        {
            if (found >= 0 && (read.Pieces[i].Cue == Cue.And || read.Pieces[i].Before == Gap.Slash))
                break;
            if (read.Pieces[i].Cue == Cue.Field && (found < 0 || !read.Pieces[i].Entry.IsWeak))
                found = Narrow(read, i);
        }
        return found;
    }

    static int After(in Glance read, int start, int end)
    {
        var head = read.Pieces[start].Entry;
        var founds = head.Seniority == Seniority.Founder;
        var stays = head.Seniority is Seniority.CLevel || head is { Seniority: Seniority.Director, Function: Function.Executive };
        var crosses = founds || head.Function is Function.Unknown or Function.Consulting || head.Seniority == Seniority.Vp;
        var (weak, bars) = (-1, 0);
        var isDirector = read.Tokens[read.Pieces[end].Next - 1].Hash == Director;    // of the whole, or, past a comma, of what is named there

        for (var i = end + 1; i < read.Pieces.Length; i++)
        {
            var piece = read.Pieces[i];
            if (piece.Before >= Gap.Hard && (!crosses || ++bars > 2) || piece.Before is Gap.Comma or Gap.Close && stays && !(isDirector && IsAllField(read, i)))
                break;
            if (piece.IsJob || piece.Light != read.Pieces[start].Light || piece.Cue is Cue.Student or Cue.Helps)
                break;
            if (!founds && (piece.Before == Gap.At || piece.Cue is Cue.At or Cue.For))
                break;
            if (piece.Entry.Function == Function.Unknown || piece.Cue != Cue.Field && !(founds && piece.Cue is Cue.Agency or Cue.Organisation))
                continue;
            if (founds && piece.Cue == Cue.Field && read.Tokens[piece.First].IsCapital && IsOfName(read, end, i) && IsOfNames(piece.Entry.Function))
                continue;    // founder at Tallgrass Software heads a firm
            if (!piece.Entry.IsWeak)
                return Compound(read, i, read.Pieces[start].Entry.IsFrench);
            weak = weak < 0 ? i : weak;
        }
        return weak;
    }

    static bool IsOfName(in Glance read, int job, int piece) =>
        piece > job + 1 && read.IsJoined(piece) && read.Pieces[piece - 1] is { Cue: Cue.None } before && read.Tokens[before.First].IsCapital;

    /// <summary>Fields that firms of all trades have in their names: Software, Logistics, Analytics. Yoga and Roofing tell what one does.</summary>
    static bool IsOfNames(Function function) => function is Function.Engineering or Function.It or Function.Data or Function.Product or Function.Project or Function.Operations or Function.Research or Function.Executive;

    /// <summary>Managing director, corporate communications.</summary>
    static bool IsAllField(in Glance read, int from)
    {
        for (var i = from; i < read.StretchEnd(from); i++)
            if (read.Pieces[i].Cue is not (Cue.Field or Cue.And or Cue.Of or Cue.Place))
                return false;
        return true;
    }

    /// <summary>English compounds end in what they are: "marketing analytics" is analytics. French ones begin with it.</summary>
    static int Compound(in Glance read, int first, bool french)
    {
        var last = first;
        while (!french && last + 1 < read.Pieces.Length && read.Pieces[last + 1] is { Before: <= Gap.Hyphen, Cue: Cue.Field } next && !next.Entry.IsWeak)
            last++;
        return Narrow(read, last);
    }

    /// <summary>Email marketing, influencer marketing: the word before says which.</summary>
    static int Narrow(in Glance read, int field) =>
        field > 0 && read.Pieces[field].Before <= Gap.Hyphen && read.Pieces[field - 1].Cue == Cue.Field
        && (read.Pieces[field].Entry.Function, read.Pieces[field - 1].Entry.Function) is (Function.Marketing, Function.DigitalMarketing or Function.SocialMedia) or (Function.Communications, Function.SocialMedia)
            ? field - 1 : field;

    /// <summary>Marketing that is called digital in the same breath is digital marketing.</summary>
    static Function Digital(in Glance read, int field, int end, Function function)
    {
        if (function == Function.Sales && end + 1 < read.Pieces.Length && read.Pieces[end + 1] is { Before: Gap.Open, Cue: Cue.Field } aside && aside.Entry.Function is Function.Communications or Function.DigitalMarketing or Function.SocialMedia)
            return aside.Entry.Function;    // account executive (PR)
        if (function != Function.Marketing)
            return function;
        var next = Math.Max(field, end) + 1;
        if (next < read.Pieces.Length && read.Pieces[next] is { Before: <= Gap.Hyphen, Cue: Cue.Field, Entry.Function: Function.DigitalMarketing })
            return Function.DigitalMarketing;    // marketing digital
        for (var i = next; i < read.Pieces.Length && read.Pieces[i].Before < Gap.At && read.Pieces[i].Cue != Cue.At; i++)
            if (read.Pieces[i].Before == Gap.Open && read.Pieces[i].Entry is { Cue: Cue.Field, Function: Function.DigitalMarketing })
                return Function.DigitalMarketing;
        return function;
    }
}
