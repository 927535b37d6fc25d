using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Replies;

namespace Windfall.Core.Tests.Replies;

/// <summary>Codes and facts in replies, whatever is typed, saved or known.</summary>
public class ReplyTextTests
{
    static readonly string[] Pieces = ["/a", "/b", "/none", "/a/b", "//a", "{first}", "{none}", "{{first}}", "{", "}", "/", " ", "\n", "https://x.example/a", "é", "𝔘", "word", "\uD800", "/A", "a/b", "/a.", "(/b)"];

    static readonly Gen<string> Typed = Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(places => string.Concat(places.Select(place => Pieces[place])));

    static readonly Gen<ImmutableArray<SavedReply>> Saved = Gen.Select(Typed, Typed).Select((a, b) => ImmutableArray.Create(new SavedReply("a", a), new SavedReply("b", b)));

    static Dictionary<string, string?> Knows(string first) => new() { ["first"] = first };

    [Fact]
    public void Nothing_that_is_typed_or_saved_breaks_it_or_grows_without_end() => Gen.Select(Typed, Saved).Sample((typed, saved) =>
        ReplyText.Of(typed, saved, Knows("Ada")).Text.Length < 1_000_000);

    [Fact]
    public void A_reply_that_calls_itself_a_thousand_times_stays_small()
    {
        var all = string.Concat(Enumerable.Repeat("/a ", SavedReply.LongestText / 3));
        Assert.InRange(ReplyText.Of(all, [new("a", all)], Knows("Ada")).Text.Length, 1, 10_000_000);
    }

    [Fact]
    public void What_has_neither_code_nor_fact_is_said_as_it_was_typed() => Typed.Select(text => text.Replace('/', ' ').Replace('{', ' ')).Sample(text =>
        ReplyText.Of(text, [new("a", "x")], Knows("Ada")) is { Missing.IsEmpty: true } reply && reply.Text == text.Trim());

    [Fact]
    public void What_strangers_call_themselves_is_never_read_as_a_code_or_a_fact() => Typed.Where(text => text.Length > 0).Sample(name =>
        ReplyText.Of("Hello {first}!", [new("a", "SECRET"), new("b", "SECRET")], Knows(name)).Text == $"Hello {name}!".Trim());

    [Fact]
    public void Facts_that_are_not_on_record_are_named_once_and_stay_in_braces() => Gen.Select(Typed, Saved).Sample((typed, saved) =>
        ReplyText.Of(typed, saved, new Dictionary<string, string?>()) is var reply
        && reply.Missing.Distinct().Count() == reply.Missing.Length && reply.Missing.All(name => reply.Text.Contains($"{{{name}}}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("/a", "Thanks"), InlineData("/a /b", "Thanks Bye"), InlineData("see https://x.example/a", "see https://x.example/a"), InlineData("and/or /a.", "and/or Thanks.")]
    [InlineData("/c", "Thanks, Ada"), InlineData("/nobody", "/nobody"), InlineData("1/2", "1/2")]
    public void Codes_stack_and_addresses_are_left_alone(string typed, string said) =>
        Assert.Equal(said, ReplyText.Of(typed, [new("a", "Thanks"), new("b", "Bye"), new("c", "/a, {first}")], Knows("Ada")).Text);

    [Fact]
    public void The_same_words_are_the_same_whatever_their_signs() =>
        Assert.Equal("reply.same_again", ReplyText.Of("Thank you, Ada!", [], Knows("Ada")).Refused(["thank you ada"])!.Because.Key);
}
