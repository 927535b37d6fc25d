using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core.Inbox;

namespace Windfall.App.Inbox;

/// <summary>The inbox for programs: the same from verb and API.</summary>
static class InboxJson
{
    public static void List(Utf8JsonWriter json, InboxView view, ConversationState state, IEnumerable<Talk> shown, DateTimeOffset now, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("state", InboxSaid.CamelCase(state));
        json.WriteNumber("unread", view.Unread);
        json.WriteStartObject("counts");
        foreach (var one in Enum.GetValues<ConversationState>())
            json.WriteNumber(InboxSaid.CamelCase(one), view.Counts[one]);
        json.WriteEndObject();
        json.WriteStartArray("conversations");
        foreach (var talk in shown)
        {
            json.WriteStartObject();
            Head(json, talk, culture);
            json.WriteNumber("value", Math.Round(Planner.Value(talk.Conversation, now, view.Pace), 4));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void One(
        Utf8JsonWriter json, Talk talk, ImmutableArray<TalkReply> replies, ImmutableArray<(ConversationEvent Event, string? By, string? Rule, bool IsUndo)> history, CultureInfo culture)
    {
        json.WriteStartObject();
        Head(json, talk, culture);
        json.WriteStartArray("messages");
        foreach (var message in talk.Messages)
        {
            json.WriteStartObject();
            json.WriteString("person", message.Person);
            Time(json, "at", message.At);
            json.WriteString("text", message.Text);
            json.WriteBoolean("own", message.IsOwn);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("replies");
        foreach (var reply in replies)
        {
            json.WriteStartObject();
            Time(json, "at", reply.At);
            json.WriteString("by", reply.By);
            json.WriteString("text", reply.Text);
            json.WriteString("address", reply.Address);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("history");
        foreach (var (happened, by, rule, isUndo) in history)
        {
            json.WriteStartObject();
            Time(json, "at", happened.At);
            json.WriteString("state", InboxSaid.CamelCase(happened.State));
            Time(json, "until", happened.Until);
            json.WriteString("by", by);
            json.WriteString("rule", rule);
            json.WriteBoolean("undo", isUndo);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Plan(Utf8JsonWriter json, Plan plan, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("minutes", plan.Minutes);
        json.WriteStartArray("items");
        foreach (var item in plan.Items)
        {
            json.WriteStartObject();
            json.WriteNumber("id", item.Conversation.Id);
            json.WriteString("person", item.Conversation.Person);
            json.WriteString("text", item.Conversation.Text);
            json.WriteNumber("minutes", Math.Round(item.Minutes, 1));
            json.WriteNumber("value", Math.Round(item.Value, 4));
            Sentences(json, "reasons", item.Reasons.Select(reason => reason.Why.Say(culture)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("leftOut", plan.LeftOut);
        Sentences(json, "why", plan.WhyLeftOut.Select(why => why.Say(culture)));
        json.WriteEndObject();
    }

    static void Head(Utf8JsonWriter json, Talk talk, CultureInfo culture)
    {
        var said = talk.Conversation;
        json.WriteNumber("id", talk.Id);
        json.WriteString("post", talk.PostUrl);
        json.WriteString("person", said.Person);
        json.WriteString("headline", said.Headline);
        json.WriteString("url", talk.Url);
        json.WriteString("text", said.Text);
        Time(json, "at", said.At);
        json.WriteString("label", JsonNamingPolicy.SnakeCaseLower.ConvertName(said.Read.Label.ToString()));
        json.WriteBoolean("asks", said.Read.Asks);
        Sentences(json, "reasons", InboxSaid.Reasons(said, culture));
        json.WriteString("fit", InboxSaid.CamelCase(said.Fit.Label));
        json.WriteString("state", InboxSaid.CamelCase(said.Standing.State));
        json.WriteBoolean("unread", said.Standing.IsUnread);
        Time(json, "until", said.Standing.Until);
        json.WriteBoolean("untilReply", said.Standing.UntilReply);
        json.WriteString("answering", said.ClaimedBy);
    }

    static void Sentences(Utf8JsonWriter json, string name, IEnumerable<string> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
            json.WriteStringValue(sentence);
        json.WriteEndArray();
    }

    static void Time(Utf8JsonWriter json, string name, DateTimeOffset? at) =>
        json.WriteString(name, at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
