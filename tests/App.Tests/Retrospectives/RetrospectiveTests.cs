using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Retrospectives;

/// <summary>What a post came to and cost, told when it is over: after a morning with forecasts, three answers, a lead and a call.</summary>
public sealed class RetrospectiveTests : IDisposable
{
    const string People = $"""
        Name,Headline,Profile URL,Degree,Reaction,Comment,Post URL,Timestamp
        Ada Example,"VP Marketing, Walmart",https://www.linkedin.com/in/ada-example,2nd,,"How did you measure it? Could we talk?",{Samples.Post},2026-09-22T19:00:00Z
        Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,3rd+,,Well said!,{Samples.Post},2026-09-22T19:01:00Z

        """;

    readonly Terminal terminal = new();

    public RetrospectiveTests()
    {
        terminal.Do("workspace", "zone", "Europe/Paris");
        terminal.Do("goal", "set", "--name", "Leaders", "--function", "marketing", "--min-seniority", "director", "--size", "large");
        terminal.Do("post", "add", Samples.Post, "--text", "Brands can say something sensible, too");
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        terminal.Do("import", terminal.File("people.csv", People), "--declare", Samples.Declared);
        terminal.Do("brief");      // shows a forecast, and keeps it
    }

    public void Dispose() => terminal.Dispose();

    JsonElement Told(params string[] more) => terminal.Do(["post", "retrospective", "--json", .. more]).Json;

    void AMonthLater()
    {
        terminal.Clock.At += TimeSpan.FromDays(30);
        terminal.Do("post", "reading", Samples.Post, "--reactions", "1900", "--comments", "85");
        terminal.Clock.At += TimeSpan.FromDays(1);
    }

    [Fact]
    public void It_may_say_that_nothing_came_of_it()
    {
        AMonthLater();
        var told = Told();
        Assert.True(told.GetProperty("cameToNothing").GetBoolean());
        Assert.True(told.GetProperty("isOver").GetBoolean());
        Assert.Equal(JsonValueKind.Null, told.GetProperty("ledger").GetProperty("minutes").ValueKind);
        Assert.Contains("Nothing came of it.", terminal.Do("post", "retrospective").Out, StringComparison.Ordinal);
        Assert.Contains("Rien n’en est sorti.", terminal.Do("post", "retrospective", "--lang", "fr").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_forecast_is_held_against_what_came()
    {
        AMonthLater();
        var forecast = Assert.Single(Told().GetProperty("forecasts").EnumerateArray());
        var (median, final) = (forecast.GetProperty("median").GetDouble(), Told().GetProperty("final").GetDouble());
        Assert.Equal(1900, final);
        Assert.Equal(Math.Abs(median - final) / final, forecast.GetProperty("error").GetDouble(), tolerance: .001);
        Assert.Contains("What came: 1,900", terminal.Do("post", "retrospective").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_of_it_stands_against_what_it_cost()
    {
        terminal.Do("lead", "add", "Ada Example", "--next", "Ask for a call");
        terminal.Do("lead", "wrote", "Ada", "Asked for a call", "--minutes", "5");
        terminal.Do("lead", "call", "book", "Ada", "2026-09-24T09:00");
        AMonthLater();
        terminal.Do("lead", "call", "held", "Ada", "They want an offer", "--minutes", "25");

        var ledger = Told().GetProperty("ledger");
        Assert.Equal((30, 1, 30, 0), (ledger.GetProperty("minutes").GetDouble(), ledger.GetProperty("calls").GetInt32(), ledger.GetProperty("minutesPerCall").GetDouble(), ledger.GetProperty("clients").GetInt32()));
        var said = terminal.Do("post", "retrospective").Out;
        Assert.Contains("1 lead, 1 call, 0 clients.", said, StringComparison.Ordinal);
        Assert.Contains("Ada Example (call held): They want an offer", said, StringComparison.Ordinal);
        Assert.Contains("30", terminal.Do("post", "ledger").Out, StringComparison.Ordinal);
        Assert.Equal(30, terminal.Do("post", "ledger", "--clients", "--json").Json.GetProperty("lines")[0].GetProperty("ledger").GetProperty("minutes").GetDouble());
    }

    [Fact]
    public void Who_asked_and_was_left_is_named_when_they_matter()
    {
        var said = terminal.Do("post", "retrospective").Out;
        Assert.Contains("0 of 2 comments were answered", said, StringComparison.Ordinal);
        Assert.Contains("of those who matter to your goal: Ada Example", said, StringComparison.Ordinal);
        Assert.Contains("Answer those who ask", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_answered_on_the_network_is_answered_and_ones_own_words_are_no_comment()
    {
        terminal.Do("import", terminal.File("own.csv", $"Name,Profile URL,Comment,Post URL,Timestamp\nMe,https://www.linkedin.com/in/me,With a spreadsheet,{Samples.Post},2026-09-22T21:00:00Z\n"), "--declare", Samples.Declared);
        Change("""
            INSERT INTO profiles (workspace_id, name, url, at) SELECT id, 'Me', 'https://www.linkedin.com/in/me', 0 FROM workspaces LIMIT 1;
            UPDATE conversations SET address = 'at://asked' WHERE id = 1;
            UPDATE conversations SET parent = 'at://asked' WHERE id = 3;
            """);
        var comments = Told().GetProperty("comments");
        Assert.Equal((2, 1, 0), (comments.GetProperty("all").GetInt32(), comments.GetProperty("answered").GetInt32(), comments.GetProperty("askedAndLeft").GetInt32()));
    }

    [Fact]
    public void What_its_writer_took_back_is_seen_nowhere_any_more()
    {
        terminal.Do("lead", "add", "Ada Example");
        Assert.Contains("How did you measure it?", terminal.Do("lead", "draft", "Ada").Out, StringComparison.Ordinal);
        Change("INSERT INTO withdrawals (post_id, person_id, kind, key, batch_id, at, is_back) SELECT post_id, person_id, kind, key, batch_id, 1790150400000, 0 FROM conversations WHERE id = 1");
        Assert.Equal(1, Told().GetProperty("comments").GetProperty("all").GetInt32());
        Assert.DoesNotContain("How did you measure it?", terminal.Do("inbox", "list").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("How did you measure it?", terminal.Do("lead", "draft", "Ada").Out, StringComparison.Ordinal);
        Assert.Contains("How did you measure it?", terminal.Do("inbox", "list", "--at", "2026-09-22T20:00:00Z").Out, StringComparison.Ordinal);
    }

    void Change(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [Fact]
    public void Each_lesson_has_its_evidence() => Assert.All(Told().GetProperty("lessons").EnumerateArray(), lesson =>
    {
        Assert.NotEmpty(lesson.GetProperty("evidence").EnumerateArray());
        Assert.NotEmpty(lesson.GetProperty("do").GetString()!);
    });

    [Fact]
    public void It_is_told_as_a_page_and_as_markdown_and_strangers_text_is_text()
    {
        terminal.Do("post", "add", Samples.Post, "--text", "<script>alert(1)</script> [x](javascript:1) *bold*");
        var html = terminal.Do("post", "retrospective", "--html", "-").Out;
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(@"\*bold\*", terminal.Do("post", "retrospective", "--md", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_no_post_began_counts_for_the_post_it_came_after_and_no_other()
    {
        terminal.Do("post", "add", Samples.OtherPost, "--published", "2026-09-22T09:00:00Z");
        terminal.Do("person", "add", "Cy Typed");
        terminal.Do("lead", "add", "Cy Typed");
        Assert.Equal(0, Told(Samples.OtherPost).GetProperty("leads").GetArrayLength());
        Assert.Equal(1, Told(Samples.Post).GetProperty("leads").GetArrayLength());
    }

    [Fact]
    public void The_share_of_earlier_posts_is_as_it_was_at_the_moment()
    {
        terminal.Do("post", "add", Samples.OtherPost, "--published", "2026-09-20T09:00:00Z");
        string Row(string name, string headline, string at) => $"{name},\"{headline}\",LIKE,{Samples.OtherPost},{at}\n";
        terminal.Do("import", terminal.File("first.csv", "Name,Headline,Reaction,Post URL,Timestamp\n" + Row("Cy Early", "CMO, Walmart", "2026-09-20T10:00:00Z")), "--declare", Samples.Declared);
        terminal.Clock.At += TimeSpan.FromDays(1);
        terminal.Do("import", terminal.File("then.csv", "Name,Headline,Reaction,Post URL,Timestamp\n" + Row("Di Late", "Nurse", "2026-09-24T10:00:00Z")), "--declare", Samples.Declared);
        terminal.Do("goal", "set", "--name", "Nurses", "--function", "sales");

        double Share(params string[] at) => Told([Samples.Post, .. at]).GetProperty("earlier").GetProperty("medianGoalShare").GetDouble();
        Assert.Equal(0, Share());
        Assert.Equal(1, Share("--at", "2026-09-23T12:00:00Z"));
    }

    [Fact]
    public async Task It_is_written_by_itself_when_the_post_is_over_and_the_brief_says_so()
    {
        await Look();
        Assert.Equal(0, Dump.Count(terminal, "retrospectives"));

        AMonthLater();
        await Look();
        Assert.Equal(["en", "fr"], Dump.Of(terminal, "SELECT language FROM retrospectives ORDER BY 1"));
        Assert.Contains("Read the retrospective, which was written on Sat 24 Oct", terminal.Do("brief").Out, StringComparison.Ordinal);

        // What comes later changes what one reads now, and not what was written then.
        terminal.Do("lead", "add", "Ada Example");
        await Look();
        Assert.DoesNotContain("1 lead,", Written(), StringComparison.Ordinal);
        Assert.Contains("Nothing came of it.", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_forgets_whoever_is_erased()
    {
        AMonthLater();
        await Look();
        Assert.Contains("Ada Example", Written(), StringComparison.Ordinal);
        var at = Dump.Of(terminal, "SELECT DISTINCT at FROM retrospectives");

        terminal.Do("person", "erase", "Ada Example", "--yes");
        Assert.Equal("∅", Written());
        terminal.Clock.At += TimeSpan.FromDays(1);
        await Look();
        Assert.DoesNotContain("Ada Example", Written(), StringComparison.Ordinal);
        Assert.Equal(at, Dump.Of(terminal, "SELECT DISTINCT at FROM retrospectives"));
    }

    Task Look() => Windfall.App.Retrospectives.RetroWorker.RunAll(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), TestContext.Current.CancellationToken);

    string Written() => Dump.Of(terminal, "SELECT text FROM retrospectives WHERE language = 'en'").Single();

    [Fact]
    public void An_earlier_moment_knows_nothing_later()
    {
        AMonthLater();
        Assert.False(Told("--at", "2026-09-23T12:00:00Z").GetProperty("isOver").GetBoolean());
        Assert.Equal(1500, Told("--at", "2026-09-23T12:00:00Z").GetProperty("final").GetInt64());
    }

    [Fact]
    public void Of_no_post_there_is_none() =>
        Assert.Contains("There is no such post here", terminal.Run("post", "retrospective", "--workspace", "empty").Error, StringComparison.Ordinal);
}
