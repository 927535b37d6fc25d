using System.Collections.Immutable;
using System.Text.Json;
using Windfall.Core.Leads;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Retrospectives;

/// <summary>A retrospective for programs: camelCase, UTC, null for unknown, shares from 0 to 1.</summary>
static class RetroJson
{
    public static void Write(Utf8JsonWriter json, Retrospective retro, RetroSentences said)
    {
        json.WriteStartObject();
        json.WriteStartObject("post");
        json.WriteString("url", retro.Brief.Post.Url);
        json.WriteString("opening", retro.Brief.Post.Opening);
        json.WriteEndObject();
        json.WriteBoolean("isOver", retro.IsOver);
        json.WriteBoolean("cameToNothing", retro.CameToNothing);
        Number(json, "final", retro.Final);
        json.WriteStartArray("forecasts");
        foreach (var one in retro.Forecasts)
        {
            json.WriteStartObject();
            json.WriteString("readingAt", one.Said.ReadingAt.UtcDateTime);
            json.WriteNumber("median", Math.Round(one.Said.Median, 1));
            json.WriteNumber("low80", Math.Round(one.Said.Low80, 1));
            json.WriteNumber("high80", Math.Round(one.Said.High80, 1));
            json.WriteNumber("error", Math.Round(one.Error, 4));
            json.WriteBoolean("held", one.Held);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("cause", retro.Brief.Outlook.Cause is { } cause ? JsonNamingPolicy.CamelCase.ConvertName(cause.Label.ToString()) : null);

        json.WriteStartObject("audience");
        json.WriteNumber("people", retro.Brief.Audience.People);
        json.WriteNumber("targets", retro.Brief.Audience.Targets);
        json.WriteNumber("maybes", retro.Brief.Audience.Maybes);
        Number(json, "goalShare", retro.Brief.Audience.GoalShare?.Value);
        json.WriteEndObject();

        json.WriteStartObject("comments");
        json.WriteNumber("all", retro.Comments.Comments);
        json.WriteNumber("asked", retro.Comments.Asked);
        json.WriteNumber("answered", retro.Comments.Answered);
        json.WriteNumber("askedAndLeft", retro.Comments.AskedAndLeft);
        json.WriteEndObject();

        json.WriteStartArray("leads");
        foreach (var lead in retro.Leads)
        {
            json.WriteStartObject();
            json.WriteString("name", lead.Person.Name);
            json.WriteString("stage", StageWords.Of(lead.Stage));
            json.WriteString("outcome", lead.Outcome);
            Number(json, "minutes", lead.Minutes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("ledger");
        Write(json, retro.Ledger);
        json.WriteStartArray("lessons");
        foreach (var (lesson, text) in retro.Lessons.Zip(said.Lessons))
        {
            json.WriteStartObject();
            json.WriteString("subject", JsonNamingPolicy.CamelCase.ConvertName(lesson.Subject.ToString()));
            json.WriteString("do", text.Do);
            json.WriteStartArray("evidence");
            foreach (var evidence in text.Evidence)
                json.WriteStringValue(evidence);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("earlier");
        json.WriteNumber("posts", retro.Against.Posts);
        Number(json, "medianReactions", retro.Against.Reactions);
        Number(json, "medianGoalShare", retro.Against.Share);
        Number(json, "medianMinutes", retro.Against.Minutes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteStartObject();
        Number(json, "minutes", ledger.Minutes);
        json.WriteNumber("conversations", ledger.Answered);
        json.WriteNumber("calls", ledger.Calls);
        json.WriteNumber("clients", ledger.Clients);
        Number(json, "minutesPerConversation", ledger.PerConversation);
        Number(json, "minutesPerCall", ledger.PerCall);
        Number(json, "minutesPerClient", ledger.PerClient);
        json.WriteStartArray("byStage");
        foreach (var (stage, leads, minutes) in ledger.ByStage)
        {
            json.WriteStartObject();
            json.WriteString("stage", StageWords.Of(stage));
            json.WriteNumber("leads", leads);
            Number(json, "minutes", minutes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, Math.Round(known, 4));
        else
            json.WriteNull(name);
    }
}
