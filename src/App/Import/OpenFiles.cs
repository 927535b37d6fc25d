using Windfall.Sources.Tables;

namespace Windfall.App.Import;

/// <summary>The files of one import, open; folders are the files in them.</summary>
sealed class OpenFiles : IDisposable
{
    readonly List<OpenedFile> opened = [];

    public OpenFiles(Stream standardInput, IEnumerable<string> paths, IReadOnlyCollection<string> mapped)
    {
        foreach (var path in paths)
        {
            try
            {
                foreach (var file in Expand(path))
                    opened.Add(Open(standardInput, file, mapped));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)    // the last: what is no path at all
            {
                Problem = $"{path} cannot be opened: {error.Message}";
                return;
            }
            if (opened.Find(file => file.Problem is not null)?.Problem is { } problem)
            {
                Problem = problem.ToString();
                return;
            }
        }
        if (opened.Count == 0)
            Problem = "There is no file to import.";
    }

    public IEnumerable<Table> Tables => opened.SelectMany(file => file.Tables);

    /// <summary>Why one of them cannot be read at all; null when all are open.</summary>
    public string? Problem { get; private set; }

    public void Dispose() => opened.ForEach(file => file.Dispose());

    static IEnumerable<string> Expand(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [path];

    static OpenedFile Open(Stream standardInput, string path, IReadOnlyCollection<string> mapped) => path == "-"
        ? TableFile.Open(standardInput, "standard input", Limits.Default, mapped)
        : TableFile.Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16), Path.GetFileName(path), Limits.Default, mapped);
}
