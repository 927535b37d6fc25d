using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Windfall.Bench.Web;

/// <summary>The program as it is served, in a process of its own, and a reader who is signed in.</summary>
sealed class WebServer : IDisposable
{
    readonly Process process;

    WebServer(Process process, HttpClient reader) => (this.process, Reader) = (process, reader);

    /// <summary>Asks as browsers do, and is given bytes as they cross the wire.</summary>
    public HttpClient Reader { get; }

    /// <summary>Most memory it held at once so far, and what it holds now. MB of 1,000,000 bytes.</summary>
    public (double Peak, double Now) Memory
    {
        get
        {
            var lines = File.ReadAllLines($"/proc/{process.Id}/status");
            double Of(string name) => double.Parse(lines.First(line => line.StartsWith(name, StringComparison.Ordinal))[(name.Length + 1)..^3], CultureInfo.InvariantCulture) * 1024 / 1e6;
            return (Of("VmHWM"), Of("VmRSS"));
        }
    }

    /// <summary>Seconds of processor that it has used.</summary>
    public double Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    public static WebServer Start(string home)
    {
        var start = new ProcessStartInfo(Place.Windfall, ["serve", "--port", "0"]) { RedirectStandardOutput = true };
        start.Environment["WINDFALL_HOME"] = home;
        var process = Process.Start(start)!;
        var link = new Uri(process.StandardOutput.ReadLine()!.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)));
        var reader = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { BaseAddress = new(link, "/") };
        reader.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        using var signedIn = reader.GetAsync(link).Result;
        return signedIn.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther ? new(process, reader) : throw new InvalidOperationException($"Signing in answered {signedIn.StatusCode}.");
    }

    /// <returns>Seconds until the last byte, and the bytes.</returns>
    public async Task<(double Seconds, byte[] Bytes)> Get(string path)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await Reader.GetAsync(path);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK ? (Stopwatch.GetElapsedTime(began).TotalSeconds, bytes) : throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
    }

    public void Dispose()
    {
        Reader.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
