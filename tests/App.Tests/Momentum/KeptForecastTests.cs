using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Momentum;

/// <summary>What was foretold stays on record, and is held against what came.</summary>
public sealed class KeptForecastTests : IDisposable
{
    const string Url = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/", Other = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337999/";

    readonly Terminal terminal = new();

    /// <summary>When that address was published.</summary>
    static readonly DateTimeOffset Published = DateTimeOffset.FromUnixTimeMilliseconds(7508224900775337233 >> 22);

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_brief_shown_twice_keeps_its_forecast_once()
    {
        Read(hours: 3, 20);
        terminal.Do("brief");
        terminal.Do("brief", "--json");

        Assert.Equal(1, Dump.Count(terminal, "forecasts"));
    }

    [Fact]
    public void Each_reading_has_a_forecast_of_its_own_and_a_later_brief_of_the_same_changes_nothing()
    {
        Read(hours: 3, 20);
        terminal.Do("brief");
        var first = Dump.Of(terminal, "SELECT * FROM forecasts");
        terminal.Clock.At = Published.AddHours(5);
        terminal.Do("brief");
        Assert.Equal(first, Dump.Of(terminal, "SELECT * FROM forecasts"));

        Read(hours: 6, 30);
        terminal.Do("brief");
        Assert.Equal(2, Dump.Count(terminal, "forecasts"));
    }

    [Fact]
    public void While_the_post_goes_on_nothing_is_scored_and_the_brief_says_so()
    {
        Read(hours: 3, 20);

        Assert.Contains("No forecast shown before has been put to the test yet.", Told("brief"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, terminal.Do("brief", "--json").Json.GetProperty("forecast").GetProperty("score").ValueKind);
    }

    [Fact]
    public void When_it_is_over_what_came_is_held_against_it()
    {
        LifeOfOne();

        var score = terminal.Do("momentum", "score", "--json").Json;
        var (median, low, high) = (Number(score, "median"), Number(score, "low80"), Number(score, "high80"));
        Assert.Equal(40, Number(score, "final"));
        Assert.Equal(Math.Abs(median - 40) / 40, score.GetProperty("score").GetProperty("medianError").GetDouble(), tolerance: 0.001);
        Assert.Equal(low <= 40 && 40 <= high ? 1 : 0, score.GetProperty("score").GetProperty("coverage80").GetDouble());
        Assert.Equal(1, score.GetProperty("score").GetProperty("forecasts").GetInt32());
        Assert.Equal(3, Number(score, "ageHours"), tolerance: 0.01);
        Assert.Equal(20, Number(score, "count"));
    }

    [Fact]
    public void The_next_brief_says_how_it_did()
    {
        LifeOfOne();
        terminal.Do("post", "reading", Other, "--reactions", "9");

        Assert.Contains("The one forecast shown before, on 1 post that is over, missed by", Told("brief", Other), StringComparison.Ordinal);
        Assert.Contains("La seule prévision déjà montrée", Told("brief", Other, "--lang", "fr"), StringComparison.Ordinal);
        Assert.Contains("up to 6 hours", terminal.Do("momentum", "score").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Seen_from_before_the_end_there_is_no_score_and_from_before_the_brief_no_forecast()
    {
        LifeOfOne();

        var before = terminal.Do("momentum", "score", "--json", "--at", At(Published.AddHours(20))).Json;
        Assert.Equal(JsonValueKind.Null, before.GetProperty("score").ValueKind);
        Assert.Equal(1, before.GetProperty("waiting").GetInt32());
        Assert.Empty(terminal.Do("momentum", "score", "--json", "--at", At(Published.AddHours(2))).Json.GetProperty("forecasts").EnumerateArray());
    }

    [Fact]
    public void A_brief_of_a_past_moment_is_kept_as_made_then()
    {
        Read(hours: 3, 20);
        Read(hours: 6, 30);
        terminal.Do("brief", "--at", At(Published.AddHours(4)));

        Assert.Equal([$"{Published.AddHours(3).ToUnixTimeMilliseconds()} | {Whole(Published.AddHours(4)).ToUnixTimeMilliseconds()} | 20"],
            Dump.Of(terminal, "SELECT reading_at, made_at, count FROM forecasts"));
    }

    [Fact]
    public void A_forecast_of_what_is_over_is_none()
    {
        LifeOfOne();
        terminal.Do("brief", Url);

        Assert.Equal(1, Dump.Count(terminal, "forecasts"));
    }

    [Fact]
    public void Undoing_a_reading_takes_the_forecasts_along_that_were_made_from_it()
    {
        Read(hours: 3, 20);
        terminal.Do("brief");
        Read(hours: 6, 30);
        terminal.Do("brief");

        terminal.Do("import", "undo", "2");
        Assert.Equal(["20"], Dump.Of(terminal, "SELECT count FROM forecasts"));
        terminal.Do("import", "undo", "1");
        Assert.Equal(0, Dump.Count(terminal, "forecasts"));
        Assert.Empty(Dump.Faults(terminal.Database));
    }

    [Fact]
    public void While_somebody_else_writes_the_brief_comes_and_says_that_it_kept_nothing()
    {
        Read(hours: 3, 20);
        using (var other = new SqliteConnection($"Data Source={terminal.Database};Pooling=False"))
        {
            other.Open();
            using var writing = other.BeginTransaction(deferred: false);
            Assert.Contains("This one was not kept", Told("brief"), StringComparison.Ordinal);
            Assert.False(terminal.Do("brief", "--json").Json.GetProperty("forecast").GetProperty("kept").GetBoolean());
        }
        Assert.Equal(0, Dump.Count(terminal, "forecasts"));
        Assert.True(terminal.Do("brief", "--json").Json.GetProperty("forecast").GetProperty("kept").GetBoolean());
    }

    [Fact]
    public void On_a_database_that_may_only_be_read_too()
    {
        Read(hours: 3, 20);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Who may do everything cannot be kept from writing.");
            return;
        }
        File.SetUnixFileMode(terminal.Database, UnixFileMode.UserRead);

        Assert.Contains("This one was not kept", Told("brief"), StringComparison.Ordinal);
    }

    /// <summary>What a verb said, in one line.</summary>
    string Told(params string[] verb) => string.Join(' ', terminal.Do(verb).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Twenty at three hours, foretold, and forty in the end.</summary>
    void LifeOfOne()
    {
        Read(hours: 3, 20);
        terminal.Do("brief");
        foreach (var (hours, count) in new[] { (12, 31), (30, 38), (60, 40), (150, 40), (400, 40) })
            Read(hours, count);
    }

    void Read(double hours, int reactions)
    {
        terminal.Clock.At = Published.AddHours(hours);
        terminal.Do("post", "reading", Url, "--reactions", reactions.ToString(CultureInfo.InvariantCulture));
    }

    static double Number(JsonElement score, string name) => score.GetProperty("forecasts")[0].GetProperty(name).GetDouble();

    static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());

    static string At(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
