using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Leads;

/// <summary>From "would you have fifteen minutes" to what came of it. It is Wednesday, 23 September 2026, 13:00 in Paris.</summary>
public sealed class CallCommandTests : IDisposable
{
    readonly Terminal terminal = new();

    public CallCommandTests()
    {
        terminal.Do("workspace", "zone", "Europe/Paris");
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social, Acme");
        terminal.Do("person", "add", "Bo Sample", "--headline", "Nurse");
        terminal.Do("lead", "add", "Ada Example", "--next", "Ask for a call");
        terminal.Do("lead", "add", "Bo Sample", "--next", "Ask for a call");
    }

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Three_times_are_proposed_on_both_clocks()
    {
        var said = terminal.Do("lead", "call", "propose", "Ada Example", "--zone", "America/New_York").Out;
        Assert.Contains("Thu 24 Sep, 2:30 PM (Europe/Paris), Thu 24 Sep, 8:30 AM (America/New_York)", said.Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Contains("windfall lead call book 1 2026-09-24T14:30", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_booked_call_moves_the_lead_takes_the_time_and_is_written_for_the_calendar()
    {
        var file = $"{terminal.Folder}/call.ics";
        terminal.Do("lead", "call", "book", "Ada Example", "2026-09-24T09:00", "--link", "https://meet.example/x", "--ics", file);
        Assert.Equal("callBooked", terminal.Do("lead", "show", "1", "--json").Json.GetProperty("stage").GetString());
        Assert.Contains("DTSTART:20260924T070000Z\r\nDTEND:20260924T071500Z\r\nSUMMARY:Call with Ada Example\r\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("2026-09-24T09:15", terminal.Do("lead", "call", "propose", "Bo Sample").Out, StringComparison.Ordinal);
        Assert.Contains("A call with Ada Example is booked for", terminal.Run("lead", "call", "book", "Bo Sample", "2026-09-24T09:10").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_booked_anew_is_the_same_call_in_the_calendar_and_counts_up()
    {
        string Line(string time, string which) => terminal.Do("lead", "call", "book", "1", time, "--ics", "-").Out.Split("\r\n").First(line => line.Contains(which, StringComparison.Ordinal));
        Assert.Equal(Line("2026-09-24T09:00", "UID:"), Line("2026-09-25T09:00", "UID:"));
        Assert.Equal("SEQUENCE:2", Line("2026-09-28T09:00", "SEQUENCE"));
        Assert.Single(terminal.Do("lead", "show", "1", "--json").Json.GetProperty("calls").EnumerateArray());
    }

    [Fact]
    public void Of_two_booked_calls_the_one_that_is_meant_is_called_off()
    {
        terminal.Do("lead", "call", "book", "1", "2026-09-24T09:00");
        terminal.Clock.At += TimeSpan.FromDays(2);
        terminal.Do("lead", "call", "book", "1", "2026-09-29T09:00");
        Assert.Contains("Two calls with Ada Example are booked", terminal.Run("lead", "call", "off", "1").Error, StringComparison.Ordinal);

        terminal.Do("lead", "call", "off", "1", "--call", "2026-09-24T09:00", "--why", "Nobody came");
        var lead = terminal.Do("lead", "show", "1", "--json").Json;
        Assert.Equal(["missed", "booked"], lead.GetProperty("calls").EnumerateArray().Select(call => call.GetProperty("state").GetString()));
        Assert.Equal("callBooked", lead.GetProperty("stage").GetString());
        terminal.Do("lead", "call", "off", "1");
        Assert.Equal("noted", terminal.Do("lead", "show", "1", "--json").Json.GetProperty("stage").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_in_the_readers_language()
    {
        terminal.Do("lead", "call", "book", "1", "2026-09-24T09:00");
        Assert.StartsWith("Impossible d’écrire", terminal.Run("lead", "call", "book", "1", "2026-09-25T09:00", "--ics", $"{terminal.Folder}/no/such.ics", "--lang", "fr").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_after_one_is_asked_how_it_went_and_the_answer_moves_the_lead()
    {
        terminal.Do("lead", "call", "book", "1", "2026-09-24T09:00");
        Assert.Contains("cannot have been held before", terminal.Run("lead", "call", "held", "1").Error, StringComparison.Ordinal);
        terminal.Clock.At += TimeSpan.FromDays(2);
        Assert.Contains("How did the call with Ada Example go", terminal.Do("lead", "due").Out, StringComparison.Ordinal);
        terminal.Do("lead", "call", "held", "1", "They want an offer", "--minutes", "25");
        var lead = terminal.Do("lead", "show", "1", "--json").Json;
        Assert.Equal(("callHeld", "They want an offer", 25), (lead.GetProperty("stage").GetString(), lead.GetProperty("outcome").GetString(), lead.GetProperty("minutes").GetDouble()));
    }

    [Fact]
    public void How_a_call_went_can_be_told_though_the_next_is_booked_already()
    {
        terminal.Do("lead", "call", "book", "1", "2026-09-24T09:00");
        terminal.Clock.At += TimeSpan.FromDays(2);
        terminal.Do("lead", "call", "book", "1", "2026-09-28T09:00");
        terminal.Do("lead", "call", "held", "1", "They want an offer");
        var lead = terminal.Do("lead", "show", "1", "--json").Json;
        Assert.Equal(["held", "booked"], lead.GetProperty("calls").EnumerateArray().Select(call => call.GetProperty("state").GetString()));
        Assert.Equal("callBooked", lead.GetProperty("stage").GetString());
        Assert.Contains("cannot have been held before", terminal.Run("lead", "call", "held", "1").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_file_that_cannot_be_written_is_said_in_a_sentence() =>
        Assert.Contains("cannot be written", terminal.Run("lead", "call", "book", "1", "2026-09-24T09:00", "--ics", $"{terminal.Folder}/nowhere/call.ics").Error, StringComparison.Ordinal);

    [Fact]
    public void A_call_that_is_off_leaves_the_calendar_and_the_lead_goes_back_to_where_it_was()
    {
        terminal.Do("lead", "move", "1", "warmed");
        terminal.Do("lead", "call", "book", "1", "2026-09-24T09:00");
        Assert.Contains("STATUS:CANCELLED", terminal.Do("lead", "call", "off", "1", "--why", "Ill", "--ics", "-").Out, StringComparison.Ordinal);
        Assert.Equal("warmed", terminal.Do("lead", "show", "1", "--json").Json.GetProperty("stage").GetString());
    }

    [Theory]
    [InlineData("2026-09-23T12:00", "is past"), InlineData("soon", "is no time like"), InlineData("2027-03-28T02:30", "is no time like")]
    public void A_time_that_is_none_is_refused(string time, string why) =>
        Assert.Contains(why, terminal.Run("lead", "call", "book", "1", time).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--link", "javascript:alert(1)", "is no address of the web"), InlineData("--minutes", "1", "are 5 to 480"), InlineData("--minutes", "NaN", "are 5 to 480")]
    public void What_is_no_call_is_refused(string option, string value, string why) =>
        Assert.Contains(why, terminal.Run("lead", "call", "book", "1", "2026-09-24T09:00", option, value).Error, StringComparison.Ordinal);

    [Fact]
    public void Hours_and_addresses_of_ones_own_are_kept()
    {
        terminal.Do("lead", "settings", "--hours", "fri 16:00-17:00", "--booking", "https://cal.example/me", "--link", "https://meet.example/me", "--note-limit", "300");
        Assert.Contains("fri 16:00-17:00 (Europe/Paris). Booking address: https://cal.example/me", terminal.Do("lead", "settings").Out, StringComparison.Ordinal);
        Assert.Contains("2026-09-25T16:00", terminal.Do("lead", "call", "propose", "1").Out, StringComparison.Ordinal);
        Assert.Contains("LOCATION:https://meet.example/me", terminal.Do("lead", "call", "book", "1", "2026-09-25T16:00", "--ics", "-").Out, StringComparison.Ordinal);
        Assert.Contains("expected days and hours", terminal.Run("lead", "settings", "--hours", "whenever").Error, StringComparison.Ordinal);
    }
}
