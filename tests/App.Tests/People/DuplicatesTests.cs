using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.People;

/// <summary>Who may be known twice is suggested with reasons; nothing is merged unasked.</summary>
public sealed class DuplicatesTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Somebody_pasted_and_imported_is_suggested_once_and_gone_when_merged()
    {
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social at Acme");
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social at ACME", "--url", "https://www.linkedin.com/in/ada-example");
        terminal.Do("person", "add", "Bo Sample", "--headline", "Nurse");

        var pair = terminal.Do("person", "duplicates", "--json").Json.GetProperty("pairs").EnumerateArray().Single();
        Assert.InRange(pair.GetProperty("probability").GetDouble(), 0.9, 1);
        var said = terminal.Do("person", "duplicates").Out;
        Assert.Contains("The same name: ada example", said, StringComparison.Ordinal);
        Assert.Contains("windfall person merge 2 1", said, StringComparison.Ordinal);
        Assert.Equal(3, terminal.Do("audience", "list", "--json").Json.GetProperty("total").GetInt32());

        terminal.Do("person", "merge", "2", "1");
        Assert.Equal("Nobody known seems to be there twice.\n", terminal.Do("person", "duplicates").Out);
    }

    [Fact]
    public void One_address_told_of_two_is_certain()
    {
        const string Member = "ACoAAB1234567890abcdefghijklmnopqrstuvw", Address = "https://www.linkedin.com/in/ada-example";
        foreach (var row in (string[])[$"Ada Example,,{Member}", $"A. E.,{Address},", $"Ada Example,{Address},{Member}"])
            terminal.Do("import", terminal.File("people.csv", $"name,profileUrl,memberId\n{row}\n"), "--declare", Samples.Declared);

        var pair = terminal.Do("person", "duplicates", "--json").Json.GetProperty("pairs").EnumerateArray().Single();
        Assert.True(pair.GetProperty("isCertain").GetBoolean());
    }

    [Fact]
    public void Two_clients_people_are_never_compared()
    {
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social at Acme");
        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social at Acme!", "--workspace", "other");
        Assert.Equal(0, terminal.Do("person", "duplicates", "--json").Json.GetProperty("total").GetInt32());
    }
}
