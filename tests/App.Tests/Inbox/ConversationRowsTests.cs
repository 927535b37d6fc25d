using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Inbox;

/// <summary>Every act with words is a conversation, or a part of one, for as long as some batch tells of it.</summary>
public sealed class ConversationRowsTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_comment_is_a_conversation_and_a_reaction_is_none()
    {
        Import();

        Assert.Equal(["2 | Well said, Élodie — “bravo”"], Dump.Of(terminal,
            "SELECT c.kind, a.text FROM conversations c JOIN acts a ON (a.post_id, a.person_id, a.kind, a.key) = (c.post_id, c.person_id, c.kind, c.key)"));
    }

    [Fact]
    public void Told_twice_it_is_one_and_goes_with_the_last_that_told_it()
    {
        Import();
        Import("again.csv", Samples.People.Replace("2026-09-22T18:05:22Z", "2026-09-22T18:06:22Z", StringComparison.Ordinal));
        Assert.Equal(1, Dump.Count(terminal, "conversations"));

        terminal.Do("import", "undo", "2");
        Assert.Equal(1, Dump.Count(terminal, "conversations"));
        terminal.Do("import", "undo", "1");
        Assert.Equal(0, Dump.Count(terminal, "conversations"));
        Assert.Empty(Dump.Faults(terminal.Database));
    }

    void Import(string name = "people.csv", string? table = null) => terminal.Do("import", terminal.File(name, table ?? Samples.People), "--declare", Samples.Declared);
}
