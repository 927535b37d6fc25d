namespace Windfall.App.Tests;

/// <summary>What must stay small.</summary>
public class SizeTests
{
    const int MostLines = 300;

    /// <summary>Tables of data, one entry a line; there is nothing in them to read.</summary>
    static readonly string[] Tables = ["src/Core/Headlines/Employers/EmployerList.cs", "tests/Core.Tests/Headlines/UnseenReadings.cs"];

    static IEnumerable<string> TooLong(IEnumerable<(string File, int Lines)> files) =>
        from file in files
        where file.Lines > MostLines && !Tables.Contains(file.File)
        select file.File;

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(TooLong(Repository.Folders(".").Where(folder => folder.StartsWith("src", StringComparison.Ordinal) || folder.StartsWith("tests", StringComparison.Ordinal))
            .SelectMany(Repository.Sources)
            .Select(file => (file, Repository.Text(file).Count(c => c == '\n')))));

    [Fact]
    public void And_the_check_can_fail() => Assert.Equal(["long.cs"], TooLong([("long.cs", MostLines + 1), ("short.cs", MostLines)]));

    [Fact]
    public void The_root_has_at_most_24_entries_that_a_visitor_sees() =>
        Assert.InRange(Directory.EnumerateFileSystemEntries(Repository.Root).Count(entry => !Path.GetFileName(entry).StartsWith('.') && Path.GetFileName(entry) != "artifacts"), 1, 24);
}
