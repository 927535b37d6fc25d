using System.Text;
using System.Text.Json;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Audience;

/// <summary>Who is known, on pages and over HTTP; the goal's editor; two who are one.</summary>
public sealed class AudiencePageTests : ServedTests
{
    [Theory]
    [InlineData("list", "/api/audience"), InlineData("share", "/api/audience/share"), InlineData("paths Acme", "/api/audience/paths?to=Acme")]
    public async Task The_api_says_what_the_command_says(string verb, string path) => Assert.True(JsonElement.DeepEquals(
        Terminal.Do(["audience", .. verb.Split(' '), "--json"]).Json, JsonElement.Parse(await Page(path))));

    [Fact]
    public async Task And_of_a_person_too() => Assert.True(JsonElement.DeepEquals(Terminal.Do("person", "why", "1", "--json").Json, JsonElement.Parse(await Page("/api/person/1"))));

    [Theory]
    [InlineData("fit=target", true, false), InlineData("fit=other", false, true), InlineData("text=nurse", false, true), InlineData("text=ADA", true, false),
        InlineData("function=social_media&function=healthcare", true, true), InlineData("employer=Acme", true, false), InlineData("origin=declared", true, true),
        InlineData("origin=hand", false, false), InlineData("fit=nonsense", true, true)]
    public async Task A_filter_is_an_address(string filter, bool ada, bool bo)
    {
        var page = await Page($"/audience?{filter}");
        Assert.Equal((ada, bo), (page.Contains("Ada Example", StringComparison.Ordinal), page.Contains("Bo Sample", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task People_of_a_post_are_those_who_acted_on_it()
    {
        Terminal.Do("person", "add", "Cy Elsewhere", "--post", Samples.OtherPost);
        Assert.DoesNotContain("Cy Elsewhere", await Page($"/audience?post={Uri.EscapeDataString(Samples.Post)}"), StringComparison.Ordinal);
        Assert.Contains("Cy Elsewhere", await Page($"/audience?post={Uri.EscapeDataString(Samples.OtherPost)}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_changed_shows_at_once()
    {
        Assert.DoesNotContain("Cy Newly", await Page("/audience"), StringComparison.Ordinal);
        Terminal.Do("person", "add", "Cy Newly", "--headline", "Head of Social at Acme");
        Assert.Contains("Cy Newly", await Page("/audience"), StringComparison.Ordinal);
        Terminal.Do("goal", "set", "--name", "Nurses", "--function", "healthcare", "--min-seniority", "ic");
        Assert.Contains("Bo Sample", await Page("/audience?fit=target"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_back_nobody_is_known_who_came_later()
    {
        Terminal.Clock.At += TimeSpan.FromDays(1);
        Terminal.Do("person", "add", "Cy Later");
        Assert.Contains("Cy Later", await Page("/audience"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cy Later", await Page("/audience?at=2026-09-23T12:00:00Z"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_cannot_be_read_is_said_and_now_is_not_shown_instead()
    {
        var page = await Page("/audience?at=yesterday");
        Assert.Contains("cannot be read", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Example", page, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Client.GetAsync("/api/audience?at=yesterday", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Two_are_merged_and_taken_apart_again()
    {
        Terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social, Acme");
        var after = await Client.Send("/audience/duplicates", "/person/merge");
        Assert.Contains("one person now", await Page(after), StringComparison.Ordinal);
        Assert.Equal(1, Occurrences(await Page("/audience"), "<bdi>Ada Example</bdi>"));
        await Client.Send(after, "/person/unmerge");
        Assert.Equal(2, Occurrences(await Page("/audience"), "<bdi>Ada Example</bdi>"));
    }

    [Fact]
    public async Task The_goals_editor_shows_the_effect_before_anything_is_kept()
    {
        const string draft = "/settings/goal?name=Nurses&functions0=healthcare&level0=ic";
        var page = await Page(draft);
        Assert.Contains("Would become targets", page, StringComparison.Ordinal);
        Assert.Contains("Bo Sample", page, StringComparison.Ordinal);
        Assert.Contains("Social leaders", Terminal.Do("goal", "show").Out, StringComparison.Ordinal);

        var after = await Client.Send(draft, "/settings/goal/keep");
        Assert.Contains("Nurses", Terminal.Do("goal", "show").Out, StringComparison.Ordinal);
        await Client.Send(after, "/settings/goal/back");
        Assert.Contains("Social leaders", Terminal.Do("goal", "show").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_so_does_the_api()
    {
        using var body = new StringContent("""{"name":"Nurses","roles":[{"functions":["healthcare"],"minSeniority":"ic"}]}""", Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync("/api/goal/preview", body, Cancel);
        var counts = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal((1, 1), (counts.GetProperty("now").GetProperty("targets").GetInt32(), counts.GetProperty("then").GetProperty("targets").GetInt32()));
    }

    static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
