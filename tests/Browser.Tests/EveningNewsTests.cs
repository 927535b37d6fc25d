using System.Text.RegularExpressions;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.Browser.Tests;

/// <summary>An evening with the sample's feed: from a story in the news to a post of one's own that remembers it.</summary>
public sealed class EveningNewsTests(House house)
{
    const string Posted = "https://www.linkedin.com/feed/update/urn:li:activity:7508300000000000000/";

    [Fact]
    public async Task From_a_story_to_a_post_that_remembers_it()
    {
        using var terminal = new Terminal();
        terminal.Do("demo", "--once");
        await using var web = await terminal.Serve(House.Sample);
        await using var window = await house.OpenOn(web);
        var page = window.Page;

        await window.Go("/news");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Brindlewick") }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Brindlewick");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("publishers in");

        await page.Locator("#text").FillAsync("A brand answers for its bot, whoever wrote the prompt.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin the post" }).ClickAsync();
        await Assertions.Expect(page.Locator(".card").First).ToContainTextAsync("A brand answers for its bot");

        await page.Locator(".card input[name=Text]").First.FillAsync(Posted);
        await page.GetByRole(AriaRole.Button, new() { Name = "It is out" }).ClickAsync();
        await page.Locator(".card").First.GetByRole(AriaRole.Link, new() { Name = "It is out: see how it does." }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Begun from the story");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task What_is_not_for_me_is_gone_until_it_is_taken_back()
    {
        using var terminal = new Terminal();
        terminal.Do("demo", "--once");
        await using var web = await terminal.Serve(House.Sample);
        await using var window = await house.OpenOn(web);
        var page = window.Page;

        await window.Go("/news?view=all");
        var story = page.GetByRole(AriaRole.Link, new() { Name = await page.Locator("[data-row] [data-open]").First.InnerTextAsync(), Exact = true });
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Not for me") }).First.ClickAsync();
        await Assertions.Expect(story).ToHaveCountAsync(0);
        await page.Locator(".did button").ClickAsync();
        await Assertions.Expect(story).ToHaveCountAsync(1);
        Assert.Empty(window.Faults);
    }
}
