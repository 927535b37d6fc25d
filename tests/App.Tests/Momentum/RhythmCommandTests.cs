using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Momentum;

public sealed class RhythmCommandTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Where_nothing_has_been_read_nothing_is_claimed()
    {
        Assert.StartsWith("When your readers are awake is not known yet", terminal.Do("momentum", "rhythm").Out, StringComparison.Ordinal);
        Assert.All(terminal.Do("momentum", "rhythm", "--json").Json.GetProperty("hours").EnumerateArray(), hour => Assert.Equal(JsonValueKind.Null, hour.GetProperty("factor").ValueKind));
    }

    [Fact]
    public void Twenty_posts_tell_of_the_working_day_and_leave_the_nights_open()
    {
        terminal.Do("demo", "--once");
        var rhythm = terminal.Do("momentum", "rhythm", "--workspace", "sample", "--json").Json;
        var known = rhythm.GetProperty("hours").EnumerateArray().Where(hour => hour.GetProperty("factor").ValueKind == JsonValueKind.Number).ToList();

        Assert.Equal(168, rhythm.GetProperty("hours").GetArrayLength());
        Assert.InRange(known.Count, 15, 100);
        Assert.DoesNotContain(known, hour => hour.GetProperty("hour").GetInt32() is >= 1 and <= 4);
        Assert.All(rhythm.GetProperty("best").EnumerateArray(), best => Assert.InRange(best.GetProperty("factor").GetDouble(), 1.2, 3));
    }

    [Theory]
    [InlineData("en", "Mon  ·"), InlineData("fr", "lun  ·")]
    public void It_is_painted_with_a_row_for_each_day(string language, string row)
    {
        terminal.Do("demo", "--once");

        Assert.Contains($"\n{row}", terminal.Do("momentum", "rhythm", "--workspace", "sample", "--lang", language).Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
