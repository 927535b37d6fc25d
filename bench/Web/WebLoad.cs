using System.Diagnostics;

namespace Windfall.Bench.Web;

/// <summary>Asks at a fixed rate, whether or not answers keep up: what waits in line is in the figures.</summary>
static class WebLoad
{
    public const int PerSecond = 50;

    /// <param name="path">Of the n-th request.</param>
    /// <returns>Per request its path, and seconds from when it was due until its last byte.</returns>
    public static async Task<IReadOnlyList<(string Path, double Seconds)>> Run(WebServer server, TimeSpan length, Func<int, string> path)
    {
        var began = Stopwatch.GetTimestamp();
        var asked = new List<Task<(string, double)>>();
        for (var n = 0; n < length.TotalSeconds * PerSecond; n++)
        {
            var due = TimeSpan.FromSeconds((double)n / PerSecond);
            if (due - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            asked.Add(Ask(path(n), due));
        }
        return await Task.WhenAll(asked);

        async Task<(string, double)> Ask(string one, TimeSpan due)
        {
            await server.Get(one);
            return (one, (Stopwatch.GetElapsedTime(began) - due).TotalSeconds);
        }
    }

    public static double Quantile(IEnumerable<double> values, double at)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)Math.Min(sorted.Length - 1, at * sorted.Length)];
    }
}
