using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using OpenAI;
using Windfall.App.Conversations;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Origins;
using Windfall.Core.Replies;
using Windfall.Store;

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

    /// <summary>
    /// What it would be told. A model elsewhere is told only what may leave (design: export); one on this machine keeps it here. A name that may not leave is left out.
    /// </summary>
    /// <returns>Or why it may be told nothing.</returns>
    public (ModelAsk? Ask, Refusal? Refused) Ask(SqliteConnection connection, Workspace workspace, Talk talk)
    {
        var (words, name, isLead) = Told(connection, workspace, talk);
        if (!Address.IsLoopback && !words.MayBeExported(isLead))
            return (null, new(new("draft.may_not_leave", words, Address.Host)));
        var first = Address.IsLoopback || name.MayBeExported(isLead) ? Replying.First(talk.Conversation.Person) : null;
        return (ModelAsk.For(talk.PostText, talk.Conversation.Text, first, OwnHeadlines.Current(connection, workspace, profile: null)?.Headline), null);
    }

    /// <returns>The strictest origins of what they wrote and of who they are, and whether they are a lead.</returns>
    static (Origin Words, Origin Name, bool IsLead) Told(SqliteConnection connection, Workspace workspace, Talk talk)
    {
        const string Everybody = "SELECT $p UNION ALL SELECT m.id FROM people m WHERE m.merged_into = $p";
        return connection.Command($"""
            SELECT (SELECT max(b.origin) FROM conversations c JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
                    JOIN batches b ON b.id = a.batch_id WHERE c.id = $id),
                (SELECT max(f.origin) FROM person_facts f WHERE f.name IS NOT NULL AND f.person_id IN ({Everybody})),
                EXISTS (SELECT 1 FROM leads l JOIN lead_events e ON e.lead_id = l.id WHERE e.kind = 1 AND e.undone_at IS NULL AND l.person_id IN ({Everybody}))
            """, ("$id", talk.Id), ("$p", talk.PersonId))
            .Rows(row => ((Origin)(row.Count(0) ?? (long)Origin.Page), (Origin)(row.Count(1) ?? (long)Origin.Page), row.GetBoolean(2))).Single();
    }

    /// <summary>What is met with a pause is drafted by nobody.</summary>
    public static Refusal? MayDraft(Talk talk) => Core.Replies.Draft.For(talk.Conversation, first: null) is { Text: null, Note: var why } ? new(why) : null;

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
