using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>How one condition of a goal is answered. Near is missed by one step; open is not known.</summary>
public enum Answer : byte
{
    No,
    Near,
    Open,
    Yes,
}

/// <summary>The conditions of a goal, one by one.</summary>
static class FitConditions
{
    public static FitLabel Answer(in Role role, Employer? employer, Goal goal, ReadOnlySpan<char> headline, Span<Answer> answers)
    {
        (answers[0], answers[1]) = Best(role, goal);
        answers[2] = Kind(role, goal);
        answers[3] = Size(role, employer, goal);
        answers[4] = Country(role, employer, goal);
        answers[5] = Words(goal, headline);

        return Label(answers);
    }

    public static FitLabel Label(ReadOnlySpan<Answer> answers)
    {
        var (no, near, open) = (0, 0, 0);
        foreach (var answer in answers)
            switch (answer)
            {
                case Audience.Answer.No: no++; break;
                case Audience.Answer.Near: near++; break;
                case Audience.Answer.Open: open++; break;
            }
        if (no > 0 || near > 1)
            return FitLabel.Other;
        return near + open == 0 ? FitLabel.Target : FitLabel.Maybe;
    }

    /// <summary>The role of the goal that comes closest.</summary>
    static (Answer Function, Answer Level) Best(in Role role, Goal goal)
    {
        var best = (Function: Audience.Answer.No, Level: Audience.Answer.No);
        foreach (var wanted in goal.Roles)
        {
            var answer = (Function: Neighbours.Answer(role.Function, wanted.Functions), Level: Level(role, wanted.MinSeniority));
            if (Rank(answer.Function, answer.Level) > Rank(best.Function, best.Level))
                best = answer;
        }
        return best;
    }

    static int Rank(Answer function, Answer level) => (function == 0 || level == 0 ? 0 : 100) + 5 * (int)function + 4 * (int)level;

    /// <summary>A founder counts as at the head; retired and unknown reach no level.</summary>
    static Answer Level(in Role role, Seniority least)
    {
        if (role.Status != RoleStatus.Current || role.Seniority is Seniority.Unknown or Seniority.Retired)
            return Audience.Answer.No;
        var level = role.Seniority == Seniority.Founder ? Seniority.CLevel : role.Seniority;
        return level >= least ? Audience.Answer.Yes : level == least - 1 ? Audience.Answer.Near : Audience.Answer.No;
    }

    static Answer Kind(in Role role, Goal goal) =>
        goal.EmploymentKinds.IsEmpty || goal.EmploymentKinds.Contains(role.Kind) ? Audience.Answer.Yes
        : role.Kind == EmploymentKind.Unknown ? Audience.Answer.Open : Audience.Answer.No;

    /// <summary>Schools, authorities and charities are no companies, whatever their size: that condition stays open.</summary>
    static Answer Size(in Role role, Employer? employer, Goal goal)
    {
        if (goal.CompanySizes.IsEmpty)
            return Audience.Answer.Yes;
        var size = role.Setting.Size != CompanySize.Unknown && employer is null ? role.Setting.Size : employer?.Size ?? CompanySize.Unknown;
        if (size == CompanySize.Unknown || role.Setting.IsPublic)
            return Audience.Answer.Open;
        return goal.CompanySizes.Contains(size) ? Audience.Answer.Yes : Audience.Answer.No;
    }

    /// <summary>A country that is named counts before the seat; a foreign unit of a wanted country's employer stays open. French text speaks for a French-speaking country.</summary>
    static Answer Country(in Role role, Employer? employer, Goal goal)
    {
        if (goal.Countries.IsEmpty)
            return Audience.Answer.Yes;
        var stated = role.Setting.Country;
        var seat = Headlines.Countries.Pack(employer?.Country ?? "");
        if (stated != 0)
            return Wants(goal, stated) ? Audience.Answer.Yes : seat != 0 && Wants(goal, seat) ? Audience.Answer.Open : Audience.Answer.No;
        if (seat == Headlines.Countries.Everywhere)
            return Audience.Answer.Open;
        if (seat != 0)
            return Wants(goal, seat) ? Audience.Answer.Yes : Audience.Answer.No;
        return role.Setting.IsFrench && !WantsFrench(goal) ? Audience.Answer.No : Audience.Answer.Open;
    }

    static bool Wants(Goal goal, ushort country)
    {
        foreach (var wanted in goal.Countries)
            if (Headlines.Countries.Pack(wanted) == country)
                return true;
        return false;
    }

    static bool WantsFrench(Goal goal)
    {
        foreach (var wanted in goal.Countries)
            if (Headlines.Countries.SpeaksFrench(Headlines.Countries.Pack(wanted)))
                return true;
        return false;
    }

    public static Answer Words(Goal goal, ReadOnlySpan<char> headline)
    {
        foreach (var word in goal.Words)
            if (headline.Contains(word, StringComparison.OrdinalIgnoreCase))
                return Audience.Answer.Yes;
        return goal.Words.IsEmpty ? Audience.Answer.Yes : Audience.Answer.Near;
    }
}
