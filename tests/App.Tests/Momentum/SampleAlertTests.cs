using System.Collections.Immutable;
using Windfall.App.Momentum;
using Windfall.App.Tests.Program;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Sample;

namespace Windfall.App.Tests.Momentum;

/// <summary>The sample's night, its twenty ordinary posts, and more drawn the same way.</summary>
public sealed class SampleAlertTests : IDisposable
{
    static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    static readonly GrowthModel Model = Models.For(Network.LinkedIn);
    static readonly ImmutableArray<PastPost> Own = Past(Drawing.Of.Ordinary);

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void On_the_night_the_alert_comes_before_a_tenth_of_what_came()
    {
        var night = PostAddress.Read(Drawing.ViralPost)!.PublishedAt!.Value;
        var alert = AlertReplay.Of(new(night, Drawing.Of.Readings), Own, Model, NewYork, DateTimeOffset.MaxValue);

        Assert.NotNull(alert);
        Assert.InRange(alert.At, Drawing.PickedUpAt, Drawing.PickedUpAt.AddHours(2));
        Assert.InRange(alert.Count, 20, Drawing.Of.Readings.Max(reading => reading.Reactions)!.Value / 10);
    }

    [Fact]
    public void None_of_the_twenty_gives_one_whether_it_has_a_past_yet_or_not() => Assert.Empty(
        Own.Where(post => AlertReplay.Of(post, [.. Own.Where(other => other.PublishedAt < post.PublishedAt)], Model, NewYork, DateTimeOffset.MaxValue) is not null));

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void Of_two_hundred_more_at_most_one_in_thirty_does(int seed)
    {
        var posts = Past(OrdinaryPosts.Draw(seed, 220));

        Assert.InRange(posts.Skip(20).Count(post => AlertReplay.Of(post, posts[..20], Model, NewYork, DateTimeOffset.MaxValue) is not null), 0, 6);
    }

    [Fact]
    public void An_ordinary_post_is_never_said_to_be_headed_for_the_top()
    {
        var posts = Past(OrdinaryPosts.Draw(seed: 9, 120));
        var rhythm = Rhythm.Learn(posts[..20], Model, NewYork, posts[20].PublishedAt);
        double[] chances =
        [
            .. from post in posts.Skip(20)
               from reading in post.Readings.Take(4)
               select MomentumReader.Read(post.Readings, post.PublishedAt, reading.At, Model, posts[..20], rhythm).Top!.Chance
        ];

        Assert.InRange(chances.Average(), 0.01, 0.1);
        Assert.InRange(chances.Max(), 0, 0.7);
    }

    [Fact]
    public void From_the_times_of_acts_alone_the_alert_comes_too()
    {
        var night = PostAddress.Read(Drawing.ViralPost)!.PublishedAt!.Value;
        var acts = Drawing.Of.People.Select(line => line.At).OfType<DateTimeOffset>().ToImmutableArray();

        Assert.InRange(AlertReplay.Of(new(night, [], acts), Own, Model, NewYork, DateTimeOffset.MaxValue)!.At, Drawing.PickedUpAt, Drawing.PickedUpAt.AddHours(3));
    }

    [Fact]
    public void The_verb_tells_the_one_alert_with_what_came()
    {
        terminal.Do("demo", "--once");
        var told = terminal.Do("momentum", "alerts", "--workspace", "sample", "--at", "2026-09-27T18:00:00Z", "--json").Json;
        var alert = Assert.Single(told.GetProperty("alerts").EnumerateArray());

        Assert.Equal(90, told.GetProperty("days").GetInt32());
        Assert.InRange(told.GetProperty("posts").GetInt32(), 12, 16);
        Assert.InRange(alert.GetProperty("count").GetInt64(), 20, alert.GetProperty("final").GetInt64() / 10);
        Assert.StartsWith("You would have had 1 alert in the last 90 days, on ", terminal.Do("momentum", "alerts", "--workspace", "sample").Out, StringComparison.Ordinal);
        Assert.StartsWith("Vous auriez eu 0 alerte ces 90 derniers jours", terminal.Do("momentum", "alerts", "--workspace", "sample", "--at", "2026-09-22T18:00:00Z", "--lang", "fr").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_posts_there_are_none() =>
        Assert.StartsWith("You would have had 0 alerts in the last 90 days, on 0 posts.", terminal.Do("momentum", "alerts").Out, StringComparison.Ordinal);

    static ImmutableArray<PastPost> Past(ImmutableArray<OrdinaryPost> posts) => [.. posts.Select(post => new PastPost(post.PublishedAt, post.Readings))];
}
