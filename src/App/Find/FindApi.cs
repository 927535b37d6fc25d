using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Windfall.App.Crowd;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.Store;

namespace Windfall.App.Find;

/// <summary>Something that words led to.</summary>
/// <param name="Kind">In the reader's language: post, person.</param>
/// <param name="Link">Its page.</param>
sealed record Found(string Text, string Kind, string Link);

sealed record FoundList(IReadOnlyList<Found> Items);

/// <summary><c>GET /api/find?q=WORDS</c>: posts and people whose text or name has these words in it, a few of each; what the command bar asks.</summary>
static class FindApi
{
    const int Most = 5, LongestQuestion = 100, LongestText = 90;

    public static void MapFind(this IEndpointRouteBuilder api) => api.MapGet("/find", Find).WithTags("Find").WithSummary("Posts and people by words, a few of each.");

    static Ok<FoundList> Find(Here here, Rosters rosters, string? q)
    {
        var words = q?.Trim() ?? "";
        if (words.Length is < 2 or > LongestQuestion)
            return TypedResults.Ok(new FoundList([]));
        var workspace = here.Workspace!;
        using var connection = workspace.Database.Connect();
        return TypedResults.Ok(new FoundList([.. Posts(connection, here, words), .. People(rosters.Of(connection, workspace, workspace.Rater(connection)), here, words)]));
    }

    static IEnumerable<Found> Posts(SqliteConnection connection, Here here, string words)
    {
        var pattern = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return connection.Command("""
            SELECT text, url FROM posts WHERE workspace_id = $w AND text LIKE $q ESCAPE '\' AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC LIMIT $most
            """, ("$w", here.Workspace!.Id), ("$q", pattern), ("$now", here.Workspace.Now.ToUnixTimeMilliseconds()), ("$most", Most))
            .Rows(row => new Found(ForeignText.OneLine(row.GetString(0), LongestText), here.Say("web.post"), here.Link("/post", ("url", row.GetString(1)))));
    }

    /// <summary>The roster holds those alone whom their origin lets be shown.</summary>
    static List<Found> People(Roster roster, Here here, string words)
    {
        var now = here.Workspace!.Now.ToUnixTimeMilliseconds();
        var found = new List<Found>();
        foreach (ref readonly var person in roster.People)
        {
            if (found.Count == Most)
                break;
            if (person.Since <= now && person.Name.Contains(words, StringComparison.OrdinalIgnoreCase))
                found.Add(new(ForeignText.OneLine(person.Name, LongestText), here.Say("web.person"), here.Link("/person", ("id", $"{person.Id}"))));
        }
        return found;
    }
}
