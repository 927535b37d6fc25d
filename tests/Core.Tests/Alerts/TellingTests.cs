using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Alerts;

namespace Windfall.Core.Tests.Alerts;

public class TellingTests
{
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    static readonly Quiet Usual = Quiet.Usual;

    static DateTimeOffset At(string local) => new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Paris.GetUtcOffset(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)));

    static ImmutableArray<Telling> Decide(string now, Waiting waiting, string? lastDigest = null, params string[] unseen) =>
        Telling.Decide([waiting], unseen.ToHashSet(), lastDigest is null ? null : At(lastDigest), Usual, Paris, At(now));

    [Fact]
    public void A_breakout_goes_out_at_once_in_the_middle_of_the_night() =>
        Assert.True(Assert.Single(Decide("2026-09-23 03:12", new(1, AlertKind.Breakout, "post 1", At("2026-09-23 03:12")))).IsUrgent);

    [Theory]
    [InlineData("2026-09-23 07:59", false)]
    [InlineData("2026-09-23 08:00", true)]
    [InlineData("2026-09-23 15:30", true)]
    [InlineData("2026-09-23 22:00", false)]
    public void All_else_waits_for_the_digest_and_a_late_one_comes_late_but_not_at_night(string now, bool isTold) =>
        Assert.Equal(isTold, !Decide(now, new(1, AlertKind.LeadDue, "lead 1", At("2026-09-22 20:00"))).IsEmpty);

    [Fact]
    public void What_was_found_after_the_digest_waits_for_the_next()
    {
        var found = new Waiting(1, AlertKind.LeadDue, "lead 1", At("2026-09-23 09:00"));
        Assert.Empty(Decide("2026-09-23 21:00", found));
        Assert.Single(Decide("2026-09-24 08:00", found));
    }

    [Fact]
    public void There_is_one_digest_a_day() =>
        Assert.Empty(Decide("2026-09-23 10:00", new(1, AlertKind.LeadDue, "lead 1", At("2026-09-22 20:00")), lastDigest: "2026-09-23 08:00"));

    [Fact]
    public void After_a_message_there_is_silence_about_its_post_until_it_was_seen()
    {
        var wind = new Waiting(1, AlertKind.SecondWind, "post 7", At("2026-09-22 20:00"));
        Assert.Empty(Decide("2026-09-23 08:00", wind, null, "post 7"));
        Assert.Single(Decide("2026-09-23 08:00", wind, null, "post 8"));
    }

    [Fact]
    public void A_call_that_was_is_no_news() =>
        Assert.Empty(Decide("2026-09-23 10:00", new(1, AlertKind.CallTomorrow, "call 1", At("2026-09-22 08:00"), Until: At("2026-09-23 10:00"))));

    [Theory]
    [InlineData("08:00", "2026-09-23 12:00", "2026-09-23 08:00")]
    [InlineData("23:00", "2026-09-23 12:00", "2026-09-23 07:00")]       // within the quiet hours: at their end
    [InlineData("08:00", "2026-09-23 06:00", "2026-09-22 08:00")]
    public void The_digest_is_due_at_its_time_or_at_the_end_of_the_quiet_hours(string digest, string now, string due) =>
        Assert.Equal(At(due), (Usual with { DigestAt = TimeOnly.Parse(digest, System.Globalization.CultureInfo.InvariantCulture) }).LastDigestDue(At(now), Paris));

    [Fact]
    public void A_time_that_summer_leaps_over_is_the_moment_after_it_and_of_one_that_comes_twice_the_first_counts()
    {
        var habit = new Quiet(default, default, new(2, 30));
        Assert.Equal(DateTimeOffset.Parse("2026-03-29T01:00:00Z", System.Globalization.CultureInfo.InvariantCulture), habit.LastDigestDue(At("2026-03-29 12:00"), Paris));
        Assert.Equal(DateTimeOffset.Parse("2026-10-25T00:30:00Z", System.Globalization.CultureInfo.InvariantCulture), habit.LastDigestDue(At("2026-10-25 12:00"), Paris));
    }

    sealed record Life(Quiet Quiet, TimeZoneInfo Zone, DateTimeOffset Start, ImmutableArray<(AlertKind Kind, int Post, int Minute)> Found, ImmutableHashSet<int> Looks);

    static Gen<T> One<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(n => of[n]);

    static readonly Gen<TimeOnly> Times = Gen.Int[0, 95].Select(quarter => new TimeOnly(quarter / 4, quarter % 4 * 15));

    static readonly Gen<Life> Lives =
        from quiet in Gen.Select(Times, Times, Times, (first, last, digest) => new Quiet(first, last, digest))
        from zone in One("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia")
        from start in One("2026-03-27", "2026-10-23", "2026-10-30", "2026-04-03", "2026-06-01")
        from found in Gen.Select(One(AlertKind.Breakout, AlertKind.SecondWind, AlertKind.LeadDue, AlertKind.Rule), Gen.Int[1, 4], Gen.Int[0, 5 * 24 * 4]).Array[0, 25]
        from looks in Gen.Int[0, 5 * 24 * 4].Array[0, 12]
        select new Life(quiet, TimeZoneInfo.FindSystemTimeZoneById(zone), DateTimeOffset.Parse($"{start}T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
            [.. found.DistinctBy(one => one.Item1 == AlertKind.Breakout ? one.Item2 : -one.Item3 - 1000)], [.. looks]);

    /// <summary>Plays days in quarters of an hour: what is found, when the owner looks (and then sees all that was sent), and what was sent.</summary>
    static (List<(DateTimeOffset At, Telling Telling)> Sent, List<string> Faults) Play(Life life)
    {
        var (waiting, unseen, sent, faults) = (new List<Waiting>(), new HashSet<string>(), new List<(DateTimeOffset, Telling)>(), new List<string>());
        var subjects = life.Found.Select((one, n) => (Id: (long)n, Subject: $"post {one.Post}")).ToDictionary(pair => pair.Id, pair => pair.Subject);
        DateTimeOffset? digest = null;
        for (var quarter = 0; quarter <= 12 * 24 * 4; quarter++)
        {
            var now = life.Start.AddMinutes(quarter * 15);
            waiting.AddRange(life.Found.Select((one, n) => (one, n)).Where(pair => pair.one.Minute == quarter).Select(pair => new Waiting(pair.n, pair.one.Kind, subjects[pair.n], now)));
            foreach (var telling in Telling.Decide(waiting, unseen, digest, life.Quiet, life.Zone, now))
            {
                sent.Add((now, telling));
                var kinds = telling.Alerts.Select(id => life.Found[(int)id].Kind).ToList();
                if (!telling.IsUrgent && life.Quiet.Covers(now, life.Zone))
                    faults.Add($"a digest in quiet hours at {now:o}");
                if (telling.IsUrgent != kinds.All(kind => kind == AlertKind.Breakout))
                    faults.Add("urgent is what is no breakout, or the other way round");
                foreach (var id in telling.Alerts.Where(id => life.Found[(int)id].Kind != AlertKind.Breakout && unseen.Contains(subjects[id])))
                    faults.Add($"a second message about {subjects[id]} before the first was seen");
                digest = telling.IsUrgent ? digest : now;
                unseen.UnionWith(telling.Alerts.Select(id => subjects[id]));
                waiting.RemoveAll(one => telling.Alerts.Contains(one.Id));
            }
            if (waiting.Exists(one => one.Kind == AlertKind.Breakout))
                faults.Add("a breakout waits");
            if (life.Looks.Contains(quarter) || quarter > 6 * 24 * 4)
                unseen.Clear();
        }
        if (waiting.Count > 0)
            faults.Add($"{waiting.Count} were never told");
        return (sent, faults);
    }

    [Fact]
    public void Quiet_hours_are_kept_no_post_nags_and_nothing_is_lost() => Lives.Sample(life =>
    {
        var (sent, faults) = Play(life);
        Assert.Empty(faults);
        Assert.Equal(life.Found.Length, sent.SelectMany(one => one.Telling.Alerts).Distinct().Count());
        Assert.Equal(life.Found.Length, sent.Sum(one => one.Telling.Alerts.Length));
        Assert.All(sent.Where(one => !one.Telling.IsUrgent).GroupBy(one => life.Quiet.LastDigestDue(one.At, life.Zone)), day => Assert.Single(day));
    }, iter: 100);
}
