using System.Globalization;

namespace Windfall.Bench;

/// <summary>Promise: the first output of any verb comes in under 0.3 s.</summary>
static class StartBench
{
    const int Runs = 11;
    const double Promised = .3;

    public static void Run() => Place.WithFolder(folder =>
    {
        Cost.Of([Place.Windfall, "demo", "--once"], Place.Home(folder));

        Contender Verb(params string[] verb) =>
            new("windfall " + string.Join(' ', verb), () => Cost.Of([Place.Windfall, .. verb], Place.Home(folder)));
        Contender[] verbs =
        [
            Verb("--help"), Verb("brief", "--workspace", "sample"), Verb("post", "list", "--workspace", "sample"),
            Verb("headline", "review", "Head of Social Media at Northlight"),
        ];
        string[] peer = Place.Find("sqlite3") is { } shell ? [shell, "--version"] : ["/bin/echo", "peer"];
        var nothing = new Contender($"{Path.GetFileName(peer[0])} {peer[1]}", () => Cost.Of(peer));

        Rounds.Run(Runs, [nothing, .. verbs]);

        var slowest = verbs.MaxBy(First)!;
        new Report("start", "the first output of any verb comes in under 0.3 s.",
            $"Medians of {Runs} whole processes, in turn, after one round to warm up; the sample is in the home. Time is from starting the process to its first byte on a pipe.",
            First(slowest) < Promised ? F($"Kept: the slowest, `{slowest.Name}`, took {First(slowest):F3} s.")
                : F($"Not kept: `{slowest.Name}` took {First(slowest):F3} s, {First(slowest) - Promised:F3} s over."),
            [
                ["", "first output s", "from to", "wall s", "CPU s", "peak MB"],
                .. new[] { nothing }.Concat(verbs).Select(one => new[]
                {
                    $"`{one.Name}`", F($"{First(one):F3}"), F($"{one.Range(FirstByte).Low:F3} to {one.Range(FirstByte).High:F3}"),
                    F($"{one.Median(cost => cost.Wall):F3}"), F($"{one.Median(cost => cost.Cpu):F3}"), F($"{one.Costs.Max(cost => cost.Peak):F0}"),
                }),
            ]).Publish();
    });

    static double First(Contender one) => one.Median(FirstByte);

    static double FirstByte(Cost cost) => cost.FirstByte ?? double.PositiveInfinity;

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
