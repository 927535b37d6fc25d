using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>One kind of post the user wants to be known to.</summary>
/// <param name="Functions">Any of these; never empty.</param>
/// <param name="MinSeniority">Student to CLevel.</param>
public sealed record GoalRole(ImmutableArray<Function> Functions, Seniority MinSeniority)
{
    public bool Equals(GoalRole? other) => other is not null && MinSeniority == other.MinSeniority && Functions.SequenceEqual(other.Functions);

    public override int GetHashCode() => HashCode.Combine(MinSeniority, Functions.Length);
}

/// <summary>Whom one wants to be known to: any role of the list, and all of the rest. What is empty does not restrict.</summary>
/// <param name="Name">In the user's words.</param>
/// <param name="Roles">Never empty.</param>
/// <param name="Countries">Of the employer: its seat, or the unit named. ISO 3166-1, two letters.</param>
/// <param name="Words">Any one of these must stand in the headline; case does not matter.</param>
public sealed record Goal(
    string Name, ImmutableArray<GoalRole> Roles, ImmutableArray<EmploymentKind> EmploymentKinds, ImmutableArray<CompanySize> CompanySizes,
    ImmutableArray<string> Countries, ImmutableArray<string> Words)
{
    /// <summary>Reads a goal file.</summary>
    /// <param name="problem">Where null is returned: what is wrong and what was expected, for the one who wrote the file.</param>
    public static Goal? Parse(string json, out Phrase? problem) => GoalJson.Read(json, out problem);

    /// <returns>What <see cref="Parse"/> reads back as the same goal.</returns>
    public string ToJson() => GoalJson.Write(this);

    public bool Equals(Goal? other) => other is not null && ToJson() == other.ToJson();

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
