using System.Text.RegularExpressions;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests;

/// <summary>The examples of the documents are run, in order, in an empty home, and must say what the document says they say.</summary>
public class DocumentTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guide/README.md")]
    [InlineData("docs/guide/inbox.md")]
    [InlineData("docs/guide/leads.md")]
    [InlineData("docs/guide/live.md")]
    [InlineData("docs/guide/news.md")]
    [InlineData("docs/guide/data.md")]
    public void Every_example_says_what_it_says(string document)
    {
        using var terminal = new Terminal();
        string Here(string text) => text
            .Replace("data/", $"{Repository.Root}/data/", StringComparison.Ordinal)
            .Replace("export-folder", $"{terminal.Folder}/export-folder", StringComparison.Ordinal);

        var examples = Console(Repository.Text(document)).ToList();
        Assert.InRange(examples.Count, 5, int.MaxValue);
        foreach (var (command, expected) in examples)
        {
            var said = terminal.Run([.. Words(command).Select(Here)]);
            Assert.True(said.Exit == 0, $"{document}: {command}\n{said.Error}");
            Assert.True(Matches([.. expected.Select(Here)], said.Out), $"{document}: {command}\nexpected\n{string.Join('\n', expected)}\nbut it said\n{said.Out}");
        }
    }

    [Theory]
    [InlineData("a\nb\n", true)]
    [InlineData("a\nx\ny\nb", true)]
    [InlineData("a\nx", false)]
    [InlineData("b", false)]
    public void And_the_check_can_fail(string said, bool matches) => Assert.Equal(matches, Matches(["a", "…", "b"], said));

    /// <summary>Commands and what is said to come out; the first screen's two, which serve and test, are run by other tests.</summary>
    static IEnumerable<(string Command, List<string> Expected)> Console(string document)
    {
        (string Command, List<string> Expected)? current = null;
        var inside = false;
        foreach (var line in document.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("$ ", StringComparison.Ordinal))
            {
                if (current is { } done && !done.Command.Contains('#', StringComparison.Ordinal))
                    yield return done;
                current = line[0] == '$' && inside ? (line[2..], []) : null;
                inside = line[0] == '$' ? inside : line == "```console";
            }
            else
                current?.Expected.Add(line);
        }
    }

    /// <summary>Whether each line stands there in its order; "…" is anything, as a line of its own or within one.</summary>
    static bool Matches(List<string> expected, string said)
    {
        var pattern = string.Join("", expected.Select(line => line == "…"
            ? "(.*\n)*?"
            : $"{Regex.Escape(line).Replace("…", "(.|\n)*?", StringComparison.Ordinal)} *\n"));
        return expected.Count == 0 || Regex.IsMatch($"{said.TrimEnd()}\n", $@"\A{pattern}\z");
    }

    static string[] Words(string command) =>
    [
        .. Regex.Matches(command["./windfall ".Length..], @"""([^""]*)""|(\S+)")
            .Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Groups[2].Value)
    ];
}
