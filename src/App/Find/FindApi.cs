using Microsoft.AspNetCore.Http.HttpResults;
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

    static Ok<FoundList> Find(Here here, string? q)
    {
        var words = q?.Trim() ?? "";
        if (words.Length is < 2 or > LongestQuestion)
            return TypedResults.Ok(new FoundList([]));
        using var connection = here.Workspace!.Database.Connect();
        var pattern = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

        return TypedResults.Ok(new FoundList(
        [
            .. connection.Command("SELECT text, url FROM posts WHERE workspace_id = $w AND text LIKE $q ESCAPE '\\' ORDER BY published_at DESC LIMIT $most",
                ("$w", here.Workspace.Id), ("$q", pattern), ("$most", Most))
                .Rows(row => new Found(ForeignText.OneLine(row.GetString(0), LongestText), here.Say("web.post"), here.Link("/post", ("url", row.GetString(1))))),
            .. connection.Command("SELECT name FROM people WHERE workspace_id = $w AND merged_into IS NULL AND name LIKE $q ESCAPE '\\' LIMIT $most",
                ("$w", here.Workspace.Id), ("$q", pattern), ("$most", Most))
                .Rows(row => new Found(ForeignText.OneLine(row.GetString(0), LongestText), here.Say("web.person"), here.Link("/audience", ("q", row.GetString(0))))),
        ]));
    }
}
