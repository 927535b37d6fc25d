using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Windfall.App.Tests.Sources;

/// <summary>Something that somebody did on the played network. Deleted ones are removed from its list.</summary>
sealed record Played(string Uri, string Who, DateTimeOffset At, string Text = "", string? Parent = null);

/// <summary>An app view that is played: it keeps a truth, pages it as Bluesky does, and fails when told to.</summary>
sealed class PlayedBluesky : IAsyncDisposable
{
    public const string Author = "did:plc:author", Post = "at://did:plc:author/app.bsky.feed.post/3mw6i7xi4222a";
    public static readonly DateTimeOffset Published = new(2026, 9, 23, 10, 0, 0, TimeSpan.Zero);

    readonly WebApplication web;
    int number;

    PlayedBluesky(WebApplication web) => this.web = web;

    public List<Played> Likes { get; } = [];
    public List<Played> Reposts { get; } = [];
    public List<Played> Quotes { get; } = [];
    public List<Played> Replies { get; } = [];
    public bool IsGone { get; set; }

    /// <summary>When the post was published.</summary>
    public DateTimeOffset Since { get; set; } = Published;

    public int PageSize { get; set; } = 100;

    /// <summary>Likes that are counted and never listed, as those of blocked accounts are.</summary>
    public int Unlisted { get; set; }

    public bool IsCounted { get; set; } = true;

    /// <summary>Asked before each answer; what it returns is sent instead. Null: the truth.</summary>
    public Func<HttpContext, Task<bool>>? Fault { get; set; }

    /// <summary>The next page holds each act twice.</summary>
    public bool Repeats { get; set; }

    /// <summary>The next page is in another order.</summary>
    public Random? Shuffle { get; set; }

    public int Asked { get; private set; }

    /// <summary>The author's data server; null: there is none.</summary>
    public PlayedHome? Home { get; set; }

    public string Address => web.Urls.Single();

    public static async Task<PlayedBluesky> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var played = new PlayedBluesky(builder.Build());
        played.web.Run(played.Answer);
        await played.web.StartAsync();
        return played;
    }

    public Played Act(string who, DateTimeOffset at, string kind = "like", string text = "", string? parent = null) =>
        new($"at://did:plc:{who}/app.bsky.feed.{kind}/{number++}", $"did:plc:{who}", at, text, parent);

    public ValueTask DisposeAsync() => web.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        Asked++;
        if (Fault is not null && await Fault(context))
            return;

        if (Home is not null && await Home.Answer(context) is { } atHome)
        {
            if (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsJsonAsync(atHome);
            return;
        }

        string Query(string name) => context.Request.Query[name].ToString();
        object? answer = context.Request.Path.Value switch
        {
            "/xrpc/app.bsky.actor.getProfile" => Query("actor") is "author.test" or Author ? Actor(Author) : null,
            "/xrpc/app.bsky.feed.getAuthorFeed" => new { feed = IsGone ? [] : new object[] { new { post = Shown() } } },
            "/xrpc/app.bsky.feed.getPosts" => new { posts = context.Request.Query["uris"].Select(uri => uri == Post ? IsGone ? null : Shown() : Replies.Concat(Quotes).Where(one => one.Uri == uri).Select(Said).FirstOrDefault()).Where(post => post is not null) },
            "/xrpc/app.bsky.feed.getLikes" => Page("likes", Likes, like => new { createdAt = like.At, indexedAt = like.At, actor = Actor(like.Who) }, Query("cursor")),
            "/xrpc/app.bsky.feed.getRepostedBy" => Page("repostedBy", Reposts, repost => Actor(repost.Who), Query("cursor")),
            "/xrpc/app.bsky.feed.getQuotes" => Page("posts", Quotes, Said, Query("cursor")),
            "/xrpc/app.bsky.feed.getPostThread" => new { thread = new { post = Shown(), replies = Below(Post) } },
            _ => null,
        };
        if (answer is null)
        {
            context.Response.StatusCode = 400;
            answer = new { error = "InvalidRequest", message = "Profile not found" };
        }
        await context.Response.WriteAsJsonAsync(answer);
    }

    object Shown() => new
    {
        uri = Post, cid = "bafy0", author = Actor(Author), record = new { text = "A chatbot gave away coffee.", createdAt = Since }, indexedAt = Since,
        likeCount = IsCounted ? Likes.Count + Unlisted : (int?)null, repostCount = Reposts.Count, quoteCount = Quotes.Count, replyCount = Replies.Count(reply => reply.Parent == Post),
    };

    object[] Below(string parent) => [.. Replies.Where(reply => reply.Parent == parent).Select(reply => new { post = Said(reply), replies = Below(reply.Uri) })];

    static object Said(Played one) => new
    {
        uri = one.Uri, cid = "bafy" + one.Uri.GetHashCode(StringComparison.Ordinal), author = Actor(one.Who), indexedAt = one.At,
        record = new { text = one.Text, createdAt = one.At, reply = one.Parent is null ? null : new { parent = new { uri = one.Parent }, root = new { uri = Post, cid = "bafy0" } } },
    };

    static object Actor(string did) => new { did, handle = did[8..] + ".test", displayName = $"Somebody {did[8..]}", description = "Head of social media at Acme" };

    Dictionary<string, object> Page(string name, List<Played> all, Func<Played, object> show, string cursor)
    {
        var from = cursor.Length == 0 ? 0 : int.Parse(cursor, CultureInfo.InvariantCulture);
        var page = all.AsEnumerable().Reverse().Skip(from).Take(PageSize).Select(show).ToArray();
        if (Repeats)
            page = [.. page, .. page];
        Shuffle?.Shuffle(page);
        (Repeats, Shuffle) = (false, null);
        var answer = new Dictionary<string, object> { [name] = page };
        if (from + PageSize < all.Count)
            answer["cursor"] = (from + PageSize).ToString(CultureInfo.InvariantCulture);
        return answer;
    }
}
