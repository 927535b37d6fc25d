using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>The files below a folder, looked through like those of a ZIP.</summary>
static class ArchiveFolder
{
    const int Depth = 6;

    static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true, MaxRecursionDepth = Depth, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true, ReturnSpecialDirectories = false,
    };

    /// <param name="expected">What was expected of an archive's folder; null when all is well.</param>
    /// <returns>Null where no file is named like one of an archive.</returns>
    public static List<string>? Files(string folder, Limits limits, out string? expected)
    {
        expected = null;
        var found = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Below).Take(limits.ArchiveEntries + 1).ToList();
        List<string> files = [.. found.OfType<FileInfo>().Select(file => file.FullName).Order(StringComparer.Ordinal)];
        if (!files.Any(file => ArchiveNames.KindOf(Path.GetRelativePath(folder, file)) is not ArchiveKind.Ignored))
            return null;

        if (found.FirstOrDefault(one => one.LinkTarget is not null) is { } link)
            expected = $"files, not links such as {link.Name}";
        else if (found.Count > limits.ArchiveEntries)
            expected = Figures.Say($"at most {limits.ArchiveEntries:N0} files in an archive");
        else if (found.OfType<FileInfo>().Sum(file => file.Length) > limits.ArchiveUnpacked)
            expected = Figures.Say($"at most {limits.ArchiveUnpacked:N0} bytes in an archive once unpacked");
        return files;
    }
}
