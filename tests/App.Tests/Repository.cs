namespace Windfall.App.Tests;

/// <summary>The files of this repository, as they lie beside the tests.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Hand-written C# and Razor directly in a folder.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder))
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
        select Path.GetRelativePath(Root, file);

    /// <summary>Folders of a project that hold sources: <c>Core/Posts</c>.</summary>
    public static IEnumerable<string> Folders(string under) =>
        from folder in Directory.EnumerateDirectories(Path.Combine(Root, under), "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Path.Combine(Root, under), folder)
        where Sources(Path.Combine(under, name)).Any()
        select name;

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Windfall.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
