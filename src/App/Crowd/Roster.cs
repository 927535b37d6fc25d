using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;

namespace Windfall.App.Crowd;

/// <summary>Somebody known by name, read against the goal: what lists need, without the reasons.</summary>
/// <param name="Since">UTC milliseconds from which on they are known: of the batch that told of them first, or of the first thing they did.</param>
/// <param name="Acted">UTC milliseconds of the first thing they did to a post; the greatest number for those who never did anything.</param>
/// <param name="Posts">On how many they acted.</param>
/// <param name="EmployerKey">Their place in <see cref="Roster.Employers"/>; 0 where none is named.</param>
/// <param name="Country">Of the employer, or of the unit named; packed, 0 where unknown.</param>
/// <param name="Degree">1 for a contact; 0 where unknown.</param>
/// <param name="Fit">Other where there is no goal.</param>
public readonly record struct Known(
    long Id, string Name, string? Headline, string? Company, byte Degree, Origin Origin, long Since, long Acted, int Posts, Role Role, Employer? Employer, int EmployerKey, ushort Country,
    FitLabel Fit, float Score, bool IsReferrer, float Referral);

/// <summary>
/// Everybody who is known by name in a workspace, of people who are one the one, read once against the goal: a hundred thousand people are some 30 MB, and are looked
/// through in milliseconds. Lists, their counts and what-ifs are made of it; what is shown of a single person is read from the database.
/// </summary>
public sealed class Roster
{
    readonly Known[] people;
    readonly ActedOn[] acts;
    readonly int[] byReferral;
    readonly ImmutableArray<string> employers;

    /// <param name="employers">Names as they are best known, by key.</param>
    /// <param name="acts">The newest post first.</param>
    internal Roster(Rater rater, Known[] people, ImmutableArray<string> employers, ActedOn[] acts)
    {
        (Rater, this.people, this.employers, this.acts) = (rater, people, employers, acts);
        Array.Sort(people, static (one, other) => First(other.Score.CompareTo(one.Score), other.Referral.CompareTo(one.Referral), one.Id.CompareTo(other.Id)));
        byReferral = [.. Enumerable.Range(0, people.Length)];
        Array.Sort(byReferral, (one, other) => First(people[other].Referral.CompareTo(people[one].Referral), one.CompareTo(other)));
    }

    public Rater Rater { get; }

    /// <summary>The best answers to the goal first.</summary>
    public ReadOnlySpan<Known> People => people;

    /// <summary>Places in <see cref="People"/>, the best referrers first.</summary>
    public ReadOnlySpan<int> BestReferrers => byReferral;

    public ImmutableArray<string> Employers => employers;

    /// <summary>Posts that anybody acted on, the newest first.</summary>
    internal ReadOnlySpan<ActedOn> Acts => acts;

    /// <returns>Null where nobody acted on it.</returns>
    internal ActedOn? ActsOn(long post) => Array.Find(acts, one => one.Post == post);

    /// <returns>The place of an employer's name in <see cref="Employers"/>; -1 where nobody known works there.</returns>
    public int EmployerKey(string name)
    {
        var wanted = Company.KeyOf(Rater.Companies.Find(name)?.Name ?? name);
        for (var key = 1; key < employers.Length; key++)
            if (Company.KeyOf(employers[key]) == wanted)
                return key;
        return -1;
    }

    static int First(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
            if (order != 0)
                return order;
        return 0;
    }
}
