using System.Text.RegularExpressions;

namespace Windfall.App.Tests.Program;

/// <summary>The list of verbs.</summary>
public sealed partial class VerbTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Each_verb_that_help_shows_is_found_by_its_name()
    {
        var verbs = Verb.Matches(terminal.Run("--help").Out.Split("Commands:")[1]).Select(match => match.Groups[1].Value).ToList();

        Assert.True(verbs.Count > 20);
        Assert.All(verbs, verb => Assert.Contains($"windfall {verb}", terminal.Run(verb, "--help").Out, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^  ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Verb { get; }
}
