using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.People;
using Windfall.App.Crowd;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Store;

namespace Windfall.App.Audience;

/// <summary>Who was found, for programs: the same from the command and over HTTP.</summary>
static class AudienceJson
{
    public static void Write(Utf8JsonWriter json, SqliteConnection connection, AudienceFound found, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("total", found.Total);
        json.WriteStartArray("people");
        foreach (var (person, thought, url) in Explained(connection, found))
            Write(json, person, thought, url, culture);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Those found, with the reasons and their address.</summary>
    public static IEnumerable<(Known Person, Assessment Thought, string? Url)> Explained(SqliteConnection connection, AudienceFound found) =>
        from place in found.Places
        let person = found.Roster.People[place]
        select (person, found.Roster.Rater.Explain(person.Headline, person.Company, person.Degree == 0 ? null : person.Degree),
            connection.Command("SELECT url FROM people WHERE id = $id", ("$id", person.Id)).Rows(row => row.Text(0)).FirstOrDefault());

    static void Write(Utf8JsonWriter json, in Known person, Assessment thought, string? url, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("id", person.Id);
        json.WriteString("name", person.Name);
        json.WriteString("headline", person.Headline);
        json.WriteString("url", url);
        json.WriteString("function", Vocabulary.Word(thought.Role.Function));
        json.WriteString("seniority", Vocabulary.Word(thought.Role.Seniority));
        json.WriteString("employmentKind", Vocabulary.Word(thought.Role.Kind));
        json.WriteString("employer", thought.EmployerName);
        json.WriteString("employerCountry", thought.Employer?.Country);
        if (person.Degree > 0)
            json.WriteNumber("degree", person.Degree);
        else
            json.WriteNull("degree");
        json.WriteString("origin", Vocabulary.Word(person.Origin));
        json.WriteString("fit", thought.Fit is { } fit ? Vocabulary.Word(fit.Label) : null);
        if (thought.Fit is { Score: var score })
            json.WriteNumber("score", Math.Round(score, 6));
        else
            json.WriteNull("score");
        WhyJson.Reasons(json, "reasons", thought.Fit?.Reasons ?? [], culture);
        json.WriteBoolean("isReferrer", thought.Referral.IsCandidate);
        json.WriteNumber("referralScore", Math.Round(thought.Referral.Score, 6));
        WhyJson.Reasons(json, "referralReasons", thought.Referral.Reasons, culture);
        json.WriteEndObject();
    }
}
