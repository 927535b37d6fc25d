using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.People;

/// <summary>Why somebody is where they are, for programs: the same from the command and over HTTP.</summary>
static class WhyJson
{
    public static void Write(Utf8JsonWriter json, PersonWhy why, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("id", why.Person.Id);
        json.WriteString("name", why.Person.Name);
        json.WriteString("headline", why.Person.Headline);
        json.WriteString("url", why.Person.Url);
        json.WriteString("origin", Vocabulary.Word(why.Person.Origin));
        json.WriteString("employer", why.Thought.EmployerName);
        json.WriteString("employerSize", why.Thought.Employer is { Size: not CompanySize.Unknown } known ? Vocabulary.Word(known.Size) : null);
        json.WriteString("employerCountry", why.Thought.Employer?.Country);
        json.WriteBoolean("isTargetAccount", why.Thought.Account is { IsTarget: true });
        Phrases(json, "here", why.Here, culture);
        Phrases(json, "read", why.Read, culture);
        json.WriteStartArray("fields");
        foreach (var (field, value, origin) in why.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field);
            json.WriteString("value", value);
            json.WriteString("origin", Vocabulary.Word(origin));
            json.WriteEndObject();
        }
        json.WriteEndArray();

        json.WriteString("fit", why.Thought.Fit is { } fit ? Vocabulary.Word(fit.Label) : null);
        Number(json, "score", why.Thought.Fit?.Score);
        json.WriteStartArray("conditions");
        foreach (var condition in why.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", condition.Name);
            json.WriteString("answer", Vocabulary.Word(condition.Answer));
            json.WriteString("why", condition.Why.Say(culture));
            json.WriteString("then", condition.Then is { } then ? Vocabulary.Word(then) : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Reasons(json, "reasons", why.Thought.Fit?.Reasons ?? [], culture);
        Phrases(json, "changes", why.Changes, culture);

        json.WriteBoolean("isReferrer", why.Thought.Referral.IsCandidate);
        json.WriteNumber("referralScore", Math.Round(why.Thought.Referral.Score, 6));
        Reasons(json, "referralReasons", why.Thought.Referral.Reasons, culture);
        Reasons(json, "referralAgainst", why.Against, culture);
        Phrases(json, "referralChanges", why.ReferralChanges, culture);
        json.WriteEndObject();
    }

    public static void Reasons(Utf8JsonWriter json, string name, ImmutableArray<Reason> reasons, CultureInfo culture)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("why", reason.Why.Say(culture));
            json.WriteNumber("weight", Math.Round(reason.Weight, 6));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Phrases(Utf8JsonWriter json, string name, ImmutableArray<Phrase> phrases, CultureInfo culture)
    {
        json.WriteStartArray(name);
        foreach (var phrase in phrases)
            json.WriteStringValue(phrase.Say(culture));
        json.WriteEndArray();
    }

    static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, Math.Round(known, 6));
        else
            json.WriteNull(name);
    }
}
