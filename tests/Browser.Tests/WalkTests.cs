using System.Text;
using System.Text.RegularExpressions;

namespace Windfall.Browser.Tests;

/// <summary>The way from the demo to a report on paper: once with a finger, once by keyboard alone; on a phone, in the dark, in French.</summary>
public sealed partial class WalkTests(House house)
{
    static BrowserNewContextOptions FrenchNight => new(Window.Phone) { ColorScheme = ColorScheme.Dark, Locale = "fr-FR" };

    [Fact]
    public async Task By_touch()
    {
        await using var window = await house.Open(FrenchNight);
        var page = window.Page;
        await window.Go("/?lang=fr");
        await Happening(window);
        await page.Locator("section.card h2 a").TapAsync();
        await ThePost(window);
        await page.GetByRole(AriaRole.Link, new() { Name = "Logarithmique" }).TapAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Logarithmique" })).ToHaveAttributeAsync("aria-current", "true");
        await page.GetByRole(AriaRole.Link, new() { Name = "Page à imprimer ou à envoyer" }).TapAsync();
        await Printed(window);

        await page.GetByRole(AriaRole.Button, new() { Name = "Créer un lien à partager" }).TapAsync();
        await Assertions.Expect(page.Locator(".did")).ToContainTextAsync("Copiez ce lien maintenant");
        await AForeignerReads(window, await page.Locator(".did").InnerTextAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task By_keyboard_alone()
    {
        await using var window = await house.Open(FrenchNight);
        var page = window.Page;
        await window.Go("/?lang=fr");
        await Happening(window);
        await Reach(page, page.Locator("section.card h2 a"));
        await page.Keyboard.PressAsync("Enter");
        await ThePost(window);
        await Reach(page, page.GetByRole(AriaRole.Link, new() { Name = "Page à imprimer ou à envoyer" }));
        await page.Keyboard.PressAsync("Enter");
        await Printed(window);

        // By its name from the command bar, as from anywhere; then a link for others.
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("Rapport");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(ReportAddress());
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Créer un lien à partager" }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".did")).ToContainTextAsync("Copiez ce lien maintenant");
        Assert.Empty(window.Faults);
    }

    static async Task Happening(Window window)
    {
        Assert.Equal("fr", await window.Page.Locator("html").GetAttributeAsync("lang"));
        await Assertions.Expect(window.Page.Locator("main h1")).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.Locator("section.card figure.curve svg").First).ToBeAttachedAsync();
        await Calm(window);
    }

    /// <summary>The share that answers the goal is what one sees; raw reactions stand small beside it.</summary>
    static async Task ThePost(Window window)
    {
        await Assertions.Expect(window.Page).ToHaveURLAsync(PostAddress());
        await Assertions.Expect(window.Page.Locator("main .share .big")).ToBeVisibleAsync();
        var (share, raw) = (await Size(window.Page.Locator("main .share .big").First), await Size(window.Page.Locator("main .raw dd").First));
        Assert.True(share > 1.5 * raw, $"The goal's share is written {share} px high, reactions {raw}.");
        await Calm(window);
    }

    /// <summary>What comes out of the printer: two pages, in the colours of paper, without the app around it.</summary>
    static async Task Printed(Window window)
    {
        await Assertions.Expect(window.Page).ToHaveURLAsync(ReportAddress());
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Imprimer" })).ToBeVisibleAsync();
        await Calm(window);
        var pdf = Encoding.Latin1.GetString(await window.Page.PdfAsync(new() { Format = "A4" }));
        Assert.Equal(2, PdfPage().Count(pdf));

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await window.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor"));
        await Assertions.Expect(window.Page.Locator(".rail")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".tools")).ToBeHiddenAsync();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>Whoever has the link sees the report, and nothing of the app.</summary>
    async Task AForeignerReads(Window window, string said)
    {
        await using var other = await house.Open(signedIn: false);
        Assert.Equal(200, await other.Go(new Uri(Address().Match(said).Value).PathAndQuery));
        await Assertions.Expect(other.Page.Locator("h1")).ToHaveTextAsync(await window.Page.Locator("article.report h1").InnerTextAsync());
        await Assertions.Expect(other.Page.Locator(".rail")).ToHaveCountAsync(0);
        Assert.Empty(await other.Barriers());
    }

    static async Task Calm(Window window)
    {
        Assert.Equal(0, await window.TooWide());
        Assert.Equal("", string.Join('\n', await window.Barriers()));
    }

    /// <summary>Tab until it has the focus.</summary>
    static async Task Reach(IPage page, ILocator wanted)
    {
        for (var stops = 0; stops < 120; stops++)
        {
            if (await wanted.EvaluateAsync<bool>("one => one === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The tab key does not lead to {wanted}.");
    }

    static Task<double> Size(ILocator text) => text.EvaluateAsync<double>("one => parseFloat(getComputedStyle(one).fontSize)");

    [GeneratedRegex(@"/post\?")]
    private static partial Regex PostAddress();

    [GeneratedRegex(@"/report")]
    private static partial Regex ReportAddress();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
