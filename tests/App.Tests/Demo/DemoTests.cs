using System.Globalization;
using System.Text.RegularExpressions;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Demo;

/// <summary>The first thing anybody types.</summary>
public sealed partial class DemoTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void It_prints_the_brief_and_says_that_it_is_made_up()
    {
        var brief = terminal.Do("demo", "--once").Out;

        Assert.Contains("sample data", brief, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The best social media policy", terminal.Do("post", "list", "--workspace", "sample").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void In_french_too() => Assert.Contains("exemple", terminal.Do("demo", "--once", "--lang", "fr").Out, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_second_time_it_says_the_same()
    {
        var first = terminal.Do("demo", "--once").Out;
        terminal.Clock.At += TimeSpan.FromDays(400);       // the sample's clock stands still

        Assert.Equal(first, terminal.Do("demo", "--once").Out);
        Assert.Equal(2, Dump.Count(terminal, "batches"));
    }

    [Fact]
    public void It_leaves_ones_own_data_alone_and_goes_without_a_trace()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        var before = Dump.Of(terminal);
        terminal.Do("demo", "--once");

        terminal.Do("demo", "--remove");

        Assert.Equal(before, Dump.Of(terminal));
        Assert.Empty(Dump.Faults(terminal.Database));
    }

    [Fact]
    public void Removing_what_was_never_there_is_no_harm()
    {
        terminal.Do("demo", "--remove");

        Assert.Equal(0, Dump.Count(terminal, "workspaces"));
    }

    [Fact]
    public void Played_through_it_alerts_before_a_tenth_of_the_final_number_and_ends()
    {
        var lines = terminal.Do("demo", "--replay").Out.Split('\n');
        var alert = Array.FindIndex(lines, line => line.Contains('▲', StringComparison.Ordinal));
        var counts = lines.Select(line => Count.Match(line)).Where(match => match.Success).Select(match => Number(match)).ToList();
        var atAlert = Number(Count.Match(lines[alert - 1]));

        Assert.True(counts.Count > 50);
        Assert.InRange(atAlert, 20, counts[^1] / 10);
        Assert.InRange(counts[^1], 3500, 4500);
        Assert.Contains(lines, line => line.StartsWith("The alert came Wed 23 Sep", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("At an age of 18 hours it said: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"What came: {counts.Max().ToString("N0", CultureInfo.InvariantCulture)}, within the interval", StringComparison.Ordinal));
        Assert.Contains(lines.Skip(alert), line => line.Contains("sample data", StringComparison.OrdinalIgnoreCase));

        var end = string.Join('\n', lines.SkipWhile(line => !line.StartsWith("Windfall · Retrospective · sample", StringComparison.Ordinal)));
        foreach (var part in (string[])["What happened, against what was said", "Nothing came of it.", "What to do otherwise next time", "median of 12 earlier posts"])
            Assert.Contains(part, end, StringComparison.Ordinal);
    }

    static long Number(Match match) => long.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\w{3} \d\d:\d\d\s+([\d,]+)\s")]
    private static partial Regex Count { get; }
}
