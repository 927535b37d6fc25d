using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Leads;

/// <summary>Drafts, each of facts on record that are shown beside it.</summary>
public sealed class OutreachCommandTests : IDisposable
{
    readonly Terminal terminal = new();

    public OutreachCommandTests()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("profile", "set", "--name", "Theo", "--headline", "I help brands be heard");
        terminal.Do("lead", "add", "Bo Sample");
    }

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_note_thanks_for_the_comment_and_fits()
    {
        var draft = terminal.Do("lead", "draft", "Bo Sample", "note", "--json").Json;
        Assert.Equal("Hello Bo,\nYour comment under my post stayed with me: “Well said, Élodie — “bravo”” What I do: I help brands be heard. I would be glad to stay in touch.", draft.GetProperty("text").GetString());
        Assert.True(draft.GetProperty("text").GetString()!.Length <= 200);
        Assert.Equal(["They commented: “Well said, Élodie — “bravo””", "What you say of yourself: “I help brands be heard”"], draft.GetProperty("facts").EnumerateArray().Select(fact => fact.GetString()));
    }

    [Fact]
    public void It_is_drafted_in_the_language_asked_for_with_its_facts() =>
        Assert.Contains("Bonjour Bo,", terminal.Do("lead", "draft", "Bo Sample", "message", "--lang", "fr").Out, StringComparison.Ordinal);

    [Fact]
    public void An_introduction_names_whom_and_wants_to_be_told()
    {
        Assert.Contains("Whom do you want", terminal.Run("lead", "draft", "Bo", "introduction").Error, StringComparison.Ordinal);
        terminal.Do("lead", "add", "Ada Example");
        Assert.Contains("Do you know Ada Example (Head of Social, Acme) well enough to introduce us?", terminal.Do("lead", "draft", "Bo", "introduction", "--to", "Ada").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_carries_the_booking_address_or_three_times()
    {
        terminal.Do("lead", "settings", "--booking", "https://cal.example/me");
        Assert.Contains("https://cal.example/me", terminal.Do("lead", "draft", "Bo", "message").Out, StringComparison.Ordinal);
        var times = terminal.Do("lead", "draft", "Bo", "message", "--times").Out;
        Assert.Contains("I could do", times, StringComparison.Ordinal);
        Assert.DoesNotContain("cal.example", times, StringComparison.Ordinal);
    }
}
