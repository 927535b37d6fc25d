using System.Globalization;

namespace Windfall.Bench;

/// <summary>
/// Promise: 1,000,000 acts (7 columns, 300,000 people, 500 posts) into an empty database, parsed, de-duplicated, people resolved, headlines read and fit scored, take at
/// most 3 × the time the sqlite3 shell takes to .import the same file into a bare table; memory under 300 MB.
/// </summary>
static class ImportBench
{
    const int Runs = 5;
    const double MostRatio = 3, MostMemory = 300;

    public static void Run()
    {
        if (Place.Find("sqlite3") is not { } shell)
        {
            Console.WriteLine("import: SKIPPED, its peer is not installed. On Debian or Ubuntu, as root: apt-get install sqlite3");
            return;
        }
        Place.WithFolder(folder => Measure(folder, shell));
    }

    static void Measure(string folder, string shell)
    {
        var table = Path.Combine(folder, "acts.csv");
        ActsTable.Write(table);

        var home = Path.Combine(folder, "home");
        string[] import = [Place.Windfall, "import", table, "--declare", "made up by the bench"];
        var size = 0.0;
        var again = new Contender("windfall import, the same file again", () => Cost.Of(import, Place.Home(home)));
        var windfall = new Contender("windfall import", () =>
        {
            Fresh(home);
            var cost = Cost.Of(import, Place.Home(home));
            size = Size(Path.Combine(home, "windfall.db"));
            return cost;
        });

        var bare = Path.Combine(folder, "bare.db");
        var sqlite = new Contender("sqlite3 .import", () =>
        {
            File.Delete(bare);
            return Cost.Of([shell, bare, "CREATE TABLE acts (name, headline, profileUrl, reaction, comment, postUrl, timestamp)", $".import --csv --skip 1 {table} acts"]);
        });

        Rounds.Run(Runs, sqlite, windfall, again);

        var ratio = windfall.Median(cost => cost.Wall) / sqlite.Median(cost => cost.Wall);
        var peak = windfall.Costs.Max(cost => cost.Peak);
        string[] Row(Contender one, double megabytes) =>
        [
            one.Name, F($"{one.Median(cost => cost.Wall):F2}"), F($"{one.Range(cost => cost.Wall).Low:F2} to {one.Range(cost => cost.Wall).High:F2}"),
            F($"{one.Median(cost => cost.Cpu):F2}"), F($"{one.Costs.Max(cost => cost.Peak):F0}"), F($"{ActsTable.Rows / one.Median(cost => cost.Wall):N0}"),
            F($"{megabytes:F0}"), F($"{one.Median(cost => cost.Wall) / sqlite.Median(cost => cost.Wall):F2}"),
        ];

        new Report("import",
            "1,000,000 acts of 300,000 people at 500 posts into an empty database, in at most 3 times the wall time of the `sqlite3` shell's `.import` into a bare table, in under 300 MB.",
            F($"""
                Medians of {Runs} whole processes, in turn, after one round to warm up; memory is the most of all runs. The table is {Size(table):F0} MB, drawn by `bench/ActsTable.cs`;
                the goal is data/goal.json. Windfall checkpoints and syncs in full; the shell writes one bare table of seven columns, without index.
                """),
            F($"{Verdict(ratio, peak)}"),
            ["", "wall s", "from to", "CPU s", "peak MB", "rows/s", "database MB", "× sqlite3"],
            Row(sqlite, Size(bare)), Row(windfall, size), Row(again, Size(Path.Combine(home, "windfall.db")))).Publish();
    }

    static string Verdict(double ratio, double peak)
    {
        var time = ratio <= MostRatio ? F($"Kept: {ratio:F2} times the wall time of sqlite3") : F($"Not kept: {ratio:F2} times the wall time of sqlite3, {ratio / MostRatio - 1:P0} over");
        var memory = peak < MostMemory ? F($"memory kept: {peak:F0} MB") : F($"memory not kept: {peak:F0} MB, {peak - MostMemory:F0} over");
        return $"{time}; {memory}.";
    }

    static void Fresh(string home)
    {
        if (Directory.Exists(home))
            Directory.Delete(home, recursive: true);
        Cost.Of([Place.Windfall, "goal", "set", Place.Goal], Place.Home(home));
    }

    static double Size(string file) => new FileInfo(file).Length / 1e6;

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
