using System.Collections.Immutable;
using System.Text.Json;
using Windfall.Core.Briefs;

namespace Windfall.App.Tests.Briefs;

public class BriefJsonTests
{
    static JsonElement Root(Brief brief) => JsonDocument.Parse(Recorded.Json(brief, MadeUp.English)).RootElement;

    static string[] Names(JsonElement thing) => [.. thing.EnumerateObject().Select(property => property.Name)];

    static JsonElement At(string path) => path.Split('.').Aggregate(
        Root(MadeUp.Morning), (thing, step) => int.TryParse(step, out var n) ? thing[n] : thing.GetProperty(step));

    [Fact]
    public void The_file_is_as_verified() => Verified.Matches("json.en", Recorded.Json(MadeUp.Morning, MadeUp.English));

    [Theory]
    [InlineData("post", "url network publishedAt opening")]
    [InlineData("reading", "at reactions comments reposts impressions")]
    [InlineData("breakout", "at confidence")]
    [InlineData("forecast", "at median low80 high80 halfLifeHours ninetyPercentBy curve nextLook top5 kept score")]
    [InlineData("cause", "label confidence evidence")]
    [InlineData("audience", "people partial targets maybes referrers goalShare top")]
    [InlineData("audience.goalShare", "value low high")]
    [InlineData("audience.top.0", "name headline fit score referralScore reasons")]
    [InlineData("plan", "minutes items leftOut")]
    [InlineData("plan.items.0", "person text minutes value reasons")]
    [InlineData("leads.0", "name stage nextStep due")]
    [InlineData("news.0", "title url window")]
    [InlineData("headline", "text clarity advice")]
    [InlineData("effort", "minutes calls outcomes")]
    [InlineData("next.0", "do why")]
    public void Each_part_has_the_fields_of_the_contract(string path, string fields) => Assert.Equal(fields.Split(' '), Names(At(path)));

    [Fact]
    public void The_root_has_the_fields_of_the_contract_and_viewers_and_says_that_it_is_a_sample() => Assert.Equal(
        "sample post reading phase breakout forecast cause audience viewers plan leads news headline effort next".Split(' '), Names(Root(MadeUp.Morning)));

    [Theory]
    [InlineData("phase", "breakingOut")]
    [InlineData("post.publishedAt", "2026-03-02T22:12:00Z")]
    [InlineData("forecast.ninetyPercentBy", "2026-03-05T10:00:00Z")]
    [InlineData("leads.0.stage", "callBooked")]
    [InlineData("leads.0.due", "2026-03-05")]
    [InlineData("news.1.window", "tooEarly")]
    [InlineData("cause.label", "unclear")]
    [InlineData("audience.top.0.fit", "target")]
    public void Words_and_times_are_written_as_agreed(string path, string value) => Assert.Equal(value, At(path).GetString());

    [Theory]
    [InlineData("forecast.median", 4020)]
    [InlineData("forecast.halfLifeHours", 9)]
    [InlineData("audience.goalShare.value", 0.0133)]
    [InlineData("plan.items.3.minutes", 4.5)]
    [InlineData("reading.reactions", 1500)]
    public void Numbers_are_numbers(string path, double value) => Assert.Equal(value, At(path).GetDouble());

    [Theory]
    [InlineData("reading.impressions")]
    [InlineData("leads.1.due")]
    [InlineData("audience.top.4.headline")]
    public void Unknown_is_null(string path) => Assert.Equal(JsonValueKind.Null, At(path).ValueKind);

    [Fact]
    public void A_brief_that_knows_nothing_says_null()
    {
        var root = Root(MadeUp.Nothing);
        Assert.All(["reading", "breakout", "forecast", "cause", "headline"], name => Assert.Equal(JsonValueKind.Null, root.GetProperty(name).ValueKind));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("audience").GetProperty("goalShare").ValueKind);
    }

    [Fact]
    public void An_estimate_that_is_no_number_is_unknown() => Assert.Equal(
        JsonValueKind.Null,
        Root(MadeUp.Morning with { Audience = MadeUp.Morning.Audience with { GoalShare = new(double.NaN, 0, double.PositiveInfinity) } })
            .GetProperty("audience").GetProperty("goalShare").GetProperty("value").ValueKind);

    [Fact]
    public void What_a_stranger_wrote_is_whole_and_verbatim() => Assert.Equal(
        Hostile.Everything, Root(Hostile.Brief(Hostile.Everything)).GetProperty("audience").GetProperty("top")[0].GetProperty("name").GetString());
}
