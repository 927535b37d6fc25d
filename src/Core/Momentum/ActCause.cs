using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>Says why a post jumped from the times of its acts, by the reader that <c>momentum explain</c> uses.</summary>
/// <remarks>
/// Where followers are known, <see cref="JumpReader"/> says who was there. Where they are not, times alone cannot tell a share by somebody with many followers from
/// a page that points to the post; only one thing speaks for the latter: nobody is known to have passed it on, and it happened while the author's readers sleep.
/// Confidences: with followers, the share of jumps attributed rightly on shock_semisynthetic; without, a judgement.
/// </remarks>
static class ActCause
{
    const double Attributed = 0.8, Likely = 0.6, Doubtful = 0.3, Asleep = 0.7, Enough = 3, BackHours = 3;
    const int FewestActs = 30;
    static readonly TimeSpan Before = TimeSpan.FromMinutes(30), After = TimeSpan.FromMinutes(5);

    /// <param name="acts">With times or without, in any order; as many as are known.</param>
    /// <param name="at">Nothing later is looked at.</param>
    /// <returns>Null where too few have a time, or where they tell of no jump.</returns>
    public static Cause? Read(ImmutableArray<Act> acts, DateTimeOffset? publishedAt, DateTimeOffset at, Rhythm? rhythm)
    {
        if (publishedAt is not { } published || acts.IsDefault)
            return null;
        Act[] timed = [.. acts.Where(act => act.At >= published && act.At <= at).OrderBy(act => act.At)];
        // Many acts at one instant were not seen when they came, but when somebody looked.
        if (timed.Length < FewestActs || timed.Select(act => act.At).Distinct().Count() * 2 < timed.Length)
            return null;

        var cascade = new Cascade("", [.. timed.Select(act => (act.At!.Value - published).TotalSeconds)], [.. timed.Select((_, i) => i + 1.0)], [], [], [], Snapshots: false);
        return JumpReader.Read(cascade) is { } jump ? Explained(jump, cascade, timed, published, rhythm) : null;
    }

    static Cause Explained(Jump jump, Cascade cascade, Act[] timed, DateTimeOffset published, Rhythm? rhythm)
    {
        var onset = published.AddSeconds(jump.Onset);
        var reposts = timed.Where(act => act.Kind is ActKind.Repost or ActKind.Quote).ToArray();
        var passedOn = reposts.Count(act => act.At > onset - Before && act.At <= onset + After);
        var busy = rhythm?.At(onset) ?? 1;

        var evidence = ImmutableArray.CreateBuilder<Phrase>();
        evidence.Add(new("cause.acts", onset, Math.Max(2, Math.Round(Faster(cascade, jump))), timed.Length));
        if (rhythm is not null && busy < Asleep)
            evidence.Add(new("cause.against_clock", Math.Round(busy, 1)));
        if (passedOn > 0)
            evidence.Add(new("cause.passed_on", passedOn));
        else if (reposts.Length >= Enough)
            evidence.Add(new("cause.not_passed_on", reposts.Length));

        if (jump.Label is not CauseLabel.Unclear)
            return new(jump.Label, Attributed, evidence.ToImmutable()) { Onset = onset };
        if (passedOn == 0 && reposts.Length >= Enough && busy < Asleep)
            return new(CauseLabel.External, Likely, evidence.ToImmutable()) { Onset = onset };
        evidence.Add(new("cause.times_alone"));
        return new(CauseLabel.Unclear, Doubtful, evidence.ToImmutable()) { Onset = onset };
    }

    /// <summary>Pace from the onset to the alarm against that of the hours before.</summary>
    static double Faster(Cascade cascade, Jump jump)
    {
        var from = Math.Max(0, jump.Onset - BackHours * 3600);
        double Count(double a, double b) => (cascade.At(b) ?? 0) - (cascade.At(a) ?? 0);
        var before = (Count(from, jump.Onset - 1) + 0.5) / Math.Max(1, jump.Onset - from);
        return Count(jump.Onset - 1, jump.Alarm) / Math.Max(1, jump.Alarm - jump.Onset) / before;
    }
}
