using System.Diagnostics;
using System.Globalization;
using System.Text;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary>Killed at any moment, an import is there whole or not at all, and the next one is as ever. More often with <c>WINDFALL_TEST_ALL</c>.</summary>
public class KillTests
{
    const int Rows = 50_000;

    static readonly int Kills = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") is { Length: > 0 } ? 50 : 5;

    [Fact]
    public void A_killed_import_is_there_whole_or_not_at_all()
    {
        var program = Path.Combine(Repository(), "artifacts", "program", OperatingSystem.IsWindows() ? "windfall.exe" : "windfall");
        Assert.SkipUnless(File.Exists(program), $"There is no {program}: ./windfall builds it.");

        using var terminal = new Terminal();
        var people = terminal.File("people.csv", People());
        var usual = Stopwatch.StartNew();
        using (var whole = Start(program, terminal, people, "whole"))
            whole.WaitForExit();
        var lasts = usual.Elapsed;
        Assert.Equal(Rows, Acts(terminal, "whole"));

        var dice = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var import = Start(program, terminal, people, $"home{kill}");
            if (!import.WaitForExit(lasts * (0.2 + 0.8 * dice.NextDouble())))
                import.Kill();
            import.WaitForExit();

            Assert.Contains(Acts(terminal, $"home{kill}"), new long[] { 0, Rows });
            using (var again = Start(program, terminal, people, $"home{kill}"))
                Assert.True(again.WaitForExit(TimeSpan.FromMinutes(2)), "What the killed one left keeps the next one waiting.");
            Assert.Equal(Rows, Acts(terminal, $"home{kill}"));
        }
    }

    static Process Start(string program, Terminal terminal, string people, string home)
    {
        var start = new ProcessStartInfo(program, ["import", people, "--declare", Samples.Declared]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["WINDFALL_HOME"] = Path.Combine(terminal.Folder, home);
        return Process.Start(start)!;
    }

    /// <summary>How many acts the database holds, once it has been found whole.</summary>
    static long Acts(Terminal terminal, string home)
    {
        var file = Path.Combine(terminal.Folder, home, "windfall.db");
        if (!File.Exists(file))
            return 0;

        Assert.Empty(Dump.Faults(file));
        return Dump.Count(file, "sqlite_schema WHERE name = 'acts'") == 0 ? 0 : Dump.Count(file, "acts");     // killed before there was a schema
    }

    static string People()
    {
        var table = new StringBuilder("name,headline,profileUrl,reaction,postUrl,timestamp\n");
        for (var row = 0; row < Rows; row++)
            table.Append(CultureInfo.InvariantCulture, $"Person {row},Head of Social at Firm {row % 97},https://www.linkedin.com/in/person-{row},LIKE,{Samples.Post},2026-09-22T{row % 24:00}:00:00Z\n");
        return table.ToString();
    }

    static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Windfall.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests are run inside the repository.");
        return folder;
    }
}
