using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Core.Posts;

namespace Windfall.App.Audience;

/// <summary>Whom to show. What is empty or null does not restrict.</summary>
/// <param name="Country">Two capital letters.</param>
/// <param name="Text">Stands in the name or the headline; case does not matter.</param>
public sealed record AudienceFilter(
    HashSet<FitLabel> Fits, HashSet<Function> Functions, HashSet<Seniority> Seniorities, HashSet<Origin> Origins, string? Employer, string? Country, PostId? Post,
    bool Referrers, string? Text = null)
{
    public static AudienceFilter None { get; } = new([], [], [], [], null, null, null, false);

    public bool IsNone => Fits.Count + Functions.Count + Seniorities.Count + Origins.Count == 0 && Employer is null && Country is null && Post is null && !Referrers && Text is null;
}
