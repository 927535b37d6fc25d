using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Crowd;

/// <summary>Reads everybody off the database.</summary>
/// <param name="before">As read earlier, of whichever goal: a headline that is still the same need not be read again.</param>
sealed class RosterLoader(SqliteConnection connection, Workspace workspace, Rater rater, Roster? before = null)
{
    readonly List<string> employers = [""];
    readonly Dictionary<string, int> keys = new(StringComparer.Ordinal) { [""] = 0 };
    readonly Dictionary<string, (int Key, Employer? Known)> named = new(StringComparer.Ordinal);

    public Roster Load()
    {
        var acts = new ActedOnLoader(connection, workspace).Load(before is null ? [] : [.. before.Acts]);
        var (origins, did, read) = (Origins(), ByPerson(acts), Read());
        var people = new List<Known>((int)connection.Number("SELECT count(name) FROM people WHERE workspace_id = $w", ("$w", workspace.Id)));
        foreach (var person in connection.Command("""
            SELECT p.id, p.name, p.headline, p.company, p.degree, b.at FROM people p JOIN batches b ON b.id = p.batch_id
            WHERE p.workspace_id = $w AND p.name IS NOT NULL AND p.merged_into IS NULL
            """, ("$w", workspace.Id))
            .Rows(row => Read(row.GetInt64(0), row.GetString(1), row.Text(2), row.Text(3), (int?)row.Count(4), row.GetInt64(5), origins, did, read)))
            if (person.Origin.MayShowPeople())
                people.Add(person);
        return new(rater, [.. people], [.. employers], acts);
    }

    /// <summary>Those read before, by number.</summary>
    Dictionary<long, int> Read()
    {
        var places = new Dictionary<long, int>(before?.People.Length ?? 0);
        for (var place = 0; place < before?.People.Length; place++)
            places.Add(before.People[place].Id, place);
        return places;
    }

    Known Read(long id, string name, string? headline, string? company, int? degree, long told, Dictionary<long, Origin> origins, Dictionary<long, Acts> did, Dictionary<long, int> read)
    {
        var same = read.TryGetValue(id, out var place) && before!.People[place] is var known && known.Headline == headline && known.Name == name ? known : default(Known?);
        if (same is { } kept)
            (name, headline) = (kept.Name, kept.Headline);      // one text in memory, not two
        var role = same?.Role ?? RoleReader.Read(headline);
        var (key, employer) = EmployerOf(company is null ? role.Company.Of(headline) : company);
        var isAccount = rater.Companies.Own(employer) is { IsTarget: true };
        var (isReferrer, referral) = ReferralRule.Judge(role, employer, rater.Goal, headline, degree, rater.Weights, isAccount);
        var (acted, posts) = did.TryGetValue(id, out var acts) ? (acts.First, acts.Posts) : (long.MaxValue, 0);
        var (fit, score) = rater.Goal is { } goal ? FitRule.Judge(role, employer, goal, headline, rater.Weights) : default;

        return new(
            id, name, headline, company, (byte)(degree ?? 0), origins.GetValueOrDefault(id, Origin.Hand), Math.Min(told, acted), acted, posts,
            role, employer, key, role.Setting.Country != 0 ? role.Setting.Country : Countries.Pack(employer?.Country), fit, score, isReferrer, referral);
    }

    /// <summary>A name is looked up once, however many people work there.</summary>
    (int Key, Employer? Known) EmployerOf(ReadOnlySpan<char> name)
    {
        var look = named.GetAlternateLookup<ReadOnlySpan<char>>();
        if (look.TryGetValue(name, out var found))
            return found;

        var employer = rater.Companies.Find(name);
        var best = employer?.Name ?? name.ToString();
        var key = Core.Audience.Company.KeyOf(best);
        if (!keys.TryGetValue(key, out var number))
        {
            keys.Add(key, number = employers.Count);
            employers.Add(best);
        }
        return look[name] = (number, employer);
    }

    /// <summary>The strictest of all that was told of each, and of those who are one with them.</summary>
    Dictionary<long, Origin> Origins()
    {
        var origins = new Dictionary<long, Origin>();
        foreach (var (person, origin) in connection.Command("""
            SELECT coalesce(p.merged_into, p.id), max(f.origin) FROM people p JOIN person_facts f ON f.person_id = p.id WHERE p.workspace_id = $w GROUP BY p.id
            """, ("$w", workspace.Id)).Rows(row => (row.GetInt64(0), (Origin)row.GetInt32(1))))
            origins[person] = origins.TryGetValue(person, out var other) ? OriginRules.Strictest(origin, other) : origin;
        return origins;
    }

    struct Acts
    {
        public long First;
        public int Posts;
    }

    /// <summary>When each first did anything, and on how many posts.</summary>
    static Dictionary<long, Acts> ByPerson(ActedOn[] posts)
    {
        var byPerson = new Dictionary<long, Acts>();
        foreach (var post in posts)
            for (var n = 0; n < post.People.Length; n++)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byPerson, post.People[n], out var was);
                known.First = was ? Math.Min(known.First, post.First[n]) : post.First[n];
                known.Posts++;
            }
        return byPerson;
    }
}
