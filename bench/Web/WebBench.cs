using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Windfall.Bench.Web;

/// <summary>
/// Promise, in a workspace of 1,000,000 acts and 100,000 people: the first page in 100 ms of server time and 250 kB; the 95th percentile over all pages at 50 requests a second
/// at most 50 ms beyond an empty page's at the same rate; under 256 MB; what arrives is on open pages within a second.
/// </summary>
static partial class WebBench
{
    const int Rounds = 2, Arrivals = 5;
    const double MostFirst = .1, MostBytes = 250_000, MostBeyond = .05, MostMemory = 256, MostLate = 1;
    static readonly TimeSpan Length = TimeSpan.FromSeconds(22);

    public static void Run() => Place.WithFolder(folder =>
    {
        try
        {
            Measure(WebHome.Make(folder)).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is InvalidOperationException or HttpRequestException or TaskCanceledException)
        {
            Console.Error.WriteLine($"web: {error.Message}");       // caught, so that the server is ended with its bench
            Environment.ExitCode = 1;
        }
    });

    static async Task Measure(WebHome home)
    {
        using var server = WebServer.Start(home.Folder);
        var (first, page) = await server.Get("/");
        var again = new List<double>();
        for (var n = 0; n < 11; n++)
            again.Add((await server.Get("/")).Seconds);
        var bytes = page.Length + await Assets(server);

        var round = new WebRound(home);
        List<(string Path, double Seconds)> empty = [], pages = [];
        var (cpuEmpty, cpuPages) = (0.0, 0.0);
        for (var n = -1; n < Rounds; n++)
        {
            var before = server.Cpu;
            var nothing = await WebLoad.Run(server, n < 0 ? TimeSpan.FromSeconds(3) : Length / 2, WebRound.Empty);
            var between = server.Cpu;
            var asked = await WebLoad.Run(server, Length, round.Path);
            if (n < 0)
                continue;
            (cpuEmpty, cpuPages) = (cpuEmpty + between - before, cpuPages + server.Cpu - between);
            empty.AddRange(nothing);
            pages.AddRange(asked);
        }
        var late = await Late(server, home);
        Publish(first, again, bytes, empty, pages, cpuEmpty / empty.Count, cpuPages / pages.Count, late, server.Memory);
    }

    /// <summary>Bytes of all that the first page asks for.</summary>
    static async Task<long> Assets(WebServer server)
    {
        using var plain = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", "identity" } } };
        using var answer = await server.Reader.SendAsync(plain);
        var bytes = 0L;
        foreach (Match asked in Asset().Matches(await answer.Content.ReadAsStringAsync()))
            bytes += (await server.Get(asked.Groups[1].Value)).Bytes.Length;
        return bytes;
    }

    [GeneratedRegex("""(?:href|src)="([^"]+\.(?:css|js|svg))""")]
    private static partial Regex Asset();

    /// <summary>Seconds from the start of another program that notes a reading until the page has it, its listener told and all.</summary>
    static async Task<IReadOnlyList<double>> Late(WebServer server, WebHome home)
    {
        var page = $"/post?url={Uri.EscapeDataString(home.Posts[1])}";
        List<double> late = [];
        using var stream = await server.Reader.GetStreamAsync("/api/live");
        using var events = new StreamReader(stream);
        await Next(events, "open");
        for (var n = 1; n <= Arrivals; n++)
        {
            var count = 7_000_000 + n;
            await server.Get(page);
            var began = Stopwatch.GetTimestamp();
            var told = Next(events, "arrived");
            Cost.Of([Place.Windfall, "post", "reading", home.Posts[1], "--reactions", $"{count}"], Place.Home(home.Folder));
            await told;
            var shown = Encoding.UTF8.GetString((await server.Get(page)).Bytes).Contains(count.ToString("N0", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            late.Add(shown ? Stopwatch.GetElapsedTime(began).TotalSeconds : throw new InvalidOperationException($"The page does not say {count:N0}."));
        }
        return late;
    }

    static async Task Next(StreamReader events, string what)
    {
        while (await events.ReadLineAsync() != $"event: {what}")
        {
        }
    }

    static void Publish(
        double first, List<double> again, long bytes, List<(string Path, double Seconds)> empty, List<(string Path, double Seconds)> pages, double cpuEmpty, double cpuPages,
        IReadOnlyList<double> late, (double Peak, double Now) memory)
    {
        double At(IEnumerable<(string Path, double Seconds)> of, double quantile) => WebLoad.Quantile(of.Select(one => one.Seconds), quantile);
        var beyond = At(pages, .95) - At(empty, .95);
        var slow = Math.Max(first, WebLoad.Quantile(again, .5));
        string[] Row(string name, IReadOnlyCollection<(string Path, double Seconds)> of) =>
            [name, F($"{of.Count:N0}"), F($"{1000 * At(of, .5):F1}"), F($"{1000 * At(of, .95):F1}"), F($"{1000 * At(of, .99):F1}"), F($"{1000 * of.Max(one => one.Seconds):F0}")];

        new Report("web",
            "with 1,000,000 acts and 100,000 people, the first page in 100 ms of server time and 250 kB over the wire; all pages at 50 requests a second with a 95th percentile at most 50 ms beyond an empty page's; under 256 MB; what arrives shown within a second.",
            F($"""
                Milliseconds from when a request was due until its last byte, {WebLoad.PerSecond} a second whether or not answers keep up, {Rounds} rounds of {Length.TotalSeconds / 2:F0} s of an empty page
                and {Length.TotalSeconds:F0} s of 22 kinds of views in turn (`bench/Web/WebRound.cs`), each time of another post and person; the clock goes, so nothing is kept for long.
                The data folder is made by `bench/Web/WebHome.cs`: 500 posts, one of them of last night with 20,000 acts; 20,000 comments in the inbox. The first page is Today, asked for as soon
                as the program said where it is; its bytes are all that a browser without a cache loads, as they cross the wire. An arrival is timed from the start of `windfall post reading`
                in another process until the page that was told of it has been fetched anew. Processor time of the server: {1000 * cpuEmpty:F1} ms for an empty page, {1000 * cpuPages:F1} ms for a page of the round.
                """),
            string.Join("; ",
                Verdict("first page", slow <= MostFirst, F($"{1000 * first:F0} ms at once, then {1000 * WebLoad.Quantile(again, .5):F0} ms")), Verdict("bytes", bytes <= MostBytes, F($"{bytes / 1000.0:F0} kB")),
                Verdict("95th percentile", beyond <= MostBeyond, F($"{1000 * beyond:F0} ms beyond an empty page")), Verdict("memory", memory.Peak < MostMemory, F($"{memory.Peak:F0} MB at most, {memory.Now:F0} at the end")),
                Verdict("arrivals", late.Max() < MostLate, F($"{WebLoad.Quantile(late, .5):F2} s, at most {late.Max():F2} s"))) + ".",
            [
                ["", "requests", "median ms", "95 % ms", "99 % ms", "most ms"], Row("empty page", empty), Row("all pages", pages),
                .. pages.GroupBy(one => WebRound.NameOf(one.Path)).OrderByDescending(page => At(page, .95)).Select(page => Row($"`{page.Key}`", [.. page])),
            ]).Publish();
    }

    static string Verdict(string what, bool isKept, string figures) => $"{what} {(isKept ? "kept" : "not kept")}: {figures}";

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
