using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Windfall.Bench;

/// <summary>What one whole process cost.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Cpu">User and system seconds.</param>
/// <param name="FirstByte">Seconds from its start to the first byte on its standard output; null when it wrote none.</param>
/// <param name="Peak">Most memory it held at once, in MB of 1,000,000 bytes.</param>
readonly record struct Cost(double Wall, double Cpu, double? FirstByte, double Peak)
{
    static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(10);

    /// <exception cref="InvalidOperationException">The process failed: a bench of a failure means nothing.</exception>
    public static Cost Of(IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        var cpuBefore = CpuOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var first = Task.Factory.StartNew(() => FirstByteOf(process.StandardOutput.BaseStream, clock), TaskCreationOptions.LongRunning);

        var peak = 0.0;
        while (!process.WaitForExit(PollEvery))
            peak = Math.Max(peak, PeakOf(process.Id));
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;

        return process.ExitCode == 0
            ? new(wall, CpuOfChildren() - cpuBefore, first.Result, peak)
            : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {errors.Result}");
    }

    static double? FirstByteOf(Stream output, Stopwatch clock)
    {
        var buffer = new byte[1 << 16];
        double? first = output.Read(buffer) > 0 ? clock.Elapsed.TotalSeconds : null;
        while (output.Read(buffer) > 0)
        {
        }
        return first;
    }

    /// <summary>
    /// The kernel's high-water mark of a process that still runs. A mark only rises, so what a poll can miss is what was gained in the last hundredth of a second.
    /// (That of getrusage will not do: it begins at the memory of whoever started the process.)
    /// </summary>
    static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan(6, line.Length - 8), CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (IOException)
        {
            return 0;       // it ended between two looks
        }
    }

    static double CpuOfChildren()
    {
        const int Children = -1;
        var usage = new long[18];       // struct rusage: user and system time as seconds and microseconds, then 14 counts
        return getrusage(Children, usage) == 0
            ? usage[0] + usage[2] + (usage[1] + usage[3]) / 1e6
            : throw new InvalidOperationException("getrusage failed");
    }

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int getrusage(int who, [Out] long[] usage);
}
