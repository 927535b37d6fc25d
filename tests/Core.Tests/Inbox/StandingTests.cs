using CsCheck;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

/// <summary>How a conversation stands follows from what was done last and what was heard since, and from nothing else.</summary>
public class StandingTests
{
    static readonly DateTimeOffset Morning = new(2026, 9, 23, 8, 0, 0, TimeSpan.Zero);

    static readonly Gen<DateTimeOffset> Moment = Gen.Int[0, 100].Select(hours => Morning.AddHours(hours));

    static readonly ConversationState[] Stirring = [ConversationState.Open, ConversationState.Waiting, ConversationState.Done];

    static readonly Gen<ConversationState> Waits = Gen.Int[0, Stirring.Length - 1].Select(place => Stirring[place]);

    static readonly Gen<ConversationEvent> Done =
        from at in Moment
        from state in Gen.Enum<ConversationState>()
        from until in Moment
        from untilReply in Gen.Bool
        select new ConversationEvent(at, state, state is ConversationState.Snoozed && !untilReply ? until : null, untilReply);

    [Fact]
    public void What_was_never_touched_or_was_given_back_is_new() => Gen.Select(Moment, Moment).Sample((heard, at) =>
        Standing.Of(null, heard, at) == Standing.New && Standing.Of(new(heard, ConversationState.New), heard, at) == Standing.New);

    [Fact]
    public void What_is_ignored_stays_so_whatever_they_write() => Gen.Select(Moment, Moment, Moment).Sample((done, heard, at) =>
        Standing.Of(new(done, ConversationState.Ignored), heard, at).State is ConversationState.Ignored);

    [Fact]
    public void A_word_from_them_opens_what_waits_for_one() => Gen.Select(Moment, Gen.Int[1, 50], Waits).Sample((done, later, state) =>
        Standing.Of(new(done, state), done.AddHours(later), done.AddHours(later)) is { State: ConversationState.Open, IsUnread: true });

    [Fact]
    public void A_snooze_ends_at_its_time_and_not_before() => Gen.Select(Moment, Gen.Int[1, 50], Moment).Sample((done, hours, at) =>
    {
        var snooze = new ConversationEvent(done, ConversationState.Snoozed, done.AddHours(hours));
        var standing = Standing.Of(snooze, heard: snooze.At.AddHours(-1), at);
        return at >= snooze.Until ? standing is { State: ConversationState.Open, IsUnread: true } : standing.State is ConversationState.Snoozed && standing.Until == snooze.Until;
    });

    [Fact]
    public void Nobody_need_look_at_what_was_done_after_they_last_wrote() => Gen.Select(Done, Gen.Int[0, 50]).Sample((done, before) =>
        Standing.Of(done, done.At.AddHours(-before), done.At) is var standing && (standing == Standing.New || !standing.IsUnread || done.Until <= done.At));
}
