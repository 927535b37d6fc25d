using System.Security.Cryptography;
using System.Text;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Uploads;

/// <summary>Files that were handed to the page, on disk until they are imported or a day has passed. Each lies in a folder of its own under its own name, as the import says it.</summary>
/// <param name="Id">Drawn by chance; names the folder.</param>
public sealed record Staging(string Id, string Folder)
{
    public const string Pasted = "pasted.txt";
    const int LongestName = 100;
    static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public IReadOnlyList<string> Files => [.. Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal).SelectMany(Directory.EnumerateFiles)];

    /// <summary>Whether it is text off the clipboard.</summary>
    public bool IsPasted => Files is [var one] && Path.GetFileName(one) == Pasted;

    internal static Staging Begin(Workspace workspace)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return new(id, MakeFolder(Path.Combine(Root(workspace.Database), $"{workspace.Id}-{id}")));
    }

    /// <returns>Null where the workspace has none of that name, or no longer.</returns>
    internal static Staging? Find(Workspace workspace, string? id) =>
        id is { Length: 32 } && id.All(char.IsAsciiHexDigitLower) && Path.Combine(Root(workspace.Database), $"{workspace.Id}-{id}") is var folder && Directory.Exists(folder) ? new(id, folder) : null;

    public async Task Add(string name, Func<Stream, Task> write)
    {
        var number = Directory.EnumerateDirectories(Folder).Count();
        await using var file = new FileStream(Path.Combine(MakeFolder(Path.Combine(Folder, $"{number:000}")), Safe(name)), FileMode.CreateNew);
        await write(file);
    }

    public void Remove() => Remove(Folder);

    /// <summary>Those that nobody imported within a day, of all workspaces.</summary>
    internal static void RemoveOld(Database database, DateTimeOffset now)
    {
        foreach (var old in All(database, "*").Where(folder => now - Directory.GetLastWriteTimeUtc(folder) > Kept))
            Remove(old);
    }

    /// <summary>Whatever lies there: a file may speak of anybody.</summary>
    internal static void RemoveAll(Workspace workspace)
    {
        foreach (var folder in All(workspace.Database, $"{workspace.Id}-*"))
            Remove(folder);
    }

    static string[] All(Database database, string pattern) => Directory.Exists(Root(database)) ? Directory.GetDirectories(Root(database), pattern) : [];

    /// <summary>Another may have removed it meanwhile.</summary>
    static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    static string Root(Database database) => Path.Combine(Path.GetDirectoryName(database.File)!, "uploads");

    static string MakeFolder(string path) => (OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)).FullName;

    /// <summary>A name is a stranger's text: no folder, no sign that means something to a file system, and not without end.</summary>
    static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name.AsSpan(name.LastIndexOfAny(['/', '\\']) + 1))
            safe.Append(char.IsControl(c) || "<>:\"|?*".Contains(c, StringComparison.Ordinal) ? '_' : c);
        var whole = safe.ToString().Trim(' ', '.');
        whole = whole.Length > LongestName ? whole[^LongestName..] : whole;
        return whole.Length == 0 ? "file" : whole;
    }
}
