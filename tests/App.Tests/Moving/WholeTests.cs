using CsCheck;
using Windfall.App.Hand;
using Windfall.App.Moving;
using Windfall.App.Tests.Program;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Tests.Moving;

/// <summary>Everything written as plain tables, taken into an empty instance and written again is the same, byte for byte.</summary>
public sealed class WholeTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData(false), InlineData(true)]
    public void The_sample_comes_back_the_same(bool asJson)
    {
        terminal.Do("demo", "--once");
        AssertSame(terminal, ["--workspace", "sample", .. asJson ? ["--json"] : (string[])[]]);
    }

    [Fact]
    public void Whatever_was_imported_comes_back_the_same() => Gen.Select(RandomTables.Rows, RandomTables.Rows).Sample(tables =>
    {
        using var one = Terminal.Ready();
        one.Do("goal", "set", "--name", "=Mine\n", "--function", "marketing");
        one.Run("import", one.File("a.csv", RandomTables.Csv(tables.Item1)), "--declare", Samples.Declared, "--skip-unreadable");
        one.Run("import", one.File("b.csv", RandomTables.Csv(tables.Item2)), "--declare", "", "--skip-unreadable", "--workspace", "other");
        AssertSame(one, ["--all"]);
    }, iter: 20, threads: 1);

    /// <summary>Rows in every table there is, so that a new one cannot be forgotten.</summary>
    [Fact]
    public void Every_table_moves_or_says_why_it_stays()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        using (var connection = Database.Open(terminal.Home, Terminal.Morning, out _)!.Connect())
        {
            foreach (var table in (string[])["workspaces", "people", "posts"])
                Planting.Plant(connection, table, 1);
            connection.Run("UPDATE person_facts SET origin = 3; UPDATE touches SET origin = 3; UPDATE readings SET origin = 3; UPDATE figures SET origin = 3; UPDATE batches SET origin = 3; DELETE FROM workspaces WHERE id > 1");
        }
        var folder = AssertSame(terminal, ["--all"]);
        Assert.Empty(Dump.Of(terminal, $"SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE c.type = 'BLOB' AND c.\"notnull\" AND m.name NOT IN ({string.Join(", ", Layout.Stay.Keys.Select(table => $"'{table}'"))})"));
        var known = Dump.Of(terminal, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        Assert.Equal(known.Except(Layout.Stay.Keys).Order(), Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!).Order());
        Assert.Empty(Layout.Stay.Keys.Except(known));
        Assert.All(Directory.EnumerateFiles(folder, "*.csv").Where(file => Path.GetFileNameWithoutExtension(file) is not ("merges" or "erased")), file =>
            Assert.True(File.ReadLines(file).Skip(1).Any(), $"{Path.GetFileName(file)} is empty: nothing shows that it comes back."));
    }

    [Fact]
    public void One_workspace_takes_nothing_of_another_along()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared, "--workspace", "acme");
        terminal.Do("import", terminal.File("others.csv", "name,headline\nZoe Elsewhere,Baker\n"), "--declare", "mine", "--workspace", "other");
        var folder = AssertSame(terminal, ["--workspace", "acme"]);
        Assert.All(Directory.EnumerateFiles(folder), file => Assert.DoesNotContain("Zoe", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Contains("Ada Example", File.ReadAllText(Path.Combine(folder, "people.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_origin_forbids_stays_and_so_do_secrets()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("person", "add", "Cy Typed", "--post", Samples.Post);
        terminal.Do("person", "add", "Di Lead", "--post", Samples.Post);
        terminal.Do("lead", "add", "Di Lead");
        Page("Ev PAGESECRET");
        terminal.Do("backup", "key");
        var folder = Path.Combine(terminal.Folder, "out");
        Assert.Contains("2 people stayed", terminal.Do("export", folder, "--everything").Out, StringComparison.Ordinal);

        var all = string.Concat(Directory.EnumerateFiles(folder).Select(File.ReadAllText));
        Assert.DoesNotContain("PAGESECRET", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Cy Typed", all, StringComparison.Ordinal);
        Assert.DoesNotContain("backup_key", all, StringComparison.Ordinal);
        Assert.Contains("Di Lead", all, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_only_where_nothing_is_and_whole()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        var folder = Path.Combine(terminal.Folder, "out");
        terminal.Do("export", folder, "--everything");
        Assert.Contains("There is data here already", terminal.Run("import", folder).Error, StringComparison.Ordinal);

        using var other = new Terminal();
        File.AppendAllText(Path.Combine(folder, "posts.csv"), "torn,line\n");
        var answer = other.Run("import", folder);
        Assert.Equal(1, answer.Exit);
        Assert.Contains("posts.csv, line 3: expected", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(other, "people"));
    }

    [Fact]
    public void What_was_taken_over_is_known_again_by_an_import()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        var folder = Path.Combine(terminal.Folder, "out");
        terminal.Do("export", folder, "--everything");
        using var other = new Terminal();
        other.Do("import", folder);
        other.Do("import", other.File("people.csv", Samples.People), "--declare", Samples.Declared);
        Assert.Equal(["Ada Example", "Bo Sample"], Dump.Of(other, "SELECT name FROM people"));
        Assert.Equal(1, Dump.Count(other, "conversations"));
    }

    /// <returns>The folder that was written first.</returns>
    static string AssertSame(Terminal one, string[] which)
    {
        var (first, second) = (Path.Combine(one.Folder, "first"), Path.Combine(one.Folder, "second"));
        one.Do(["export", first, "--everything", .. which]);
        using var other = new Terminal();
        other.Do("import", first);
        other.Do(["export", second, "--everything", .. which]);
        Assert.Equal(Directory.EnumerateFiles(first).Select(Path.GetFileName).Order(), Directory.EnumerateFiles(second).Select(Path.GetFileName).Order());
        Assert.All(Directory.EnumerateFiles(first), file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(second, Path.GetFileName(file)))));
        Assert.Empty(Dump.Faults(other.Database));
        return first;
    }

    void Page(string name)
    {
        var workspace = Workspace.Open(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), "default", at: null, out _)!;
        using var batch = Batch.Begin(workspace.Database, workspace.Id, Origin.Page, workspace.Now, "page", declaration: null);
        var chunk = new Chunk();
        PersonEntries.Add(batch, chunk, workspace.Judge(), chunk.NextRow(), name, "CMO", "PAGESECRET Inc.", "https://www.linkedin.com/in/pagesecret", degree: null);
        batch.Writer.Write(chunk);
        batch.Keep("page", workspace.Judge);
    }
}
