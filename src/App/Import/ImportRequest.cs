using Windfall.Core.Posts;

namespace Windfall.App.Import;

/// <summary>What is to be imported, and how.</summary>
/// <param name="Post">The post that rows without one are about.</param>
/// <param name="Declaration">The user's sentence: where a people table is from and why it may be used.</param>
/// <param name="Map">field → column, forced by the user; remembered for tables with the same header.</param>
/// <param name="Companies">What holds of tables of companies; null: the files are of anything else.</param>
sealed record ImportRequest(
    IReadOnlyList<string> Paths, Post? Post, string? Declaration, IReadOnlyDictionary<string, string> Map, bool DryRun, bool SkipUnreadable,
    CompanyDefaults? Companies = null);
