using System.Globalization;
using Windfall.Core.Posts;
using Windfall.Sample;

namespace Windfall.App.Tests;

public class SampleTests
{
    static readonly Drawing Sample = Drawing.Of;
    static Reading Last => Sample.Readings.Last(reading => reading.Reactions is not null);

    public static TheoryData<string> Names => [.. Drawing.Files().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Drawing_again_gives_the_files_of_the_repository(string name) =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, name)), Drawing.Files().Single(file => file.Name == name).Bytes);

    [Fact]
    public void By_evening_some_twenty_people_have_reacted() =>
        Assert.InRange(At("2026-09-22T23:59:00Z").Reactions!.Value, 16, 24);

    [Fact]
    public void The_rise_begins_far_below_a_tenth_of_the_end() =>
        Assert.True(At(Drawing.PickedUpAt).Reactions < .01 * Last.Reactions);

    [Fact]
    public void A_watcher_looks_several_times_between_the_rise_and_a_tenth_of_the_end() =>
        Assert.True(Sample.Readings.Count(reading => reading.At > Drawing.PickedUpAt && reading.Reactions < .1 * Last.Reactions) >= 3);

    [Fact]
    public void Next_morning_it_is_about_1500_reactions_and_80_comments()
    {
        var morning = At(Drawing.Clock);
        Assert.InRange(morning.Reactions!.Value, 1_400, 1_600);
        Assert.InRange(morning.Comments!.Value, 72, 88);
    }

    [Fact]
    public void In_the_end_it_is_nearly_4000_reactions_and_more_than_100_comments()
    {
        Assert.InRange(Last.Reactions!.Value, 3_850, 3_999);
        Assert.InRange(Sample.Readings.Max(reading => reading.Comments)!.Value, 101, 150);
    }

    [Fact]
    public void Counts_are_looked_at_irregularly_and_once_revised_downwards()
    {
        var gaps = Sample.Readings.Zip(Sample.Readings.Skip(1), (one, next) => (next.At - one.At).TotalMinutes).ToList();
        Assert.All(gaps, gap => Assert.InRange(gap, 0, 60));
        Assert.InRange(gaps.Average(), 20, 60);

        var known = Sample.Readings.Where(reading => reading.Reactions is not null).Select(reading => reading.Reactions!.Value).ToList();
        Assert.Contains(known.Zip(known.Skip(1)), pair => pair.Second < pair.First);
        Assert.Contains(Sample.Readings, reading => reading.Impressions is null);
    }

    [Fact]
    public void People_known_by_name_are_a_part_of_the_count_at_any_time() => Assert.All(
        Sample.Readings.Where(reading => reading.Reactions is not null),
        reading => Assert.True(Sample.People.Count(line => line.Reaction is not null && line.At <= reading.At) <= reading.Reactions));

    [Fact]
    public void About_half_of_those_who_reacted_are_known() =>
        Assert.InRange(Sample.People.Count(line => line.Reaction is not null) / (double)Last.Reactions!, .42, .55);

    [Fact]
    public void One_in_a_hundred_is_in_the_goal_and_a_few_are_maybes()
    {
        Assert.InRange(Share(line => line.Is == Drawn.Target), .007, .015);
        Assert.InRange(Share(line => line.Is == Drawn.Maybe), .018, .035);
    }

    [Fact]
    public void One_in_eight_is_French_and_one_in_twenty_five_is_known_in_person()
    {
        Assert.InRange(Share(line => line.InFrench), .09, .15);
        Assert.InRange(Share(line => line.Degree == "1st"), .03, .055);
    }

    [Fact]
    public void Comments_of_every_sort_come_before_the_clock_stands_still() => Assert.Equal(
        ["disagreement", "hostile", "job", "joke", "lead", "praise", "question", "spam", "story", "tag", "thanks"],
        Remark.All.Take(Sample.People.Count(line => line.Comment is not null && line.At <= Drawing.Clock)).Select(remark => remark.Kind).Distinct().Order());

    [Fact]
    public void A_posts_id_says_when_it_was_published()
    {
        var id = ulong.Parse(Drawing.ViralPost.TrimEnd('/').Split(':')[^1], CultureInfo.InvariantCulture);
        Assert.Equal(
            DateTimeOffset.Parse("2026-09-22T18:05:12.417Z", CultureInfo.InvariantCulture),
            DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22)));
    }

    [Fact]
    public void Ordinary_posts_end_between_5_and_60_reactions()
    {
        Assert.Equal(20, Sample.Ordinary.Length);
        Assert.All(OrdinaryPosts.Draw(seed: 7, count: 100), post => Assert.InRange(post.Readings[^1].Reactions!.Value, 5, 60));
    }

    [Fact]
    public void Another_seed_draws_other_posts() =>
        Assert.NotEqual(OrdinaryPosts.Draw(1, 1)[0].Readings, OrdinaryPosts.Draw(2, 1)[0].Readings);

    static Reading At(string time) => At(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));

    static Reading At(DateTimeOffset time) => Sample.Readings.Last(reading => reading.At <= time && reading is { Reactions: not null, Comments: not null });

    static double Share(Func<Line, bool> which) => Sample.People.Count(which) / (double)Sample.People.Length;

    static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Windfall.slnx")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
            return Path.Combine(folder.FullName, "data");
        }
    }
}
