using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Calls;
using Windfall.Core.Leads;

namespace Windfall.App.Leads;

/// <summary>Leads for programs: the command line and the API answer alike.</summary>
static class LeadJson
{
    public static void Write(Utf8JsonWriter json, KnownLead known)
    {
        var lead = known.Lead;
        json.WriteStartObject();
        json.WriteNumber("id", lead.Id);
        json.WriteNumber("person", lead.Person.Id);
        json.WriteString("name", lead.Person.Name);
        json.WriteString("headline", lead.Person.Headline);
        json.WriteString("company", lead.Person.Company);
        json.WriteString("url", lead.Person.Url);
        json.WriteString("fit", lead.Person.Fit is { } fit ? Core.Headlines.Vocabulary.Word(fit) : null);
        json.WriteString("pipeline", lead.Pipeline);
        json.WriteString("stage", StageWords.Of(lead.Stage));
        json.WriteString("since", Time(lead.Since));
        json.WriteString("nextStep", lead.NextStep);
        json.WriteString("due", Day(lead.Due));
        json.WriteStartArray("tags");
        foreach (var tag in lead.Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteStartArray("calls");
        foreach (var call in lead.Calls)
            Write(json, call);
        json.WriteEndArray();
        json.WriteString("outcome", lead.Outcome);
        Number(json, "minutes", lead.Minutes);
        json.WriteString("touchedAt", Time(lead.TouchedAt));
        json.WriteString("post", known.PostUrl);
        Number(json, "introducedBy", lead.IntroducedBy);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, LeadChange change)
    {
        json.WriteStartObject();
        Number(json, "change", change.Change);
        if (change.Lead is { } lead)
        {
            json.WritePropertyName("lead");
            Write(json, lead);
        }
        else
            json.WriteNull("lead");
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IEnumerable<Wanted> all, CultureInfo culture, TimeZoneInfo zone)
    {
        json.WriteStartArray();
        foreach (var wanted in all)
        {
            json.WriteStartObject();
            json.WriteNumber("lead", wanted.Lead.Id);
            json.WriteString("name", wanted.Lead.Person.Name);
            json.WriteString("want", JsonNamingPolicy.CamelCase.ConvertName(wanted.Want.ToString()));
            json.WriteString("day", Day(wanted.Day));
            json.WriteString("what", Clock.In(zone, wanted.What).Say(culture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Call call)
    {
        json.WriteStartObject();
        json.WriteNumber("id", call.Id);
        json.WriteString("start", Time(call.Start));
        json.WriteNumber("lengthMinutes", call.Length.TotalMinutes);
        json.WriteString("link", call.Link);
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(call.State.ToString()));
        json.WriteString("outcome", call.Outcome);
        Number(json, "minutes", call.Minutes);
        json.WriteEndObject();
    }

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Time(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
