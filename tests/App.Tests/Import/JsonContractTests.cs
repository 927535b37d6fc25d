using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary><c>import --json</c> is a contract for programs.</summary>
public sealed class JsonContractTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void It_says_what_became_of_each_file()
    {
        var people = terminal.File("people.csv", Samples.People + $"""
            Cy Other,,https://www.linkedin.com/in/cy-other,,LIKE,,{Samples.Post},soon
            Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,3rd+,LIKE,,{Samples.Post},2026-09-22T19:00:00Z

            ,,,,,,,

            """);
        var readings = terminal.File("readings.csv", Samples.Readings);

        var answer = terminal.Do("import", people, readings, "--declare", Samples.Declared, "--skip-unreadable", "--json").Json;

        Assert.Equal(["batch", "dryRun", "files"], answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(1, answer.GetProperty("batch").GetInt64());
        Assert.False(answer.GetProperty("dryRun").GetBoolean());
        Assert.Equal(2, answer.GetProperty("files").GetArrayLength());

        var file = answer.GetProperty("files")[0];
        Assert.Equal(["name", "kind", "rows", "new", "updated", "unchanged", "duplicate", "skipped", "unreadable"], file.EnumerateObject().Select(field => field.Name));
        Assert.Equal("people.csv", file.GetProperty("name").GetString());
        Assert.Equal("people-table", file.GetProperty("kind").GetString());
        Assert.Equal((3, 0, 0, 1), (Count(file, "new"), Count(file, "updated"), Count(file, "unchanged"), Count(file, "duplicate")));

        var unreadable = Assert.Single(file.GetProperty("unreadable").EnumerateArray());
        Assert.Equal(["line", "expected", "text"], unreadable.EnumerateObject().Select(field => field.Name));
        Assert.Equal(5, unreadable.GetProperty("line").GetInt64());
        Assert.Equal("a time like 2026-02-28T09:15:00Z", unreadable.GetProperty("expected").GetString());
        Assert.StartsWith("Cy Other,,", unreadable.GetProperty("text").GetString(), StringComparison.Ordinal);

        Assert.Equal("readings-table", answer.GetProperty("files")[1].GetProperty("kind").GetString());
        Assert.All(answer.GetProperty("files").EnumerateArray(), one => Assert.Equal(Count(one, "rows"), Sum(one)));
    }

    [Fact]
    public void Of_a_second_time_it_says_that_all_is_unchanged_and_names_no_batch()
    {
        var people = terminal.File("people.csv", Samples.People);
        terminal.Do("import", people, "--declare", Samples.Declared);

        var answer = terminal.Do("import", people, "--declare", Samples.Declared, "--json").Json;

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("batch").ValueKind);
        Assert.Equal(3, Count(answer.GetProperty("files")[0], "unchanged"));
    }

    [Fact]
    public void What_is_refused_still_answers_in_json()
    {
        var answer = terminal.Run("import", terminal.File("people.csv", Samples.People), "--json");

        Assert.Equal(1, answer.Exit);
        Assert.Equal(JsonValueKind.Null, answer.Json.GetProperty("batch").ValueKind);
        Assert.Contains("User Agreement", answer.Json.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    static long Count(JsonElement file, string field) => file.GetProperty(field).GetInt64();

    static long Sum(JsonElement file) =>
        new[] { "new", "updated", "unchanged", "duplicate", "skipped" }.Sum(field => Count(file, field)) + file.GetProperty("unreadable").GetArrayLength();
}
