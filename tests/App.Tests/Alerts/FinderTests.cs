using System.Text.RegularExpressions;
using Windfall.App.Alerts;
using Windfall.App.Sources;
using Windfall.App.Tests.Program;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Tests.Alerts;

/// <summary>What the digest finds.</summary>
public sealed class FinderTests : IDisposable
{
    readonly Terminal terminal = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_sign_in_that_ends_is_warned_of_14_7_3_and_1_days_ahead_and_when_it_has_ended()
    {
        AddSource();
        Sql("UPDATE sources SET home = 'https://bsky.social', secret_ends_at = $at", terminal.Clock.At.AddDays(20));
        for (var day = 0; day <= 22; day++, terminal.Clock.At += TimeSpan.FromDays(1))
            await Find();
        Assert.Equal(
            ["has ended", "ends within a day", "ends within 3 days", "ends within 7 days", "ends within 14 days"],
            Lines("sign-in").Select(line => Regex.Match(line, "(has ended|ends within [^.]*)\\.").Groups[1].Value));
    }

    [Fact]
    public async Task No_data_since_is_a_line_of_the_digest_once_for_each_silence_and_none_where_it_came_back()
    {
        AddSource();
        Sql("UPDATE sources SET answered_at = $at", terminal.Clock.At.AddHours(-1));
        await Find();
        Assert.Empty(Lines("No data"));

        terminal.Clock.At += TimeSpan.FromHours(3);
        await Find();
        await Find();
        Assert.Contains("No data of @ada.example (Bluesky) since 9/23/2026", Assert.Single(Lines("No data")), StringComparison.Ordinal);

        Sql("UPDATE sources SET answered_at = $at", terminal.Clock.At);
        await Find();
        Assert.Empty(Lines("No data"));
    }

    [Fact]
    public async Task A_retrospective_is_ready_when_its_post_is_over()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        await AlertWorker.Run(Shell(), Cancel);
        await Find();
        Assert.Empty(Lines("retrospective"));
        terminal.Do("post", "reading", Samples.Post, "--reactions", "1500");
        terminal.Clock.At += TimeSpan.FromDays(14);
        terminal.Do("post", "reading", Samples.Post, "--reactions", "1501");
        await Find();
        Assert.Single(Lines("the draft of its retrospective is ready"));
    }

    [Fact]
    public async Task A_second_wind_is_found_once()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        await AlertWorker.Run(Shell(), Cancel);
        foreach (var reactions in new[] { 2500, 2600, 2630, 2800 })
        {
            terminal.Clock.At += TimeSpan.FromDays(1);
            terminal.Do("post", "reading", Samples.Post, "--reactions", $"{reactions}");
            await Find();
        }
        terminal.Clock.At += TimeSpan.FromHours(2);
        await Find();
        Assert.Contains("gained 170 reactions", Assert.Single(Lines("Second wind")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_ones_own_counts_people_who_answer_the_goal_once_a_post()
    {
        terminal.Do("goal", "set", "--name", "Social leaders", "--function", "social_media", "--min-seniority", "manager");
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("alert", "set", "--rules", "targets 1; targets 99; impressions 1000000");
        await Find();
        await Find();
        Assert.Contains("people who answer your goal; you asked to be told from 1 on", Assert.Single(Lines("you asked")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_somebody_erased_nothing_tells_of_them_any_more()
    {
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social Media at Acme");
        terminal.Do("lead", "add", "Ada Example");
        terminal.Do("lead", "next", "Ada Example", "Send the deck", "--due", "2026-09-23");
        await Find();
        Assert.Single(Lines("Ada Example"));
        terminal.Do("person", "erase", "Ada Example", "--yes");
        Assert.Empty(Lines("Ada"));
        Assert.Empty(Dump.Faults(terminal.Database));
    }

    void AddSource()
    {
        terminal.Do("source", "list");
        using var connection = Open();
        Source.Add(connection, connection.Number("SELECT id FROM workspaces"), Network.Bluesky, "did:plc:ada", "ada.example", new("https://public.api.bsky.app"), false, terminal.Clock.At);
    }

    void Sql(string sql, DateTimeOffset at)
    {
        using var connection = Open();
        connection.Run(sql, ("$at", at.ToUnixTimeMilliseconds()));
    }

    Microsoft.Data.Sqlite.SqliteConnection Open() => Database.Open(terminal.Home, terminal.Clock.At, out _)!.Connect();

    Frame.Shell Shell() => terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);

    Task Find() => AlertFinder.Run(Shell(), Cancel);

    /// <summary>What is there to tell that has these words; newest first.</summary>
    string[] Lines(string words) => [.. terminal.Do("alert", "list").Out.Split('\n').Where(line => line.Contains(words, StringComparison.Ordinal))];
}
