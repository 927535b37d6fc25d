using Microsoft.AspNetCore.Builder;
using Windfall.App.Alerts;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

[assembly: AssemblyFixture(typeof(Windfall.Browser.Tests.House))]

namespace Windfall.Browser.Tests;

/// <summary>
/// One served home and one browser for all tests: the sample, a workspace with nothing in it, one with one row of everything, one with 100,000 people, and one whose strangers
/// mean ill.
/// </summary>
public sealed class House : IAsyncLifetime
{
    public const string Empty = "empty", One = "one", Many = "many", Hostile = "hostile", Sample = "sample";

    const int ManyPeople = 100_000;
    static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    readonly Terminal terminal = new();
    IPlaywright? playwright;
    IBrowser? browser;
    WebApplication? web;
    string? state;

    /// <summary>To change data behind the pages' backs, as another process would.</summary>
    internal Terminal Terminal => terminal;

    public string Address => web!.Urls.First();

    static string? Chromium => Environment.GetEnvironmentVariable("WINDFALL_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is not { } chromium)
            return;
        terminal.Do("demo", "--once");
        terminal.Do("post", "list", "--workspace", Empty);
        terminal.Do("import", terminal.File("one-reading.csv", Samples.Readings), "--workspace", One);
        terminal.Do("import", terminal.File("one-person.csv", string.Join('\n', Samples.People.Split('\n').Take(2))), "--declare", Samples.Declared, "--workspace", One);
        terminal.Do("import", terminal.File("many.csv", ManyRows()), "--declare", Samples.Declared, "--workspace", Many);
        foreach (var workspace in (string[])[Many, Hostile])
            terminal.Do("import", terminal.File("readings.csv", Samples.Readings), "--workspace", workspace);
        terminal.Do("import", terminal.File("hostile.csv", HostileRows()), "--declare", Samples.Declared, "--workspace", Hostile);
        terminal.Do("post", "add", Samples.OtherPost, "--text", Texts.Hostile[0] + Texts.Hostile[6], "--workspace", Hostile);

        await AlertWorker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), CancellationToken.None);
        web = await terminal.Serve(Sample);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
        state = await SignIn();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (web is not null)
            await web.DisposeAsync();
        terminal.Dispose();
    }

    /// <summary>A window of its own, signed in unless told otherwise. Skips the test, visibly, where there is no browser.</summary>
    internal async Task<Window> Open(BrowserNewContextOptions? options = null, bool signedIn = true)
    {
        if (browser is null)
            Assert.Skip("There is no Chromium here: apt-get install chromium, or name one with WINDFALL_CHROMIUM.");
        options ??= new();
        options.BaseURL = Address;
        options.Locale ??= "en-US";
        options.StorageState = signedIn ? state : null;
        return await Window.On(await browser.NewContextAsync(options));
    }

    /// <summary>A window on another app than the house's, signed in there.</summary>
    internal async Task<Window> OpenOn(WebApplication other)
    {
        if (browser is null)
            Assert.Skip("There is no Chromium here: apt-get install chromium, or name one with WINDFALL_CHROMIUM.");
        var window = await Window.On(await browser.NewContextAsync(new() { BaseURL = other.Urls.First(), Locale = "en-US" }));
        await window.Go(other.Link());
        return window;
    }

    /// <summary>An address as good as new that signs in once.</summary>
    internal string Link() => web!.Link();

    async Task<string> SignIn()
    {
        await using var context = await browser!.NewContextAsync(new() { BaseURL = Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Link());
        return await context.StorageStateAsync();
    }

    static string ManyRows() => "Name,Headline,Reaction,Post URL,Timestamp\n" + string.Concat(Enumerable.Range(0, ManyPeople).Select(n =>
        $"Person {n},\"{(n % 3 == 0 ? "Head of Social" : "Nurse")}, Company {n % 997}\",LIKE,{Samples.Post},2026-09-22T{n % 20:00}:{n % 60:00}:00Z\n"));

    static string HostileRows() => "Name,Headline,Reaction,Comment,Post URL,Timestamp\n" + string.Concat(Texts.Hostile.SelectMany((text, n) => (string[])
    [
        $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",LIKE,,{Samples.Post},2026-09-22T18:{n:00}:00Z\n",
        $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,\"What do you think? {text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{Samples.Post},2026-09-22T19:{n:00}:00Z\n",
    ]));
}
