using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.People;

/// <summary>Says why somebody is where they are, to people and to programs.</summary>
static class WhyPrint
{
    public static int Text(Shell shell, PersonWhy why, CultureInfo culture)
    {
        string Say(string key, params ImmutableArray<object> args) => new Phrase($"person.{key}", args).Say(culture);
        void List(IEnumerable<string> lines) { foreach (var line in lines) shell.Say($"  {line}"); }
        string Weighed(Reason reason) => string.Create(culture, $"{reason.Weight:+0.00;−0.00;+0.00}  {reason.Why.Say(culture)}");

        shell.Say(Whom.Describe(why.Person));
        List(why.Here.Select(phrase => phrase.Say(culture)));
        shell.Say(Say("known"));
        List(why.Fields.Select(field => Say("field", field.Field, ForeignText.OneLine(field.Value), field.Origin)));
        shell.Say(Employer(why.Thought, culture));
        if (why.Read.Length > 0)
            shell.Say(Say("read"));
        List(why.Read.Select(phrase => phrase.Say(culture)));

        if (why.Thought.Fit is not { } fit)
            shell.Say(Say("no_goal"));
        else
        {
            shell.Say(Say("fit", fit.Label, fit.Score));
            List(fit.Reasons.Select(Weighed));
        }
        if (why.Changes.Length > 0)
            shell.Say(Say("changes"));
        List(why.Changes.Select(phrase => phrase.Say(culture)));

        var referral = why.Thought.Referral;
        shell.Say(Say(referral.IsCandidate ? "referral" : "no_referral", referral.Score));
        List(referral.Reasons.Where(reason => reason.Weight > 0).Select(Weighed));
        if (why.Against.Length > 0)
            shell.Say(Say("against"));
        List(why.Against.Select(reason => reason.Why.Say(culture)));
        List(why.ReferralChanges.Select(phrase => phrase.Say(culture)));
        return Ask.Done;
    }

    static string Employer(Assessment thought, CultureInfo culture) => thought switch
    {
        { EmployerName: null } => Words.Say("person.no_employer", culture),
        { Employer: null } => new Phrase("person.unknown_employer", thought.EmployerName!).Say(culture),
        { Employer: { } known } => new Phrase(
            thought.Account is { IsTarget: true } ? "person.account" : "person.employer", known.Name, new Phrase("change.it", known.Size), known.Country ?? "—").Say(culture),
    };

    public static int Json(Shell shell, PersonWhy why, CultureInfo culture) => shell.Json(json =>
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
    });

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
