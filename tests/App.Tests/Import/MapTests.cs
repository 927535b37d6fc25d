using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary>Which column holds what: forced once, remembered for tables with the same header.</summary>
public sealed class MapTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_forced_column_is_believed_and_remembered()
    {
        Import("a.csv", "Name,Headline,Motto\nAda Example,Ignored,Head of Social\n", "--map", "headline=Motto");
        Import("b.csv", "Name,Headline,Motto\nBo Sample,Ignored,Nurse\n");

        Assert.Equal(["Ada Example | Head of Social", "Bo Sample | Nurse"], Dump.Of(terminal, "SELECT name, headline FROM people"));
    }

    [Fact]
    public void So_is_one_whose_header_says_nothing_else()
    {
        Import("a.csv", "Wer,Was\nAda Example,Head of Social\n", "--map", "name=Wer", "--map", "headline=Was");
        Import("b.csv", "Wer,Was\nBo Sample,Nurse\n");

        Assert.Equal(["Ada Example | Head of Social", "Bo Sample | Nurse"], Dump.Of(terminal, "SELECT name, headline FROM people"));
    }

    [Fact]
    public void Another_header_is_another_table()
    {
        Import("a.csv", "Name,Headline,Motto\nAda Example,Ignored,Head of Social\n", "--map", "headline=Motto");
        Import("b.csv", "Name,Headline,Motto,City\nBo Sample,Nurse,Ignored,Oslo\n");

        Assert.Contains("Bo Sample | Nurse", Dump.Of(terminal, "SELECT name, headline FROM people"));
    }

    [Fact]
    public void A_name_broken_over_lines_as_spreadsheets_have_them_is_remembered_too()
    {
        Import("a.csv", "Name,\"The\nmotto\"\nAda Example,Head of Social\n", "--map", "headline=The\nmotto");
        Import("b.csv", "Name,\"The\nmotto\"\nBo Sample,Nurse\n");

        Assert.Equal(["Ada Example | Head of Social", "Bo Sample | Nurse"], Dump.Of(terminal, "SELECT name, headline FROM people"));
    }

    [Theory]
    [InlineData("headline=Mottto", "expected a column “Mottto”, to be mapped to headline")]
    [InlineData("shoe size=Motto", "expected a field to map a column to, not “shoe size”")]
    public void What_does_not_exist_is_refused(string map, string reason)
    {
        var answer = terminal.Run("import", terminal.File("a.csv", "Name,Headline,Motto\nAda Example,Nurse,x\n"), "--declare", Samples.Declared, "--map", map);

        Assert.Equal(1, answer.Exit);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("headline"), InlineData("=Motto"), InlineData("headline=")]
    public void What_is_no_pair_is_wrong_usage(string map) =>
        Assert.Equal(2, terminal.Run("import", terminal.File("a.csv", "Name,Motto\n"), "--declare", Samples.Declared, "--map", map).Exit);

    void Import(string name, string table, params string[] more) =>
        terminal.Do(["import", terminal.File(name, table), "--declare", Samples.Declared, .. more]);
}
