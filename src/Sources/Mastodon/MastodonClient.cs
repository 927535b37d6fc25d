using System.Net.Http.Headers;
using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Mastodon;

/// <summary>Reads and writes at one Mastodon server. https://docs.joinmastodon.org/methods: what is public needs no account, though a server may want one.</summary>
/// <param name="token">Null: as anybody.</param>
/// <param name="clock">For the waits that an answer asks for.</param>
public sealed class MastodonClient(HttpClient http, Uri server, string? token, TimeProvider clock)
{
    const int PageSize = 80, StatusesAPage = 40;

    /// <summary>Requests made so far.</summary>
    public int Asked { get; private set; }

    public string Host => server.IsDefaultPort ? server.IdnHost : server.Authority;

    /// <summary>What the server takes.</summary>
    public Task<MastodonServer> Server(CancellationToken cancel) => One(Get("/api/v2/instance"), MastodonJson.Server, cancel)!;

    /// <param name="name">who or who@server.</param>
    /// <returns>Null where that server knows none.</returns>
    public Task<MastodonAccount?> Account(string name, CancellationToken cancel) => Maybe(Get($"/api/v1/accounts/lookup?acct={Escape(name)}"), Read, cancel);

    /// <summary>Whose token it is.</summary>
    public async Task<MastodonAccount> Self(CancellationToken cancel) => await One(Get("/api/v1/accounts/verify_credentials"), Read, cancel);

    /// <summary>What an account published itself, newest first; answers and reblogs left out.</summary>
    /// <param name="next">Of the page before; null: the first.</param>
    public Task<MastodonPage<MastodonStatus>> Published(string account, string? next, CancellationToken cancel) =>
        Page(next ?? $"/api/v1/accounts/{Escape(account)}/statuses?exclude_replies=true&exclude_reblogs=true&limit={StatusesAPage}", Status, cancel);

    /// <summary>The newest that an account wrote, answers too.</summary>
    public Task<MastodonPage<MastodonStatus>> Newest(string account, CancellationToken cancel) => Page($"/api/v1/accounts/{Escape(account)}/statuses?limit={StatusesAPage}", Status, cancel);

    /// <returns>Null where it is gone.</returns>
    public Task<MastodonStatus?> Find(string id, CancellationToken cancel) => Maybe(Get($"/api/v1/statuses/{Escape(id)}"), Status, cancel);

    /// <summary>The status of an address, fetched by the server from another if need be; needs a token.</summary>
    public async Task<MastodonStatus?> Search(string uri, CancellationToken cancel) =>
        (await One(Get($"/api/v2/search?q={Escape(uri)}&type=statuses&resolve=true&limit=1"), root => MastodonJson.List(root.GetProperty("statuses"), Status), cancel)) is [var status, ..] ? status : null;

    /// <summary>Newest first; the network does not say when.</summary>
    public Task<MastodonPage<MastodonAccount>> Favourited(string id, string? next, CancellationToken cancel) => Page(next ?? $"/api/v1/statuses/{Escape(id)}/favourited_by?limit={PageSize}", Read, cancel);

    public Task<MastodonPage<MastodonAccount>> Reblogged(string id, string? next, CancellationToken cancel) => Page(next ?? $"/api/v1/statuses/{Escape(id)}/reblogged_by?limit={PageSize}", Read, cancel);

    public Task<MastodonPage<MastodonStatus>> Quotes(string id, string? next, CancellationToken cancel) => Page(next ?? $"/api/v1/statuses/{Escape(id)}/quotes?limit={StatusesAPage}", Status, cancel);

    /// <summary>All answers, and answers to those, that the server knows and shows; without a token it shows 60.</summary>
    public async Task<IReadOnlyList<MastodonStatus>> Replies(string id, CancellationToken cancel) =>
        await Maybe(Get($"/api/v1/statuses/{Escape(id)}/context"), root => MastodonJson.List(root.GetProperty("descendants"), Status), cancel) ?? [];

    /// <param name="key">Under which the server takes it once; it remembers for an hour.</param>
    /// <param name="record">As <c>POST /api/v1/statuses</c> wants it.</param>
    public Task<MastodonStatus> Publish(string key, string record, CancellationToken cancel)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/api/v1/statuses")) { Content = new StringContent(record, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        return One(request, Status, cancel);
    }

    /// <summary>Done twice, it is done once.</summary>
    public Task<MastodonStatus> Favour(string id, bool isTakenBack, CancellationToken cancel) =>
        One(new(HttpMethod.Post, new Uri(server, $"/api/v1/statuses/{Escape(id)}/{(isTakenBack ? "unfavourite" : "favourite")}")), Status, cancel);

    /// <summary>Where there is none, nothing happens.</summary>
    public Task Delete(string id, CancellationToken cancel) => Maybe(new(HttpMethod.Delete, new Uri(server, $"/api/v1/statuses/{Escape(id)}")), root => root, cancel);

    MastodonAccount Read(JsonElement account) => MastodonJson.Account(account, Host);

    MastodonStatus Status(JsonElement status) => MastodonJson.Status(status, Host);

    HttpRequestMessage Get(string path) => new(HttpMethod.Get, new Uri(server, path));

    async Task<MastodonPage<T>> Page<T>(string path, Func<JsonElement, T> read, CancellationToken cancel)
    {
        var (root, next) = await Ask(Get(path), cancel);
        return root is { } page ? new(Read(page, list => MastodonJson.List(list, read)), next) : new([], null);
    }

    async Task<T> One<T>(HttpRequestMessage request, Func<JsonElement, T> read, CancellationToken cancel) =>
        (await Ask(request, cancel)).Root is { } root ? Read(root, read) : throw new SetbackException(new(SetbackKind.Garbled), "HTTP 404");

    async Task<T?> Maybe<T>(HttpRequestMessage request, Func<JsonElement, T> read, CancellationToken cancel) =>
        (await Ask(request, cancel)).Root is { } root ? Read(root, read) : default;

    Task<(JsonElement? Root, string? Next)> Ask(HttpRequestMessage request, CancellationToken cancel)
    {
        Asked++;
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return JsonAsk.Page(http, request, clock.GetUtcNow(), cancel);
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

    static string Escape(string text) => Uri.EscapeDataString(text);
}
