using System.Globalization;
using Microsoft.Data.Sqlite;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>The ways to a company, or to a person through the company they work at.</summary>
static class Paths
{
    const int ShownReasons = 4;

    /// <summary>A shorter name is too often a word of something else.</summary>
    const int ShortestNamed = 3;

    sealed record Found(KnownPerson Person, bool WorksThere, Way Way);

    public static int Run(Shell shell, Workspace workspace, CultureInfo culture, string whom, int limit, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        var rater = workspace.Rater(connection);
        var people = KnownPerson.All(connection, workspace).ToList();

        KnownPerson? person = null;
        var company = Company(whom, people, rater);
        if (company is null)
        {
            person = Whom.Find(connection, workspace, whom, out var problem);
            if (person is null)
                return shell.Refuse(problem!);
            company = rater.EmployerOf(person.Headline, person.Company).Name;
            if (company.Length == 0)
                return shell.Refuse($"Where {person.Name} works is not known, so there is no way to say. Tell it: windfall person add \"{person.Name}\" --company \"…\"");
        }

        var ways = Ways(connection, company, people, person, rater);
        var there = ways.Count(way => way.WorksThere);
        var contacts = ways.Count(way => way is { WorksThere: true, Person.Degree: 1 });
        var summary = contacts > 0 ? new Phrase("paths.contacts", contacts, company, there - contacts) : new("paths.no_contacts", there, company);
        if (asJson)
            return Json(shell, company, person, ways, contacts, summary, limit, culture);

        if (person is not null)
            shell.Say(new Phrase(person.Degree == 1 ? "paths.to_contact" : "paths.to_person", person.Name, company).Say(culture));
        shell.Say(summary.Say(culture));
        if (ways.Count > 0)
            Show(shell, ways.Take(limit), culture);
        if (ways.Count > limit)
            shell.Say(new Phrase("audience.more", ways.Count - limit).Say(culture));
        return Ask.Done;
    }

    /// <summary>The company's name as it is best known; null where nobody is known to work there and nobody told of it.</summary>
    static string? Company(string whom, List<KnownPerson> people, Rater rater)
    {
        if (rater.Companies.Find(whom) is { } known)
            return known.Name;
        var key = Core.Audience.Company.KeyOf(whom);
        return key.Length == 0 ? null : people.Select(person => rater.EmployerOf(person.Headline, person.Company).Name).FirstOrDefault(name => Core.Audience.Company.KeyOf(name) == key);
    }

    static List<Found> Ways(SqliteConnection connection, string company, List<KnownPerson> people, KnownPerson? target, Rater rater)
    {
        var employer = rater.Companies.Find(company);
        var key = Core.Audience.Company.KeyOf(company);
        var touches = Counts(connection, "SELECT coalesce(p.merged_into, p.id), count(DISTINCT kind || ':' || key) FROM touches t JOIN people p ON p.id = t.person_id GROUP BY 1");
        var posts = Counts(connection, "SELECT coalesce(p.merged_into, p.id), count(DISTINCT post_id) FROM acts a JOIN people p ON p.id = a.person_id GROUP BY 1");

        Found? Look(KnownPerson person)
        {
            var (name, known) = rater.EmployerOf(person.Headline, person.Company);
            var there = known is null ? name.Length > 0 && Core.Audience.Company.KeyOf(name) == key : known == employer;
            var names = !there && key.Length >= ShortestNamed && person.Headline is { } headline && $" {string.Join(' ', Folded.Words(headline))} ".Contains($" {key} ", StringComparison.Ordinal);
            var role = Core.Headlines.RoleReader.Read(person.Headline);
            return WayRule.Of(new(role, there, names, person.Degree, touches.GetValueOrDefault(person.Id), posts.GetValueOrDefault(person.Id), person.Headline ?? ""), company, rater.Goal) is { } way
                ? new(person, there, way) : null;
        }
        return
        [
            .. people.Where(person => person.Id != target?.Id).Select(Look).OfType<Found>()
                .OrderByDescending(found => found.Way.Score).ThenBy(found => found.Person.Degree ?? 9).ThenBy(found => found.Person.Id)
        ];
    }

    static Dictionary<long, long> Counts(SqliteConnection connection, string sql) => connection.Command(sql).Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();

    static void Show(Shell shell, IEnumerable<Found> ways, CultureInfo culture)
    {
        var table = Tables.Plain("#", "name", "headline", "way", "because");
        foreach (var (person, _, way) in ways)
            table.AddTexts(
                person.Id.ToString(culture), ForeignText.OneLine(person.Name, 40), ForeignText.OneLine(person.Headline ?? "—", 60), way.Score.ToString("0.00", culture),
                string.Join("; ", way.Reasons.Take(ShownReasons).Select(reason => reason.Why.Say(culture))));
        shell.Console.Write(table);
    }

    static int Json(Shell shell, string company, KnownPerson? person, List<Found> ways, int contacts, Phrase summary, int limit, CultureInfo culture) => shell.Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("company", company);
        json.WriteString("person", person?.Name);
        json.WriteNumber("contacts", contacts);
        json.WriteNumber("worksThere", ways.Count(way => way.WorksThere));
        json.WriteString("summary", summary.Say(culture));
        json.WriteNumber("total", ways.Count);
        json.WriteStartArray("ways");
        foreach (var (known, there, way) in ways.Take(limit))
        {
            json.WriteStartObject();
            json.WriteNumber("id", known.Id);
            json.WriteString("name", known.Name);
            json.WriteString("headline", known.Headline);
            json.WriteBoolean("worksThere", there);
            json.WriteNumber("score", Math.Round(way.Score, 6));
            WhyPrint.Reasons(json, "reasons", way.Reasons, culture);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
