using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Crowd;

/// <summary>Reads everybody off the database.</summary>
sealed class RosterLoader(SqliteConnection connection, Workspace workspace, Rater rater)
{
    readonly List<string> employers = [""];
    readonly Dictionary<string, int> keys = new(StringComparer.Ordinal) { [""] = 0 };
    readonly Dictionary<string, (int Key, Employer? Known)> named = new(StringComparer.Ordinal);

    public Roster Load()
    {
        var origins = Origins();
        var acts = ActsByPerson();
        Known[] people =
        [
            .. connection.Command("""
                SELECT p.id, p.name, p.headline, p.company, p.degree, b.at FROM people p JOIN batches b ON b.id = p.batch_id
                WHERE p.workspace_id = $w AND p.name IS NOT NULL AND p.merged_into IS NULL
                """, ("$w", workspace.Id))
                .Rows(row => Read(row.GetInt64(0), row.GetString(1), row.Text(2), row.Text(3), (int?)row.Count(4), row.GetInt64(5), origins, acts))
                .Where(person => person.Origin.MayShowPeople())
        ];
        return new(rater, people, [.. employers]);
    }

    Known Read(long id, string name, string? headline, string? company, int? degree, long told, Dictionary<long, Origin> origins, Dictionary<long, Acts> acts)
    {
        var role = RoleReader.Read(headline);
        var (key, employer) = EmployerOf(company is null ? role.Company.Of(headline) : company);
        var isAccount = rater.Companies.Own(employer) is { IsTarget: true };
        var (isReferrer, referral) = ReferralRule.Judge(role, employer, rater.Goal, headline, degree, rater.Weights, isAccount);
        var (acted, posts) = acts.TryGetValue(id, out var did) ? (did.First, did.Posts) : (long.MaxValue, 0);
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
        public long First, LastPost;
        public int Posts;
    }

    /// <summary>When each first did anything, and on how many posts. A million rows: read one by one, post after post, and kept by person alone.</summary>
    Dictionary<long, Acts> ActsByPerson()
    {
        var one = connection.Command("SELECT id, merged_into FROM people WHERE workspace_id = $w AND merged_into IS NOT NULL", ("$w", workspace.Id))
            .Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();
        var batches = connection.Command("SELECT id, at FROM batches WHERE workspace_id = $w", ("$w", workspace.Id)).Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();
        var byPerson = new Dictionary<long, Acts>();

        using var acts = connection.Command(
            $"SELECT a.person_id, a.at, a.batch_id, a.post_id FROM posts o CROSS JOIN acts a ON a.post_id = o.id WHERE o.workspace_id = $w AND {ActRule.Stands}",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()));
        using var row = acts.ExecuteReader();
        while (row.Read())
        {
            var (person, post) = (row.GetInt64(0), row.GetInt64(3));
            var at = row.IsDBNull(1) ? batches[row.GetInt64(2)] : row.GetInt64(1);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byPerson, one.GetValueOrDefault(person, person), out var was);
            known.First = was ? Math.Min(known.First, at) : at;
            known.Posts += was && known.LastPost == post ? 0 : 1;
            known.LastPost = post;
        }
        return byPerson;
    }
}
