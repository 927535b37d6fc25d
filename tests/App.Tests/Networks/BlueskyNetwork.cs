using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Windfall.App.Tests.Sources;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Tests.Networks;

/// <summary>Somebody on the network, signed in.</summary>
sealed record Somebody(string Handle, string Did, string Token);

/// <summary>A whole Bluesky network of this machine's own: directory, data server, app view, as Bluesky's own programs. What people do there is asked of it over HTTP.</summary>
sealed class BlueskyNetwork : IAsyncDisposable
{
    public const string Password = "only-for-tests-1";

    /// <summary>Why tests on it are passed over; null where it is there.</summary>
    public static string? Absent =>
        !File.Exists(Path.Combine(Repository.Root, "artifacts", "network", "ready")) ? "No Bluesky network is here; bin/network fetches one (npm, 650 MB)." : null;

    /// <summary>Told of each act, as the network's own stream would be.</summary>
    public PlayedStream? Stream { get; set; }

    readonly Process process;
    readonly HttpClient http = new();

    BlueskyNetwork(Process process, string data, string view) => (this.process, Data, View) = (process, data, view);

    public string Data { get; }

    public string View { get; }

    public static async Task<BlueskyNetwork> Start()
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tests", "Network", "up")) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add($"{FreePort()}");
        start.ArgumentList.Add($"{FreePort()}");
        var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(3)) ?? throw new InvalidOperationException($"It did not start: {await error}");
        var at = JsonElement.Parse(said);
        return new(process, at.GetProperty("data").GetString()!, at.GetProperty("view").GetString()!);
    }

    public async Task<Somebody> Join(string name, string? about = null)
    {
        var made = await Ask("com.atproto.server.createAccount", null, new { handle = $"{name}.test", email = $"{name}@example.test", password = Password });
        var who = new Somebody($"{name}.test", made.GetProperty("did").GetString()!, made.GetProperty("accessJwt").GetString()!);
        if (about is not null)
            await Ask("com.atproto.repo.putRecord", who, new { repo = who.Did, collection = "app.bsky.actor.profile", rkey = "self", record = new { displayName = name, description = about } });
        return who;
    }

    /// <param name="parent">What it answers, with the post at the top of the thread.</param>
    public Task<BlueskyRef> Post(Somebody who, string text, DateTimeOffset at, (BlueskyRef Root, BlueskyRef Parent)? parent = null, BlueskyRef? quoted = null) => Create(who, "app.bsky.feed.post", new()
    {
        ["text"] = text,
        ["createdAt"] = at.UtcDateTime.ToString("O"),
        ["reply"] = parent is var (root, above) ? new { root = Ref(root), parent = Ref(above) } : null,
        ["embed"] = quoted is null ? null : new Dictionary<string, object> { ["$type"] = "app.bsky.embed.record", ["record"] = Ref(quoted) },
    });

    public Task<BlueskyRef> Like(Somebody who, BlueskyRef what, DateTimeOffset at) => Create(who, "app.bsky.feed.like", new() { ["subject"] = Ref(what), ["createdAt"] = at.UtcDateTime.ToString("O") });

    public Task<BlueskyRef> Repost(Somebody who, BlueskyRef what, DateTimeOffset at) => Create(who, "app.bsky.feed.repost", new() { ["subject"] = Ref(what), ["createdAt"] = at.UtcDateTime.ToString("O") });

    public async Task Delete(Somebody who, BlueskyRef what)
    {
        await Ask("com.atproto.repo.deleteRecord", who, new { repo = who.Did, collection = what.Uri.Split('/')[3], rkey = what.Uri.Split('/')[4] });
        Tell(who, "delete", what.Uri.Split('/')[3], null);
    }

    /// <summary>Until the app view has caught up with the data server.</summary>
    public async Task Settle()
    {
        await process.StandardInput.WriteLineAsync();
        Assert.Equal("settled", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)));
    }

    /// <summary>The direct answers that anybody sees under something.</summary>
    public async Task<string[]> Answers(string uri)
    {
        var thread = (await http.GetFromJsonAsync<JsonElement>($"{View}/xrpc/app.bsky.feed.getPostThread?uri={Uri.EscapeDataString(uri)}")).GetProperty("thread");
        return [.. thread.GetProperty("replies").EnumerateArray().Select(reply => reply.GetProperty("post").GetProperty("record").GetProperty("text").GetString()!)];
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var most = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(most.Token);
        process.Dispose();
        http.Dispose();
    }

    async Task<BlueskyRef> Create(Somebody who, string collection, Dictionary<string, object?> record)
    {
        var made = await Ask("com.atproto.repo.createRecord", who, new { repo = who.Did, collection, record = record.Where(member => member.Value is not null).ToDictionary() });
        Tell(who, "create", collection, record);
        return new(made.GetProperty("uri").GetString()!, made.GetProperty("cid").GetString()!);
    }

    void Tell(Somebody who, string operation, string collection, object? record) => Stream?.Events.Enqueue(JsonSerializer.Serialize(
        new { did = who.Did, time_us = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() * 1000, kind = "commit", commit = new { operation, collection, record } }));

    async Task<JsonElement> Ask(string method, Somebody? who, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Data}/xrpc/{method}") { Content = JsonContent.Create(body) };
        if (who is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who.Token);
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{method}: {text}");
        return text.Length == 0 ? default : JsonElement.Parse(text);
    }

    static object Ref(BlueskyRef to) => new { uri = to.Uri, cid = to.Cid };

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
