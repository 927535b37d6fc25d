using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Inbox;

namespace Windfall.App.Conversations;

/// <summary>What terminal, page and API say alike.</summary>
static class InboxSaid
{
    public static string Standing(Standing standing, TimeZoneInfo zone, CultureInfo culture)
    {
        var state = Words.Say(standing.State, culture);
        return standing switch
        {
            { State: ConversationState.Snoozed, Until: { } until } => new Phrase("inbox.until", state, TimeZoneInfo.ConvertTime(until, zone), ZoneName(until, zone)).Say(culture),
            { State: ConversationState.Snoozed } => new Phrase("inbox.until_reply", state).Say(culture),
            { IsUnread: true, State: ConversationState.Open } => new Phrase("inbox.unread", state).Say(culture),
            _ => state,
        };
    }

    /// <summary><c>Europe/Paris, UTC+02:00</c>: which clock a time is of.</summary>
    public static string ZoneName(DateTimeOffset at, TimeZoneInfo zone) =>
        string.Create(CultureInfo.InvariantCulture, $"{zone.Id}, UTC{(zone.GetUtcOffset(at) < TimeSpan.Zero ? '-' : '+')}{zone.GetUtcOffset(at):hh\\:mm}");

    /// <summary>Who is worth what to the goal, in a word; empty for the rest.</summary>
    public static string Fit(Conversation talk, CultureInfo culture) => talk switch
    {
        { Fit.Label: not FitLabel.Other } => Words.Say(talk.Fit.Label, culture),
        { Referral.IsCandidate: true } => Words.Say("inbox.referrer", culture),
        _ => "",
    };

    /// <summary>What was written, or that its words had their time.</summary>
    public static string Text(string text, int most, CultureInfo culture) => text.Length == 0 ? Words.Say("inbox.purged", culture) : ForeignText.OneLine(text, most);

    /// <summary>That another is answering.</summary>
    /// <param name="me">Who reads it; null where nobody signs in.</param>
    public static string Answering(string who, string? me, CultureInfo culture) => who == me ? Words.Say("inbox.answering_elsewhere", culture) : new Phrase("inbox.answering", who).Say(culture);

    /// <summary>The words that made a comment what it is; read again, for they are kept nowhere.</summary>
    public static IEnumerable<string> Reasons(Conversation talk, CultureInfo culture) => CommentReader.Read(talk.Text).Reasons.Select(reason => reason.Say(culture));

    public static string CamelCase(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
