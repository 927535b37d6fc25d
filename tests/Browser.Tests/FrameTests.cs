using Windfall.App.Tests.Program;

namespace Windfall.Browser.Tests;

/// <summary>The frame around all pages: the rail, the look, keys, the command bar, live pages.</summary>
public sealed class FrameTests(House house)
{
    static LocatorAssertionsToBeVisibleOptions Soon => new() { Timeout = 10_000 };

    [Fact]
    public async Task From_page_to_page_the_frame_stays()
    {
        await using var window = await house.Open();
        await window.Go("/");
        await window.Page.EvaluateAsync("() => window.stayed = true");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Posts", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Posts");
        Assert.True(await window.Page.EvaluateAsync<bool>("() => window.stayed === true"));
        await Assertions.Expect(window.Page.Locator("h1")).ToBeFocusedAsync();      // readers of the screen hear where they are
        Assert.Equal("page", await window.Page.GetByRole(AriaRole.Link, new() { Name = "Posts", Exact = true }).GetAttributeAsync("aria-current"));
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Colours_and_language_are_chosen_once(bool scripts)
    {
        await using var window = await house.Open(new() { JavaScriptEnabled = scripts, ColorScheme = ColorScheme.Light });
        await window.Go("/posts");
        var light = await window.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Look", Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Dark", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.NotEqual(light, await window.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor"));

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Look", Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Français", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Publications");
        await window.Go("/");
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }

    [Fact]
    public async Task On_a_phone_all_pages_are_two_touches_away()
    {
        await using var window = await house.Open(Window.Phone);
        await window.Go("/");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "More", Exact = true }).TapAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Your account", Exact = true }).TapAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Your account");
    }

    [Fact]
    public async Task The_command_bar_finds_pages_and_posts()
    {
        await using var window = await house.Open();
        await window.Go("/");
        await window.Page.Keyboard.PressAsync("Control+k");
        await window.Page.Keyboard.TypeAsync("headl");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/headline"));

        await window.Page.Keyboard.PressAsync("Control+k");
        await window.Page.Keyboard.TypeAsync("chatbot promised");
        await Assertions.Expect(window.Page.Locator("#commands [data-found]")).ToHaveCountAsync(1);
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/post"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Keys_move_along_rows_and_can_be_switched_off()
    {
        await using var window = await house.Open();
        await window.Go("/posts");
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(window.Page.Locator("[data-row]").Nth(1).Locator("a").First).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("k");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/post\\?"));
        await Assertions.Expect(window.Page.Locator("main h1")).ToBeFocusedAsync();      // the new page is whole

        await window.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(window.Page.Locator("dialog#keys")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(window.Page.Locator("dialog[open]")).ToHaveCountAsync(0);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Look", Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Off", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("body")).ToHaveAttributeAsync("data-keys", "off");
        await window.Page.Keyboard.PressAsync("?");
        await window.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(window.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_first_stop_of_the_tab_key_leads_past_the_rail()
    {
        await using var window = await house.Open();
        await window.Go("/posts");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_open_page_follows_what_another_process_brings()
    {
        const string Workspace = "live";
        house.Terminal.Do("post", "reading", Samples.Post, "--reactions", "20", "--workspace", Workspace);
        await using var window = await house.Open();
        await window.Go($"/posts?workspace={Workspace}");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("20");
        await window.Page.EvaluateAsync("() => window.stayed = true");

        house.Terminal.Clock.At += TimeSpan.FromMinutes(1);
        house.Terminal.Do("post", "reading", Samples.Post, "--reactions", "4321", "--workspace", Workspace);
        await Assertions.Expect(window.Page.GetByText("4,321").First).ToBeVisibleAsync(Soon);
        Assert.True(await window.Page.EvaluateAsync<bool>("() => window.stayed === true"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_dead_link_of_a_used_key_says_how_to_get_in()
    {
        await using var window = await house.Open(signedIn: false);
        var link = house.Link();
        await window.Go(link);
        await Assertions.Expect(window.Page).ToHaveURLAsync($"{house.Address}/");
        await using var other = await house.Open(signedIn: false);
        await other.Go(link);
        await Assertions.Expect(other.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("used before");
        Assert.Empty(await other.Barriers());
    }
}
