using System.Collections.Immutable;
using Windfall.App.Crowd;
using Windfall.Core.Audience;

namespace Windfall.App.Goals;

/// <summary>How many of those known a goal has, and among those who acted, which share.</summary>
/// <param name="Share">Null where nobody known acted.</param>
sealed record GoalCounts(int Targets, int Maybes, int Others, Share? Share);

/// <summary>What another goal would make of the people who are known: before it is kept.</summary>
/// <param name="Now">Null where no goal is in force.</param>
/// <param name="Come">Who would become targets, the best first.</param>
/// <param name="Go">Who would no longer be.</param>
sealed record GoalPreview(GoalCounts? Now, GoalCounts Then, ImmutableArray<Known> Come, ImmutableArray<Known> Go)
{
    const int Shown = 5;

    /// <summary>Everybody is judged anew by what was read of their headlines before: a hundred thousand in a few hundredths of a second.</summary>
    public static GoalPreview Of(Roster roster, Goal draft, DateTimeOffset at)
    {
        var now = at.ToUnixTimeMilliseconds();
        var (before, after) = (new Tally(), new Tally());
        List<(Known Person, float Score)> come = [];
        var go = ImmutableArray.CreateBuilder<Known>();
        var isInForce = roster.Rater.Goal?.ToJson() == draft.ToJson();
        foreach (ref readonly var person in roster.People)
        {
            if (person.Since > now)
                continue;
            var (label, score) = isInForce ? (person.Fit, person.Score) : FitRule.Judge(person.Role, person.Employer, draft, person.Headline, roster.Rater.Weights);
            before.Add(person.Fit, person.Acted <= now);
            after.Add(label, person.Acted <= now);
            if (label == FitLabel.Target && person.Fit != FitLabel.Target)
                come.Add((person, score));
            if (label != FitLabel.Target && person.Fit == FitLabel.Target && go.Count < Shown)
                go.Add(person);
        }
        return new(roster.Rater.Goal is null ? null : before.Counts, after.Counts, [.. come.OrderByDescending(one => one.Score).ThenBy(one => one.Person.Id).Take(Shown).Select(one => one.Person)], go.ToImmutable());
    }

    sealed class Tally
    {
        readonly int[] all = new int[3], acted = new int[3];

        public void Add(FitLabel label, bool hasActed)
        {
            all[(int)label]++;
            acted[(int)label] += hasActed ? 1 : 0;
        }

        public GoalCounts Counts => new(
            all[(int)FitLabel.Target], all[(int)FitLabel.Maybe], all[(int)FitLabel.Other],
            acted.Sum() is > 0 and var known ? GoalShare.Estimate(acted[(int)FitLabel.Target], acted[(int)FitLabel.Maybe], known, acted: null) : null);
    }
}
