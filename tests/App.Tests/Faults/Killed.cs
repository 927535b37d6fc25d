using System.Diagnostics;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Faults;

/// <summary>The program as it is installed, run as a process of its own, so that it can be killed or kept from writing.</summary>
static class Killed
{
    static readonly string File = Path.Combine(Repository.Root, "artifacts", "program", OperatingSystem.IsWindows() ? "windfall.exe" : "windfall");

    /// <summary>More often with <c>./test --all</c>.</summary>
    public static bool IsThorough { get; } = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") is { Length: > 0 };

    public static void SkipUnlessThere() => Assert.SkipUnless(System.IO.File.Exists(File), $"There is no {File}: ./windfall builds it.");

    /// <param name="wrap">A shell's line in which "$@" is the program with its arguments; null: none.</param>
    public static Process Start(Terminal terminal, string[] args, string? wrap = null)
    {
        var start = wrap is null ? new ProcessStartInfo(File, args) : new ProcessStartInfo("bash", ["-c", wrap, "bash", File, .. args]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["WINDFALL_HOME"] = terminal.Home;
        start.Environment["WINDFALL_LANG"] = "en";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";     // else the runtime itself wants a large file
        start.Environment.Remove("WINDFALL_BACKUP_KEY");
        return Process.Start(start)!;
    }

    public static (int Exit, string Out, string Error) Run(Terminal terminal, string[] args, string? wrap = null)
    {
        using var process = Start(terminal, args, wrap);
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), $"windfall {string.Join(' ', args)} does not end.");
        return (process.ExitCode, said.Result, error.Result);
    }

    /// <returns>What it had said by then: whatever it acknowledged must be there.</returns>
    public static string RunAndKill(Terminal terminal, string[] args, TimeSpan after)
    {
        using var process = Start(terminal, args);
        var said = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(after))
            process.Kill();
        process.WaitForExit();
        return said.Result;
    }

    /// <summary>A terminal with a copy of another's data folder.</summary>
    public static Terminal Copy(Terminal from)
    {
        var copy = new Terminal();
        foreach (var file in Directory.EnumerateFiles(from.Home, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.Home, Path.GetRelativePath(from.Home, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            System.IO.File.Copy(file, to);
        }
        return copy;
    }
}
