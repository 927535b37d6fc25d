using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Crowd;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Audience;

/// <summary>On how many posts somebody acted, and the newest of them.</summary>
public sealed record Where(int Posts, string Url, string? Opening);

/// <summary>Where the people of a page acted.</summary>
static class WhereActed
{
    public static Dictionary<long, Where> Of(SqliteConnection connection, Workspace workspace, Roster roster, IEnumerable<long> people)
    {
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var found = new Dictionary<long, (int Posts, long Newest)>();
        foreach (var person in people)
        {
            var (posts, newest) = (0, 0L);
            foreach (var acts in roster.Acts)
                if (acts.By(person, now))
                    (posts, newest) = (posts + 1, posts == 0 ? acts.Post : newest);
            if (posts > 0)
                found.Add(person, (posts, newest));
        }

        var named = connection.Command($"SELECT id, url, text FROM posts WHERE id IN ({string.Join(',', found.Values.Select(one => one.Newest.ToString(CultureInfo.InvariantCulture)).Distinct())})")
            .Rows(row => (row.GetInt64(0), (Url: row.GetString(1), Opening: Post.OpeningOf(row.Text(2))))).ToDictionary();
        return found.ToDictionary(one => one.Key, one => new Where(one.Value.Posts, named[one.Value.Newest].Url, named[one.Value.Newest].Opening));
    }
}
