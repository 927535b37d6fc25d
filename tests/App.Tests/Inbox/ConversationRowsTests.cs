using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Inbox;

/// <summary>Every act with words is a conversation, or a part of one, for as long as some batch tells of it.</summary>
public sealed class ConversationRowsTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_table_that_tells_what_answers_what_makes_threads_of_each_post_apart()
    {
        const string Rows = $"""
            Comment ID,Reply To,Name,Profile URL,Comment,Post URL,Timestamp
            1,,Ada Example,https://www.linkedin.com/in/ada-example,Could you share the source?,{Samples.Post},2026-09-23T10:00:00Z
            2,1,Bo Sample,https://www.linkedin.com/in/bo-sample,I would like it too,{Samples.Post},2026-09-23T10:10:00Z
            3,2,Cy Made,https://www.linkedin.com/in/cy-made,Me too,{Samples.Post},2026-09-23T10:20:00Z
            1,,Di Vent,https://www.linkedin.com/in/di-vent,What did it cost?,{Samples.OtherPost},2026-09-23T10:00:00Z
            2,1,Ed Ghost,https://www.linkedin.com/in/ed-ghost,Too much I fear,{Samples.OtherPost},2026-09-23T10:10:00Z

            """;
        terminal.Do("import", terminal.File("threads.csv", Rows), "--declare", Samples.Declared);

        Assert.Equal(2, terminal.Do("inbox", "list", "--json").Json.GetProperty("conversations").GetArrayLength());
        var messages = terminal.Do("inbox", "show", "1", "--json").Json.GetProperty("messages");
        Assert.Equal(["Ada Example", "Bo Sample", "Cy Made"], messages.EnumerateArray().Select(message => message.GetProperty("person").GetString()));
    }

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
