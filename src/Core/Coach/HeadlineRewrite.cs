using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Coach;

/// <summary>Ways to say it plainer: the part that names the work first, or one's own facts in plain order. Nothing is added that its owner did not write.</summary>
static class HeadlineRewrite
{
    const int Most = 3;

    /// <summary>The work begins by here, or a stranger reads something else first. Characters.</summary>
    const int AtOnce = 30;

    const int Plain = 2;

    /// <summary>The plainest first; only those that the same reading finds plain, and no less plain than what stands there.</summary>
    public static ImmutableArray<Rewrite> All(in Glance read, string text, byte clarity, Facts? facts)
    {
        var reordered = Of(read, clarity);
        var made = Made(read, facts)
            .Where(made => made != text)
            .Select(made => new Rewrite(made, RoleReader.Read(made).Clarity, IsReordered: false))
            .Where(made => made.Clarity >= Plain && made.Clarity >= clarity);
        if (reordered is not null)
            made = made.Append(new(reordered, RoleReader.Read(reordered).Clarity, IsReordered: true));
        return [.. made.DistinctBy(made => made.Text).OrderByDescending(made => made.Clarity).ThenBy(made => made.IsReordered).Take(Most)];
    }

    /// <summary>Role and employer, role and audience, each with the result: in the language of what stands there.</summary>
    static List<string> Made(in Glance read, Facts? facts)
    {
        var role = facts?.Role ?? (read.Job >= 0 ? Part(read, read.Span(read.Job, read.JobEnd)) : null);
        if (facts is null or { SayNothing: true } || role is null)
            return [];
        var (at, with) = read.Setting.IsFrench || RoleReader.Read(role).Setting.IsFrench ? ("chez", "pour") : ("at", "for");
        var made = new List<string>();
        if (read.Company.Length > 0)
            made.Add($"{role} {at} {Part(read, read.Company)}");
        if (facts.Audience is { } audience)
            made.Add($"{role} {with} {audience}");
        if (made.Count == 0)
            made.Add(role);
        return facts.Result is { } result ? [.. made.Select(one => $"{one} | {result}"), .. made] : made;
    }

    /// <returns>Null where the work comes at once already, or where the same reading finds the new order no plainer.</returns>
    static string? Of(in Glance read, byte clarity)
    {
        var work = read.Job >= 0 ? read.Job : read.Field;
        if (work < 0 || read.Tokens[read.Pieces[work].First].Start < AtOnce)
            return null;
        var (from, to) = (work, work + 1);
        while (from > 0 && read.Pieces[from].Before < Gap.Hard)
            from--;
        while (to < read.Pieces.Length && read.Pieces[to].Before < Gap.Hard)
            to++;
        if (from == 0)
            return null;

        var (first, before) = (read.Span(from, to - 1), read.Span(0, from - 1));
        var rewrite = $"{Part(read, first)} | {Part(read, before)}";
        if (to < read.Pieces.Length)
            rewrite += $" | {Part(read, read.Span(to, read.Pieces.Length - 1))}";

        var role = RoleReader.Read(rewrite);
        return role.Clarity > clarity || role.Clarity == clarity && clarity >= 2 && role.Function == read.Function ? rewrite : null;
    }

    static string Part(in Glance read, TextSpan span) => span.Of(read.Text).ToString();
}
