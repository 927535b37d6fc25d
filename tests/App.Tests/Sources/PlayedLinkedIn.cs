using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Windfall.App.Tests.Sources;

/// <summary>A comment on the played page.</summary>
sealed record PlayedComment(string Id, string Who, string Text, DateTimeOffset At, string? Parent = null)
{
    public string Urn => $"urn:li:comment:({PlayedLinkedIn.Post},{Id})";
}

/// <summary>LinkedIn's Community Management API, played as it is documented: versions, URNs in keys, paging by start and count, daily limits without a header.</summary>
sealed class PlayedLinkedIn : IAsyncDisposable
{
    public const string Token = "made-up-token", AppSecret = "made-up-secret", Page = "urn:li:organization:4242", Post = "urn:li:share:7508224900775337233";
    public static readonly DateTimeOffset Published = new(2026, 9, 22, 18, 0, 0, TimeSpan.Zero);

    readonly WebApplication web;

    PlayedLinkedIn(WebApplication web) => this.web = web;

    public List<(string Who, string Kind, DateTimeOffset At)> Reactions { get; } = [];
    public List<PlayedComment> Comments { get; } = [];
    public Dictionary<string, long> Figures { get; } = [];
    public bool MayReadNames { get; set; } = true;
    public int PageSize { get; set; } = 10;

    /// <summary>The oldest version that is still spoken.</summary>
    public int Oldest { get; set; } = 202510;

    /// <summary>Requests that are still answered today.</summary>
    public int Left { get; set; } = int.MaxValue;

    public int Asked { get; private set; }

    public string Address => web.Urls.Single();

    public static async Task<PlayedLinkedIn> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var played = new PlayedLinkedIn(builder.Build());
        played.web.Run(played.Answer);
        await played.web.StartAsync();
        return played;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        Asked++;
        var request = context.Request;
        string Query(string name) => request.Query[name].ToString();
        var path = Uri.UnescapeDataString(request.Path.Value!);
        object answer;
        if (request.Headers.Authorization != $"Bearer {Token}")
            answer = Refuse(context, 401, "INVALID_ACCESS_TOKEN");
        else if (!int.TryParse(request.Headers["LinkedIn-Version"], CultureInfo.InvariantCulture, out var version) || version < Oldest || request.Headers["X-Restli-Protocol-Version"] != "2.0.0")
            answer = Refuse(context, 426, "NONEXISTENT_VERSION");
        else if (Left-- <= 0)
            answer = Refuse(context, 429, "TOO_MANY_REQUESTS");
        else if (path == "/rest/posts" && Query("author") == Page)
            answer = request.Headers["X-RestLi-Method"] == "FINDER"
                ? Paged(context, [new { id = Post, commentary = "We gave away coffee.", publishedAt = Published.ToUnixTimeMilliseconds() }]) : Refuse(context, 400, "ILLEGAL_ARGUMENT");
        else if (path == $"/rest/socialMetadata/{Post}")
            answer = new
            {
                commentSummary = new { count = Comments.Count, topLevelCount = Comments.Count(comment => comment.Parent is null) },
                reactionSummaries = Reactions.GroupBy(one => one.Kind).ToDictionary(kind => kind.Key, kind => new { reactionType = kind.Key, count = kind.Count() }),
            };
        else if (path == $"/rest/reactions/(entity:{Post})")
            answer = Paged(context, Reactions.AsEnumerable().Reverse().Select((one, n) => n % 2 == 0
                ? (object)new { id = $"urn:li:reaction:({one.Who},{Post})", reactionType = one.Kind, created = new { time = one.At.ToUnixTimeMilliseconds() } }
                : new { id = "x", reactionType = one.Kind, created = new { actor = new { id = one.Who }, time = one.At.ToUnixTimeMilliseconds() } }));
        else if (path.StartsWith("/rest/socialActions/", StringComparison.Ordinal))
            answer = Paged(context, Comments.Where(comment => comment.Parent == (path == $"/rest/socialActions/{Post}/comments" ? null : path[20..^9])).Select(Shown));
        else if (path.StartsWith("/rest/people/", StringComparison.Ordinal))
            answer = MayReadNames ? new { localizedFirstName = "Somebody", localizedLastName = path[17..^1], localizedHeadline = "Head of Social, Acme" } : Refuse(context, 403, "ACCESS_DENIED");
        else if (path == "/rest/memberCreatorPostAnalytics" && Query("entity") == $"(share:{Post})")
            answer = Figures.TryGetValue(Query("queryType"), out var count) ? Paged(context, [new { count, metricType = Query("queryType") }]) : Paged(context, []);
        else
            answer = Refuse(context, 404, "NOT_FOUND");
        await context.Response.WriteAsJsonAsync(answer);
    }

    object Shown(PlayedComment comment) => new
    {
        id = comment.Id, commentUrn = comment.Urn, actor = comment.Who, message = new { text = comment.Text }, created = new { actor = comment.Who, time = comment.At.ToUnixTimeMilliseconds() },
        parentComment = comment.Parent, commentsSummary = new { aggregatedTotalComments = Comments.Count(one => one.Parent == comment.Urn) },
    };

    object Paged(HttpContext context, IEnumerable<object> all)
    {
        var list = all.ToList();
        var start = int.TryParse(context.Request.Query["start"], CultureInfo.InvariantCulture, out var from) ? from : 0;
        return new { elements = list.Skip(start).Take(PageSize), paging = new { start, count = PageSize, total = list.Count } };
    }

    static object Refuse(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        return new { status, code, message = "No." };
    }
}
