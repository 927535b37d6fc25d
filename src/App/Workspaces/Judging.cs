using Windfall.Core.Audience;
using Windfall.Store.Bulk;

namespace Windfall.App.Workspaces;

/// <summary>Role, fit and referral of a headline in one step, for bulk.</summary>
static class Judging
{
    public static Judge By(Rater rater) => (headline, company, degree) =>
    {
        var (role, fit, score, isReferrer, referral) = rater.Judge(headline, company, degree);
        return new(role.Function, role.Seniority, role.Kind, role.Status, fit, score, isReferrer, referral);
    };
}
