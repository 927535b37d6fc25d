using static Microsoft.Playwright.Assertions;

namespace Windfall.Browser.Tests;

/// <summary>The board of leads: dragged, or without any script.</summary>
public sealed class BoardTests(House house)
{
    void Leads(string workspace)
    {
        foreach (var name in (string[])["Ada Example", "Bo Sample"])
        {
            house.Terminal.Do("person", "add", name, "--workspace", workspace);
            house.Terminal.Do("lead", "add", name, "--workspace", workspace);
        }
    }

    [Fact]
    public async Task A_lead_is_dragged_and_where_that_makes_no_sense_the_page_says_why()
    {
        Leads("dragged");
        await using var window = await house.Open();
        var page = window.Page;
        await window.Go("/leads?workspace=dragged");
        await page.Locator("[data-stage=noted] [data-lead]").Nth(1).DragToAsync(page.Locator("[data-stage=warmed]"));
        await Expect(page.Locator("[data-stage=warmed] [data-lead]")).ToHaveCountAsync(1);
        await page.Locator("[data-stage=noted] [data-lead]").First.DragToAsync(page.Locator("[data-stage=callBooked]"));
        await Expect(page.Locator(".did")).ToContainTextAsync("Book it with its time");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_lead_is_moved_without_any_script()
    {
        Leads("plain-leads");
        await using var window = await house.Open(new() { JavaScriptEnabled = false });
        await window.Go("/leads?workspace=plain-leads");
        await window.Page.GetByLabel("Stage").First.SelectOptionAsync("warmed");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Move" }).First.ClickAsync();
        await Expect(window.Page.Locator("[data-stage=warmed] [data-lead]")).ToHaveCountAsync(1);
    }
}
