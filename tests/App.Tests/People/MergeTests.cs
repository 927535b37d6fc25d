using CsCheck;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.People;

/// <summary>Two who are one are shown as one, with all that belongs to either; taken back, all is as it was.</summary>
public sealed class MergeTests : IDisposable
{
    static readonly int Cases = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") is { Length: > 0 } ? 500 : 25;

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    void Add(string name, string headline, params string[] more) => terminal.Do(["person", "add", name, "--headline", headline, .. more]);

    [Fact]
    public void What_both_did_and_what_was_told_of_both_is_one_persons()
    {
        terminal.Do("goal", "set", "--name", "Leaders", "--function", "marketing", "--min-seniority", "director", "--size", "large");
        Add("Ada Example", "Marketing Director", "--post", Samples.Post);
        Add("A. Example", "Marketing Director", "--company", "Walmart", "--post", Samples.OtherPost, "--url", "https://www.linkedin.com/in/ada-example");

        terminal.Do("person", "merge", "1", "2");

        var people = terminal.Do("audience", "list", "--json").Json.GetProperty("people").EnumerateArray().ToList();
        Assert.Equal(("A. Example", "Walmart", "target"), (people.Single().GetProperty("name").GetString(), people[0].GetProperty("employer").GetString(), people[0].GetProperty("fit").GetString()));
        foreach (var post in (string[])[Samples.Post, Samples.OtherPost])
            Assert.Equal(1, terminal.Do("brief", post, "--json").Json.GetProperty("audience").GetProperty("targets").GetInt32());
        Assert.Contains("On 2 posts: reacted", terminal.Do("person", "why", "1").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_batch_told_of_the_one_is_no_longer_shown_of_the_other_once_it_is_taken_back()
    {
        Add("Ada Example", "Nurse");
        Add("A. Example", "Marketing Director");
        terminal.Do("person", "merge", "2", "1");
        Assert.Equal("Marketing Director", Headline());

        terminal.Do("import", "undo", "2");
        Assert.Equal("Nurse", Headline());

        string Headline() => Dump.Of(terminal, "SELECT headline FROM people WHERE id = 1").Single();
    }

    [Fact]
    public void Who_acted_on_one_post_under_two_names_is_counted_once()
    {
        Add("Ada Example", "Nurse", "--post", Samples.Post);
        Add("Ada Example", "Head nurse", "--post", Samples.Post);

        terminal.Do("person", "merge", "1", "2");

        Assert.Equal(1, terminal.Do("brief", Samples.Post, "--json").Json.GetProperty("audience").GetProperty("people").GetInt32());
    }

    [Fact]
    public void Each_field_keeps_its_origin_and_what_follows_has_the_strictest()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        Add("Ada E.", "Head of Social");

        terminal.Do("person", "merge", "Ada E.", "Ada Example");

        var why = terminal.Do("person", "why", "Ada", "--json").Json;
        Assert.Equal("hand", why.GetProperty("origin").GetString());
        Assert.Equal("declared", why.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("field").GetString() == "url").GetProperty("origin").GetString());
        Assert.Equal("hand", why.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("field").GetString() == "headline").GetProperty("origin").GetString());

        terminal.Do("export", $"{terminal.Folder}/export");
        Assert.DoesNotContain("ada-example", File.ReadAllText($"{terminal.Folder}/export/people.csv"), StringComparison.Ordinal);    // what was typed may not leave, nor what it was merged with
    }

    [Fact]
    public void Later_imports_tell_of_the_one_whoever_they_name()
    {
        Add("Ada Example", "Nurse", "--url", "https://www.linkedin.com/in/ada-example");
        Add("Ada Sample", "Driver", "--url", "https://www.linkedin.com/in/ada-sample");
        terminal.Do("person", "merge", "1", "2");

        Add("Ada Example", "Marketing Director", "--url", "https://www.linkedin.com/in/ada-example");

        Assert.Equal("Marketing Director", terminal.Do("person", "why", "2", "--json").Json.GetProperty("headline").GetString());
    }

    [Fact]
    public void Three_merged_come_apart_one_by_one()
    {
        foreach (var name in (string[])["Ada One", "Ada Two", "Ada Three"])
            Add(name, "Nurse");
        terminal.Do("person", "merge", "1", "2");
        terminal.Do("person", "merge", "2", "3");
        Assert.Equal(["1 | 3", "2 | 3"], Dump.Of(terminal, "SELECT id, merged_into FROM people WHERE merged_into IS NOT NULL"));
        Assert.Equal(1, terminal.Run("person", "merge", "1", "3").Exit);

        terminal.Do("person", "unmerge", "2");
        Assert.Equal(["1 | 2"], Dump.Of(terminal, "SELECT id, merged_into FROM people WHERE merged_into IS NOT NULL"));
        terminal.Do("person", "unmerge", "Ada Two");
        Assert.Equal(3, terminal.Do("audience", "list", "--json").Json.GetProperty("total").GetInt32());
        Assert.Equal(1, terminal.Run("person", "unmerge", "1").Exit);
    }

    [Fact]
    public void Nobody_is_merged_with_another_clients_person()
    {
        Add("Ada Example", "Nurse");
        terminal.Do("person", "add", "Ada Example", "--workspace", "other");

        Assert.Equal(1, terminal.Run("person", "merge", "1", "2").Exit);
        Assert.Equal(1, terminal.Run("person", "merge", "1", "2", "--workspace", "other").Exit);
        Assert.Equal(0, Dump.Count(terminal, "merges"));
    }

    [Fact]
    public void An_undo_that_takes_one_of_two_away_leaves_the_other_as_they_were()
    {
        Add("Ada Example", "Nurse");
        var before = Dump.Meaning(terminal);
        Add("Ada Sample", "Driver", "--post", Samples.Post);
        terminal.Do("person", "merge", "1", "2");

        terminal.Do("import", "undo", "2");

        Assert.Equal(before, Dump.Meaning(terminal));
        Assert.Empty(Dump.Faults(terminal.Database));
        Assert.Equal(0, Dump.Count(terminal, "merges"));
    }

    [Fact]
    public void Merged_and_taken_back_all_is_as_it_was() => Gen.Select(RandomTables.Rows, RandomTables.Rows, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((first, second, a, b, c, d) =>
    {
        using var ready = Terminal.Ready();
        Import(ready, first);
        Import(ready, second);
        var (rows, exported) = (Rows(ready), Export(ready));

        var merged = new List<long>();
        foreach (var (one, other) in new[] { (a, b), (c, d) })
            if (Merge(ready, one, other) is { } person)
                merged.Insert(0, person);
        if (merged.Count > 0)
            Assert.NotEqual(rows, Rows(ready));
        merged.ForEach(person => ready.Do("person", "unmerge", $"{person}"));

        Assert.Equal(rows, Rows(ready));
        Assert.Equal(exported, Export(ready));
        Assert.Empty(Dump.Faults(ready.Database));
    }, iter: Cases, threads: 2);

    [Fact]
    public void Imports_and_undos_in_between_come_to_the_same() => Gen.Select(RandomTables.Rows, RandomTables.Rows, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Sample((first, second, a, b, undo) =>
    {
        using var merged = Terminal.Ready();
        using var plain = Terminal.Ready();
        foreach (var terminal in new[] { merged, plain })
        {
            Import(terminal, first);
            var person = terminal == merged ? Merge(terminal, a, b) : null;
            var batch = Import(terminal, second);
            if (undo && batch is { } brought)
                terminal.Do("import", "undo", $"{brought}");
            if (person is { } taken)
                terminal.Do("person", "unmerge", $"{taken}");
        }

        Assert.Equal(Dump.Meaning(plain), Dump.Meaning(merged));
        Assert.Equal(Export(plain), Export(merged));
        Assert.Empty(Dump.Faults(merged.Database));
    }, iter: Cases, threads: 2);

    /// <summary>Every row of every table but the record of merges, which remembers that there was one.</summary>
    static string[] Rows(Terminal terminal) => [.. Dump.Of(terminal).Where(line => !line.StartsWith("merges |", StringComparison.Ordinal))];

    static string Export(Terminal terminal)
    {
        terminal.Do("export", $"{terminal.Folder}/export");
        return File.ReadAllText($"{terminal.Folder}/export/people.csv") + File.ReadAllText($"{terminal.Folder}/export/posts.csv");
    }

    /// <returns>Who was merged; null where the draw hit nobody, or one person twice.</returns>
    static long? Merge(Terminal terminal, int one, int other)
    {
        var people = Dump.Of(terminal, "SELECT printf('%06d', id) FROM people WHERE name IS NOT NULL AND merged_into IS NULL").Select(long.Parse).ToList();
        if (people.Count < 2 || one % people.Count == other % people.Count)
            return null;
        terminal.Do("person", "merge", $"{people[one % people.Count]}", $"{people[other % people.Count]}");
        return people[one % people.Count];
    }

    static long? Import(Terminal terminal, TableRow[] rows)
    {
        var answer = terminal.Do("import", terminal.File("people.csv", RandomTables.Csv(rows)), "--declare", Samples.Declared, "--json");
        return answer.Json.GetProperty("batch") is { ValueKind: System.Text.Json.JsonValueKind.Number } batch ? batch.GetInt64() : null;
    }
}
