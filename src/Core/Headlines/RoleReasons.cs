namespace Windfall.Core.Headlines;

/// <summary>Says which words told what.</summary>
static class RoleReasons
{
    /// <summary>One for each sign at most.</summary>
    public const int Most = 10;

    /// <returns>How many were filled.</returns>
    public static int Of(in Glance read, Span<RoleReason> why)
    {
        var count = 0;
        if (read.Field >= 0)
            why[count++] = new(RoleSign.Function, (byte)read.Function, read.Span(read.Field, read.Field));
        else if (read.Guess.Length > 0)
            why[count++] = new(RoleSign.Guess, (byte)read.Function, read.Guess);
        else if (read.Function == Function.Unknown)
            why[count++] = new(RoleSign.NoFunction, 0, default);
        if (read.Job >= 0 && read.Seniority != Seniority.Unknown)
            why[count++] = new(RoleSign.Seniority, (byte)read.Seniority, read.Span(read.Job, read.JobEnd));
        if (read.Kind != EmploymentKind.Unknown)
            why[count++] = new(RoleSign.Kind, (byte)read.Kind, default);
        if (read.Company.Length > 0)
            why[count++] = new(read.Employer is null ? RoleSign.Company : RoleSign.CompanyKnown, 0, read.Company);
        if (read.Status is RoleStatus.Former or RoleStatus.Aspiring)    // that a role is held today goes without saying
            why[count++] = new(RoleSign.Status, (byte)read.Status, default);

        foreach (var (light, sign) in (ReadOnlySpan<(Light, RoleSign)>)[(Light.Former, RoleSign.Former), (Light.Under, RoleSign.Under), (Light.Board, RoleSign.Board)])
            if (read.Has(light) && First(read, light) is >= 0 and var first)
                why[count++] = new(sign, 0, read.Span(first, Last(read, first, light)));
        return count;
    }

    static int First(in Glance read, Light light)
    {
        for (var i = 0; i < read.Pieces.Length; i++)
            if (read.Pieces[i].Light == light)
                return i;
        return -1;
    }

    static int Last(in Glance read, int first, Light light)
    {
        while (first + 1 < read.Pieces.Length && read.Pieces[first + 1].Light == light && read.IsJoined(first + 1))
            first++;
        return first;
    }
}
