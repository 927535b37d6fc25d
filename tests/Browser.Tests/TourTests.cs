using Windfall.App.Tests.Program;

namespace Windfall.Browser.Tests;

/// <summary>Draws the pictures of <c>docs/guide/tour.md</c>: <c>bin/tour</c>.</summary>
public sealed class TourTests(House house)
{
    static readonly (string Name, string Path, BrowserNewContextOptions Window)[] Pictures =
    [
        ("today", "/", Desk), ("post", $"/post?url={Uri.EscapeDataString(Samples.Post)}", Desk), ("audience", "/audience", Desk), ("headline", "/headline", Desk), ("report", "/report", Desk),
        ("phone", "/", new(Window.Phone) { ColorScheme = ColorScheme.Dark, DeviceScaleFactor = 1 }),
    ];

    static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1080, Height = 760 }, ColorScheme = ColorScheme.Light };

    [Fact]
    public async Task Its_pictures_are_drawn_where_they_are_asked_for()
    {
        if (Environment.GetEnvironmentVariable("WINDFALL_TOUR") is not { Length: > 0 } folder)
        {
            Assert.Skip("Drawn by bin/tour.");
            return;
        }
        foreach (var (name, path, options) in Pictures)
        {
            await using var window = await house.Open(options);
            await window.Go(path);
            await window.Page.EvaluateAsync("() => document.fonts.ready");
            await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"tour-{name}.png") });
            Assert.Empty(window.Faults);
        }
    }
}
