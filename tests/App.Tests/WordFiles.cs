using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Windfall.App.Tests;

/// <summary>The word files, read as files.</summary>
static partial class WordFiles
{
    [GeneratedRegex(@"\{(\d+)")] private static partial Regex Hole { get; }

    [GeneratedRegex(@"new(?: Phrase)?\(""([a-z_]+\.[a-z_]+)""")] private static partial Regex Said { get; }

    /// <returns>Key → text, as <c>subject.what</c>.</returns>
    public static Dictionary<string, string> Read(string language) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src/App/Words"), "*.resx")
        .Where(file => file.EndsWith(".fr.resx", StringComparison.Ordinal) == (language == "fr"))
        .SelectMany(file => XDocument.Load(file).Descendants("data").Select(data =>
            (Key: $"{Subject(file)}.{data.Attribute("name")!.Value}", Text: data.Element("value")!.Value)))
        .ToDictionary(pair => pair.Key, pair => pair.Text);

    public static IEnumerable<string> Differences(Dictionary<string, string> one, Dictionary<string, string> other) =>
    [
        .. one.Keys.Except(other.Keys).Concat(other.Keys.Except(one.Keys)).Select(key => $"{key} is not in the other language"),
        .. one.Keys.Intersect(other.Keys).Where(key => !Holes(one[key]).SetEquals(Holes(other[key]))).Select(key => $"{key} has other holes"),
    ];

    /// <summary>Keys that stand as literals in Core.</summary>
    public static IEnumerable<string> SaidInCore() => Repository.Folders("src/Core")
        .SelectMany(folder => Repository.Sources($"src/Core/{folder}"))
        .SelectMany(file => Said.Matches(Repository.Text(file)))
        .Select(match => match.Groups[1].Value)
        .Distinct();

    static HashSet<string> Holes(string text) => [.. Hole.Matches(text).Select(match => match.Groups[1].Value)];

    /// <summary><c>CommentLabel.fr.resx</c> is <c>comment_label</c>.</summary>
    static string Subject(string file) =>
        Regex.Replace(Path.GetFileName(file).Split('.')[0], "(?<=.)[A-Z]", "_$0").ToLowerInvariant();
}
