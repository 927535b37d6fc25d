using System.IO.Compression;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Looks an archive through before anything in it is opened, and says what no honest one has.</summary>
static class ArchiveGuard
{
    /// <summary>Bytes below which a file may be packed as tightly as it likes.</summary>
    const int Grace = 1 << 20;

    const int LinkType = 0xA000, TypeMask = 0xF000;

    public static Unreadable Refusal(string name, string expected) => new(name, 0, "", 0..0, expected,
        "Nothing was imported. Fetch the archive from LinkedIn again, or unpack it and import the files you trust.");

    /// <summary>Counts entries without reading their names: a list of millions is to be refused before it lies in memory.</summary>
    public static bool HasTooManyEntries(Stream zip, Limits limits)
    {
        // A packed file may hold the four bytes by chance, or hold an archive itself; so a few more than the limit pass here.
        var (buffer, kept, seen) = (new byte[1 << 16], 0, 0);
        zip.Position = 0;
        while (zip.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var block = buffer.AsSpan(0, kept + read);
            seen += block.Count("PK\x01\x02"u8);
            kept = Math.Min(3, block.Length);
            block[^kept..].CopyTo(buffer);
        }
        zip.Position = 0;
        return seen > 4 * limits.ArchiveEntries;
    }

    /// <returns>What was expected instead; null when all is well.</returns>
    public static string? Offence(IReadOnlyCollection<ZipArchiveEntry> entries, Limits limits)
    {
        if (entries.Count > limits.ArchiveEntries)
            return Figures.Say($"at most {limits.ArchiveEntries:N0} files in an archive");

        var (seen, unpacked) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0L);
        foreach (var entry in entries)
        {
            var path = entry.FullName.Replace('\\', '/');
            if (path.StartsWith('/') || path.Length > 1 && path[1] == ':')
                return $"files inside the archive, not at a place of their own such as {Shown(path)}";
            if (path.Split('/').Contains(".."))
                return $"files inside the archive, not outside of it such as {Shown(path)}";
            if ((entry.ExternalAttributes >> 16 & TypeMask) == LinkType)
                return $"files, not links such as {Shown(path)}";
            if (entry.IsEncrypted)
                return $"files without a password, unlike {Shown(path)}";
            if (!seen.Add(path))
                return $"each file once, not {Shown(path)} twice";
            if (entry.Length > Grace && entry.Length / limits.ArchiveRatio > entry.CompressedLength)
                return Figures.Say($"at most {limits.ArchiveRatio:N0} bytes unpacked for each packed one, unlike {Shown(path)}");
            if ((unpacked += Math.Min(entry.Length, long.MaxValue / 4)) > limits.ArchiveUnpacked)
                return Figures.Say($"at most {limits.ArchiveUnpacked:N0} bytes in an archive once unpacked");
        }
        return null;
    }

    static string Shown(string path) => new([.. path.Take(100).Where(c => !char.IsControl(c))]);
}
