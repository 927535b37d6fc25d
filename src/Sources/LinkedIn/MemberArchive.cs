using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Opens "a copy of your data" in whatever form it comes: a ZIP, a ZIP in a ZIP, a folder, a single CSV.</summary>
public static class MemberArchive
{
    /// <summary>Opens a file if it is an archive, or one file of an archive.</summary>
    /// <param name="stream">Must be able to seek; closed with what is returned, left at its beginning where nothing is.</param>
    /// <returns>Null where it is something else.</returns>
    public static OpenedArchive? Open(Stream stream, string name, Limits limits)
    {
        var head = new byte[64 * 1024];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (head.AsSpan(0, length).StartsWith("PK"u8))
            return OpenZip(stream, name, limits);

        if (ArchiveTable.Recognise(LenientText.Decode(head.AsSpan(0, length)), limits, ArchiveNames.KindOf(WithoutGzip(name))) is not { } kind)
            return null;
        if (kind == ArchiveKind.Messages && ArchiveNames.IsDecoy(name))
            return OpenedArchive.Of([ArchiveFile.Ignored(name)], stream);
        var (file, problem) = ArchiveTable.Open(() => new LentStream(stream), name, kind, madeAt: null, limits);
        return problem is null ? OpenedArchive.Of([file!], stream) : Close([stream], problem);
    }

    /// <summary>Opens a folder if a file in it is one of an archive, by its name and by its columns.</summary>
    /// <returns>Null where none is: then its files are for themselves.</returns>
    public static OpenedArchive? OpenFolder(string folder, Limits limits)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (ArchiveFolder.Files(folder, limits, out var expected) is not { } files)
            return null;
        if (expected is not null)
            return OpenedArchive.Refused(ArchiveGuard.Refusal(name, expected));
        if (!files.Any(file => IsOfArchive(file, limits)))
            return null;

        return OpenAll(files.Select(file => new ArchiveEntry(
            $"{name} › {Path.GetRelativePath(folder, file)}", Path.GetRelativePath(folder, file), () => File.OpenRead(file), null)), limits);
    }

    static bool IsOfArchive(string path, Limits limits)
    {
        var kind = ArchiveNames.KindOf(path);
        if (kind is ArchiveKind.Ignored or ArchiveKind.Articles)
            return false;

        using var file = File.OpenRead(path);
        var head = new byte[64 * 1024];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return ArchiveTable.Recognise(LenientText.Decode(head.AsSpan(0, length)), limits) == kind;
    }

    static string WithoutGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    static OpenedArchive? OpenZip(Stream stream, string name, Limits limits)
    {
        var held = new List<IDisposable> { stream };
        try
        {
            var (entries, problem) = ZipEntries.Read(stream, name, limits, held);
            if (problem is null && entries is null)
            {
                stream.Position = 0;
                return null;
            }
            if (problem is not null)
                return Close(held, problem);

            var opened = OpenAll(entries!, limits);
            return opened.Problem is { } bad ? Close(held, bad) : opened with { Held = [.. held] };
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return Close(held, e is OverLimitException ? Intake.Refusal(e, name, 0) : ArchiveGuard.Refusal(name, "a whole archive or workbook"));
        }
    }

    static OpenedArchive OpenAll(IEnumerable<ArchiveEntry> entries, Limits limits)
    {
        var files = new List<ArchiveFile>();
        foreach (var entry in entries)
        {
            var kind = ArchiveNames.KindOf(entry.Path);
            if (kind == ArchiveKind.Ignored)
            {
                files.Add(ArchiveFile.Ignored(entry.Name));
                continue;
            }
            var (file, problem) = ArchiveTable.Open(entry.Open, entry.Name, kind, entry.MadeAt, limits);
            if (problem is not null)
            {
                files.ForEach(open => open.Table?.Dispose());
                return OpenedArchive.Refused(problem);
            }
            files.Add(file!);
        }
        return OpenedArchive.Of(files);
    }

    static OpenedArchive Close(List<IDisposable> held, Unreadable problem)
    {
        held.Reverse();
        held.ForEach(one => one.Dispose());
        return OpenedArchive.Refused(problem);
    }
}

/// <summary>A file inside an archive that has not been opened.</summary>
/// <param name="Name">As the user knows it.</param>
/// <param name="Path">Inside the archive.</param>
readonly record struct ArchiveEntry(string Name, string Path, Func<Stream> Open, DateTimeOffset? MadeAt);
