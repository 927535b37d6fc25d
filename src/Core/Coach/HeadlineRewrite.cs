using Windfall.Core.Headlines;

namespace Windfall.Core.Coach;

/// <summary>A headline put in a better order: the part that names the work first. Nothing is added that its owner did not write.</summary>
static class HeadlineRewrite
{
    /// <summary>The work begins by here, or a stranger reads something else first. Characters.</summary>
    const int AtOnce = 30;

    /// <returns>Null where the work comes at once already, or where the same reading finds the new order no plainer.</returns>
    public static string? Of(in Glance read, byte clarity)
    {
        var work = read.Job >= 0 ? read.Job : read.Field;
        if (work < 0 || read.Tokens[read.Pieces[work].First].Start < AtOnce)
            return null;
        var (from, to) = (work, work + 1);
        while (from > 0 && read.Pieces[from].Before != Gap.Hard)
            from--;
        while (to < read.Pieces.Length && read.Pieces[to].Before != Gap.Hard)
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
