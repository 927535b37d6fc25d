using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Hand;

/// <summary>Counts typed by hand.</summary>
public sealed class ReadingTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void What_is_seen_now_is_noted_now()
    {
        terminal.Do("post", "reading", Samples.Post, "--reactions", "1500", "--comments", "80");

        var reading = Brief().GetProperty("reading");
        Assert.Equal(Terminal.Morning, reading.GetProperty("at").GetDateTimeOffset());
        Assert.Equal((1500, 80), (reading.GetProperty("reactions").GetInt64(), reading.GetProperty("comments").GetInt64()));
    }

    [Fact]
    public void Unknown_is_null_and_never_zero()
    {
        terminal.Do("post", "reading", Samples.Post, "--reactions", "0");

        var reading = Brief().GetProperty("reading");
        Assert.Equal(0, reading.GetProperty("reactions").GetInt64());
        Assert.All(["comments", "reposts", "impressions"], count => Assert.Equal(JsonValueKind.Null, reading.GetProperty(count).ValueKind));
    }

    [Fact]
    public void A_reading_of_another_moment_is_noted_at_that_moment()
    {
        terminal.Do("post", "reading", Samples.Post, "--reactions", "20", "--at", "2026-09-22T20:00:00Z");
        terminal.Do("post", "reading", Samples.Post, "--reactions", "1500");

        Assert.Equal(20, Brief("--at", "2026-09-23T03:00:00Z").GetProperty("reading").GetProperty("reactions").GetInt64());
        Assert.Equal(1500, Brief().GetProperty("reading").GetProperty("reactions").GetInt64());
    }

    [Fact]
    public void Said_again_it_changes_nothing()
    {
        terminal.Do("post", "reading", Samples.Post, "--reactions", "20");

        Assert.Equal("That was known already: nothing was changed.\n", terminal.Do("post", "reading", Samples.Post, "--reactions", "20").Out);
        Assert.Equal(1, Dump.Count(terminal, "batches"));
    }

    [Fact]
    public void A_reading_that_says_nothing_is_wrong_usage() => Assert.Equal(2, terminal.Run("post", "reading", Samples.Post).Exit);

    [Fact]
    public void A_post_whose_address_tells_no_time_gets_the_one_given()
    {
        terminal.Do("post", "add", "https://blog.example/a", "--text", "Hello", "--published", "2026-09-22T08:00:00Z");

        var post = Brief().GetProperty("post");
        Assert.Equal(new DateTimeOffset(2026, 9, 22, 8, 0, 0, TimeSpan.Zero), post.GetProperty("publishedAt").GetDateTimeOffset());
        Assert.Equal("Hello", post.GetProperty("opening").GetString());
    }

    [Fact]
    public void A_post_of_later_is_not_listed_yet()
    {
        terminal.Do("post", "reading", Samples.Post, "--reactions", "20");

        Assert.DoesNotContain("7508224900775337233", terminal.Do("post", "list", "--at", "2026-09-01T00:00:00Z").Out, StringComparison.Ordinal);
        Assert.Contains("7508224900775337233", terminal.Do("post", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_typed_is_the_person_imported()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("person", "add", "Ada Example", "--url", "linkedin.com/in/ada-example", "--company", "Acme");

        Assert.Equal(["Ada Example | Acme", "Bo Sample | ∅"], Dump.Of(terminal, "SELECT name, company FROM people"));
    }

    JsonElement Brief(params string[] more) => terminal.Do(["brief", "--json", .. more]).Json;
}
