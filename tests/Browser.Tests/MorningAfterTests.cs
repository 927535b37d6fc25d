using System.Text.RegularExpressions;
using Ical.Net;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using static Microsoft.Playwright.Assertions;

namespace Windfall.Browser.Tests;

/// <summary>
/// Twenty minutes on the morning after, on the sample, by keyboard alone: the plan, replies, a snooze, three leads, one booked call and its calendar file; then the days
/// after, the replay to the end, and what was learned.
/// </summary>
public sealed class MorningAfterTests(House house)
{
    [Fact]
    public async Task Twenty_minutes_on_the_morning_after()
    {
        using var terminal = new Terminal();
        terminal.Do("demo", "--once");
        await using var web = await terminal.Serve(House.Sample);
        await using var window = await house.OpenOn(web);
        var (page, hand) = (window.Page, new Hand(window.Page));
        await page.Clock.SetFixedTimeAsync(terminal.Clock.At.UtcDateTime);

        await ASavedReply(page, hand);
        await ThePlan(page, hand);
        await TwoReplies(page, hand, terminal);
        await ASnooze(page, hand);
        await ThreeLeads(page, hand);
        await OneCall(page, hand);
        Assert.Empty(await window.Barriers());

        await TwoDaysLater(page, hand, terminal);
        await TheEnd(page, terminal);
        Assert.Empty(await window.Barriers());
        Assert.Empty(window.Faults);
    }

    /// <summary>What one will say often is written once.</summary>
    static async Task ASavedReply(IPage page, Hand hand)
    {
        await page.GotoAsync("/inbox/replies");
        await hand.Fill(page.GetByLabel("Code"), "source");
        await hand.Fill(page.GetByLabel("Text"), "Thank you, {first}: the figures are in the first comment.");
        await hand.Push("Keep the reply");
        await Expect(page.Locator("main")).ToContainTextAsync("/source");
    }

    /// <summary>"I have twenty minutes."</summary>
    static async Task ThePlan(IPage page, Hand hand)
    {
        await page.GotoAsync("/inbox");
        await hand.Fill(page.GetByLabel("I have"), "20");
        await hand.Press("Enter");
        await Expect(page.Locator("#plan")).ToContainTextAsync("of 20 minutes");
        Assert.InRange(await page.Locator(".planned li").CountAsync(), 5, 20);
        await Expect(page.Locator(".today-plan")).ToContainTextAsync("worth an answer, but the minutes are spent");
    }

    /// <summary>The two worth most, each in words of their own: a saved reply by its code, and the draft as it is begun.</summary>
    static async Task TwoReplies(IPage page, Hand hand, Terminal terminal)
    {
        for (var answered = 1; answered <= 2; answered++)
        {
            await hand.Row(0);
            await hand.Press("r");
            await Expect(page.Locator("textarea[data-saved]")).ToBeFocusedAsync();
            await hand.Press("ControlOrMeta+a");
            await hand.Type("/source ");
            await Expect(page.Locator("textarea[data-saved]")).ToHaveValueAsync("Thank you, {first}: the figures are in the first comment. ");
            await hand.Type($"Which of them surprised you? ({answered})");
            terminal.Clock.At += TimeSpan.FromMinutes(2);
            await hand.Press("ControlOrMeta+Enter");
            await Expect(page.Locator(".did")).ToContainTextAsync("Kept: your answer to");
            await Expect(page.Locator(".tabs")).ToContainTextAsync($"waiting{answered}");
            await Expect(page.Locator("#plan")).ToContainTextAsync($"of {20 - 2 * answered} minutes");      // planned anew for what is left of them
        }
    }

    /// <summary>One that can wait until tomorrow; and the way back.</summary>
    static async Task ASnooze(IPage page, Hand hand)
    {
        await page.GotoAsync("/inbox");
        await hand.Row(0);
        await hand.Press("s");
        await Expect(page.Locator(".tabs")).ToContainTextAsync("snoozed1");
        await hand.Push("Undo");
        await Expect(page.Locator(".tabs")).ToContainTextAsync("snoozed0");
        await hand.Row(0);
        await hand.Press("s");
        await Expect(page.Locator(".did")).ToContainTextAsync("America/New_York");
    }

    /// <summary>One who wrote, and two who matter and did not, become leads by one key; one of them goes a stage further.</summary>
    static async Task ThreeLeads(IPage page, Hand hand)
    {
        await page.GotoAsync("/inbox?state=waiting");
        await hand.Row(0);
        await hand.Press("p");
        await Expect(page.Locator(".did")).ToContainTextAsync("noted");
        await page.GotoAsync("/audience?fit=target");
        var writer = await page.Locator(".did").CountAsync();
        for (var n = 0; await Leads(page) < 3; n++)
        {
            await page.GotoAsync("/audience?fit=target");
            await hand.Row(n);
            await hand.Press("p");
            await Expect(page.Locator(".did")).ToBeVisibleAsync();
        }

        await page.GotoAsync("/leads");
        await hand.Row(0);
        await hand.Press("Shift+ArrowRight");
        await Expect(page.Locator("[data-stage=warmed] [data-lead]")).ToHaveCountAsync(1);
    }

    static async Task<int> Leads(IPage page)
    {
        await page.GotoAsync("/leads");
        return await page.Locator("[data-lead]").CountAsync();
    }

    /// <summary>A message told with its minutes; one of the three times that both can; the file for the calendar.</summary>
    static async Task OneCall(IPage page, Hand hand)
    {
        await hand.Push(page.Locator("[data-stage=warmed] [data-open]"));
        await hand.Tab(page.GetByLabel("What", new() { Exact = true }));
        await hand.Type("I wrote");
        await hand.Fill(page.GetByLabel("In your words"), "Thanked for the comment, asked for 15 minutes");
        await hand.Fill(page.GetByLabel("Minutes").First, "6");
        await hand.Push("Note");
        await Expect(page.Locator(".did")).ToContainTextAsync("you wrote");

        await hand.Push(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Book ") }).First);
        await Expect(page.Locator(".did")).ToContainTextAsync("call booked");
        var file = await page.RunAndWaitForDownloadAsync(() => hand.Push(page.GetByRole(AriaRole.Link, new() { Name = "for your calendar" })));
        var call = Assert.Single(Calendar.Load(await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken))!.Events);
        Assert.Equal(TimeSpan.FromMinutes(15), call.End!.AsUtc - call.Start!.AsUtc);
        Assert.Equal(24, call.Start.AsUtc.Day);
    }

    /// <summary>One is asked how it went, and says so.</summary>
    static async Task TwoDaysLater(IPage page, Hand hand, Terminal terminal)
    {
        terminal.Do("workspace", "clock", "2026-09-26T13:00:00Z", "--workspace", House.Sample);
        await page.GotoAsync("/leads?view=due");
        await Expect(page.Locator(".due li").First).ToContainTextAsync("How did the call with");
        await hand.Row(0);
        await hand.Press("Enter");
        await hand.Fill(page.GetByLabel("How did the call go?"), "They want an offer");
        await hand.Push("It took place");
        await Expect(page.Locator(".did")).ToContainTextAsync("They want an offer");
    }

    /// <summary>The replay ends where the post does, with what came of that morning; the page says the same.</summary>
    static async Task TheEnd(IPage page, Terminal terminal)
    {
        const string CameOfIt = "3 leads, 1 call, 0 clients.", Cost = "25 minutes in all";
        var replay = terminal.Do("demo", "--replay").Out;
        Assert.Contains(CameOfIt, replay, StringComparison.Ordinal);
        Assert.Contains(Cost, replay, StringComparison.Ordinal);

        terminal.Do("workspace", "clock", "2026-09-27T18:00:00Z", "--workspace", House.Sample);
        await page.GotoAsync("/retrospective");
        await Expect(page.Locator("main")).ToContainTextAsync(CameOfIt);
        await Expect(page.Locator("main")).ToContainTextAsync(Cost);
        await Expect(page.Locator("main")).ToContainTextAsync("They want an offer");
        await Expect(page.Locator("main")).ToContainTextAsync("What to do otherwise next time");
    }
}
