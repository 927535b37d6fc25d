using CsCheck;
using Windfall.Core.Audience;

namespace Windfall.Core.Tests.Audience;

public class ShareComparisonTests
{
    [Fact]
    public void Far_more_than_posts_that_are_alike_is_more() =>
        Assert.Equal(ShareVerdict.More, ShareComparison.Of((30, 100), [(3, 100), (4, 100), (3, 90), (5, 120)]).Verdict);

    [Fact]
    public void Far_less_is_less() => Assert.Equal(ShareVerdict.Less, ShareComparison.Of((0, 200), [(30, 100), (28, 100), (31, 100)]).Verdict);

    [Fact]
    public void The_same_shows_nothing() => Assert.Equal(ShareVerdict.Unclear, ShareComparison.Of((4, 100), [(3, 100), (4, 100), (5, 120)]).Verdict);

    [Fact]
    public void Where_posts_differ_among_themselves_one_more_that_differs_shows_nothing() =>
        Assert.Equal(ShareVerdict.Unclear, ShareComparison.Of((30, 100), [(2, 100), (35, 100), (1, 100), (28, 100)]).Verdict);

    [Fact]
    public void With_two_other_posts_nobody_knows_what_is_usual()
    {
        var compared = ShareComparison.Of((30, 100), [(3, 100), (4, 100), (0, 0)]);
        Assert.Equal((ShareVerdict.TooFew, null), (compared.Verdict, compared.More));
        Assert.Equal(0.035, compared.Usual!.Value, 6);
    }

    [Fact]
    public void With_nobody_known_nothing_is_said() => Assert.Equal(new(ShareVerdict.TooFew, null, null), ShareComparison.Of((1, 3), [(0, 0)]));

    [Fact]
    public void Posts_drawn_from_one_share_are_seldom_called_different()
    {
        var random = new Random(7);
        (int, int) Draw() => (Enumerable.Range(0, 80).Count(_ => random.NextDouble() < 0.06), 80);
        var called = Enumerable.Range(0, 100).Count(_ => ShareComparison.Of(Draw(), [Draw(), Draw(), Draw(), Draw(), Draw()]).Verdict is ShareVerdict.More or ShareVerdict.Less);
        Assert.InRange(called, 0, 15);      // a tenth in truth, and some slack
    }

    static readonly Gen<(int, int)> Post = Gen.Int[0, 60].SelectMany(known => Gen.Int[0, known].Select(targets => (targets, known)));

    [Fact]
    public void Whatever_the_counts_the_interval_holds_the_share() => Gen.Select(Post, Post.Array[0, 6]).Sample((post, others) =>
        ShareComparison.Of(post, [.. others]) is var compared && (compared.Usual is not { } usual || usual.Low <= usual.Value + 1e-9 && usual.Value <= usual.High + 0.03) && compared.More is null or >= 0 and <= 1);
}
