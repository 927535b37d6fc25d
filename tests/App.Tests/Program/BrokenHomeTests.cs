using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Tests.Program;

/// <summary>A database that cannot be used ends in a sentence, whatever was asked.</summary>
public sealed class BrokenHomeTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    public static TheoryData<string> Verbs => ["brief", "demo --once", "demo --remove", "import list", "import undo 1", "workspace list", "goal show", "post list",
        $"post reading {Samples.Post} --reactions 1", "person add Ada", "export out"];

    [Theory, MemberData(nameof(Verbs))]
    public void One_that_is_none(string line)
    {
        Directory.CreateDirectory(terminal.Home);
        File.WriteAllBytes(terminal.Database, Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("This is no database. ", 1000))));

        AssertSaid(line, "cannot be used: SQLite Error 26: 'file is not a database'");
    }

    [Theory, MemberData(nameof(Verbs))]
    public void One_whose_pages_are_torn(string line)
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        var bytes = File.ReadAllBytes(terminal.Database);
        bytes.AsSpan(4096).Fill(0x5A);      // all but the first page, which says what the file is
        File.WriteAllBytes(terminal.Database, bytes);

        AssertSaid(line, "cannot be used: SQLite Error 11: 'database disk image is malformed'");
    }

    [Fact]
    public void One_of_a_newer_program()
    {
        terminal.Do("workspace", "list");
        Change("PRAGMA user_version = 99");

        AssertSaid("brief", "This database has schema 99, and this program knows up to");
    }

    [Fact]
    public void One_of_another_program()
    {
        Directory.CreateDirectory(terminal.Home);
        Change("CREATE TABLE notes (text TEXT)");

        AssertSaid("brief", "is a SQLite database, but not one of Windfall’s. Point WINDFALL_HOME at another folder.");
        Assert.Equal(1, Dump.Count(terminal, "sqlite_schema"));
    }

    [Fact]
    public void An_empty_file_is_an_empty_database()
    {
        Directory.CreateDirectory(terminal.Home);
        File.WriteAllBytes(terminal.Database, []);

        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
    }

    [Fact]
    public void A_home_that_is_a_file()
    {
        terminal.File("home", "not a folder");

        AssertSaid("brief", "The data folder");
    }

    void AssertSaid(string line, string sentence)
    {
        var answer = terminal.Run(line.Split(' '));

        Assert.Equal(1, answer.Exit);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        connection.Open();
        connection.Run(sql);
    }
}
