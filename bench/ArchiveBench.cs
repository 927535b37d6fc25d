using System.Globalization;

namespace Windfall.Bench;

/// <summary>Promise: 250,000 rows of a member's archive in under 5 s; a workbook of 50 posts in under 0.3 s after start.</summary>
static class ArchiveBench
{
    const int Runs = 5;
    const double MostArchive = 5, MostBook = .3;

    public static void Run() => Place.WithFolder(Measure);

    static void Measure(string folder)
    {
        var (archive, book, home) = (Path.Combine(folder, "Complete.zip"), Path.Combine(folder, "AggregateAnalytics_Theo_2025-09-02_2026-09-01.xlsx"), Path.Combine(folder, "home"));
        ArchiveRows.WriteArchive(archive);
        ArchiveRows.WriteBook(book);

        Contender Import(string name, string path) => new(name, () =>
        {
            Fresh(home);
            return Cost.Of([Place.Windfall, "import", path], Place.Home(home));
        });
        var whole = Import("windfall import, archive of 250,000 rows", archive);
        var again = new Contender("the same archive again", () => Cost.Of([Place.Windfall, "import", archive], Place.Home(home)));
        var workbook = Import("windfall import, workbook of 50 posts", book);
        var start = new Contender("windfall import list, which only starts", () => Cost.Of([Place.Windfall, "import", "list"], Place.Home(home)));
        Contender[] all = Place.Find("unzip") is { } unzip
            ? [new("unzip -p, which only unpacks it", () => Cost.Of([unzip, "-p", archive])), whole, again, workbook, start]
            : [whole, again, workbook, start];
        Rounds.Run(Runs, all);

        var (rows, after) = (Wall(whole), Wall(workbook) - Wall(start));
        new Report("archive", "250,000 rows of a member's archive in under 5 s; a workbook of 50 posts in under 0.3 s after start.",
            F($"""
                Medians of {Runs} whole processes, in turn, after one round to warm up, into a database with a goal; memory is the most of all runs. Drawn by `bench/ArchiveRows.cs`: {ArchiveRows.Reactions:N0}
                reactions, {ArchiveRows.Messages:N0} messages, {ArchiveRows.Comments:N0} comments, {ArchiveRows.Connections:N0} connections, {ArchiveRows.Shares:N0} posts, {ArchiveRows.Invitations:N0}
                invitations; the workbook has six sheets, 365 days and two rankings of 50 posts.
                """),
            F($"{(rows < MostArchive ? "Kept" : "Not kept")}: the archive took {rows:F2} s; {(after < MostBook ? "kept" : "not kept")}: the workbook took {after:F2} s more than starting."),
            [
                ["", "wall s", "from to", "CPU s", "peak MB"],
                .. all.Select(one => new[]
                {
                    one.Name, F($"{Wall(one):F2}"), F($"{one.Range(cost => cost.Wall).Low:F2} to {one.Range(cost => cost.Wall).High:F2}"),
                    F($"{one.Median(cost => cost.Cpu):F2}"), F($"{one.Costs.Max(cost => cost.Peak):F0}"),
                }),
            ]).Publish();
    }

    static void Fresh(string home)
    {
        if (Directory.Exists(home))
            Directory.Delete(home, recursive: true);
        Cost.Of([Place.Windfall, "goal", "set", Place.Goal], Place.Home(home));
    }

    static double Wall(Contender one) => one.Median(cost => cost.Wall);

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
