using System.Text.RegularExpressions;

namespace Windfall.App.Tests;

/// <summary>Who may name whom, read from the table in ARCHITECTURE.md, so that the picture and the code cannot part.</summary>
public partial class DirectionTests
{
    const string Heading = "## Who may name whom";

    [GeneratedRegex(@"\bWindfall\.(\w+)(?:\.(\w+))?")] private static partial Regex Mention { get; }

    [GeneratedRegex(@"^\| `(?<who>[\w/]+)` \|(?<whom>[^|]*)\|", RegexOptions.Multiline)] private static partial Regex LawRow { get; }

    [GeneratedRegex(@"`([\w/]+)`")] private static partial Regex Quoted { get; }

    /// <summary>Folder → folders it may name, its own included.</summary>
    static Dictionary<string, HashSet<string>> Law(string text) => LawRow.Matches(text[text.IndexOf(Heading, StringComparison.Ordinal)..]).ToDictionary(
        row => row.Groups["who"].Value,
        row => Quoted.Matches(row.Groups["whom"].Value).Select(name => name.Groups[1].Value).Append(row.Groups["who"].Value).ToHashSet());

    static IEnumerable<string> Offences(Dictionary<string, HashSet<string>> law, string folder, string file, string text) =>
        from Match match in Mention.Matches(text)
        let project = match.Groups[1].Value
        where law.ContainsKey(project)
        let named = match.Groups[2].Success && law.ContainsKey($"{project}/{match.Groups[2].Value}") ? $"{project}/{match.Groups[2].Value}" : project
        where !law[folder].Contains(named) && !law[folder].Contains(project) && named != folder
        select $"{file} names {named}";

    [Fact]
    public void Every_folder_names_only_what_it_may()
    {
        var law = Law(Repository.Text("ARCHITECTURE.md"));
        Assert.NotEmpty(law);

        Assert.Empty(
            from folder in law.Keys
            from file in Repository.Sources($"src/{folder}")
            from offence in Offences(law, folder, file, Repository.Text(file))
            select offence);
    }

    /// <summary>But for App itself, which composes all, and the schema, which is SQL.</summary>
    [Fact]
    public void Every_folder_of_the_sources_has_its_line_in_the_law() =>
        Assert.Empty(Repository.Folders("src").Except(["App", "Store/Schema"]).Except(Law(Repository.Text("ARCHITECTURE.md")).Keys));

    [Fact]
    public void And_the_check_can_fail() => Assert.Equal(
        ["Core/Planted.cs names Store/Bulk"],
        Offences(Law($"{Heading}\n| `Core` | |\n| `Store/Bulk` | `Core` |\n| `Store` | `Core` |"), "Core", "Core/Planted.cs", "using Windfall.Store.Bulk;"));
}
