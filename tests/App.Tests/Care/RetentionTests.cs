using Windfall.App.Care;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Care;

/// <summary>Names go when their time is over; what people did goes on to count.</summary>
public sealed class RetentionTests : IDisposable
{
    readonly Terminal terminal = new();

    public RetentionTests()
    {
        terminal.Do("goal", "set", Path.Combine(Repository.Root, "data", "goal.json"));
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("person", "add", "Cy Typed", "--headline", "Marketing Director");
    }

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void What_was_typed_goes_after_thirty_days_and_other_people_after_ninety()
    {
        Pass(29);
        Assert.Equal(["Ada Example", "Bo Sample", "Cy Typed"], Names());
        Pass(2);
        Assert.Equal(["Ada Example", "Bo Sample", "∅"], Names());
        Pass(60);
        Assert.Equal(["∅", "∅", "∅"], Names());
    }

    [Fact]
    public void What_was_typed_of_somebody_goes_in_its_time_and_what_a_table_told_of_them_in_that_of_the_table()
    {
        terminal.Do("person", "add", "Ada Example", "--post", Samples.Post, "--headline", "Typed headline", "--url", "https://www.linkedin.com/in/ada-example");
        Assert.Equal(["Typed headline"], Headline());
        Pass(31);
        Assert.Equal(["Head of Social, Acme"], Headline());
        Assert.Equal(0, RetentionRun.All(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), terminal.Clock.At));
        Assert.Equal(["Ada Example", "Bo Sample", "∅"], Names());
        Pass(60);
        Assert.Equal(["∅"], Headline());

        string[] Headline() => Dump.Of(terminal, "SELECT headline FROM people WHERE id = 1");
    }

    [Fact]
    public void What_was_told_of_one_of_two_who_are_one_is_not_shown_of_the_other_when_it_is_gone()
    {
        terminal.Do("person", "merge", "Cy Typed", "Ada Example");
        Pass(31);
        Assert.Equal(["Ada Example | Head of Social, Acme"], Dump.Of(terminal, "SELECT name, headline FROM people WHERE id = 1"));
    }

    [Fact]
    public void A_lead_stays_two_years()
    {
        terminal.Do("lead", "add", "Cy Typed");
        Pass(500);
        Assert.Equal(["Cy Typed", "∅", "∅"], Names());
        Pass(300);
        Assert.Equal(["∅", "∅", "∅"], Names());
        Assert.Equal(0, Dump.Count(terminal, "leads"));
    }

    [Fact]
    public void Whoever_is_a_lead_under_another_name_of_theirs_stays_as_a_lead_does()
    {
        terminal.Do("lead", "add", "Cy Typed");
        terminal.Do("person", "merge", "Cy Typed", "Ada Example");
        Pass(100);
        Assert.Equal(1, terminal.Do("lead", "list", "--json").Json.GetArrayLength());
    }

    [Fact]
    public void Whoever_is_a_lead_under_another_name_of_theirs_stays_though_the_table_that_told_of_them_is_taken_out()
    {
        terminal.Do("lead", "add", "Ada Example");
        terminal.Do("person", "merge", "Bo Sample", "Ada Example");
        terminal.Do("import", "undo", "1");
        Assert.Equal(1, terminal.Do("lead", "list", "--json").Json.GetArrayLength());
    }

    [Fact]
    public void How_people_answered_the_goal_stays_and_so_do_their_acts()
    {
        const string Fits = "SELECT fit, fit_score, is_referrer, function, seniority FROM people";
        var (fits, acts) = (Dump.Of(terminal, Fits), Dump.Count(terminal, "acts"));
        Pass(100);
        Assert.Equal(fits, Dump.Of(terminal, Fits));
        Assert.Equal(acts, Dump.Count(terminal, "acts"));
        Assert.Equal(["∅"], Dump.Of(terminal, "SELECT DISTINCT text FROM acts"));
        terminal.Do("brief");
        terminal.Do("inbox", "list");
        terminal.Do("audience", "list");
    }

    [Fact]
    public void A_new_import_may_bring_them_back_and_counts_them_once()
    {
        Pass(100);
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        Assert.Equal(["Ada Example", "Bo Sample", "∅"], Names());
        Assert.Equal(0, Dump.Of(terminal, "SELECT count(*) FROM people WHERE purged_at IS NOT NULL AND name IS NOT NULL").Count(line => line != "0"));
    }

    [Fact]
    public void A_workspace_chooses_how_long()
    {
        Assert.Contains("Others: 200 days", terminal.Do("workspace", "retention", "--others", "200").Out, StringComparison.Ordinal);
        Pass(150);
        Assert.Equal(["Ada Example", "Bo Sample", "∅"], Names());
        Assert.Equal(2, terminal.Run("workspace", "retention", "--others", "0").Exit);
    }

    [Fact]
    public void A_clock_that_leaps_ahead_takes_nobody_until_it_has_stood_by_it_for_a_day()
    {
        Pass(1);
        terminal.Clock.At += TimeSpan.FromDays(3000);
        Run();
        Assert.Equal(["Ada Example", "Bo Sample", "Cy Typed"], Names());
        terminal.Clock.At -= TimeSpan.FromDays(3000);       // it was wrong, and went back
        Run();
        terminal.Clock.At += TimeSpan.FromDays(1);
        Run();
        Assert.Equal(["Ada Example", "Bo Sample", "Cy Typed"], Names());

        terminal.Clock.At += TimeSpan.FromDays(3000);
        Run();
        terminal.Clock.At += TimeSpan.FromDays(1);
        Run();
        Assert.Equal(["∅", "∅", "∅"], Names());
    }

    [Fact]
    public void A_lead_is_kept_by_name_as_whoever_they_turned_out_to_be()
    {
        terminal.Do("lead", "add", "Cy Typed");
        terminal.Do("person", "merge", "Cy Typed", "Ada Example");
        Pass(500);
        Assert.Equal(["Ada Example", "Cy Typed"], Dump.Of(terminal, "SELECT name FROM person_facts"));
        Assert.Contains("Cy Typed", terminal.Do("lead", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_no_lead_any_more_is_kept_no_longer_than_others()
    {
        terminal.Do("lead", "add", "Cy Typed");
        terminal.Do("lead", "undo", "1");
        Pass(31);
        Assert.Equal(["Ada Example", "Bo Sample", "∅"], Names());
    }

    [Fact]
    public void A_conversation_is_counted_when_its_words_are_gone_and_once_when_they_come_back()
    {
        terminal.Do("inbox", "done", "1");
        Pass(100);
        var counts = terminal.Do("inbox", "list", "--state", "done", "--json").Json;
        Assert.Equal(1, counts.GetProperty("counts").GetProperty("done").GetInt32());
        Assert.Contains("had their time", terminal.Do("inbox", "list", "--state", "done").Out, StringComparison.Ordinal);

        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        Assert.Equal(1, Dump.Count(terminal, "conversations"));
        Assert.Contains("bravo", terminal.Do("inbox", "list", "--state", "done").Out, StringComparison.Ordinal);
        Assert.Contains("Bo Sample", terminal.Do("inbox", "list", "--state", "done").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_purged_is_in_no_plan()
    {
        Pass(100);
        Assert.Empty(terminal.Do("inbox", "plan", "--minutes", "60", "--json").Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void A_file_that_was_handed_in_and_never_imported_goes_after_a_day()
    {
        var upload = Directory.CreateDirectory(Path.Combine(terminal.Home, "uploads", "1-a")).FullName;
        Directory.SetLastWriteTimeUtc(upload, terminal.Clock.At.UtcDateTime);
        Pass(1);
        Assert.True(Directory.Exists(upload));
        Pass(1);
        Assert.False(Directory.Exists(upload));
    }

    [Fact]
    public void Who_a_page_told_of_goes_after_a_day_and_what_they_did_there_after_two()
    {
        using (var connection = Database.Open(terminal.Home, Terminal.Morning, out _)!.Connect())
            connection.Run("UPDATE batches SET origin = 6 WHERE what = 'people.csv'; UPDATE person_facts SET origin = 6 WHERE person_id < 3");
        Hours(23);
        Assert.Equal(["Ada Example", "Bo Sample", "Cy Typed"], Names());
        Hours(2);
        Assert.Equal(["Cy Typed", "∅", "∅"], Names());
        Assert.Single(Dump.Of(terminal, "SELECT text FROM acts WHERE text IS NOT NULL"));
        Hours(22);
        Assert.Single(Dump.Of(terminal, "SELECT text FROM acts WHERE text IS NOT NULL"));
        Hours(2);
        Assert.Empty(Dump.Of(terminal, "SELECT text FROM acts WHERE text IS NOT NULL"));
        Assert.Equal(3, Dump.Count(terminal, "acts"));
        Assert.Equal(1, Dump.Count(terminal, "conversations"));
    }

    [Fact]
    public void However_wrong_the_clock_may_be()
    {
        using (var connection = Database.Open(terminal.Home, Terminal.Morning, out _)!.Connect())
            connection.Run("UPDATE batches SET origin = 6 WHERE what = 'people.csv'; UPDATE person_facts SET origin = 6 WHERE person_id < 3");
        Hours(1);
        Hours(24 * 3000);
        Assert.Equal(["Cy Typed", "∅", "∅"], Names());
    }

    [Fact]
    public void A_deleted_workspace_comes_back_for_two_weeks_and_is_gone_then()
    {
        terminal.Do("workspace", "create", "acme");
        terminal.Do("workspace", "rename", "acme", "acme-us");
        terminal.Do("workspace", "delete", "acme-us");
        Assert.Contains("undelete", terminal.Run("brief", "--workspace", "acme-us").Error, StringComparison.Ordinal);
        Pass(13);
        terminal.Do("workspace", "undelete", "acme-us");
        terminal.Do("post", "list", "--workspace", "acme-us");

        terminal.Do("workspace", "delete", "acme-us");
        Pass(15);
        Assert.Equal(1, terminal.Run("workspace", "undelete", "acme-us").Exit);
        Assert.Equal(["default"], Dump.Of(terminal, "SELECT name FROM workspaces"));
    }

    [Fact]
    public void Of_a_workspace_that_is_gone_nothing_is_left()
    {
        using (var connection = Database.Open(terminal.Home, Terminal.Morning, out _)!.Connect())
            foreach (var table in (string[])["workspaces", "people", "posts"])
                Planting.Plant(connection, table, 1);
        terminal.Do("workspace", "delete", "default");
        Pass(15);
        Assert.Empty(Dump.Faults(terminal.Database));
        Assert.Empty(Dump.Of(terminal));
    }

    void Pass(int days)
    {
        for (var passed = 0; passed < days; passed += 6)
        {
            terminal.Clock.At += TimeSpan.FromDays(Math.Min(6, days - passed));
            Run();
        }
    }

    void Hours(int hours)
    {
        terminal.Clock.At += TimeSpan.FromHours(hours);
        Run();
    }

    void Run() => CareWorkers.List.Single(one => one.Name == "retention").Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), CancellationToken.None).GetAwaiter().GetResult();

    string[] Names() => Dump.Of(terminal, "SELECT name FROM people");
}
