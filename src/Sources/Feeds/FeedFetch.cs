using System.Net;
using System.Net.Http.Headers;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Feeds;

/// <summary>What a server gave with its newest whole answer, to ask whether there is another.</summary>
public readonly record struct Validators(string? ETag, string? Modified);

/// <summary>What a server answered.</summary>
/// <param name="Bytes">Unpacked; null where it is as it was.</param>
/// <param name="From">Where they came from, behind all redirects.</param>
/// <param name="MovedTo">Where the feed is from now on, as permanent redirects say; null: where it was.</param>
/// <param name="Validators">Of this answer, or where it is as it was, those that were asked with.</param>
/// <param name="Fresh">For how long it need not be asked again; null where it does not say.</param>
public sealed record FeedAnswer(ReadOnlyMemory<byte>? Bytes, string? ContentType, Uri From, Uri? MovedTo, Validators Validators, TimeSpan? Fresh);

/// <summary>Asks for a feed: only for what is new, in little, and for no more than can be a feed.</summary>
public static class FeedFetch
{
    static readonly TimeSpan PerFeed = TimeSpan.FromSeconds(20);

    /// <summary>A client whose user names hosts as they come; none at a private address, but for servers of his own that he named so.</summary>
    /// <param name="near">Hosts with their port.</param>
    public static HttpClient Client(params IReadOnlyCollection<string> near) => OutboundHttp.Client(Allowed.AnyPublic.With(near));

    /// <exception cref="SetbackException">No answer that could be used.</exception>
    public static async Task<FeedAnswer> Get(HttpClient http, Uri address, Validators known, DateTimeOffset now, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, */*;q=0.5");
        if (known.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.Modified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);

        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timed.CancelAfter(PerFeed);
        try
        {
            return await Asking.Send(http, request, answer => Read(answer, known, now, timed.Token), timed.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new SetbackException(new(SetbackKind.Unreachable), "No answer in time.");
        }
    }

    static async Task<FeedAnswer> Read(HttpResponseMessage answer, Validators known, DateTimeOffset now, CancellationToken cancel)
    {
        var (from, moved, fresh) = (answer.RequestMessage!.RequestUri!, Redirect.MovedTo(answer), Fresh(answer.Headers.CacheControl, answer.Headers.Age));
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return new(null, null, from, moved, known, fresh);
        if (!answer.IsSuccessStatusCode)
            throw JsonAsk.Failed(answer, now);

        var bytes = await Asking.Bounded(answer.Content, FeedReader.LargestBytes, cancel) ?? throw new InvalidDataException("too long");
        return new(bytes, Header(answer.Content.Headers, "Content-Type"), from, moved, new(Header(answer.Headers, "ETag"), Header(answer.Content.Headers, "Last-Modified")), fresh);
    }

    static TimeSpan? Fresh(CacheControlHeaderValue? control, TimeSpan? age) =>
        control is { NoCache: false, NoStore: false, MaxAge: { } most } && most - (age ?? TimeSpan.Zero) is var left && left > TimeSpan.Zero ? left : null;

    /// <summary>As it was written: a validator is sent back letter by letter.</summary>
    static string? Header(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
