using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Windfall.Core.Audience;

/// <summary>What each condition of a goal and each sign of a referrer adds to its score. Each from 0 to 1.</summary>
/// <remarks>The numbers that it comes with were set by hand on the labelled headlines of the measuring kit; they rank, and are no probabilities.</remarks>
public sealed class Weights
{
    static readonly ImmutableArray<string> FitNames = ["function", "seniority", "kind", "size", "country", "words"];
    static readonly ImmutableArray<float> FitDefaults = [0.30f, 0.20f, 0.15f, 0.15f, 0.15f, 0.05f];

    static readonly ImmutableArray<string> ReferralNames =
        ["candidate", "recruiter", "agency", "known_employer", "field", "goal_field", "senior", "first_degree", "recruits_field", "account", "contact_there"];
    static readonly ImmutableArray<float> ReferralDefaults = [0.20f, 0.25f, 0.20f, 0.25f, 0.20f, 0.15f, 0.05f, 0.10f, 0.10f, 0.15f, 0.15f];

    readonly ImmutableArray<float> fit, fitShares, referral;

    Weights(ImmutableArray<float> fit, ImmutableArray<float> referral)
    {
        (this.fit, this.referral) = (fit, referral);
        var sum = fit.Sum();
        fitShares = fit == FitDefaults ? fit : [.. fit.Select(weight => weight / sum)];
    }

    /// <summary>As the program comes.</summary>
    public static Weights Default { get; } = new(FitDefaults, ReferralDefaults);

    /// <summary>Names as <c>fit.size</c> and <c>referral.recruiter</c>, each with its weight as set.</summary>
    public IEnumerable<(string Name, float Weight)> All =>
        FitNames.Select((name, n) => ($"fit.{name}", fit[n])).Concat(ReferralNames.Select((name, n) => ($"referral.{name}", referral[n])));

    /// <summary>Of the six conditions, in the order of <see cref="FitNames"/>; together they come to 1.</summary>
    internal float Fit(int condition) => fitShares[condition];

    /// <param name="sign">0: of being a candidate at all; then as in <see cref="ReferralNames"/>.</param>
    internal float Referral(int sign) => referral[sign];

    internal static string FitName(int condition) => FitNames[condition];

    internal static string ReferralName(int sign) => ReferralNames[sign];

    /// <summary>The same but for one.</summary>
    /// <param name="problem">Where null is returned: what is wrong.</param>
    public Weights? With(string name, float weight, out Phrase? problem)
    {
        problem = weight is >= 0 and <= 1 ? null : new("goals.weight_bounds", weight.ToString(CultureInfo.InvariantCulture));
        if (problem is not null)
            return null;
        if (name.StartsWith("fit.", StringComparison.Ordinal) && FitNames.IndexOf(name[4..]) is >= 0 and var condition)
        {
            var changed = fit.SetItem(condition, weight);
            problem = changed.Sum() > 0 ? null : new("goals.weightless");
            return problem is null ? new(changed, referral) : null;
        }
        if (name.StartsWith("referral.", StringComparison.Ordinal) && ReferralNames.IndexOf(name[9..]) is >= 0 and var sign)
            return new(fit, referral.SetItem(sign, weight));
        problem = new("goals.no_weight", name, string.Join(", ", All.Select(one => one.Name)));
        return null;
    }

    /// <returns>What <see cref="Parse"/> reads back.</returns>
    public string ToJson() => $"{{{string.Join(',', All.Select(one => string.Create(CultureInfo.InvariantCulture, $"\"{one.Name}\":{one.Weight:R}")))}}}";

    /// <summary>What was kept; a weight that the program has gained since is as it comes.</summary>
    /// <exception cref="JsonException">It is not what <see cref="ToJson"/> writes.</exception>
    public static Weights Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var weights = Default;
        foreach (var one in document.RootElement.EnumerateObject())
            weights = weights.With(one.Name, one.Value.GetSingle(), out var problem) ?? throw new JsonException(problem?.ToString());
        return weights;
    }
}
