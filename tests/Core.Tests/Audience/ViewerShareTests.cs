using CsCheck;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Audience;

public class ViewerShareTests
{
    static readonly Goal Goal = new("Marketers", [new([Function.Marketing], Seniority.Director)], [], [CompanySize.Large], ["US"], []);

    static readonly Demographic[] Viewers =
    [
        new(FigureKind.JobTitle, "Marketing Director", .04, false), new(FigureKind.JobTitle, "Software Engineer", .16, false),
        new(FigureKind.Seniority, "Director", .10, false), new(FigureKind.Seniority, "Entry", .60, false), new(FigureKind.Seniority, "CXO", .05, false),
        new(FigureKind.CompanySize, "10,001+ employees", .30, false), new(FigureKind.CompanySize, "51-200 employees", .70, false),
        new(FigureKind.Location, "Greater Boston", .50, false), new(FigureKind.Location, "Paris, France", .50, false),
    ];

    [Fact]
    public void The_estimate_takes_conditions_as_independent()
    {
        // Of the titles listed a fifth fits, and the rest is taken to be like them: .2 × .3 × .5.
        var share = ViewerShare.Estimate(Viewers, Goal)!.Share;
        Assert.Equal(.03, share.Value, 9);
        Assert.InRange(share.Low, .035 * .295 * .495, .03);
    }

    [Fact]
    public void No_condition_is_answered_by_more_than_itself()
    {
        var viewers = Viewers.Select(one => one.Kind != FigureKind.CompanySize ? one : one with { Value = one.Label.StartsWith('1') ? .10 : .90 });
        Assert.Equal(.105, ViewerShare.Estimate([.. viewers], Goal)!.Share.High, 9);    // large employers, as far as rounding goes
    }

    [Fact]
    public void The_fewer_labels_are_listed_the_less_is_known()
    {
        var many = Enumerable.Range(0, 20).Select(n => new Demographic(FigureKind.JobTitle, n < 4 ? "Marketing Director" : "Nurse", .01, false));
        var few = Enumerable.Range(0, 5).Select(n => new Demographic(FigureKind.JobTitle, n < 1 ? "Marketing Director" : "Nurse", .01, false));
        Assert.True(Width(few) > Width(many));

        static double Width(IEnumerable<Demographic> shown) => ViewerShare.Estimate([.. shown], Goal)!.Share is var share ? share.High - share.Low : 0;
    }

    [Fact]
    public void Every_condition_and_what_is_not_told_is_said() => Assert.Equal(
        ["viewers.title", "viewers.level", "viewers.size", "viewers.country", "viewers.noise"], ViewerShare.Estimate(Viewers, Goal)!.Basis.Select(why => why.Key));

    [Fact]
    public void What_LinkedIn_does_not_tell_is_named()
    {
        var goal = Goal with { EmploymentKinds = [EmploymentKind.InHouse], Words = ["brand"] };
        Assert.Equal(["viewers.title", "viewers.size_untold", "viewers.country_untold", "viewers.kind_untold", "viewers.words_untold", "viewers.noise"],
            ViewerShare.Estimate([.. Viewers.Where(one => one.Kind == FigureKind.JobTitle)], goal)!.Basis.Select(why => why.Key));
    }

    [Fact]
    public void Without_jobs_there_is_no_estimate() =>
        Assert.Null(ViewerShare.Estimate([.. Viewers.Where(one => one.Kind != FigureKind.JobTitle)], Goal));

    [Fact]
    public void Functions_stand_in_for_titles_and_then_the_level_counts()
    {
        Demographic[] viewers =
        [
            new(FigureKind.Function, "Marketing", .20, false), new(FigureKind.Function, "Engineering", .80, false),
            new(FigureKind.Seniority, "Director", .25, false), new(FigureKind.Seniority, "Entry", .75, false),
        ];
        Assert.Equal(.05, ViewerShare.Estimate(viewers, Goal)!.Share.Value, 9);
    }

    [Theory]
    [InlineData("1-10 employees", false)]
    [InlineData("501-1000", false)]
    [InlineData("1001-5000", true)]
    [InlineData("10,001+ employees", true)]
    [InlineData("10 001 salariés et plus", true)]
    public void Sizes_are_read_off_their_bands(string band, bool isLarge) => Assert.Equal(isLarge ? 1 : 0,
        ViewerShare.Estimate([new(FigureKind.JobTitle, "Marketing Director", 1, false), new(FigureKind.CompanySize, band, 1, false)], Goal)!.Share.Value, 9);

    [Theory]
    [InlineData("New York City Metropolitan Area", true)]
    [InlineData("Greater Boston", true)]
    [InlineData("London Area, United Kingdom", false)]
    [InlineData("Greater Paris Metropolitan Region", false)]
    public void Regions_are_read_as_countries(string region, bool isThere) => Assert.Equal(isThere ? 1 : 0,
        ViewerShare.Estimate([new(FigureKind.JobTitle, "Marketing Director", 1, false), new(FigureKind.Location, region, 1, false)], Goal)!.Share.Value, 9);

    [Theory]
    [InlineData(.02, false, .015, .025)]
    [InlineData(.125, false, .1245, .1255)]
    [InlineData(.01, true, 0, .01)]
    public void A_share_is_as_sure_as_it_is_written(double value, bool isBelow, double low, double high)
    {
        var (from, to) = new Demographic(FigureKind.JobTitle, "", value, isBelow).Bounds;
        Assert.Equal(low, from, 9);
        Assert.Equal(high, to, 9);
    }

    [Fact]
    public void Whatever_is_shown_the_estimate_lies_in_its_interval() => Gen
        .Select(Gen.Int[0, Viewers.Length - 1], Gen.Double[0, 1], Gen.Bool).Array[0, 12]
        .Sample(shown =>
        {
            var share = ViewerShare.Estimate([.. shown.Select(one => Viewers[one.Item1] with { Value = one.Item2, IsBelow = one.Item3 })], Goal)?.Share;
            return share is null || 0 <= share.Low && share.Low <= share.Value + 1e-12 && share.Value <= share.High + 1e-12 && share.High <= 1;
        });
}
