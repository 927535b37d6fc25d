using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Store.Bulk;

/// <summary>What follows from a headline for the goal in force; without a goal there is no fit.</summary>
public readonly record struct Verdict(
    Function Function, Seniority Seniority, EmploymentKind Kind, RoleStatus Status, FitLabel? Fit, float? FitScore, bool IsReferrer, float ReferralScore);

/// <summary>Reads a headline against the goal in force.</summary>
public delegate Verdict Judge(ReadOnlySpan<char> headline, ReadOnlySpan<char> company, int? degree);
