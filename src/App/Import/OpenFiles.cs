using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;

namespace Windfall.App.Import;

/// <summary>The files of one import, open; folders are the files in them.</summary>
sealed class OpenFiles : IDisposable
{
    readonly List<OpenedFile> opened = [];
    readonly List<OpenedArchive> archives = [];

    public OpenFiles(Stream standardInput, IEnumerable<string> paths, IReadOnlyCollection<string> mapped)
    {
        foreach (var path in paths.SelectMany(ExpandOrSay))
        {
            if (Problem is null)
                Open(path, path == "-" ? standardInput : null, mapped);
        }
        if (opened.Count + archives.Count == 0)
            Problem ??= "There is no file to import.";
    }

    public IEnumerable<Table> Tables => opened.SelectMany(file => file.Tables);

    /// <summary>What is read of archives, in the order of reading.</summary>
    public IEnumerable<ArchiveFile> Archived => archives.SelectMany(archive => archive.Files).Where(file => file.Table is not null).OrderBy(file => file.Kind);

    /// <summary>Files of archives that are never opened.</summary>
    public IEnumerable<string> Ignored => archives.SelectMany(archive => archive.Files).Where(file => file.Table is null).Select(file => file.Name);

    /// <summary>Why one of them cannot be read at all; null when all are open.</summary>
    public string? Problem { get; private set; }

    public void Dispose()
    {
        opened.ForEach(file => file.Dispose());
        archives.ForEach(archive => archive.Dispose());
    }

    IEnumerable<string> ExpandOrSay(string path)
    {
        try
        {
            return [.. Expand(path)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Problem ??= $"{path} cannot be opened: {error.Message}";
            return [];
        }
    }

    /// <summary>The files in a folder, unless the folder is one thing itself: an archive that was unpacked.</summary>
    IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        if (MemberArchive.OpenFolder(path, Limits.Default) is not { } archive)
            return Directory.EnumerateFiles(path).Order(StringComparer.Ordinal);

        archives.Add(archive);
        Problem ??= archive.Problem?.ToString();
        return [];
    }

    void Open(string path, Stream? given, IReadOnlyCollection<string> mapped)
    {
        try
        {
            var name = given is null ? Path.GetFileName(path) : "standard input";
            var own = LinkedInFile.Open(given ?? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16), name, Limits.Default);
            if (own.Archive is { } archive)
            {
                archives.Add(archive);
                Problem = archive.Problem?.ToString();
                return;
            }
            var file = own.Book ?? TableFile.Open(own.Rest!, name, Limits.Default, mapped);
            opened.Add(file);
            Problem = file.Problem?.ToString();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)    // the last: what is no path at all
        {
            Problem = $"{path} cannot be opened: {error.Message}";
        }
    }
}
