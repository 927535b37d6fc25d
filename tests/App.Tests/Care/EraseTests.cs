using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Care;

/// <summary>Who asks to be erased is gone, from every row and from the bytes of the data folder.</summary>
public sealed class EraseTests : IDisposable
{
    readonly Terminal terminal = new();

    public EraseTests() => Import();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Nothing_of_an_erased_person_is_left_in_the_bytes_of_the_database()
    {
        using (var connection = Open())
        {
            connection.Run("UPDATE people SET name = $t, headline = $t, company = $t, url = $t WHERE name = 'Ada Example'", ("$t", Planting.Word));
            var person = connection.Number("SELECT id FROM people WHERE name = $t", ("$t", Planting.Word));
            Planting.Plant(connection, "people", person);
            connection.Run("UPDATE batches SET report = $t", ("$t", $$"""{"files":[{"unreadable":[{"line":2,"text":"{{Planting.Word}}"}]}]}"""));
            connection.Run("""
                UPDATE conversations SET address = $t WHERE person_id = $p;
                INSERT INTO conversations (workspace_id, post_id, person_id, kind, key, batch_id, parent) SELECT workspace_id, post_id, 2, kind, 8, batch_id, $t FROM conversations WHERE person_id = $p
                """, ("$t", Planting.Word), ("$p", person));
            connection.Run("""
                INSERT INTO replies (workspace_id, conversation_id, post_id, at, text, address) SELECT workspace_id, id, post_id, 0, $t, $t FROM conversations WHERE person_id = $p
                """, ("$t", Planting.Word), ("$p", person));
            Planting.Plant(connection, "conversations", connection.Number("SELECT id FROM conversations WHERE person_id = $p", ("$p", person)));
            connection.Run("UPDATE conversation_events SET rule = NULL; DELETE FROM claims");
            foreach (var column in connection.Command("SELECT name FROM pragma_table_info('sources') WHERE type IN ('TEXT', 'BLOB')").Rows(row => row.GetString(0)).ToList())
                connection.Run($"UPDATE sources SET {column} = {(column == "secret" ? "NULL" : "'mine'")}");      // the user's own
            connection.Run("DELETE FROM settings WHERE key = 'secure_since'; PRAGMA secure_delete = OFF; UPDATE people SET name = $t || name WHERE id = $p; UPDATE people SET name = $t WHERE id = $p", ("$t", Planting.Word), ("$p", person));
        }
        var upload = Directory.CreateDirectory(Path.Combine(terminal.Home, "uploads", $"1-{new string('a', 32)}", "000")).FullName;
        File.WriteAllText(Path.Combine(upload, "people.csv"), Planting.Word);
        Assert.True(IsThere());

        terminal.Do("person", "erase", "1", "--yes");
        Assert.DoesNotContain(Dump.Of(terminal), line => line.Contains(Planting.Word, StringComparison.Ordinal));
        Assert.False(IsThere());
        Assert.Empty(Dump.Faults(terminal.Database));
    }

    [Fact]
    public void Nor_is_a_line_kept_that_nobody_could_read()
    {
        terminal.Do("import", terminal.File("more.csv", Samples.People.Replace("2026-09-22T19:00:00Z", Planting.Word, StringComparison.Ordinal) + "Cy Example,,,,LIKE,,,\n"),
            "--declare", Samples.Declared, "--post", Samples.Post, "--skip-unreadable");
        Assert.Equal(2, Dump.Count(terminal, "batches"));
        Assert.False(IsThere());
    }

    [Fact]
    public void An_import_does_not_bring_back_who_was_erased()
    {
        terminal.Do("person", "erase", "Ada Example", "--yes");
        var again = terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared, "--json").Json.GetProperty("files")[0];

        Assert.Equal(1, again.GetProperty("skipped").GetInt64());
        Assert.Equal(0, again.GetProperty("new").GetInt64());
        Assert.Equal(["Bo Sample"], Dump.Of(terminal, "SELECT name FROM people"));
        Assert.Equal(1, terminal.Run("person", "export", "Ada Example").Exit);
    }

    [Fact]
    public void Nor_does_one_that_knows_only_the_name_and_the_headline()
    {
        terminal.Do("person", "erase", "Ada Example", "--yes");
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social, Acme");
        Assert.Equal(["Bo Sample"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    [Fact]
    public void Whoever_they_were_merged_with_goes_too()
    {
        terminal.Do("person", "add", "Ada E.", "--url", "https://bsky.app/profile/ada.example.com");
        terminal.Do("person", "merge", "Ada E.", "Ada Example");
        terminal.Do("person", "erase", "Ada E.", "--yes");
        Assert.Equal(["Bo Sample"], Dump.Of(terminal, "SELECT name FROM people"));
    }

    [Fact]
    public void It_wants_to_be_meant()
    {
        Assert.Contains("--yes", terminal.Run("person", "erase", "Ada Example").Error, StringComparison.Ordinal);
        Assert.Equal(2, Dump.Count(terminal, "people"));
    }

    [Fact]
    public void All_that_is_held_is_told_with_where_it_is_from()
    {
        var held = terminal.Do("person", "export", "Bo Sample").Json;
        Assert.Equal("Bo Sample", held.GetProperty("people")[0].GetProperty("name").GetString());
        Assert.Equal(Samples.Declared, held.GetProperty("sources")[0].GetProperty("declaration").GetString());
        Assert.Equal("declared", held.GetProperty("sources")[0].GetProperty("origin").GetString());
        Assert.Contains("“bravo”", string.Concat(held.GetProperty("acts").EnumerateArray().Select(act => act.GetProperty("text").GetString())), StringComparison.Ordinal);
        Assert.Equal(1, held.GetProperty("conversations").GetArrayLength());
    }

    void Import() => terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);

    bool IsThere() => Directory.EnumerateFiles(terminal.Home, "*", SearchOption.AllDirectories).Any(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains(Planting.Word, StringComparison.Ordinal));

    SqliteConnection Open() => Database.Open(terminal.Home, Terminal.Morning, out _)!.Connect();
}
