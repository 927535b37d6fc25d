using System.Globalization;

namespace Windfall.Bench;

/// <summary>
/// Promise: with 1,000,000 acts on record a backup takes under 5 s, looking one through under 15 s, erasing a person under 1 s. Peers: the sqlite3 shell's own .backup and
/// integrity check of the same file.
/// </summary>
static class CareBench
{
    const int Runs = 5;
    const double MostBackup = 5, MostVerify = 15, MostErase = 1;

    public static void Run()
    {
        if (Place.Find("sqlite3") is not { } shell)
        {
            Console.WriteLine("care: SKIPPED, its peer is not installed. On Debian or Ubuntu, as root: apt-get install sqlite3");
            return;
        }
        Place.WithFolder(folder => Measure(folder, shell));
    }

    static void Measure(string folder, string shell)
    {
        var (table, home, copy) = (Path.Combine(folder, "acts.csv"), Path.Combine(folder, "home"), Path.Combine(folder, "copy.db"));
        ActsTable.Write(table);
        Cost.Of([Place.Windfall, "import", table, "--declare", "made up by the bench"], Place.Home(home));
        var database = Path.Combine(home, "windfall.db");
        var person = 1000;

        Cost Ask(params string[] args) => Cost.Of([Place.Windfall, .. args], Place.Home(home));
        var theirCopy = new Contender("sqlite3 .backup", () => Cost.Of([shell, database, $".backup {Path.Combine(folder, "theirs.db")}"]));
        var ourCopy = new Contender("windfall backup", () => Ask("backup", copy));
        var theirCheck = new Contender("sqlite3 integrity_check, foreign_key_check", () => Cost.Of([shell, database, "PRAGMA integrity_check; PRAGMA foreign_key_check"]));
        var ourCheck = new Contender("windfall restore --verify", () => Ask("restore", copy, "--verify"));
        var erase = new Contender("windfall person erase", () => Ask("person", "erase", (person++).ToString(CultureInfo.InvariantCulture), "--yes"));
        Rounds.Run(Runs, theirCopy, ourCopy, theirCheck, ourCheck, erase);

        string[] Row(Contender one, Contender? peer) =>
        [
            one.Name, F($"{one.Median(cost => cost.Wall):F2}"), F($"{one.Range(cost => cost.Wall).Low:F2} to {one.Range(cost => cost.Wall).High:F2}"), F($"{one.Median(cost => cost.Cpu):F2}"),
            F($"{one.Costs.Max(cost => cost.Peak):F0}"), peer is null ? "" : F($"{one.Median(cost => cost.Cpu) / peer.Median(cost => cost.Cpu):F2}"),
        ];
        new Report("care",
            "With 1,000,000 acts on record: a backup in under 5 s, one looked through in under 15 s, a person erased in under 1 s.",
            F($"""
                Medians of {Runs} whole processes, in turn, after one round to warm up. 1,000,000 acts of 300,000 people at 500 posts (`bench/ActsTable.cs`), a database of {Size(database):F0} MB, a
                backup of {Size(copy):F0} MB. To look one through is to copy it, read every page, compare every index and follow every key; to erase is to overwrite every byte, too.
                The ratio is of CPU time.
                """),
            $"{Kept("backup", ourCopy, MostBackup)}; {Kept("verify", ourCheck, MostVerify)}; {Kept("erasure", erase, MostErase)}.",
            ["", "wall s", "from to", "CPU s", "peak MB", "× sqlite3"],
            Row(theirCopy, theirCopy), Row(ourCopy, theirCopy), Row(theirCheck, theirCheck), Row(ourCheck, theirCheck), Row(erase, null)).Publish();
    }

    static string Kept(string what, Contender one, double most)
    {
        var seconds = one.Median(cost => cost.Wall);
        return F($"{what} {(seconds < most ? "kept" : "not kept")}: {seconds:F2} s of {most:F0} s");
    }

    static double Size(string file) => new FileInfo(file).Length / 1e6;

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
