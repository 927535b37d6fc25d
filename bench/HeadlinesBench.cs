using System.Diagnostics;
using System.Globalization;

namespace Windfall.Bench;

/// <summary>Promise: `headline parse` reads and scores half a million different headlines a second, whole process, on one core.</summary>
static class HeadlinesBench
{
    const int Runs = 5, Lines = 1_000_000;
    const double Promised = 500_000;

    public static void Run() => Place.WithFolder(folder =>
    {
        var lines = Path.Combine(folder, "lines.txt");
        var drawnBy = Draw(lines);
        string[] oneCore = Place.Find("taskset") is { } taskset ? [taskset, "-c", "0"] : [];
        var read = Path.Combine(folder, "read.jsonl");

        var windfall = new Contender("windfall headline parse --threads 1", () =>
            Cost.Of([.. oneCore, Place.Windfall, "headline", "parse", lines, "--goal", Place.Goal, "--threads", "1", "--out", read]));
        var keywords = new Contender("naive keyword list", () => Cost.Of([.. oneCore, Environment.ProcessPath!, "keywords", lines, read]));

        var learned = new Contender("ML.NET, logistic regression on word TF-IDF", () => Cost.Of([.. oneCore, Environment.ProcessPath!, "learned", lines, read]));
        var hostile = Hostile.Select(kind => new Contender(kind.Name, () =>
        {
            File.WriteAllText(Path.Combine(folder, "hostile.txt"), string.Concat(Enumerable.Repeat(Repeated(kind.Piece, kind.Length) + "\n", HostileCharacters / kind.Length)));
            return Cost.Of([.. oneCore, Place.Windfall, "headline", "parse", Path.Combine(folder, "hostile.txt"), "--goal", Place.Goal, "--threads", "1", "--out", read]);
        })).ToArray();

        Rounds.Run(Runs, keywords, windfall);
        if (File.Exists(Labelled.File))
            Rounds.Run(1, learned);
        Rounds.Run(1, hostile);

        string[] Row(Contender one) =>
        [
            one.Name, F($"{one.Median(cost => cost.Wall):F2}"), F($"{one.Range(cost => cost.Wall).Low:F2} to {one.Range(cost => cost.Wall).High:F2}"),
            F($"{one.Median(cost => cost.Cpu):F2}"), F($"{one.Costs.Max(cost => cost.Peak):F0}"), F($"{Lines / one.Median(cost => cost.Wall):N0}"),
            F($"{Lines / one.Median(cost => cost.Cpu):N0}"), F($"{keywords.Median(cost => cost.Cpu) / one.Median(cost => cost.Cpu):F2}"),
        ];

        var pace = Lines / windfall.Median(cost => cost.Wall);
        var paceOfCpu = Lines / windfall.Median(cost => cost.Cpu);
        new Report("headlines", "`headline parse` reads and scores 500,000 different headlines a second, whole process, one core.",
            F($"""
                Medians of {Runs} whole processes, in turn, after one round to warm up{(oneCore.Length > 0 ? ", each held to core 0" : "; nothing held them to one core")}. {Lines:N0} different lines
                drawn by {drawnBy}, read with data/goal.json; per line ten fields and the reasons in words. The peer looks for {KeywordList.Count} keywords in each line and writes
                what function and level it found: no company, no fit, no reasons.
                """),
            pace >= Promised ? F($"Kept: {pace:N0} lines a second by the wall, {paceOfCpu:N0} per second of CPU.")
                : F($"Not kept: {pace:N0} lines a second by the wall ({paceOfCpu:N0} per second of CPU), where {Promised / pace:F1} times as many are promised."),
            [["", "wall s", "from to", "CPU s", "peak MB", "lines/s", "lines/CPU s", "pace × keywords"], Row(keywords), .. learned.Costs.Count > 0 ? [Row(learned)] : Array.Empty<string[]>(), Row(windfall), .. hostile.Select(HostileRow)]).Publish();
    });

    const int HostileCharacters = 20_000_000;

    /// <summary>The same number of characters as short lines and as long ones: where long ones cost no more, the time is linear.</summary>
    static readonly (string Name, string Piece, int Length)[] Hostile =
    [
        ("20 M characters: 'a', in lines of 1,000", "a", 1_000), ("the same, in lines of 100,000", "a", 100_000),
        ("20 M: letters under piles of marks, 1,000", "Z\u0337\u0327\u0301a\u0337", 1_000), ("the same, 100,000", "Z\u0337\u0327\u0301a\u0337", 100_000),
        ("20 M: marks of direction, control characters, bars, 1,000", "\u202Eab\u0001|@ ", 1_000), ("the same, 100,000", "\u202Eab\u0001|@ ", 100_000),
    ];

    static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length];

    static string[] HostileRow(Contender one) =>
        [one.Name, F($"{one.Median(cost => cost.Wall):F2}"), "", F($"{one.Median(cost => cost.Cpu):F2}"), F($"{one.Costs.Max(cost => cost.Peak):F0}"), "", "", ""];

    /// <returns>Who drew them.</returns>
    static string Draw(string file)
    {
        var drawer = Path.Combine(Place.Measure, "headlines/make_bench.py");
        if (File.Exists(drawer) && Place.Find("python3") is { } python)
        {
            Place.Write(file, new ProcessStartInfo(python, [drawer, Lines.ToString(CultureInfo.InvariantCulture)]));
            return "the measuring set's `headlines/make_bench.py`";
        }
        File.WriteAllLines(file, Enumerable.Range(0, Lines).Select(n => MadeUp.Headline(n)));
        return "`bench/MadeUp.cs`";
    }

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
