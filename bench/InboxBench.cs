using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Windfall.Core.Audience;
using Windfall.Core.Inbox;

namespace Windfall.Bench;

/// <summary>
/// Promise: ordering 10,000 comments takes under 200 ms, reading what they are included, and the plan for 60 minutes over 1,000 conversations under 50 ms. Beside the plan
/// stands greed, which takes the best value per minute first: faster, and worth less.
/// </summary>
static class InboxBench
{
    const int Runs = 7, Many = 10_000, Planned = 1_000, Seed = 20261125;
    const double Minutes = 60, OrderMilliseconds = 200, PlanMilliseconds = 50;
    static readonly DateTimeOffset Now = new(2026, 9, 23, 12, 0, 0, TimeSpan.Zero);

    public static void Run()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(Place.Root, "bench/comments"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => JsonElement.Parse(line).GetProperty("text").GetString()!).ToArray();
        var dice = new Random(Seed);
        Conversation[] talks = [.. Enumerable.Range(0, Many).Select(n => Made(n, texts[n % texts.Length], dice))];
        ImmutableArray<Conversation> some = [.. talks.Take(Planned)];

        var reading = Timed(() => talks.Sum(talk => (int)CommentReader.Read(talk.Text).Label));
        var ordering = Timed(() => talks.OrderByDescending(talk => Planner.Value(talk, Now, Pace.Default)).First());
        Plan plan = null!;
        var planning = Timed(() => plan = Planner.Make(some, Minutes, Now, Pace.Default));
        var greed = Greed(Planner.Make(some, 600, Now, Pace.Default).Items);
        var (fresh, right, asks) = Fresh();

        new Report("inbox", "ordering 10,000 comments takes under 200 ms, reading what each is included; the plan for 60 minutes over 1,000 conversations under 50 ms, and worth the most there is.",
            F($"""
                Medians of {Runs} runs after one to warm up, processor time of the process. Comments are those of `bench/comments`, over and over, by people drawn at random; that the plan equals
                the best of all choices is a test on 1,000 random cases (`PlannerTests`). Greed takes the best value per minute first, over what is worth an answer at all. The last row is how
                the labels do on {fresh} comments that were written after all that the reader was learned from (`bench/comments/unseen`), more than half of them meant to be hard.
                """),
            F($"""
                {(reading + ordering < OrderMilliseconds ? "Kept" : "Not kept")}: {reading + ordering:F0} ms for {Many:N0} comments; {(planning < PlanMilliseconds ? "kept" : "not kept")}: {planning:F1} ms for the plan,
                which is worth {100 * (plan.Items.Sum(item => item.Value) / greed - 1):F2} % more than greed's. Labels of unseen comments: {right:F3} right, asks F1 {asks:F3}.
                """),
            ["", "ms"],
            [F($"reading {Many:N0} comments"), F($"{reading:F1}")], [F($"ordering {Many:N0} that were read"), F($"{ordering:F1}")], [F($"plan, {Minutes:F0} minutes over {Planned:N0}"), F($"{planning:F1}")]).Publish();
    }

    static double Greed(IEnumerable<PlanItem> items)
    {
        var (left, value) = (Minutes, 0.0);
        foreach (var item in items.OrderByDescending(item => item.Value / item.Minutes))
            if (item.Minutes <= left + 1e-9)
                (left, value) = (left - item.Minutes, value + item.Value);
        return value;
    }

    static (int Count, double Right, double Asks) Fresh()
    {
        var rows = Directory.EnumerateFiles(Path.Combine(Place.Root, "bench/comments/unseen"), "*.jsonl").SelectMany(File.ReadLines).Select(line => JsonElement.Parse(line)).ToArray();
        var read = rows.Select(row => CommentReader.Read(row.GetProperty("text").GetString()!)).ToArray();
        bool Right(int n) => JsonNamingPolicy.SnakeCaseLower.ConvertName(read[n].Label.ToString()) is var label
            && (rows[n].GetProperty("label").GetString() == label || rows[n].GetProperty("alt").EnumerateArray().Any(alt => alt.GetString() == label));
        var both = rows.Where((one, n) => one.GetProperty("asks").GetBoolean() && read[n].Asks).Count();
        var either = rows.Count(one => one.GetProperty("asks").GetBoolean()) + read.Count(one => one.Asks);
        return (rows.Length, Enumerable.Range(0, rows.Length).Count(Right) / (double)rows.Length, 2.0 * both / either);
    }

    static Conversation Made(int n, string text, Random dice) => new(
        MadeUp.Name(n), null, text, Now.AddHours(-dice.NextDouble() * 72), CommentReader.Read(text),
        new((FitLabel)dice.Next(3), dice.NextDouble(), []), new(dice.Next(4) == 0, dice.NextDouble(), [])) { Id = n };

    /// <returns>Median of the processor's milliseconds.</returns>
    static double Timed(Func<object> work)
    {
        GC.KeepAlive(work());
        return Enumerable.Range(0, Runs).Select(_ =>
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            GC.KeepAlive(work());
            return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
        }).Order().ElementAt(Runs / 2);
    }

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
