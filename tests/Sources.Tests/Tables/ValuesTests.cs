using System.Globalization;
using CsCheck;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.Tables;

public class ValuesTests
{
    [Theory]
    [InlineData("2026-05-07T16:41:18Z", "2026-05-07T16:41:18")]
    [InlineData("2026-05-07T18:41:18.5+02:00", "2026-05-07T16:41:18.5")]
    [InlineData("2026-05-07 16:41:18", "2026-05-07T16:41:18")]
    [InlineData("2026-05-07 16:41:18 UTC", "2026-05-07T16:41:18")]
    [InlineData("2026-05-07", "2026-05-07")]
    [InlineData("1778172078", "2026-05-07T16:41:18")]
    [InlineData("1778172078000", "2026-05-07T16:41:18")]
    [InlineData("Thu, 07 May 2026 16:41:18 GMT", "2026-05-07T16:41:18")]
    [InlineData("7 May 2026", "2026-05-07")]
    [InlineData("7 mai 2026", "2026-05-07")]
    [InlineData("May 7, 2026, 4:41 PM", "2026-05-07T16:41:00")]
    [InlineData("2026/05/07 16:41:18 UTC", "2026-05-07T16:41:18")]
    [InlineData("25/07/2026", "2026-07-25")]
    [InlineData("7/25/2026 4:41 PM", "2026-07-25T16:41:00")]
    [InlineData("25.07.2026 16:41", "2026-07-25T16:41:00")]
    public void Times_are_read_as_files_write_them(string text, string expected)
    {
        Assert.True(Moments.TryRead(text, out var at));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), at);
        Assert.False(Moments.IsRelative(text));
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("31/02/2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-05-07T25:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("12")]
    [InlineData("")]
    public void What_is_no_one_moment_is_refused(string text) => Assert.False(Moments.TryRead(text, out _));

    [Theory]
    [InlineData("2d")]
    [InlineData("3w")]
    [InlineData("1mo")]
    [InlineData("2 Std.")]
    [InlineData("il y a 3 j")]
    [InlineData("vor 2 Wochen")]
    [InlineData("5 hours ago")]
    [InlineData("1mo • Edited")]
    public void How_long_ago_is_no_time(string text)
    {
        Assert.True(Moments.IsRelative(text));
        Assert.False(Moments.TryRead(text, out _));
    }

    [Fact]
    public void Iso_times_come_back() => Gen.Long[0, DateTime.MaxValue.Ticks].Sample(ticks =>
        Assert.True(Moments.TryRead(new DateTime(ticks).ToString("O", CultureInfo.InvariantCulture), out var at) && at.UtcTicks == ticks));

    [Theory]
    [InlineData("1234", 1234L)]
    [InlineData("1,234", 1234L)]
    [InlineData("1.234", 1234L)]
    [InlineData("1 234", 1234L)]
    [InlineData("1\u202F234\u202F567", 1234567L)]
    [InlineData("1'234", 1234L)]
    [InlineData("1.2K", 1200L)]
    [InlineData("1,2 k", 1200L)]
    [InlineData("3M", 3_000_000L)]
    [InlineData("12.0", 12L)]
    [InlineData("—", null)]
    [InlineData("", null)]
    public void Counts_are_read_as_people_write_them(string text, long? expected)
    {
        Assert.True(Counts.TryRead(text, out var count));
        Assert.Equal(expected, count);
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("1.5")]
    [InlineData("1,23,4")]
    [InlineData("99999999999999999999")]
    [InlineData("K")]
    public void What_is_no_count_is_refused(string text) => Assert.False(Counts.TryRead(text, out _));

    [Theory]
    [InlineData("1st", 1)]
    [InlineData("2e", 2)]
    [InlineData("2.", 2)]
    [InlineData("• 3rd+", 3)]
    [InlineData("DISTANCE_2", 2)]
    [InlineData("OUT_OF_NETWORK", 3)]
    [InlineData("", null)]
    public void Degrees_are_read(string text, int? expected)
    {
        Assert.True(Degrees.TryRead(text, out var degree));
        Assert.Equal(expected, degree);
        Assert.False(Degrees.TryRead("4th", out _));
    }

    [Theory]
    [InlineData("celebrate", "PRAISE")]
    [InlineData("EMPATHY", "EMPATHY")]
    [InlineData("Zap", "Zap")]
    [InlineData(" ", null)]
    public void Reactions_have_one_code_each(string text, string? code) => Assert.Equal(code, Reactions.Canonical(text));

    [Fact]
    public void No_text_breaks_a_reader() => Gen.Char["0123456789-/.,:TZK +'MayPMilya\u202F—d"].Array[0, 42].Select(letters => new string(letters)).Sample(text =>
    {
        _ = (Moments.TryRead(text, out _), Moments.IsRelative(text), Counts.TryRead(text, out _), Degrees.TryRead(text, out _));
    }, iter: 20_000);
}
