using Windfall.App.Pages;
using Windfall.App.Tests.Program;

namespace Windfall.Browser.Tests;

/// <summary>What holds for every page: those that the rail leads to, and those behind them.</summary>
public sealed class EveryPageTests(House house)
{
    const string Nowhere = "/nothing/here";

    /// <summary>That a page is missing is an answer, which a browser notes as a fault.</summary>
    static bool IsTrouble(string fault) => !fault.Contains("404", StringComparison.Ordinal);

    static string In(string path, string workspace, string? language = null) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}workspace={workspace}{(language is null ? "" : $"&lang={language}")}";

    public static TheoryData<string> Paths =>
    [
        .. Loop.Doors.Select(door => door.Path), $"/post?url={Uri.EscapeDataString(Samples.Post)}", $"/retrospective?url={Uri.EscapeDataString(Samples.Post)}", "/ledger",
        "/person?id=1", "/audience/ways?to=Google", "/audience/duplicates", "/inbox/1", "/inbox/rules", "/inbox/replies", "/lead?id=1", "/story?id=1", "/settings/goal", "/settings/data", "/settings/sources", "/settings/alerts", "/alert?id=1", "/account", "/api", Nowhere,
    ];

    public static TheoryData<string, string> Filled =>
    [
        .. from path in Paths.Select(row => row.Data)
           from workspace in (string[])[House.Empty, House.One, House.Many]
           select (path, workspace),
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_loads_without_a_fault_and_shuts_nobody_out_in_either_scheme(string path)
    {
        await using var window = await house.Open(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await window.Go(path);
            Assert.Equal("", string.Join('\n', await window.Barriers()));
        }
        Assert.Equal(1, await window.Page.Locator("main h1").CountAsync());
        Assert.DoesNotContain(window.Faults, fault => path != Nowhere || IsTrouble(fault));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task In_French_on_a_phone_nothing_sticks_out(string path)
    {
        await using var window = await house.Open(Window.Phone);
        await window.Go(In(path, House.Sample, "fr"));
        Assert.Equal("fr", await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await window.TooWide());
        Assert.Equal("", string.Join('\n', await window.Barriers()));
    }

    [Theory]
    [InlineData("en"), InlineData("fr")]
    public async Task Nothing_sticks_out_of_the_rail(string language)
    {
        await using var window = await house.Open(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await window.Go(In("/", House.Sample, language));
        Assert.Equal("", await window.Page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('.rail .door')].filter(door => [...door.children].some(part => part.getBoundingClientRect().right > door.getBoundingClientRect().right))
                .map(door => door.textContent.trim()).join()
            """));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Strangers_can_write_what_they_like(string path)
    {
        await using var window = await house.Open(Window.Phone);
        await window.Go(In(path, House.Hostile));
        Assert.Equal(0, await window.TooWide());
        Assert.DoesNotContain(window.Faults, IsTrouble);
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task It_works_with_no_row_with_one_and_with_a_hundred_thousand(string path, string workspace)
    {
        await using var window = await house.Open();
        Assert.InRange(await window.Go(In(path, workspace)), 200, 404);
        Assert.Equal(1, await window.Page.Locator("main h1").CountAsync());
        Assert.DoesNotContain(window.Faults, IsTrouble);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_can_be_read_and_left_without_any_script(string path)
    {
        await using var window = await house.Open(new() { JavaScriptEnabled = false });
        await window.Go(path);
        await window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Pages", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "Posts", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Posts");
    }
}
