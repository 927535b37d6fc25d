using System.Diagnostics;

namespace Windfall.Bench;

/// <summary>Where things are. <c>bin/bench</c> starts in the root of the repository.</summary>
static class Place
{
    public static readonly string Root = File.Exists("Windfall.slnx") ? Environment.CurrentDirectory
        : throw new InvalidOperationException("Start me with bin/bench.");

    public static readonly string Windfall = Path.Combine(Root, "artifacts/program/windfall");
    public static readonly string Goal = Path.Combine(Root, "data/goal.json");
    public static readonly string Results = Path.Combine(Root, "bench/results");

    /// <summary>The measuring sets; they are no part of the repository.</summary>
    public static readonly string Measure = Environment.GetEnvironmentVariable("WINDFALL_MEASURE") ?? Path.Combine(Root, "../shared/measure");

    public static IReadOnlyDictionary<string, string> Home(string home) => new Dictionary<string, string> { ["WINDFALL_HOME"] = home };

    /// <returns>A program's full path; null when it is not installed.</returns>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Gives a bench a folder of its own, and clears it away.</summary>
    public static void WithFolder(Action<string> use)
    {
        var folder = Directory.CreateTempSubdirectory("windfall-bench-").FullName;
        try
        {
            use(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void Write(string file, ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        using (var to = File.Create(file))
            process.StandardOutput.BaseStream.CopyTo(to);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}");
    }
}
