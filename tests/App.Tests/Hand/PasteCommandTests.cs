using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Hand;

/// <summary>What a user copied off a page, through to what is kept of it.</summary>
public sealed class PasteCommandTests : IDisposable
{
    const string Page = """
        View Ada Example’s profile
        Ada Example
        2nd degree connection
        · 2nd
        Head of Social at Acme
        View Bo Sample’s profile
        Bo Sample
        3rd degree connection
        · 3rd+
        Nurse
        """;

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void It_shows_what_it_understood_and_keeps_it()
    {
        var answer = terminal.RunWith(Page, "paste", "--post", Samples.Post);

        Assert.Equal(0, answer.Exit);
        Assert.Contains("Head of Social at Acme", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Kept as batch 1. To take it back: windfall import undo 1", answer.Out, StringComparison.Ordinal);
        Assert.Equal(["Ada Example | Head of Social at Acme | 2", "Bo Sample | Nurse | 3"], Dump.Of(terminal, "SELECT name, headline, degree FROM people"));
        Assert.Equal(2, Dump.Count(terminal, "acts"));
    }

    [Fact]
    public void A_dry_run_shows_and_keeps_nothing()
    {
        var answer = terminal.RunWith(Page, "paste", "--post", Samples.Post, "--dry-run");

        Assert.Contains("Ada Example", answer.Out, StringComparison.Ordinal);
        Assert.Equal((0, 0), (Dump.Count(terminal, "people"), Dump.Count(terminal, "batches")));
    }

    [Fact]
    public void Pasted_twice_it_is_known_already()
    {
        terminal.RunWith(Page, "paste", "--post", Samples.Post);
        var before = Dump.Of(terminal);

        Assert.Contains("All of that was known already", terminal.RunWith(Page, "paste", "--post", Samples.Post).Out, StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void Undone_it_leaves_nothing()
    {
        terminal.RunWith(Page, "paste", "--post", Samples.Post);
        terminal.Do("import", "undo", "1");

        Assert.All(["people", "acts", "posts", "identities"], table => Assert.Equal(0, Dump.Count(terminal, table)));
    }

    [Fact]
    public void Members_who_hide_are_nobody_here_either()
    {
        terminal.RunWith(Page + "\nView LinkedIn Member’s profile\nLinkedIn Member\n3rd degree connection\n· 3rd\nSomewhere\n", "paste", "--post", Samples.Post);

        Assert.DoesNotContain(Dump.Of(terminal, "SELECT name, headline FROM people"), line => line.Contains("LinkedIn", StringComparison.Ordinal));
        Assert.Contains("∅ | ∅", Dump.Of(terminal, "SELECT name, headline FROM people"));
    }

    [Theory]
    [InlineData(""), InlineData("\n\n\n"), InlineData("\0\u0001\u0002")]
    public void Where_nobody_is_recognised_it_says_what_to_copy(string text)
    {
        var answer = terminal.RunWith(text, "paste");

        Assert.Equal(1, answer.Exit);
        Assert.Equal("Nobody was recognised in there. Copy the list of people itself: names with the lines under them.\n", answer.Error);
    }
}
