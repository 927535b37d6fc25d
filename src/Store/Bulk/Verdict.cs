using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Store.Bulk;

/// <summary>What follows from a headline for the goal in force; without a goal there is no fit.</summary>
public readonly record struct Verdict(
    Function Function, Seniority Seniority, EmploymentKind Kind, RoleStatus Status, FitLabel? Fit, float? FitScore, bool IsReferrer, float ReferralScore);

/// <summary>Reads a headline against the goal in force.</summary>
public delegate Verdict Judge(ReadOnlySpan<char> headline, ReadOnlySpan<char> company, int? degree);

static class VerdictColumns
{
    /// <summary>Binds to the eight columns of <c>people</c> that hold a verdict, in the order of the table.</summary>
    public static void Bind(this Statement statement, int first, in Verdict verdict)
    {
        statement.Bind(first, (long)verdict.Function);
        statement.Bind(first + 1, (long)verdict.Seniority);
        statement.Bind(first + 2, (long)verdict.Kind);
        statement.Bind(first + 3, (long)verdict.Status);
        statement.Bind(first + 4, (long?)verdict.Fit);
        statement.Bind(first + 5, (double?)verdict.FitScore);
        statement.Bind(first + 6, verdict.IsReferrer ? 1L : 0L);
        statement.Bind(first + 7, (double?)verdict.ReferralScore);
    }
}
