using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Store.Bulk;

namespace Windfall.App.Audience;

/// <summary>Role, fit and referral of a headline in one step, for bulk.</summary>
static class Judging
{
    public static Judge By(Goal? goal) => (headline, company, degree) =>
    {
        var role = RoleReader.Read(headline);
        var employer = EmployerBook.Shipped.Find(company.IsEmpty ? role.Company.Of(headline) : company);
        var (isReferrer, referral) = ReferralRule.Judge(role, employer, goal, headline, degree);
        if (goal is null)
            return new(role.Function, role.Seniority, role.Kind, role.Status, null, null, isReferrer, referral);

        var (fit, score) = FitRule.Judge(role, employer, goal, headline);
        return new(role.Function, role.Seniority, role.Kind, role.Status, fit, score, isReferrer, referral);
    };
}
