using System.Globalization;
using System.IO.Compression;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Windfall.App.Momentum;
using Windfall.Core.Momentum;

namespace Windfall.Bench;

/// <summary>One set of the measuring kit at one age, as its <c>evaluate.py</c> asks about it.</summary>
/// <param name="Ages">All ages at which the set is asked about, in seconds.</param>
/// <param name="Fewest">Acts that a cascade must have had by then.</param>
sealed record Set(string File, double[] Ages, int Fewest)
{
    public const int Folds = 5;

    public static readonly Set[] All =
    [
        new("events_tideh", [600, 3600, 21600, 43200], 10), new("events_twitter1516", [600, 3600, 21600], 10), new("events_auspol", [3600], 5),
        new("events_barrapunto_comments", [3600, 14400], 5), new("counts20min_linkedin", [14400, 28800, 86400], 3),
        new("counts20min_facebook", [14400, 28800, 86400], 5), new("counts20min_googleplus", [14400, 28800, 86400], 5),
        new("snapshots_reddit_hourly", [10800, 14400, 21600], 5),
    ];

    public string Name => File[(File.IndexOf('_', StringComparison.Ordinal) + 1)..];

    public IReadOnlyList<Cascade> Read()
    {
        using var text = new StreamReader(new GZipStream(System.IO.File.OpenRead(Path.Combine(Place.Measure, "cascades/public", File + ".csv.gz")), CompressionMode.Decompress));
        return CascadeTable.Read(text, File).Table!.Cascades;
    }

    /// <summary>Which of the folds of <c>folds.py 5</c> a cascade is in.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "Not for secrecy: the kit cuts its folds by it.")]
    public static int FoldOf(string id) =>
        (int)(BigInteger.Parse("0" + Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(id))), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Folds);
}

/// <summary>A cascade that is asked about: what is seen at the age, at half of it, and what came of it.</summary>
sealed record Asked(Cascade Cascade, double Now, double Half, double Final)
{
    /// <returns>Null where the kit does not ask about it.</returns>
    public static Asked? Of(Cascade cascade, double age, int fewest) =>
        cascade.At(age) is { } now && now >= fewest && cascade.EndsAfter(age) && cascade.Final > 0 ? new(cascade, now, cascade.At(age / 2) ?? 0, cascade.Final) : null;
}
