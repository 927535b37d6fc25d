using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Windfall.App.Tests.Sources;

/// <summary>A status on the played server.</summary>
sealed record PlayedStatus(string Id, string Who, string Html, DateTimeOffset At, string? Parent = null, string? Quoted = null);

/// <summary>A Mastodon server that is played as its documentation has it: lists only through Link, times only where it gives them, keys that it remembers, codes that hold once.</summary>
sealed class PlayedMastodon : IAsyncDisposable
{
    public const string Post = "115000000000000001", Code = "the-code", Token = "the-token";
    public static readonly DateTimeOffset Published = new(2026, 9, 23, 10, 0, 0, TimeSpan.Zero);

    readonly WebApplication web;
    readonly Dictionary<string, PlayedStatus> byKey = [];
    readonly HashSet<string> codes = [Code];

    PlayedMastodon(WebApplication web) => this.web = web;

    public List<string> Favourites { get; } = [];
    public List<string> Reblogs { get; } = [];
    public List<PlayedStatus> Statuses { get; } = [new(Post, "me", "<p>A chatbot gave away <b>coffee</b>.</p>", Published)];
    public HashSet<string> FavouredByMe { get; } = [];
    public ConcurrentQueue<string> Events { get; } = [];
    public int PageSize { get; set; } = 40;

    /// <summary>Favourites that other servers know and this one counts.</summary>
    public int Unlisted { get; set; }

    /// <summary>Asked before each answer; what it returns is sent instead. Null: the truth.</summary>
    public Func<HttpContext, Task<bool>>? Fault { get; set; }

    /// <summary>Takes a status and breaks off before it says so.</summary>
    public bool IsCutOff { get; set; }

    public int Asked { get; private set; }

    public string Address => web.Urls.Single();

    public string Host => new Uri(Address).Authority;

    public static async Task<PlayedMastodon> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var played = new PlayedMastodon(builder.Build());
        played.web.Run(played.Answer);
        await played.web.StartAsync();
        return played;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        Asked++;
        if (Fault is not null && await Fault(context))
            return;
        var request = context.Request;
        var isMe = request.Headers.Authorization == $"Bearer {Token}";
        var parts = request.Path.Value!.Trim('/').Split('/');
        object? answer = (request.Method, parts) switch
        {
            ("POST", ["api", "v1", "apps"]) => new { client_id = "app", client_secret = "app-secret" },
            ("POST", ["oauth", "token"]) => await Exchange(context),
            ("GET", ["api", "v2", "instance"]) => new { configuration = new { statuses = new { max_characters = 500 } }, api_versions = new { mastodon = 7 } },
            ("GET", ["api", "v1", "accounts", "verify_credentials"]) => isMe ? Account("me") : Refuse(context, 401),
            ("GET", ["api", "v1", "accounts", "lookup"]) => request.Query["acct"].ToString().Split('@')[0] is "me" ? Account("me") : Refuse(context, 404),
            ("GET", ["api", "v1", "accounts", "1", "statuses"]) => Statuses.Where(status => status.Who == "me" && (request.Query["exclude_replies"] != "true" || status.Parent is null)).Reverse().Select(Shown),
            ("GET", ["api", "v1", "statuses", var id]) => Find(id) is { } found ? Shown(found) : Refuse(context, 404),
            ("GET", ["api", "v1", "statuses", var id, "context"]) => new { ancestors = Array.Empty<object>(), descendants = Below(id).Take(isMe ? 4096 : 60).Select(Shown) },
            ("GET", ["api", "v1", "statuses", _, "favourited_by"]) => Page(context, Favourites),
            ("GET", ["api", "v1", "statuses", _, "reblogged_by"]) => Page(context, Reblogs),
            ("GET", ["api", "v1", "statuses", var id, "quotes"]) => Statuses.Where(status => status.Quoted == id).Reverse().Select(Shown),
            ("GET", ["api", "v2", "search"]) => isMe ? new { statuses = Statuses.Where(status => Uri(status) == request.Query["q"]).Select(Shown) } : Refuse(context, 401),
            ("GET", ["api", "v1", "streaming", "user"]) => await Stream(context),
            ("POST", ["api", "v1", "statuses"]) => isMe ? await Publish(context) : Refuse(context, 401),
            ("POST", ["api", "v1", "statuses", var id, "favourite"]) => isMe && FavouredByMe.Add(id) | true ? Shown(Find(id)!) : Refuse(context, 401),
            ("POST", ["api", "v1", "statuses", var id, "unfavourite"]) => isMe && FavouredByMe.Remove(id) | true ? Shown(Find(id)!) : Refuse(context, 401),
            ("DELETE", ["api", "v1", "statuses", var id]) => Statuses.RemoveAll(status => status.Id == id) > 0 ? new { } : Refuse(context, 404),
            _ => Refuse(context, 404),
        };
        if (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
            await context.Response.WriteAsJsonAsync(answer);
    }

    async Task<object> Exchange(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        return form["client_secret"] == "app-secret" && codes.Remove(form["code"].ToString()) ? new { access_token = Token, token_type = "Bearer" } : Refuse(context, 400, "invalid_grant");
    }

    async Task<object?> Publish(HttpContext context)
    {
        var body = (await System.Text.Json.JsonDocument.ParseAsync(context.Request.Body)).RootElement;
        string? Text(string name) => body.TryGetProperty(name, out var text) ? text.GetString() : null;
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (!byKey.TryGetValue(key, out var status))
        {
            status = new($"1150000000000001{byKey.Count:00}", "me", $"<p>{WebUtility.HtmlEncode(Text("status"))}</p>", Published.AddHours(1), Text("in_reply_to_id"), Text("quoted_status_id"));
            Statuses.Add(byKey[key] = status);
        }
        if (IsCutOff)
            context.Abort();
        return Shown(status);
    }

    async Task<object?> Stream(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(":)\n");
        while (!context.RequestAborted.IsCancellationRequested)
            if (Events.TryDequeue(out var one))
                await context.Response.WriteAsync(one);
            else
                await Task.Delay(20);
        return null;
    }

    PlayedStatus? Find(string id) => Statuses.Find(status => status.Id == id);

    IEnumerable<PlayedStatus> Below(string id) => Statuses.Where(status => status.Parent == id).SelectMany(status => Below(status.Id).Prepend(status));

    string Uri(PlayedStatus status) => $"{Address}/users/{status.Who}/statuses/{status.Id}";

    object Shown(PlayedStatus status) => new
    {
        id = status.Id, uri = Uri(status), url = $"{Address}/@{status.Who}/{status.Id}", account = Account(status.Who), content = status.Html, created_at = status.At, in_reply_to_id = status.Parent,
        visibility = "public", favourites_count = status.Id == Post ? Favourites.Count + Unlisted : 0, reblogs_count = status.Id == Post ? Reblogs.Count : 0,
        replies_count = Statuses.Count(one => one.Parent == status.Id), quotes_count = Statuses.Count(one => one.Quoted == status.Id),
    };

    static object Account(string who) => new
    {
        id = who == "me" ? "1" : who, acct = who, username = who, display_name = $"Somebody {who}", note = "<p>Head of social media at <a href=\"https://acme.example\">Acme</a> &amp; more</p>",
        url = $"https://social.example/@{who}",
    };

    /// <summary>Newest first; the next page only by the header, whose numbers are nobody's.</summary>
    object Page(HttpContext context, List<string> all)
    {
        var from = context.Request.Query.TryGetValue("max_id", out var at) ? int.Parse(at.ToString(), CultureInfo.InvariantCulture) - 7000 : 0;
        if (from + PageSize < all.Count)
            context.Response.Headers.Link = $"<{Address}{context.Request.Path}?limit=80&max_id={7000 + from + PageSize}>; rel=\"next\", <{Address}/x?min_id=1>; rel=\"prev\"";
        return all.AsEnumerable().Reverse().Skip(from).Take(PageSize).Select(Account);
    }

    static object Refuse(HttpContext context, int status, string error = "No.")
    {
        context.Response.StatusCode = status;
        return new { error };
    }
}
