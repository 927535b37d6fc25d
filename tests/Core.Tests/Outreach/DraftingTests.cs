using CsCheck;
using Windfall.Core.Leads;
using Windfall.Core.Outreach;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Outreach;

public class DraftingTests
{
    static readonly DateTimeOffset At = new(2026, 9, 22, 19, 0, 0, TimeSpan.Zero);

    static readonly DraftFacts Known = new(
        "Dr. Ada Example", "Brands can say something sensible, too", new(ActKind.Comment, At, null, "We tried this at Acme. It works, but only when legal answers within the hour!"),
        "Head of Social, Acme", new(TouchKind.Wrote, At.AddYears(-1)), "I help brands answer the news", null, [], "Bo Sample", "CMO, Initech");

    [Fact]
    public void A_note_speaks_of_what_they_said_and_stays_within_its_limit()
    {
        var note = Write(DraftKind.Note, Known, 300);
        Assert.Contains("outreach.hello(Ada)", note.Text, StringComparison.Ordinal);
        Assert.Contains("It works", note.Text, StringComparison.Ordinal);
        Assert.Equal(["fact.comment", "fact.own_work"], note.Facts.Select(fact => fact.Key));
        Assert.InRange(note.Text.Length, 1, 300);
    }

    [Fact]
    public void What_finds_no_room_is_named()
    {
        var note = Write(DraftKind.Note, Known, 60);
        Assert.Equal(["fact.comment", "fact.own_work"], note.LeftOut.Select(fact => fact.Key));
        Assert.Equal("outreach.hello(Ada)\noutreach.connect", note.Text);
    }

    [Fact]
    public void Every_sentence_of_a_draft_has_its_fact_beside_it() => Gen.Select(Gen.Enum<DraftKind>(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample((kind, act, met, work, headline) =>
    {
        var facts = Known with { Act = act ? Known.Act : null, Met = met ? Known.Met : null, OwnWork = work ? Known.OwnWork : null, Headline = headline ? Known.Headline : null };
        var draft = Write(kind, facts, 300);
        return (act || !draft.Text.Contains("comment", StringComparison.Ordinal)) && (work || !draft.Text.Contains("own_work", StringComparison.Ordinal))
            && draft.Facts.All(fact => fact.Key is not "fact.headline" || headline) && draft.Facts.Length == draft.Facts.Distinct().Count();
    });

    [Fact]
    public void A_message_proposes_three_times_or_else_the_booking_address()
    {
        Assert.Contains("outreach.call_times", Write(DraftKind.Message, Known with { Times = [At, At.AddDays(1), At.AddDays(2)], Booking = "https://cal.example/t" }, 300).Text, StringComparison.Ordinal);
        Assert.Contains("https://cal.example/t", Write(DraftKind.Message, Known with { Booking = "https://cal.example/t" }, 300).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_comment_is_cut_between_its_words() =>
        Assert.Matches("(word )+word…", Write(DraftKind.Message, Known with { Act = new(ActKind.Comment, At, null, string.Join(' ', Enumerable.Repeat("word", 100))) }, 300).Text);

    static Draft Write(DraftKind kind, DraftFacts facts, int limit) => Drafting.Write(kind, facts, limit, phrase => phrase.ToString());
}
