using System.Text.RegularExpressions;

namespace Windfall.Browser.Tests;

/// <summary>
/// Twenty minutes on the morning after, second half: three leads, one booked call and its calendar file; then the days after, and what was learned. By keyboard as far as keys go.
/// </summary>
public sealed class MorningLeadsTests(House house)
{
    const string Workspace = "morning-leads";

    static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The sample's files in a workspace of its own, on the morning after; nobody but this test changes it.</summary>
    void MorningAfter()
    {
        string[] on = ["--workspace", Workspace];
        house.Terminal.Do(["workspace", "zone", "America/New_York", .. on]);
        house.Terminal.Do(["workspace", "clock", "2026-09-23T11:00:00Z", .. on]);
        house.Terminal.Do(["goal", "set", Path.Combine(Data, "goal.json"), .. on]);
        house.Terminal.Do(["import", .. ((string[])["posts.csv", "readings.csv", "people.csv"]).Select(file => Path.Combine(Data, file)), "--declare", "made up", .. on]);
    }

    static string On(string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}workspace={Workspace}";

    [Fact]
    public async Task From_three_people_to_one_call_to_what_was_learned()
    {
        MorningAfter();
        await using var window = await house.Open();
        var page = window.Page;

        // Three of those who matter become leads, by the key p.
        await window.Go(On("/audience?fit=target"));
        for (var n = 1; n <= 3; n++)
        {
            await Reach(page, row: n - 1);
            var name = await page.Locator("[data-row]:focus-within bdi").First.InnerTextAsync();
            await page.Keyboard.PressAsync("p");
            await Assertions.Expect(page.Locator(".did")).ToContainTextAsync($"{name}: noted");
        }

        // The board: three cards. One goes a stage further by keyboard; the way back is one button.
        await window.Go(On("/leads"));
        await Assertions.Expect(page.Locator("[data-stage=noted] [data-lead]")).ToHaveCountAsync(3);
        await Reach(page, row: 0);
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(page.Locator("[data-stage=warmed] [data-lead]")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-stage=noted] [data-lead]")).ToHaveCountAsync(3);

        // Another is dragged; and where that makes no sense, the page says why.
        await page.Locator("[data-stage=noted] [data-lead]").Nth(1).DragToAsync(page.Locator("[data-stage=warmed]"));
        await Assertions.Expect(page.Locator("[data-stage=warmed] [data-lead]")).ToHaveCountAsync(1);
        await page.Locator("[data-stage=noted] [data-lead]").First.DragToAsync(page.Locator("[data-stage=callBooked]"));
        await Assertions.Expect(page.Locator(".did")).ToContainTextAsync("Book it with its time");

        // One lead: a message told with its minutes, one of the three proposed times booked, the file for the calendar.
        await page.Locator("[data-stage=warmed] [data-open]").ClickAsync();
        await page.GetByLabel("What", new() { Exact = true }).SelectOptionAsync("wrote");
        await page.GetByLabel("In your words").FillAsync("Thanked for the comment, asked for 15 minutes");
        await page.GetByLabel("Minutes").First.FillAsync("6");
        await page.GetByRole(AriaRole.Button, new() { Name = "Note", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".did")).ToContainTextAsync("you wrote");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Book ") }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".did")).ToContainTextAsync("call booked");
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "for your calendar" }).ClickAsync());
        var call = await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("BEGIN:VEVENT", call, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20260924T", call, StringComparison.Ordinal);
        Assert.Empty(await window.Barriers());

        // Two days later one is asked how it went, and says so.
        house.Terminal.Do("workspace", "clock", "2026-09-26T13:00:00Z", "--workspace", Workspace);
        await window.Go(On("/leads?view=due"));
        await Assertions.Expect(page.Locator(".due li").First).ToContainTextAsync("How did the call with");
        await Reach(page, row: 0);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("How did the call go?").FillAsync("They want an offer");
        await page.GetByRole(AriaRole.Button, new() { Name = "It took place" }).ClickAsync();
        await Assertions.Expect(page.Locator(".did")).ToContainTextAsync("They want an offer");

        // The post is over: what came of it, and what it cost.
        house.Terminal.Do("workspace", "clock", "2026-10-20T13:00:00Z", "--workspace", Workspace);
        await window.Go(On("/retrospective"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Retrospective");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("3 leads, 1 call, 0 clients.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("21 minutes in all");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("What to do otherwise next time");
        Assert.Empty(await window.Barriers());
        Assert.Empty(window.Faults);
    }

    /// <summary>Presses j until a row has the focus; a page that has just come may not listen to keys yet.</summary>
    static async Task Reach(IPage page, int row)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var at = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('main [data-row]')].findIndex(row => row.contains(document.activeElement))");
            if (at == row)
                return;
            await page.Keyboard.PressAsync(at < row ? "j" : "k");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
        Assert.Fail($"The key j does not reach row {row}.");
    }

    [Fact]
    public async Task Two_browsers_see_each_others_leads()
    {
        const string Shared = "shared-leads";
        house.Terminal.Do("person", "add", "Ada Example", "--workspace", Shared);
        await using var one = await house.Open();
        await using var other = await house.Open();
        await one.Go($"/leads?workspace={Shared}");
        await other.Go($"/leads?workspace={Shared}");

        await other.Page.GetByLabel("Who?").FillAsync("Ada Example");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(one.Page.GetByText("Ada Example").First).ToBeVisibleAsync(new() { Timeout = 10_000 });
        Assert.Empty(one.Faults);
    }

    [Fact]
    public async Task A_lead_is_moved_without_any_script()
    {
        const string Plain = "plain-leads";
        house.Terminal.Do("person", "add", "Ada Example", "--workspace", Plain);
        house.Terminal.Do("lead", "add", "Ada Example", "--workspace", Plain);
        await using var window = await house.Open(new() { JavaScriptEnabled = false });
        await window.Go($"/leads?workspace={Plain}");
        await window.Page.GetByLabel("Stage").SelectOptionAsync("warmed");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Move" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("[data-stage=warmed] [data-lead]")).ToHaveCountAsync(1);
    }
}
