using System.Text;
using Windfall.App.Care;
using Windfall.App.Tests.Faults;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Care;

/// <summary>What was backed up comes back, whole, and nothing that was to be gone with it.</summary>
public sealed class BackupTests : IDisposable
{
    readonly Terminal terminal = new();

    public BackupTests() => terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);

    string Copy => Path.Combine(terminal.Folder, "copy.db");

    Frame.Shell Shell => terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void What_was_backed_up_comes_back()
    {
        var before = Dump.Of(terminal);
        terminal.Do("backup", Copy);
        terminal.Do("demo", "--once");
        Assert.NotEqual(before, Dump.Of(terminal));

        terminal.Do("restore", Copy);
        Assert.Equal(before, Dump.Of(terminal));
        Assert.Empty(Dump.Faults(terminal.Database));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(terminal.Home, "backups"), "before-restore-*.db"));
    }

    [Fact]
    public void It_may_be_looked_through_without_changing_anything()
    {
        terminal.Do("backup", Copy);
        var before = Dump.Of(terminal);
        Assert.Contains("Whole: schema", terminal.Do("restore", Copy, "--verify").Out, StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void Every_damaged_page_is_found()
    {
        terminal.Do("backup", Copy);
        var bytes = File.ReadAllBytes(Copy);
        bytes.AsSpan(4096 * 3, 4096 * 4).Fill(0x5A);
        File.WriteAllBytes(Copy, bytes);

        var before = Dump.Of(terminal);
        Assert.Contains("cannot be used", terminal.Run("restore", Copy, "--verify").Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", terminal.Run("restore", Copy).Error, StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void A_sealed_one_tells_nothing_and_opens_with_its_key_alone()
    {
        Assert.Contains("Write this down", terminal.Do("backup", "key").Out, StringComparison.Ordinal);
        Assert.Contains("written down", terminal.Do("backup", Copy).Out.Replace("wrote the key down", "written down", StringComparison.Ordinal), StringComparison.Ordinal);
        terminal.Do("backup", "key", "--written-down");
        Assert.DoesNotContain("Nobody has said", terminal.Do("backup", Copy).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Example", Encoding.Latin1.GetString(File.ReadAllBytes(Copy)), StringComparison.Ordinal);
        terminal.Do("restore", Copy, "--verify");

        var bytes = File.ReadAllBytes(Copy);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(Copy, bytes);
        Assert.Contains("another key, or is damaged", terminal.Run("restore", Copy, "--verify").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(3 << 20)]
    public void Of_any_length_what_was_sealed_opens_as_it_was_and_cut_anywhere_it_does_not(int length)
    {
        var (plain, closed, open) = (new byte[length], new MemoryStream(), new MemoryStream());
        new Random(length).NextBytes(plain);
        Sealed.Seal(new MemoryStream(plain), closed, "a word");
        Sealed.Open(new MemoryStream(closed.ToArray()), open, "a word");
        Assert.Equal(plain, open.ToArray());
        foreach (var left in (int[])[closed.ToArray().Length - 1, 40, (1 << 20) + 50])
            if (left < closed.Length)
                Assert.ThrowsAny<Exception>(() => Sealed.Open(new MemoryStream(closed.ToArray()[..left]), new MemoryStream(), "a word"));
    }

    [Fact]
    public void Who_was_erased_since_stays_erased()
    {
        terminal.Do("backup", Copy);
        terminal.Do("person", "erase", "Ada Example", "--yes");
        terminal.Do("restore", Copy);
        Assert.Equal(["Bo Sample"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    [Fact]
    public void What_had_its_time_since_is_purged_again()
    {
        terminal.Do("backup", Copy);
        terminal.Clock.At += TimeSpan.FromDays(100);
        terminal.Do("restore", Copy);
        Assert.Equal(["∅", "∅"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void In_place_of_a_database_that_is_broken_it_comes_back_and_the_broken_one_is_kept(int how)
    {
        var before = Dump.Of(terminal);
        terminal.Do("backup", Copy);
        File.WriteAllBytes(terminal.Database, how == 0 ? Encoding.ASCII.GetBytes(new string('x', 9000)) : File.ReadAllBytes(terminal.Database)[..5000]);

        terminal.Do("restore", Copy);
        Assert.Equal(before, Dump.Of(terminal));
        Assert.Contains("aside", terminal.Do("backup", "list").Out, StringComparison.Ordinal);

        terminal.Clock.At += TimeSpan.FromDays(36);
        Assert.Contains(Findings(), one => one is { What.Key: "care.overdue" });
        terminal.Do("backup", Copy);
        terminal.Clock.At += TimeSpan.FromDays(1);      // a clock that leapt is believed the day after
        terminal.Do("backup", Copy);
        Assert.Empty(Backups.All(terminal.Home));
    }

    [Fact]
    public void A_backup_is_made_each_day_and_old_ones_go()
    {
        for (var day = 0; day < 60; day++)
        {
            terminal.Clock.At += TimeSpan.FromDays(1);
            Run("backup");
            Run("backup");
        }
        var kept = Backups.List(Shell);
        Assert.InRange(kept.Count, 7, 12);
        Assert.All(kept, backup => Assert.True(terminal.Clock.At - backup.At <= Rotation.Longest));
        Assert.Equal(terminal.Clock.At, kept[0].At);
    }

    [Fact]
    public void Once_a_week_one_is_read_again_and_the_doctor_says_how_that_went()
    {
        Run("backup");
        Run("drill");
        Assert.Contains(Findings(), one => one is { About: "drill", Grade: Grade.Good });

        terminal.Clock.At += TimeSpan.FromDays(8);
        File.WriteAllText(Backups.List(Shell)[0].File, "no backup");
        Run("drill");
        Assert.Contains(Findings(), one => one is { About: "drill", Grade: Grade.Bad });
        Assert.Equal(1, terminal.Run("doctor").Exit);
    }

    [Fact]
    public void The_copy_before_an_upgrade_is_sealed_too()
    {
        using var old = new Terminal();
        OldSchema.Write(old, schema: 12, people: 3);
        using (var connection = Database.At(old.Home).Connect())
            BackupKey.Draw(old.Home, connection);
        old.Do("post", "list");
        var copy = Assert.Single(Backups.All(old.Home));
        Assert.Equal(BackupKind.Upgrade, copy.Kind);
        Assert.True(Sealed.Is(copy.File));
        Assert.DoesNotContain("Person 1", Encoding.Latin1.GetString(File.ReadAllBytes(copy.File)), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_key_is_lost_no_backup_lies_open_and_the_doctor_says_so()
    {
        terminal.Do("backup", "key");
        Directory.Delete(Path.Combine(terminal.Home, "keys"), recursive: true);
        Assert.Contains("key of the backups cannot be read", terminal.Run("backup", Copy).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Copy));
        Assert.Contains(Findings(), one => one is { About: "key", Grade: Grade.Bad });
    }

    [Fact]
    public void Of_another_database_none_takes_the_place_of_one_where_somebody_asked_to_be_forgotten()
    {
        terminal.Do("backup", Copy);
        File.Delete(terminal.Database);
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("restore", Copy);

        File.Delete(terminal.Database);
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("person", "erase", "Ada Example", "--yes");
        Assert.Contains("backup of another database", terminal.Run("restore", Copy).Error, StringComparison.Ordinal);
        Assert.Equal(["Bo Sample"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    [Fact]
    public void Whoever_was_erased_in_a_workspace_that_has_the_number_of_another_is_erased_in_none()
    {
        terminal.Do("backup", Copy);
        using (var connection = Database.Open(terminal.Home, terminal.Clock.At, out _)!.Connect())
            connection.Run("UPDATE workspaces SET created_at = created_at + 1");
        terminal.Do("person", "erase", "Ada Example", "--yes");
        terminal.Do("restore", Copy);
        Assert.Equal(["Ada Example", "Bo Sample"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    [Fact]
    public void What_it_says_it_says_in_french_too()
    {
        Assert.Contains("Écrit dans", terminal.Do("backup", Copy, "--lang", "fr").Out, StringComparison.Ordinal);
        Assert.Contains("Intacte", terminal.Do("restore", Copy, "--verify", "--lang", "fr").Out, StringComparison.Ordinal);
        Assert.Contains("inutilisable", terminal.Run("restore", terminal.File("none.db", "none"), "--lang", "fr").Error, StringComparison.Ordinal);
        File.WriteAllText(terminal.Database, new string('x', 9000));
        Assert.Contains("La base de données dans", terminal.Run("brief", "--lang", "fr").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_written_no_half_backup_is_left()
    {
        Assert.Contains("No backup was made", terminal.Run("backup", "/proc/none/copy.db").Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(terminal.Folder, "*.part"));
    }

    IReadOnlyList<Finding> Findings() => Doctor.Look(Shell);

    void Run(string worker) => CareWorkers.List.Single(one => one.Name == worker).Run(Shell, CancellationToken.None).GetAwaiter().GetResult();
}
