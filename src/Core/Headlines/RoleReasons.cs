using System.Collections.Immutable;

namespace Windfall.Core.Headlines;

/// <summary>Says which words told what.</summary>
static class RoleReasons
{
    public static ImmutableArray<Phrase> Of(in Glance read)
    {
        var why = ImmutableArray.CreateBuilder<Phrase>();
        if (read.Field >= 0)
            why.Add(new("role.function", read.Function, Quote(read, read.Field, read.Field)));
        else if (read.Function == Function.Unknown)
            why.Add(new("role.no_function"));
        if (read.Job >= 0 && read.Seniority != Seniority.Unknown)
            why.Add(new("role.seniority", read.Seniority, Quote(read, read.Job, read.JobEnd)));
        if (read.Kind != EmploymentKind.Unknown)
            why.Add(new("role.kind", read.Kind));
        if (read.Company.Length > 0)
            why.Add(new(read.Employer is null ? "role.company" : "role.company_known", read.Company.Of(read.Text).ToString()));
        if (read.Status != RoleStatus.Unknown)
            why.Add(new("role.status", read.Status));

        foreach (var (light, key) in new[] { (Light.Former, "role.former"), (Light.Under, "role.under"), (Light.Board, "role.board") })
            if (First(read, light) is >= 0 and var first)
                why.Add(new(key, Quote(read, first, Last(read, first, light))));
        return why.ToImmutable();
    }

    static string Quote(in Glance read, int from, int to) => read.Span(from, to).Of(read.Text).ToString();

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
