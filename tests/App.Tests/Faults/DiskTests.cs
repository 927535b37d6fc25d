using System.Diagnostics;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Faults;

/// <summary>A disk that is full, read-only or torn, and a second program: each ends in a sentence, and nothing is lost.</summary>
public sealed class DiskTests : IDisposable
{
    readonly Terminal terminal = new();

    public DiskTests()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
    }

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("import more.csv --declare mine"), InlineData("backup copy.db"), InlineData("restore copy.db"), InlineData("workspace delete default"), InlineData("person erase 1 --yes")]
    public void A_full_disk(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit on a file.");
        Killed.SkipUnlessThere();
        terminal.File("more.csv", "name,headline\n" + string.Concat(Enumerable.Range(0, 20_000).Select(n => $"Person {n},Head of Social at Firm {n}\n")));
        if (line.StartsWith("restore", StringComparison.Ordinal))
            terminal.Do("backup", Path.Combine(terminal.Folder, "copy.db"));
        var before = Dump.Of(terminal);
        string[] args = [.. line.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? Path.Combine(terminal.Folder, word) : word)];

        // Less than the log of the database needs: writing fails as on a disk that is full. A quota says so by a signal that ends the program unless it is ignored.
        var kilobytes = line.StartsWith("import", StringComparison.Ordinal) ? 800 : 8;
        var answer = Killed.Run(terminal, args, $"ulimit -f {kilobytes}; trap '' XFSZ; exec \"$@\"");

        Assert.Equal(1, answer.Exit);
        Assert.Matches("Nothing was changed|No backup was made", answer.Error);
        Assert.DoesNotContain("   at Windfall.", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Dump.Faults(terminal.Database));
        Assert.Equal(before, Dump.Of(terminal));
        Assert.Empty(Directory.EnumerateFiles(terminal.Folder, "*.part"));
        Assert.Equal(0, Killed.Run(terminal, args).Exit);
    }

    [Theory]
    [InlineData("post list", 1), InlineData("brief", 1), InlineData("doctor", 1), InlineData("person add Ada", 1), InlineData("import people.csv --declare mine", 1), InlineData("backup list", 0)]
    public void A_disk_that_can_only_be_read(string line, int exit)
    {
        Killed.SkipUnlessThere();
        Directory.CreateDirectory(terminal.Home);
        var copy = Killed.Copy(terminal);
        Assert.SkipUnless(Mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", terminal.Home), "Only who may mount a disk can test this.");
        try
        {
            foreach (var file in Directory.EnumerateFiles(copy.Home))
                File.Copy(file, Path.Combine(terminal.Home, Path.GetFileName(file)));
            Assert.True(Mount("-o", "remount,ro", terminal.Home));
            var answer = Killed.Run(terminal, [.. line.Split(' ').Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? Path.Combine(terminal.Folder, word) : word)]);
            Assert.Equal(exit, answer.Exit);
            Assert.DoesNotContain("   at Windfall.", answer.Error, StringComparison.Ordinal);
            if (exit == 1 && line != "doctor")
                Assert.Contains("Nothing was changed. Make the folder writable", answer.Error, StringComparison.Ordinal);
        }
        finally
        {
            using var unmount = Process.Start("umount", [terminal.Home]);
            unmount.WaitForExit();
            copy.Dispose();
        }
    }

    /// <summary>The log cut off or garbled from any place on: SQLite takes it up to the last whole transaction.</summary>
    [Fact]
    public void A_torn_log()
    {
        var states = new List<string>();
        byte[] log, database;
        using (var open = Database.Open(terminal.Home, terminal.Clock.At, out _)!.Connect())
        {
            _ = open.Number("SELECT count(*) FROM people");      // as long as somebody reads, the log is not taken over
            states.Add(Names());
            for (var n = 0; n < 6; n++)
            {
                terminal.Do("person", "add", $"Person {n}");
                states.Add(Names());
            }
            (log, database) = (Bytes($"{terminal.Database}-wal"), Bytes(terminal.Database));
        }
        var dice = new Random(3);
        for (var tear = 0; tear < (Killed.IsThorough ? 200 : 20); tear++)
        {
            var torn = log[..dice.Next(log.Length)];
            if (tear % 2 == 1)
            {
                torn = [.. log];
                dice.NextBytes(torn.AsSpan(dice.Next(torn.Length)));
            }
            File.WriteAllBytes(terminal.Database, database);
            File.WriteAllBytes($"{terminal.Database}-wal", torn);
            File.Delete($"{terminal.Database}-shm");
            Assert.Equal(0, terminal.Run("post", "list").Exit);
            Assert.Empty(Dump.Faults(terminal.Database));
            Assert.Contains(Names(), states);
        }
    }

    [Fact]
    public void Any_byte_that_is_another()
    {
        var whole = File.ReadAllBytes(terminal.Database);
        var dice = new Random(5);
        for (var flip = 0; flip < (Killed.IsThorough ? 200 : 25); flip++)
        {
            byte[] bytes = [.. whole];
            for (var n = 0; n < 1 + flip % 40; n++)
                bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
            File.WriteAllBytes(terminal.Database, bytes);
            foreach (var verb in (string[])["post list", "brief", "doctor", "person list"])
            {
                var answer = terminal.Run(verb.Split(' '));
                Assert.InRange(answer.Exit, 0, 2);
                Assert.DoesNotContain("   at Windfall.", answer.Error, StringComparison.Ordinal);
            }
            File.Delete($"{terminal.Database}-wal");
            File.Delete($"{terminal.Database}-shm");
        }
    }

    [Fact]
    public void An_empty_file_where_there_are_backups_is_no_new_beginning()
    {
        var before = Dump.Of(terminal);
        Directory.CreateDirectory(Path.Combine(terminal.Home, "backups"));
        var copy = Path.Combine(terminal.Home, "backups", "daily-20260923-100000.db");
        terminal.Do("backup", copy);
        File.WriteAllBytes(terminal.Database, []);

        Assert.Contains("there are backups of it", terminal.Run("brief").Error, StringComparison.Ordinal);
        Assert.Equal(1, terminal.Run("doctor").Exit);
        terminal.Do("restore", copy);
        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void Two_programs_at_once_do_one_after_the_other()
    {
        Killed.SkipUnlessThere();
        foreach (var name in (string[])["a", "b"])
            terminal.File($"{name}.csv", "name,headline\n" + string.Concat(Enumerable.Range(0, 5_000).Select(n => $"Person {name} {n},Head of Social\n")));
        var both = ((string[])["a", "b"]).Select(name => Killed.Start(terminal, ["import", Path.Combine(terminal.Folder, $"{name}.csv"), "--declare", "mine"])).ToList();
        foreach (var one in both)
        {
            Assert.True(one.WaitForExit(TimeSpan.FromMinutes(2)));
            Assert.Equal(0, one.ExitCode);
            one.Dispose();
        }
        Assert.Empty(Dump.Faults(terminal.Database));
        Assert.Equal(10_002, Dump.Count(terminal, "people"));
    }

    [Fact]
    public void A_clock_that_was_set_back()
    {
        terminal.Clock.At -= TimeSpan.FromDays(400);
        terminal.Do("person", "add", "Cy Early");
        Assert.Contains("The clock stands before", terminal.Run("doctor").Out, StringComparison.Ordinal);
        terminal.Clock.At += TimeSpan.FromDays(400);
        Assert.Equal(["Ada Example", "Bo Sample", "Cy Early"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    string Names() => string.Join('\n', Dump.Of(terminal, "SELECT name FROM people"));

    static bool Mount(params string[] args)
    {
        try
        {
            using var mount = Process.Start(new ProcessStartInfo("mount", args) { RedirectStandardError = true })!;
            mount.WaitForExit();
            return mount.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
