using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>
/// Whether a role answers a goal. Target: every condition holds. Maybe: none is contradicted and at least one is open, or exactly one is missed by one step
/// (a level below, a neighbouring field). Other: the rest.
/// </summary>
public static class FitRule
{
    internal const int Conditions = 6;

    /// <summary>Allocates nothing.</summary>
    /// <param name="weights">Null: as the program comes.</param>
    /// <returns>Score 0 to 1: targets from 2/3, maybes from 1/3, others below.</returns>
    public static (FitLabel Label, float Score) Judge(in Role role, Employer? employer, Goal goal, ReadOnlySpan<char> headline, Weights? weights = null)
    {
        weights ??= Weights.Default;
        Span<Answer> answers = stackalloc Answer[Conditions];
        var label = FitConditions.Answer(role, employer, goal, headline, answers);
        var score = Base(label);
        for (var i = 0; i < Conditions; i++)
            score += Share(weights, i, answers[i]);
        return (label, score);
    }

    /// <summary>The same numbers, and a reason for each condition that the goal sets.</summary>
    public static Fit Explain(in Role role, Employer? employer, Goal goal, string headline, Weights? weights = null)
    {
        weights ??= Weights.Default;
        Span<Answer> answers = stackalloc Answer[Conditions];
        var label = FitConditions.Answer(role, employer, goal, headline, answers);
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        var (score, rest) = (Base(label), Base(label));
        for (var i = 0; i < Conditions; i++)
        {
            var share = Share(weights, i, answers[i]);
            score += share;
            if (Restricts(goal, i))
                reasons.Add(new(Why(i, answers[i], role, employer, goal), share));
            else
                rest += share;
        }
        if (rest > 0)
            reasons.Add(new(new("fit.label", label), rest));    // last: what all of these come to, with what the goal leaves open
        return new(label, score, reasons.ToImmutable());
    }

    /// <summary>Each condition that the goal sets, with its answer.</summary>
    public static ImmutableArray<Condition> Ask(in Role role, Employer? employer, Goal goal, string headline, Weights? weights = null)
    {
        weights ??= Weights.Default;
        Span<Answer> answers = stackalloc Answer[Conditions];
        var now = FitConditions.Answer(role, employer, goal, headline, answers);
        var asked = ImmutableArray.CreateBuilder<Condition>();
        for (var i = 0; i < Conditions; i++)
        {
            if (!Restricts(goal, i))
                continue;
            var answer = answers[i];
            answers[i] = Audience.Answer.Yes;
            var then = FitConditions.Label(answers);
            answers[i] = answer;
            asked.Add(new(Weights.FitName(i), answer, Why(i, answer, role, employer, goal), Share(weights, i, answer), then > now ? then : null));
        }
        return asked.ToImmutable();
    }

    /// <summary>
    /// Everything that label, score and reasons could hang on, for one goal: equal signatures have them equal. Allocates nothing and weighs nothing, so that
    /// who judges a million judges only what is new.
    /// </summary>
    public static ulong Signature(in Role role, Employer? employer, Goal? goal, ReadOnlySpan<char> headline)
    {
        var packed = goal is null || goal.Words.IsEmpty ? 0 : (ulong)FitConditions.Words(goal, headline);
        packed = packed << 5 | (byte)role.Function;
        packed = packed << 4 | (byte)role.Seniority;
        packed = packed << 4 | (byte)role.Kind;
        packed = packed << 2 | (byte)role.Status;
        packed = packed << 2 | (byte)role.Setting.Size;
        packed = packed << 16 | role.Setting.Country;
        packed = packed << 2 | (role.Setting.IsFrench ? 2ul : 0) | (role.Setting.IsPublic ? 1ul : 0);
        if (employer is null)
            return packed << 19;
        return packed << 19 | 1ul << 18 | (ulong)employer.Size << 16 | Headlines.Countries.Pack(employer.Country ?? "");
    }

    static CompanySize Size(in Role role, Employer? employer) => role.Setting.Size != CompanySize.Unknown ? role.Setting.Size : employer?.Size ?? CompanySize.Unknown;

    static ushort Country(in Role role, Employer? employer) => role.Setting.Country != 0 ? role.Setting.Country : Headlines.Countries.Pack(employer?.Country ?? "");

    static float Base(FitLabel label) => label switch { FitLabel.Target => 2 / 3f, FitLabel.Maybe => 1 / 3f, _ => 0 };

    /// <summary>A third of the scale per label, so that every target stands above every maybe.</summary>
    static float Share(Weights weights, int condition, Answer answer) => weights.Fit(condition) * 0.33f * answer switch { Audience.Answer.Yes => 1, Audience.Answer.Open => 0.5f, Audience.Answer.Near => 0.4f, _ => 0 };

    static bool Restricts(Goal goal, int condition) => condition switch
    {
        2 => !goal.EmploymentKinds.IsEmpty,
        3 => !goal.CompanySizes.IsEmpty,
        4 => !goal.Countries.IsEmpty,
        5 => !goal.Words.IsEmpty,
        _ => true,
    };

    static Phrase Why(int condition, Answer answer, in Role role, Employer? employer, Goal goal)
    {
        object said = condition switch
        {
            0 => role.Function,
            1 => role.Seniority,
            2 => role.Kind,
            3 => Size(role, employer),
            4 => Headlines.Countries.Unpack(Country(role, employer)),
            _ => string.Join(", ", goal.Words),
        };
        var verdict = answer switch { Audience.Answer.Yes => "yes", Audience.Answer.Open => "open", Audience.Answer.Near => "near", _ => "no" };
        if (answer == Audience.Answer.No && said is "")
            return new("fit.country_no_unsaid");
        return answer == Audience.Answer.Open && said is "" ? new($"fit.{Weights.FitName(condition)}_open") : new($"fit.{Weights.FitName(condition)}_{verdict}", said);
    }
}
