using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using OpenAI;
using Windfall.App.Conversations;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Replies;

namespace Windfall.App.Replies;

/// <summary>A language model that drafts, where the user named one: any address that speaks OpenAI's protocol, Ollama's included. Off until then.</summary>
/// <param name="Address">Up to and with the version: <c>http://127.0.0.1:11434/v1</c>.</param>
/// <param name="KeyVariable">The environment variable that holds the key, which is never kept; null where none is needed.</param>
sealed record DraftModel(Uri Address, string Model, string? KeyVariable)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    const int LongestAnswer = 500;

    /// <returns>Null where none was named.</returns>
    public static DraftModel? Load(SqliteConnection connection, Workspace workspace) =>
        workspace.Preference(connection, Preferences.Model) is { } json ? JsonSerializer.Deserialize<DraftModel>(json, JsonSerializerOptions.Web) : null;

    public void Keep(SqliteConnection connection, Workspace workspace) => workspace.Prefer(connection, Preferences.Model, JsonSerializer.Serialize(this, JsonSerializerOptions.Web));

    /// <summary>What strangers wrote does not cross a network in the clear.</summary>
    public static bool IsSafe(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public static ModelAsk Ask(Talk talk, string? ownHeadline) =>
        ModelAsk.For(talk.PostText, talk.Conversation.Text, Replying.First(talk.Conversation.Person), ownHeadline);

    /// <summary>Sends what was shown, and nothing else.</summary>
    /// <returns>The draft, or why there is none.</returns>
    public async Task<(string? Text, Refusal? Refused)> Draft(ModelAsk ask, CancellationToken cancel)
    {
        var key = KeyVariable is null ? "none" : Environment.GetEnvironmentVariable(KeyVariable);
        if (string.IsNullOrEmpty(key))
            return (null, new(new("draft.no_key", KeyVariable!)));
        try
        {
            using var client = new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = Address, NetworkTimeout = Patience, RetryPolicy = new ClientRetryPolicy(0) })
                .GetChatClient(Model).AsIChatClient();
            var answer = await client.GetResponseAsync(
                [new(ChatRole.System, ask.Instructions), new(ChatRole.User, ask.Material)], new() { MaxOutputTokens = LongestAnswer }, cancel);
            return string.IsNullOrWhiteSpace(answer.Text) ? (null, new(new("draft.silent", Address.Host))) : (answer.Text.Trim(), null);
        }
        catch (Exception error) when (error is ClientResultException or HttpRequestException or AggregateException or JsonException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return (null, new(new("draft.unreachable", Address.Host, error.Message)));
        }
    }
}
