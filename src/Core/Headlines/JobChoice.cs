namespace Windfall.Core.Headlines;

/// <summary>Chooses the job a headline leads with: the first current one whose field is known, else a bare level, else what one calls oneself, else studies.</summary>
static class JobChoice
{
    public static void Settle(ref Glance read)
    {
        if (SeeksTraineeship(read) && TryStudent(ref read))
            return;
        Choose(ref read, Light.Plain);
        if (read.Job >= 0 && read.Find(Cue.Now) is >= 0 and var now && now > read.JobEnd)
            Choose(ref read, Light.Plain, now + 1);
        if (read.Job >= 0)
        {
            read.Status = RoleStatus.Current;
            AdoptFounder(ref read);
            AdoptIntern(ref read);
        }
        else if (TryIntern(ref read) || TryStudent(ref read))
            return;
        else if (TryLight(ref read, Light.Aspiring, RoleStatus.Aspiring) || TryLight(ref read, Light.Retired, RoleStatus.Former))
            return;
        else if (TryField(ref read, Light.Plain))
            read.Status = RoleStatus.Current;
        else if (TryLight(ref read, Light.Former, RoleStatus.Former) || TryLight(ref read, Light.Board, RoleStatus.Unknown))
            read.Seniority = Seniority.Unknown;
    }

    static bool SeeksTraineeship(in Glance read)
    {
        for (var left = read.All(Cue.Student, Light.Plain); left != 0; left &= left - 1)
            if (read.Pieces[Glance.First(left)].Entry.Kind == EmploymentKind.Seeking)
                return true;
        return false;
    }

    /// <summary>A practitioner who also names a firm of one's own is its founder: "Dietitian | Owner of …".</summary>
    static void AdoptFounder(ref Glance read)
    {
        if (read.Seniority != Seniority.Ic)
            return;
        var later = Glance.From(read.JobEnd + 1);
        var ahead = later & Glance.Before((read.Ats | read.All(Cue.At)) & later);
        for (var left = read.All(Cue.Head, Light.Plain) & ahead; left != 0; left &= left - 1)
            if (Glance.First(left) is var i && read.Pieces[i].Entry.Seniority == Seniority.Founder && NamesFirm(read, i + 1))
                (read.JobEnd, read.Seniority) = (i, Seniority.Founder);
    }

    /// <summary>Owner of …; owner, Summit Spine; gérant Au Bon Levain.</summary>
    static bool NamesFirm(in Glance read, int next) => next < read.Pieces.Length && (
        read.Pieces[next].Cue is Cue.Of or Cue.At
        || read.Pieces[next] is { Before: <= Gap.Comma, Cue: Cue.None or Cue.AtPlace or Cue.Organisation or Cue.Agency } && read.Tokens[read.Pieces[next].First].IsCapital);

    /// <summary>Alternance – assistante communication: a stretch that says no more than that one is learning.</summary>
    static void AdoptIntern(ref Glance read)
    {
        if (read.Seniority != Seniority.Ic)
            return;
        for (var left = read.All(Cue.Head, Light.Plain) & read.Starts; left != 0; left &= left - 1)
            if (Glance.First(left) is var i && read.Pieces[i].Entry.Seniority == Seniority.Intern && read.StretchEnd(i) == i + 1)
                read.Seniority = Seniority.Intern;
    }

    /// <summary>Étudiante en M2 communication, alternante chez Orange: the job is the internship, its field that of the studies.</summary>
    static bool TryIntern(ref Glance read)
    {
        if (!read.Has(Cue.Student) || read.Has(Cue.Seeking))
            return false;
        for (var left = read.All(Cue.Head, Light.Plain); left != 0; left &= left - 1)
        {
            var i = Glance.First(left);
            if (read.Pieces[i].Entry.Seniority != Seniority.Intern || !TryField(ref read, Light.Plain))
                continue;
            (read.Job, read.JobEnd, read.Seniority, read.Status) = (i, i, Seniority.Intern, RoleStatus.Current);
            return true;
        }
        return false;
    }

    static bool TryStudent(ref Glance read)
    {
        if (read.Find(Cue.Student) is not (>= 0 and var at))
            return false;
        (read.Job, read.JobEnd, read.Field) = (at, at, at);
        (read.Function, read.Seniority, read.Status) = (Function.Student, Seniority.Student, RoleStatus.Current);
        return true;
    }

    /// <summary>What somebody was or wants to be tells the field, never the level.</summary>
    static bool TryLight(ref Glance read, Light light, RoleStatus status)
    {
        Choose(ref read, light);
        if (read.Job < 0 && !TryField(ref read, light))
            return false;
        (read.Status, read.Seniority) = (status, light == Light.Retired ? Seniority.Retired : Seniority.Unknown);
        (read.Job, read.JobEnd) = (-1, -1);
        return true;
    }

    static bool TryField(ref Glance read, Light light)
    {
        var best = light == Light.Plain ? Does(read) : -1;
        for (var left = best >= 0 ? 0 : read.All(Cue.Field, light); left != 0; left &= left - 1)
            if (Glance.First(left) is var i && !FollowsFiller(read, i) && (best < 0 || read.Pieces[best].Entry.IsWeak && !read.Pieces[i].Entry.IsWeak))
                best = i;
        if (best < 0)
            return false;
        (read.Field, read.Function) = (best, read.Pieces[best].Entry.Function);
        return true;
    }

    /// <summary>I sell marketing software: what one says that one does counts before what one does it with.</summary>
    static int Does(in Glance read)
    {
        var helps = read.Find(Cue.Helps);
        return helps >= 0 && read.Pieces[helps].Entry.Function != Function.Unknown ? helps : -1;
    }

    /// <summary>"Passionate about people" names no field; "B2B SaaS demand gen" does.</summary>
    static bool FollowsFiller(in Glance read, int field)
    {
        for (var i = field; i > 0 && read.IsJoined(i); i--)
            if (read.Pieces[i - 1] is { Cue: Cue.Filler, Entry.IsWeak: false })
                return true;
        return false;
    }

    /// <param name="from">The first piece that counts; a job found before it stands unless one with a field follows.</param>
    static void Choose(ref Glance read, Light light, int from = 0)
    {
        var (bestRank, hasStudies) = (from > 0 ? 2 : 0, light == Light.Plain && read.Has(Cue.Student));
        var jobs = read.Jobs & read.All(light);
        for (var left = jobs & Glance.From(from); left != 0;)
        {
            var i = Glance.First(left);
            left &= left - 1;
            if (IsStudied(read, i) || IsRecruited(read, i) || IsBeforeLevel(read, i) || IsHelped(read, i))
                continue;
            var end = ChainEnd(read, i);
            var function = FieldChoice.Of(read, i, end, out var field);
            var rank = read.Pieces[i].Entry.IsWeak ? 1 : function == Function.Unknown ? 2 : 3;
            if (rank > bestRank && (rank > 2 || !hasStudies) || rank > 2 && Specifies(read, i, function, end))
            {
                bestRank = rank;
                (read.Job, read.JobEnd, read.Field, read.Function) = (i, end, field, function);
                read.Seniority = LevelOf(read, i, end);
            }
            left &= Glance.From(end + 1);
        }
    }

    /// <summary>Étudiante infirmière: what one studies to be.</summary>
    static bool IsStudied(in Glance read, int job) => job > 0 && read.Pieces[job].Cue == Cue.Title && read.Pieces[job].Before == Gap.Space && read.Pieces[job - 1].Cue == Cue.Student;

    /// <summary>Recruiting marketers: whom one looks for.</summary>
    static bool IsRecruited(in Glance read, int job)
    {
        if (job == 0 || read.Pieces[job].Cue != Cue.Title || read.Pieces[job].Before != Gap.Space)
            return false;
        if (read.Pieces[job - 1].Entry is { Cue: Cue.Field, Kind: EmploymentKind.Recruiter, IsFrench: false })
            return true;
        var i = job - 1;
        while (i > 0 && read.Pieces[i].Before == Gap.Space && read.Pieces[i] is { Cue: Cue.None or Cue.Filler or Cue.Field or Cue.And or Cue.Title, Entry.Kind: not EmploymentKind.Recruiter })
            i--;
        return read.Pieces[i].Entry is { Cue: Cue.Title, Kind: EmploymentKind.Recruiter } && IsPlural(read, job);
    }

    static bool IsPlural(in Glance read, int piece) => read.Text[read.Tokens[read.Pieces[piece].Next - 1].End - 1] is 's' or 'S';

    /// <summary>I coach agency owners: whom one helps.</summary>
    static bool IsHelped(in Glance read, int job) => (read.All(Cue.Helps) & Glance.From(read.StretchStart(job)) & ~Glance.From(job)) != 0 && IsPlural(read, job);

    /// <summary>Associate media director: what stands before a field and a level only says how high that level is.</summary>
    static bool IsBeforeLevel(in Glance read, int job)
    {
        if (read.Pieces[job] is not { Cue: Cue.Head, Count: 1, Entry: { Seniority: Seniority.Ic, IsFrench: false } })
            return false;
        var i = job + 1;
        while (i < read.Pieces.Length && read.Pieces[i] is { Cue: Cue.Field, Before: <= Gap.Hyphen })
            i++;
        return i > job + 1 && i < read.Pieces.Length && read.Pieces[i] is { Cue: Cue.Head, Before: <= Gap.Hyphen } head && head.Entry.Seniority > Seniority.Ic;
    }

    /// <summary>SVP, Chief Marketing Officer: a bare level, then, past a comma, what it is the level of.</summary>
    static bool Specifies(in Glance read, int job, Function function, int end) =>
        read.Job >= 0 && read.Field == read.Job && read.Function == Function.Executive && function != Function.Executive && read.Seniority != Seniority.Founder
        && job == read.JobEnd + 1 && read.Pieces[job].Before == Gap.Comma && LevelOf(read, job, end) is >= Seniority.Director and <= Seniority.CLevel;

    /// <summary>Jobs side by side, or joined by "and", are one: President &amp; CEO, lead engineer.</summary>
    static int ChainEnd(in Glance read, int start)
    {
        var end = start;
        if (read.Pieces[start].Cue == Cue.AssistantTo)
            return end;
        while (true)
        {
            var next = end + 1;
            if (next < read.Pieces.Length && read.Pieces[next].Cue == Cue.And && read.IsJoined(next))
                next++;
            if (next >= read.Pieces.Length || !read.IsJoined(next) || !read.Pieces[next].IsJob || IsRecruited(read, next) || read.Pieces[next].Light != read.Pieces[start].Light)
                return end;
            end = next;
        }
    }

    /// <summary>The highest of those side by side; of those joined by "and" the first, unless another founded or heads the whole. An intern of anything is an intern.</summary>
    static Seniority LevelOf(in Glance read, int start, int end)
    {
        var (level, joined) = (Seniority.Unknown, false);
        for (var i = start; i <= end; i++)
        {
            joined |= read.Pieces[i].Cue == Cue.And || read.Pieces[i].Before == Gap.Slash && i > start;
            var here = read.Pieces[i].Cue == Cue.AssistantTo ? Seniority.Ic : read.Pieces[i].Entry.Seniority;
            if (here == Seniority.Intern)
                return here;
            if (here > level && (!joined || here >= Seniority.CLevel || level == Seniority.Unknown))
                level = here;
        }
        return level;
    }
}
