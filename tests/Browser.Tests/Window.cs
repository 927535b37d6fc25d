using Deque.AxeCore.Playwright;

namespace Windfall.Browser.Tests;

/// <summary>A page in a browser, and all that went wrong in it.</summary>
sealed class Window : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly List<string> faults = [];

    Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, said) => { if (said.Type is "error" or "warning") faults.Add($"console: {said.Text}"); };
        page.PageError += (_, error) => faults.Add($"script: {error}");
        page.Dialog += (_, dialog) => { faults.Add($"dialog: {dialog.Message}"); _ = dialog.DismissAsync(); };
        page.Response += (_, answer) => { if (answer.Status >= 500) faults.Add($"{answer.Status}: {answer.Url}"); };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Faults => faults;

    /// <summary>A phone: narrow, touched rather than pointed at.</summary>
    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 };

    public static async Task<Window> On(IBrowserContext context) => new(context, await context.NewPageAsync());

    public async Task<int> Go(string path) => (await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load }))!.Status;

    /// <summary>What axe finds serious or critical, as lines to read.</summary>
    public async Task<IReadOnlyList<string>> Barriers(string within = "html") =>
    [
        .. from found in (await Page.Locator(within).RunAxe()).Violations
           where found.Impact is "serious" or "critical"
           from node in found.Nodes
           select $"{found.Id} ({found.Impact}): {found.Help}: {node.Html}",
    ];

    /// <summary>Pixels by which the page is wider than its window.</summary>
    public Task<int> TooWide() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
