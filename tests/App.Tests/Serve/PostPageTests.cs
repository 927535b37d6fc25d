using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary>The list of posts and the page of one: its picture, its past, what was forecast.</summary>
public sealed class PostPageTests : ServedTests
{
    static string Post(string more = "") => $"/post?url={Uri.EscapeDataString(Samples.Post)}{more}";

    [Fact]
    public async Task The_slider_leads_to_an_address_that_stays_true()
    {
        using var answer = await Client.GetAsync(Post("&moment=0"), Cancel);
        Assert.EndsWith("at=2026-09-22T20%3A00%3A00Z", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("20 reactions", await Page(answer.Headers.Location.ToString()), StringComparison.Ordinal);

        using var last = await Client.GetAsync(Post("&moment=999"), Cancel);
        Assert.DoesNotContain("at=", last.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""), InlineData("&scale=log")]
    public async Task The_picture_has_words_and_a_table_beside_it(string scale)
    {
        var page = await Page(Post(scale));
        Assert.Contains("Reactions over time: 1,500 at", page, StringComparison.Ordinal);
        Assert.Contains("2 readings, as a table", page, StringComparison.Ordinal);
        Assert.Contains("class=\"pace\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_stand_with_those_who_wrote_them()
    {
        var page = await Page(Post());
        Assert.Contains("Well said, Élodie", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("/person?id=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_and_the_brief_agree_on_the_phase()
    {
        var brief = Terminal.Do("brief", "--json").Json.GetProperty("phase").GetString();
        Assert.Equal(brief, JsonElement.Parse(await Page("/api/posts")).GetProperty("items")[0].GetProperty("phase").GetString());
    }

    [Theory]
    [InlineData("5"), InlineData("60"), InlineData("7")]
    public async Task Today_plans_the_minutes_there_are(string minutes) =>
        Assert.Contains(minutes == "7" ? "in 20 minutes" : $"in {minutes} minutes", await Page($"/?minutes={minutes}"), StringComparison.Ordinal);
}
