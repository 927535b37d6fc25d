using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.People;
using Windfall.App.Crowd;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.Ways;

/// <summary>Somebody who leads there.</summary>
sealed record WayFound(Known Person, bool WorksThere, Way Way);

/// <summary>The ways to a company, or to a person through the company they work at; the best first.</summary>
/// <param name="Company">As it is best known.</param>
/// <param name="Person">Null where a company was asked for.</param>
sealed record WaysTo(string Company, KnownPerson? Person, List<WayFound> All)
{
    /// <summary>A shorter name is too often a word of something else.</summary>
    const int ShortestNamed = 3;

    public int There => All.Count(way => way.WorksThere);

    /// <summary>Of those who work there, whom one knows.</summary>
    public int Contacts => All.Count(way => way is { WorksThere: true, Person.Degree: 1 });

    public Phrase Summary => Contacts > 0 ? new("paths.contacts", Contacts, Company, There - Contacts) : new("paths.no_contacts", There, Company);

    /// <param name="problem">Where null is returned: why, and what to do.</param>
    public static WaysTo? Find(SqliteConnection connection, Workspace workspace, Roster roster, string whom, out Phrase? problem)
    {
        problem = null;
        var now = workspace.Now.ToUnixTimeMilliseconds();
        if (CompanyOf(roster, whom, now) is { } company)
            return new(company, null, Look(connection, roster, company, null, now));
        if (Whom.Find(connection, workspace, whom, out problem) is not { } person)
            return null;
        if (roster.Rater.EmployerOf(person.Headline, person.Company).Name is { Length: > 0 } employer)
            return new(employer, person, Look(connection, roster, employer, person.Id, now));

        problem = new("paths.no_employer", person.Name);
        return null;
    }

    /// <summary>The company's name as it is best known; null where nobody is known to work there and nobody told of it.</summary>
    static string? CompanyOf(Roster roster, string whom, long now)
    {
        if (roster.Rater.Companies.Find(whom) is { } known)
            return known.Name;
        var key = roster.EmployerKey(whom);
        if (key > 0)
            foreach (ref readonly var person in roster.People)
                if (person.EmployerKey == key && person.Since <= now)
                    return roster.Employers[key];
        return null;
    }

    static List<WayFound> Look(SqliteConnection connection, Roster roster, string company, long? target, long now)
    {
        var rater = roster.Rater;
        var (key, words) = (roster.EmployerKey(company), Core.Audience.Company.KeyOf(company));
        List<(Known Person, bool There, bool Names)> near = [];
        foreach (ref readonly var person in roster.People)
        {
            if (person.Since > now || person.Id == target)
                continue;
            var there = key > 0 && person.EmployerKey == key;
            var names = !there && words.Length >= ShortestNamed && Names(person.Headline, words);
            if (there || names || WayRule.Of(new(person.Role, false, false, person.Degree, 0, 0, person.Headline ?? ""), company, rater.Goal) is not null)
                near.Add((person, there, names));
        }

        var touches = Touches(connection, near);
        return
        [
            .. from one in near
               let facts = new WayFacts(one.Person.Role, one.There, one.Names, one.Person.Degree == 0 ? null : one.Person.Degree,
                   touches.GetValueOrDefault(one.Person.Id), one.Person.Posts, one.Person.Headline ?? "")
               let way = WayRule.Of(facts, company, rater.Goal)
               where way is not null
               orderby way.Score descending, one.Person.Degree == 0 ? 9 : one.Person.Degree, one.Person.Id
               select new WayFound(one.Person, one.There, way)
        ];
    }

    /// <summary>A cheap look first: most headlines do not hold the first word at all.</summary>
    static bool Names(string? headline, string words) =>
        headline is not null && (headline.Contains(words.Split(' ')[0], StringComparison.OrdinalIgnoreCase) || headline.Any(letter => letter > 127 && char.IsLetter(letter)))
        && $" {string.Join(' ', Folded.Words(headline))} ".Contains($" {words} ", StringComparison.Ordinal);

    static Dictionary<long, long> Touches(SqliteConnection connection, List<(Known Person, bool There, bool Names)> near) => connection.Command($"""
        WITH who (id, shown) AS (SELECT id, coalesce(merged_into, id) FROM people WHERE id IN ({Ids(near)}) OR merged_into IN ({Ids(near)}))
        SELECT who.shown, count(DISTINCT t.kind || ':' || t.key) FROM who JOIN touches t ON t.person_id = who.id GROUP BY 1
        """).Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();

    static string Ids(List<(Known Person, bool There, bool Names)> near) => string.Join(',', near.Select(one => one.Person.Id.ToString(CultureInfo.InvariantCulture)));
}
