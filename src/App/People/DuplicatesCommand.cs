using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary><c>windfall person duplicates</c></summary>
static class DuplicatesCommand
{
    const double LeastShown = 0.3;

    static readonly Option<double> Least = new("--min")
    {
        Description = "Probability below which a pair is left out.",
        DefaultValueFactory = _ => LeastShown,
        Validators = { given => { if (given.GetValueOrDefault<double>() is not (>= 0 and <= 1)) given.AddError("--min is from 0 to 1."); } },
    };
    static readonly Option<int> Limit = new("--limit") { Description = "How many pairs at most.", DefaultValueFactory = _ => 50 };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("duplicates", """
            Show who may be known twice, with what speaks for it and against. Nothing is merged until you say so: windfall person merge.

            Example: windfall person duplicates --min 0.9
            """)
        {
            Least, Limit, JsonAnswer,
        };
        command.SetAction(ask => ask.In(shell, workspace => Run(shell, workspace, ask.Culture(shell), ask.GetValue(Least), ask.GetValue(Limit), ask.GetValue(JsonAnswer))));
        return command;
    }

    static int Run(Shell shell, Workspace workspace, CultureInfo culture, double least, int limit, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        var people = KnownPerson.All(connection, workspace).ToDictionary(person => person.Id);
        var found = DuplicateFinder.Find(Likened(connection, workspace, people), least, out var learnedFrom);
        return asJson ? Json(shell, found, limit, people, learnedFrom, culture) : Text(shell, found, limit, people, learnedFrom, culture);
    }

    static ImmutableArray<Likened> Likened(SqliteConnection connection, Workspace workspace, Dictionary<long, KnownPerson> people)
    {
        var rater = workspace.Rater(connection);
        var addresses = Addresses(connection, workspace);
        return
        [
            .. people.Values.Select(person => new Likened(
                person.Id, Folded.Words(person.Name), Folded.Words(person.Headline ?? ""),
                Company.KeyOf(rater.EmployerOf(person.Headline, person.Company) is var (name, known) ? known?.Name ?? name : ""),
                addresses.TryGetValue(person.Id, out var keys) ? [.. keys.Distinct()] : []))
        ];
    }

    static Dictionary<long, List<string>> Addresses(SqliteConnection connection, Workspace workspace)
    {
        var addresses = new Dictionary<long, List<string>>();
        var key = new char[PersonAddress.Limit];
        foreach (var (person, url, member) in connection.Command("""
            SELECT coalesce(p.merged_into, p.id), f.url, f.member_id FROM person_facts f JOIN people p ON p.id = f.person_id
            WHERE p.workspace_id = $w AND (f.url IS NOT NULL OR f.member_id IS NOT NULL)
            """, ("$w", workspace.Id)).Rows(row => (row.GetInt64(0), row.Text(1), row.Text(2))))
            foreach (var address in (ReadOnlySpan<string?>)[member, url])
                if (PersonAddress.TryKey(address, key, out var length))
                {
                    if (!addresses.TryGetValue(person, out var keys))
                        addresses.Add(person, keys = []);
                    keys.Add(key.AsSpan(0, length).ToString());
                }
        return addresses;
    }

    static int Text(Shell shell, ImmutableArray<Duplicate> found, int limit, Dictionary<long, KnownPerson> people, int learnedFrom, CultureInfo culture)
    {
        if (found.IsEmpty)
            shell.Say(Words.Say("duplicate.none", culture));
        foreach (var pair in found.Take(limit))
        {
            shell.Say($"{Whom.Describe(people[pair.One])}");
            shell.Say($"{Whom.Describe(people[pair.Other])}");
            shell.Say($"  {(pair.IsCertain ? Words.Say("duplicate.certain", culture) : new Phrase("duplicate.likely", pair.Probability).Say(culture))}");
            foreach (var reason in pair.Reasons)
                shell.Say($"  {(pair.IsCertain ? "" : string.Create(culture, $"{reason.Weight,6:+0.0;−0.0}  "))}{ForeignText.OneLine(reason.Why.Say(culture))}");
            shell.Say(string.Create(CultureInfo.InvariantCulture, $"  windfall person merge {pair.Other} {pair.One}"));
        }
        if (found.Length > limit)
            shell.Say(new Phrase("audience.more", found.Length - limit).Say(culture));
        if (!found.IsEmpty)
            shell.Say(learnedFrom == 0 ? Words.Say("duplicate.stated", culture) : new Phrase("duplicate.learned", learnedFrom).Say(culture));
        return Ask.Done;
    }

    static int Json(Shell shell, ImmutableArray<Duplicate> found, int limit, Dictionary<long, KnownPerson> people, int learnedFrom, CultureInfo culture) => shell.Json(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("total", found.Length);
        json.WriteNumber("learnedFromPairs", learnedFrom);
        json.WriteStartArray("pairs");
        foreach (var pair in found.Take(limit))
        {
            json.WriteStartObject();
            foreach (var (name, person) in new[] { ("one", people[pair.One]), ("other", people[pair.Other]) })
            {
                json.WriteStartObject(name);
                json.WriteNumber("id", person.Id);
                json.WriteString("name", person.Name);
                json.WriteString("headline", person.Headline);
                json.WriteEndObject();
            }
            json.WriteBoolean("isCertain", pair.IsCertain);
            json.WriteNumber("probability", Math.Round(pair.Probability, 4));
            WhyPrint.Reasons(json, "bits", pair.Reasons, culture);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
