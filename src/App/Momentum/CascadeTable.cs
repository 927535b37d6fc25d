using System.Globalization;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.App.Momentum;

/// <summary>A table of cascades: each as it stands, in order of first appearance, and the lines nobody could read.</summary>
/// <param name="Unreadable">The first few of them, in full.</param>
/// <param name="UnreadableLines">How many there were in all.</param>
sealed record CascadeTable(IReadOnlyList<Cascade> Cascades, IReadOnlyList<Unreadable> Unreadable, int UnreadableLines)
{
    const int Shown = 3, IdLimit = 200;
    const double Slice = 20 * 60, LatestAge = 1e10, MostActs = 1e12;

    /// <summary>The three kinds of design.md section 5, told apart by the header.</summary>
    enum Kind { Events, Slices, Snapshots }

    sealed class Rows(string id)
    {
        public string Id => id;
        public List<(double Age, double Count, double Comments, double Rank)> Seen { get; } = [];
    }

    /// <returns>A refusal instead, where the header is none of the three.</returns>
    public static (CascadeTable? Table, Unreadable? Refusal) Read(TextReader text, string file)
    {
        var header = text.ReadLine()?.TrimStart('\uFEFF').TrimEnd('\r') ?? "";
        var names = header.Split(',');
        if (KindOf(names) is not { } kind)
            return (null, new(file, 1, header[..Math.Min(header.Length, Core.Posts.Unreadable.TextLimit)], ..0,
                "a header: cascade_id,time_seconds,magnitude or cascade_id,TS1,TS2… or cascade_id,time_seconds,score",
                "Add the header that says what the columns are."));

        var (comments, rank) = (Array.IndexOf(names, "num_comments"), Array.IndexOf(names, "position"));
        var (byId, order) = (new Dictionary<string, Rows>(StringComparer.Ordinal), new List<Rows>());
        var (unreadable, bad, number) = (new List<Unreadable>(), 0, 1L);
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
                continue;
            var (id, rest) = Named(line);
            if (id.Length is 0 or > IdLimit)
            {
                Refuse(line, "a cascade_id of at most 200 characters");
                continue;
            }
            if (!byId.TryGetValue(id, out var rows))
                order.Add(byId[id] = rows = new(id));

            string[] cells = rest is null ? [] : [id, .. rest.Split(',')];
            if (!(kind == Kind.Slices ? Slices(cells, rows) : Row(cells, rows, kind, comments, rank)))
                Refuse(line, kind == Kind.Slices ? "whole counts, -1 where not yet seen" : "seconds since publishing, then a count or nothing");
        }
        return (new([.. order.Select(rows => Cascade(rows, kind))], unreadable, bad), null);

        void Refuse(string line, string expected)
        {
            if (bad++ < Shown)
                unreadable.Add(new(file, number, line[..Math.Min(line.Length, Core.Posts.Unreadable.TextLimit)], ..0, expected, "The line was left out."));
        }
    }

    /// <summary>An id may be anything, so it may stand in quotes (RFC 4180); the columns after it are numbers. Quotes that do not close are part of the id.</summary>
    /// <returns>No rest where nothing follows.</returns>
    static (string Id, string? After) Named(string line)
    {
        var end = 1;
        if (line[0] == '"')
            while (end < line.Length && (line[end] != '"' || ++end < line.Length && line[end] == '"'))
                end++;
        if (end > 1 && line[end - 1] == '"' && (end == line.Length || line[end] == ','))
            return (line[1..(end - 1)].Replace("\"\"", "\"", StringComparison.Ordinal), end == line.Length ? null : line[(end + 1)..]);
        return line.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? (line[..comma], line[(comma + 1)..]) : (line, null);
    }

    static Kind? KindOf(string[] names) => names switch
    {
        ["cascade_id", "time_seconds", "magnitude", ..] => Kind.Events,
        ["cascade_id", "TS1", ..] => Kind.Slices,
        ["cascade_id", "time_seconds", "score", ..] => Kind.Snapshots,
        _ => null,
    };

    static bool Slices(string[] cells, Rows rows)
    {
        var (sound, most) = (cells.Length > 1, 0.0);
        for (var k = 1; k < cells.Length; k++)
            if (!Number(cells[k], out var count))
                sound = false;
            else if (count >= 0)
                rows.Seen.Add((k * Slice, most = Math.Max(most, count), 0, 0));
        return sound;
    }

    static bool Row(string[] cells, Rows rows, Kind kind, int comments, int rank)
    {
        if (cells.Length < 2 || !Number(cells[1], out var age) || age is < 0 or > LatestAge)
            return false;
        var count = Cell(cells, 2);
        if (kind == Kind.Snapshots && double.IsNaN(count))
            return false;
        rows.Seen.Add((age, count, Cell(cells, comments), Cell(cells, rank)));
        return true;
    }

    static double Cell(string[] cells, int column) =>
        column > 0 && column < cells.Length && Number(cells[column], out var number) ? number : double.NaN;

    static bool Number(string cell, out double number) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= MostActs;

    static Cascade Cascade(Rows rows, Kind kind)
    {
        var seen = rows.Seen;
        if (kind == Kind.Slices)
            return new(rows.Id, [.. seen.Select(s => s.Age)], [.. seen.Select(s => s.Count)], [], [], [], Snapshots: false);

        seen = [.. seen.OrderBy(s => s.Age)];
        if (kind == Kind.Snapshots)
            return new(rows.Id, [.. seen.Select(s => s.Age)], [.. seen.Select(s => Math.Max(0, s.Count))], [],
                [.. seen.Select(s => Known(s.Comments))], [.. seen.Select(s => Known(s.Rank))], Snapshots: true);

        var post = seen is [{ Age: 0 }, ..] ? 0 : 1;    // the row at 0 is the post itself, not an act
        var told = seen.Any(s => s.Count > 0);
        return new(rows.Id, [.. seen.Select(s => s.Age)], [.. seen.Select((_, i) => (double)(i + post))],
            told ? [.. seen.Select(s => s.Count)] : [], [], [], Snapshots: false);
    }

    static double Known(double number) => double.IsNaN(number) ? 0 : number;
}
