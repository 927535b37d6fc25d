using System.IO.Compression;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>The files of a ZIP, and of ZIPs in it, each only once it has been looked through.</summary>
static class ZipEntries
{
    /// <summary>LinkedIn sometimes wraps twice; nobody wraps more often.</summary>
    const int Levels = 3;

    /// <param name="held">Gains what must stay open while files are read.</param>
    /// <returns>Neither where the ZIP holds no archive: a workbook, say, or files of another kind.</returns>
    public static (List<ArchiveEntry>? Entries, Unreadable? Problem) Read(Stream stream, string name, Limits limits, List<IDisposable> held)
    {
        var entries = new List<ArchiveEntry>();
        if (Add(entries, stream, name, level: 1, limits, held) is { } expected)
            return (null, ArchiveGuard.Refusal(name, expected));
        if (entries.Count > limits.ArchiveEntries)
            return (null, ArchiveGuard.Refusal(name, Figures.Say($"at most {limits.ArchiveEntries:N0} files in an archive")));
        return (entries.Any(entry => ArchiveNames.KindOf(entry.Path) is not ArchiveKind.Ignored) ? entries : null, null);
    }

    static string? Add(List<ArchiveEntry> entries, Stream stream, string name, int level, Limits limits, List<IDisposable> held)
    {
        if (stream.Length > limits.Archive)
            return Figures.Say($"an archive of at most {limits.Archive:N0} bytes");
        if (ArchiveGuard.HasTooManyEntries(stream, limits))
            return Figures.Say($"at most {limits.ArchiveEntries:N0} files in an archive");

        var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        held.Add(zip);
        if (zip.Entries.Any(entry => entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
            return null;
        if (ArchiveGuard.Offence(zip.Entries, limits) is { } expected)
            return expected;

        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            if (!entry.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                entries.Add(new($"{name} › {entry.FullName}", entry.FullName, () => Open(entry, limits), MadeAt(entry)));
            else if (level == Levels)
                return Figures.Say($"at most {Levels - 1:N0} archives inside each other");
            else if (Unpacked(entry, limits, held) is { } inner && Add(entries, inner, $"{name} › {entry.FullName}", level + 1, limits, held) is { } offence)
                return offence;
        }
        return null;
    }

    static BoundedStream Open(ZipArchiveEntry entry, Limits limits) => new(Checked(entry), Math.Min(entry.Length, limits.ArchiveUnpacked));

    public static CheckedStream Checked(ZipArchiveEntry entry) => new(entry.Open(), entry.Length, entry.Crc32);

    /// <returns>Null for what only calls itself a ZIP.</returns>
    static FileStream? Unpacked(ZipArchiveEntry entry, Limits limits, List<IDisposable> held)
    {
        using var packed = Checked(entry);
        var file = Spool.Copy(packed, limits.Archive);
        held.Add(file);

        Span<byte> mark = stackalloc byte[2];
        var isZip = file.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark.SequenceEqual("PK"u8);
        file.Position = 0;
        return isZip ? file : null;
    }

    /// <summary>When a file was put into its ZIP, as that tells it: to two seconds, in an unknown zone, taken for UTC. Null where it tells nothing.</summary>
    public static DateTimeOffset? MadeAt(ZipArchiveEntry entry) =>
        entry.LastWriteTime.Year is >= 2003 and < 2100 ? new(entry.LastWriteTime.DateTime, TimeSpan.Zero) : null;
}
