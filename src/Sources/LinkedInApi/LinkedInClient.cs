using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.LinkedInApi;

/// <summary>Asks LinkedIn's Community Management API with the user's own token. It reads; on LinkedIn a person writes.</summary>
/// <param name="version">Of the API, YYYYMM: each holds about a year.</param>
/// <param name="clock">A daily limit ends at midnight, UTC.</param>
public sealed class LinkedInClient(HttpClient http, Uri server, string token, string version, TimeProvider clock)
{
    /// <summary>What is asked of a member's own post: one request each.</summary>
    public static readonly string[] Metrics = ["IMPRESSION", "REACTION", "COMMENT", "RESHARE"];

    public static readonly Uri Api = new("https://api.linkedin.com");

    const int PageSize = 100;

    /// <summary>Requests made so far.</summary>
    public int Asked { get; private set; }

    /// <summary>A figure of one's own post; null where it has none yet.</summary>
    /// <param name="post">urn:li:share:… or urn:li:ugcPost:…</param>
    public async Task<long?> Figure(string post, string metric, CancellationToken cancel) =>
        await Ask($"/rest/memberCreatorPostAnalytics?q=entity&entity=({(post.StartsWith("urn:li:ugcPost:", StringComparison.Ordinal) ? "ugc" : "share")}:{Escape(post)})&queryType={metric}&aggregation=TOTAL", cancel) is { } root
            ? Read(root, LinkedInJson.Metric) : null;

    /// <summary>What a page published, newest change first.</summary>
    public Task<LinkedInPage<LinkedInPost>> Published(string page, int start, CancellationToken cancel) =>
        Page($"/rest/posts?author={Escape(page)}&q=author&sortBy=LAST_MODIFIED", start, LinkedInJson.Post, cancel, finder: true);

    /// <returns>Null where it is gone.</returns>
    public async Task<LinkedInCounts?> Counts(string post, CancellationToken cancel) => await Ask($"/rest/socialMetadata/{Escape(post)}", cancel) is { } root ? Read(root, LinkedInJson.Counts) : null;

    /// <summary>Newest first.</summary>
    public Task<LinkedInPage<LinkedInReaction>> Reactions(string post, int start, CancellationToken cancel) =>
        Page($"/rest/reactions/(entity:{Escape(post)})?q=entity&sort=(value:REVERSE_CHRONOLOGICAL)", start, LinkedInJson.Reaction, cancel);

    /// <param name="on">A post, or a comment: then its answers.</param>
    public Task<LinkedInPage<LinkedInComment>> Comments(string on, int start, CancellationToken cancel) => Page($"/rest/socialActions/{Escape(on)}/comments?", start, LinkedInJson.Comment, cancel);

    /// <returns>Null where the program may not ask, or there is nobody.</returns>
    public async Task<LinkedInPerson?> Person(string urn, CancellationToken cancel)
    {
        try
        {
            return await Ask($"/rest/people/(id:{Escape(urn[(urn.LastIndexOf(':') + 1)..])})", cancel) is { } root ? Read(root, LinkedInJson.Person) : null;
        }
        catch (SetbackException error) when (error.Setback.Kind is SetbackKind.SignIn)
        {
            return null;        // reading names is a permission of its own
        }
    }

    async Task<LinkedInPage<T>> Page<T>(string path, int start, Func<JsonElement, T> read, CancellationToken cancel, bool finder = false) =>
        await Ask(string.Create(CultureInfo.InvariantCulture, $"{path}{(path.EndsWith('?') ? "" : "&")}start={start}&count={PageSize}"), cancel, finder) is { } root
            ? Read(root, page => LinkedInJson.Page(page, start, read)) : new([], null);

    async Task<JsonElement?> Ask(string path, CancellationToken cancel, bool finder = false)
    {
        Asked++;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("LinkedIn-Version", version);
        request.Headers.Add("X-Restli-Protocol-Version", "2.0.0");
        if (finder)
            request.Headers.Add("X-RestLi-Method", "FINDER");
        var now = clock.GetUtcNow();
        try
        {
            return await JsonAsk.Send(http, request, now, cancel);
        }
        catch (SetbackException error) when (error.Setback is { Kind: SetbackKind.Limited, RetryAfter: null })
        {
            // No header tells; the limits are a day's.
            throw new SetbackException(new(SetbackKind.Limited, new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero) - now), error.Message, error);
        }
    }

    static T Read<T>(JsonElement root, Func<JsonElement, T> read)
    {
        try
        {
            return read(root);
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new SetbackException(new(SetbackKind.Garbled), "The answer is not what the protocol says.", error);
        }
    }

    /// <summary>URNs in keys are written percent-encoded.</summary>
    static string Escape(string text) => Uri.EscapeDataString(text);
}
