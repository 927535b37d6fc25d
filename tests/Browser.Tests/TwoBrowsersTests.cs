using static Microsoft.Playwright.Assertions;

namespace Windfall.Browser.Tests;

/// <summary>Two who work in one workspace see each other's changes, and are kept from answering the same person.</summary>
public sealed class TwoBrowsersTests(House house)
{
    static readonly LocatorAssertionsToBeVisibleOptions Soon = new() { Timeout = 10_000 };

    static string Comments(string post) => $"""
        Name,Headline,Profile URL,Comment,Post URL,Timestamp
        Ada Example,"Head of Social, Acme",https://www.linkedin.com/in/ada-example,Could you share the source?,{post},2026-09-23T10:00:00Z
        Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,What did it cost?,{post},2026-09-23T10:10:00Z

        """;

    [Fact]
    public async Task Each_sees_what_the_other_answers_and_what_became_of_it()
    {
        const string Shared = "shared-inbox";
        house.Terminal.Do("import", house.Terminal.File("shared.csv", Comments(App.Tests.Program.Samples.Post)), "--declare", "made up", "--workspace", Shared);
        await using var one = await house.Open();
        await using var other = await house.Open();
        await one.Go($"/inbox?workspace={Shared}");
        await other.Go($"/inbox?workspace={Shared}");

        // One begins to answer: the other's list says so, and so does the conversation, before a word is written there.
        var (mine, theirs) = (new Hand(one.Page), new Hand(other.Page));
        await mine.Row(0);
        await mine.Press("r");
        await Expect(one.Page.Locator("textarea[data-saved]")).ToBeFocusedAsync();
        await mine.Type("It is ");
        await Expect(other.Page.GetByText("in another browser").First).ToBeVisibleAsync(Soon);
        await theirs.Row(0);
        await theirs.Press("r");
        await Expect(other.Page.Locator("[data-claimed]")).ToBeVisibleAsync();
        await theirs.Type("Look ");
        await Expect(other.Page.Locator("[data-claimed]")).ToContainTextAsync("in another browser");

        // The first answers, the second goes back: it is their turn there too, with nothing asked for again.
        await mine.Press("ControlOrMeta+Enter");
        await Expect(one.Page.Locator(".tabs")).ToContainTextAsync("waiting1");
        await other.Go($"/inbox?workspace={Shared}");
        await Expect(other.Page.Locator(".tabs")).ToContainTextAsync("waiting1");
        await mine.Row(0);
        await mine.Press("e");
        await Expect(other.Page.Locator(".tabs")).ToContainTextAsync("done1", new() { Timeout = 10_000 });
        Assert.Empty(one.Faults);
        Assert.DoesNotContain(other.Faults, fault => !fault.Contains("409", StringComparison.Ordinal));     // the refusal that it was told
    }

    [Fact]
    public async Task Each_sees_the_others_leads()
    {
        const string Shared = "shared-leads";
        house.Terminal.Do("person", "add", "Ada Example", "--workspace", Shared);
        await using var one = await house.Open();
        await using var other = await house.Open();
        await one.Go($"/leads?workspace={Shared}");
        await other.Go($"/leads?workspace={Shared}");

        await other.Page.GetByLabel("Who?").FillAsync("Ada Example");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(one.Page.GetByText("Ada Example").First).ToBeVisibleAsync(Soon);
        Assert.Empty(one.Faults);
    }

    /// <summary>A page is its workspace's, and asks for itself again only for what happens there.</summary>
    [Fact]
    public async Task What_happens_in_another_workspace_stirs_no_page()
    {
        house.Terminal.Do("import", house.Terminal.File("elsewhere.csv", Comments(App.Tests.Program.Samples.Post)), "--declare", "made up", "--workspace", "elsewhere");
        house.Terminal.Do("workspace", "create", "still");
        await using var window = await house.Open();
        await window.Go("/inbox?workspace=still");
        await window.Page.WaitForFunctionAsync("() => document.body.dataset.live");
        var asked = new List<string>();
        window.Page.Request += (_, request) => asked.Add(request.Url);

        house.Terminal.Do("inbox", "list", "--workspace", "elsewhere");
        var number = house.Terminal.Do("inbox", "list", "--workspace", "elsewhere", "--json").Json.GetProperty("conversations")[0].GetProperty("id").GetInt64();
        house.Terminal.Do("inbox", "done", $"{number}", "--workspace", "elsewhere");
        house.Terminal.Do("inbox", "pace", "--half-life", "12", "--workspace", "elsewhere");
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(asked, url => url.Contains("/inbox", StringComparison.Ordinal));

        await window.Page.RunAndWaitForRequestAsync(() => Task.Run(() => house.Terminal.Do("inbox", "pace", "--half-life", "12", "--workspace", "still")),
            request => request.Url.Contains("/inbox", StringComparison.Ordinal), new() { Timeout = 10_000 });
    }
}
