using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Core.Posts;

namespace Windfall.App.People;

/// <summary>Whom to show. What is empty or null does not restrict.</summary>
/// <param name="Country">Two capital letters.</param>
sealed record AudienceFilter(
    HashSet<FitLabel> Fits, HashSet<Function> Functions, HashSet<Seniority> Seniorities, HashSet<Origin> Origins, string? Employer, string? Country, PostId? Post,
    bool Referrers, int Limit)
{
    public bool Lets(KnownPerson person, Assessment thought, string? employerKey) =>
        (Fits.Count == 0 || Fits.Contains(thought.Fit?.Label ?? FitLabel.Other))
        && (Functions.Count == 0 || Functions.Contains(thought.Role.Function))
        && (Seniorities.Count == 0 || Seniorities.Contains(thought.Role.Seniority))
        && (Origins.Count == 0 || Origins.Contains(person.Origin))
        && (employerKey is null || thought.EmployerName is { } name && (Company.KeyOf(name) == employerKey || thought.Employer is { } known && Company.KeyOf(known.Name) == employerKey))
        && (Country is null || Country == (Countries.Unpack(thought.Role.Setting.Country) is { Length: > 0 } stated ? stated : thought.Employer?.Country))
        && (!Referrers || thought.Referral.IsCandidate);
}

/// <summary>Shows who is known.</summary>
static class AudienceList
{
    public static int Run(Shell shell, Workspace workspace, CultureInfo culture, AudienceFilter filter, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        var rater = workspace.Rater(connection);
        IEnumerable<KnownPerson> people;
        if (filter.Post is not { } wanted)
            people = KnownPerson.All(connection, workspace);
        else if (PostAudiences.Number(connection, workspace, wanted) is { } post)
            people = KnownPerson.OfPost(connection, workspace, post);
        else
            return shell.Refuse($"Workspace {workspace.Name} knows no such post. 'windfall post list' shows them.");

        var employerKey = filter.Employer is { } employer ? Company.KeyOf(rater.Companies.Find(employer)?.Name ?? employer) : null;
        var found = people.Select(person => (Person: person, Thought: person.Read(rater))).Where(one => filter.Lets(one.Person, one.Thought, employerKey)).ToList();
        var shown = (filter.Referrers ? found.OrderByDescending(one => one.Thought.Referral.Score) : found.OrderByDescending(one => one.Thought.Fit?.Score ?? 0))
            .ThenByDescending(one => one.Thought.Referral.Score).ThenBy(one => one.Person.Id).Take(filter.Limit).ToList();

        if (asJson)
            return shell.Json(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("total", found.Count);
                json.WriteStartArray("people");
                foreach (var (person, thought) in shown)
                    Write(json, person, thought, culture);
                json.WriteEndArray();
                json.WriteEndObject();
            });

        var table = Tables.Plain("#", "name", "headline", "employer", "fit", "score", "referral");
        foreach (var (person, thought) in shown)
            table.AddTexts(
                person.Id.ToString(culture), ForeignText.OneLine(person.Name, 40), ForeignText.OneLine(person.Headline ?? "—", 80), ForeignText.OneLine(thought.EmployerName ?? "—", 30),
                thought.Fit is { } fit ? Words.Say(fit.Label, culture) : "—", thought.Fit?.Score.ToString("0.00", culture) ?? "—",
                thought.Referral.IsCandidate ? thought.Referral.Score.ToString("0.00", culture) : "—");
        shell.Console.Write(table);
        if (found.Count > shown.Count)
            shell.Say(new Core.Phrase("audience.more", found.Count - shown.Count).Say(culture));
        return Ask.Done;
    }

    static void Write(Utf8JsonWriter json, KnownPerson person, Assessment thought, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("id", person.Id);
        json.WriteString("name", person.Name);
        json.WriteString("headline", person.Headline);
        json.WriteString("url", person.Url);
        json.WriteString("function", Vocabulary.Word(thought.Role.Function));
        json.WriteString("seniority", Vocabulary.Word(thought.Role.Seniority));
        json.WriteString("employmentKind", Vocabulary.Word(thought.Role.Kind));
        json.WriteString("employer", thought.EmployerName);
        json.WriteString("employerCountry", thought.Employer?.Country);
        if (person.Degree is { } degree)
            json.WriteNumber("degree", degree);
        else
            json.WriteNull("degree");
        json.WriteString("origin", Vocabulary.Word(person.Origin));
        json.WriteString("fit", thought.Fit is { } fit ? Vocabulary.Word(fit.Label) : null);
        if (thought.Fit is { Score: var score })
            json.WriteNumber("score", Math.Round(score, 6));
        else
            json.WriteNull("score");
        WhyPrint.Reasons(json, "reasons", thought.Fit?.Reasons ?? [], culture);
        json.WriteBoolean("isReferrer", thought.Referral.IsCandidate);
        json.WriteNumber("referralScore", Math.Round(thought.Referral.Score, 6));
        WhyPrint.Reasons(json, "referralReasons", thought.Referral.Reasons, culture);
        json.WriteEndObject();
    }
}
