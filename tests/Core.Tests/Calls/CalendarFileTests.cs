using System.Text;
using CsCheck;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Windfall.Core.Calls;

namespace Windfall.Core.Tests.Calls;

/// <summary>What we write, read by Ical.Net, which is not ours.</summary>
public class CalendarFileTests
{
    static readonly DateTimeOffset Start = new(2026, 9, 25, 14, 30, 0, TimeSpan.FromHours(2));
    static readonly Call Booked = new(7, Start, Call.Usual, "https://meet.example/x?a=1&b=2", CallState.Booked);

    [Fact]
    public void Another_program_reads_what_we_wrote()
    {
        var file = CalendarFile.Write(new("call-7@windfall", 2, Booked, "Call with Ada; 15 minutes, or so", "Met under:\nmy post\\", Start.AddDays(-1)));
        var calendar = Calendar.Load(file)!;
        var call = Assert.Single(calendar.Events);

        Assert.Equal(("2.0", "PUBLISH"), (calendar.Version, calendar.Method));
        Assert.Equal((Start.UtcDateTime, Start.UtcDateTime.AddMinutes(15)), (call.DtStart!.AsUtc, call.DtEnd!.AsUtc));
        Assert.Equal(("call-7@windfall", 2, "Call with Ada; 15 minutes, or so", "Met under:\nmy post\\"), (call.Uid, call.Sequence, call.Summary, call.Description));
        Assert.Equal((Booked.Link, "CONFIRMED", Booked.Link), (call.Location, call.Status, call.Url!.AbsoluteUri));
        Assert.Equal(-10, Assert.Single(call.Alarms).Trigger!.Duration!.Value.Minutes);
    }

    [Fact]
    public void A_call_that_is_off_takes_itself_out_of_the_calendar()
    {
        var calendar = Calendar.Load(CalendarFile.Write(new("u", 3, Booked with { State = CallState.Missed }, "Call", null, Start)))!;
        Assert.Equal(("CANCEL", "CANCELLED"), (calendar.Method, calendar.Events[0]!.Status));
    }

    [Fact]
    public void No_text_breaks_out_of_its_line_and_no_line_is_too_long() => Gen.String.Sample(text =>
    {
        var file = CalendarFile.Write(new("u", 0, Booked with { Link = text }, $"Call {text}", text, Start));
        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        var read = Calendar.Load(file)!;
        Assert.Equal("u", Assert.Single(read.Events).Uid);
        Assert.Equal(Plain($"Call {text}").TrimEnd(), read.Events[0]!.Summary!.TrimEnd());
    });

    /// <summary>A text as a calendar can hold it.</summary>
    static string Plain(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes()
        .Select(rune => rune.Value == '\t' ? " " : Rune.IsControl(rune) && rune.Value != '\n' ? "" : rune.ToString()));
}
