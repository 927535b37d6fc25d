using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>Who may be known twice.</summary>
/// <param name="LearnedFrom">Pairs that the odds were learned from; 0: they are as stated.</param>
sealed record DuplicatesFound(ImmutableArray<Duplicate> Pairs, IReadOnlyDictionary<long, KnownPerson> People, int LearnedFrom);

static class Duplicates
{
    public static DuplicatesFound Find(SqliteConnection connection, Workspace workspace, double least)
    {
        var people = KnownPerson.All(connection, workspace).ToDictionary(person => person.Id);
        var found = DuplicateFinder.Find(Likened(connection, workspace, people), least, out var learnedFrom);
        return new(found, people, learnedFrom);
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
}
