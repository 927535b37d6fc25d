using System.Security.Cryptography;
using System.Text;
using Windfall.App.Workers;
using Windfall.App.Workspaces;

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

    /// <summary>Removes what had its day, also where nobody hands in anything more.</summary>
    internal static Worker Worker { get; } = new("uploads", TimeSpan.FromHours(1), (shell, _) =>
    {
        Sweep(Root(shell.Home), shell.Clock.GetUtcNow());
        return Task.CompletedTask;
    });

    internal static Staging Begin(Workspace workspace, DateTimeOffset now)
    {
        var root = Root(HomeOf(workspace));
        Sweep(root, now);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return new(id, MakeFolder(Path.Combine(root, $"{workspace.Id}-{id}")));
    }

    /// <returns>Null where the workspace has none of that name, or no longer.</returns>
    internal static Staging? Find(Workspace workspace, string? id) =>
        id is { Length: 32 } && id.All(char.IsAsciiHexDigitLower) && Path.Combine(Root(HomeOf(workspace)), $"{workspace.Id}-{id}") is var folder && Directory.Exists(folder) ? new(id, folder) : null;

    public async Task Add(string name, Func<Stream, Task> write)
    {
        var number = Directory.EnumerateDirectories(Folder).Count();
        await using var file = new FileStream(Path.Combine(MakeFolder(Path.Combine(Folder, $"{number:000}")), Safe(name)), FileMode.CreateNew);
        await write(file);
    }

    public void Remove() => Directory.Delete(Folder, recursive: true);

    static void Sweep(string root, DateTimeOffset now)
    {
        if (Directory.Exists(root))
            foreach (var old in Directory.EnumerateDirectories(root).Where(folder => now - Directory.GetLastWriteTimeUtc(folder) > Kept))
                Directory.Delete(old, recursive: true);
    }

    static string HomeOf(Workspace workspace) => Path.GetDirectoryName(workspace.Database.File)!;

    static string Root(string home) => Path.Combine(home, "uploads");

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
