using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary>Only the user can know whether a table of people may be used; so he says it, and it is kept.</summary>
public sealed class DeclareTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_table_of_people_without_a_declaration_is_refused_with_the_reason()
    {
        var answer = terminal.Run("import", terminal.File("people.csv", Samples.People));

        Assert.Equal(1, answer.Exit);
        Assert.Equal("""
            people.csv is a table of people, and only you can know whether you may use it.
            LinkedIn's User Agreement forbids collecting members' data with tools (section 8.2).
            Say in a sentence where it is from and why you may use it; the sentence is kept with the data and shown wherever it is used:

                windfall import people.csv --declare "copied by hand from my own post, for my own follow-up"

            """, answer.Error);
        Assert.Equal(0, Dump.Count(terminal, "people"));
    }

    [Fact]
    public void The_sentence_stays_with_the_batch_and_is_shown()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);

        var list = terminal.Do("import", "list").Out;

        Assert.Contains("people.csv", list, StringComparison.Ordinal);
        Assert.Contains(Samples.Declared, list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""), InlineData("   ")]
    public void Saying_nothing_is_no_declaration(string sentence) =>
        Assert.Equal(1, terminal.Run("import", terminal.File("people.csv", Samples.People), "--declare", sentence).Exit);

    [Fact]
    public void Counts_need_none() => terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
}
