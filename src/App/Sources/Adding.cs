using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Sources.Bluesky;
using Windfall.Sources.LinkedInApi;
using Windfall.Sources.Mastodon;
using Windfall.Sources.Outbound;

namespace Windfall.App.Sources;

/// <summary>Adds an account, once its network knows it.</summary>
static class Adding
{
    /// <param name="named">Where it is asked, as the user names it; null: where that network is asked.</param>
    /// <returns>What was done, or why not.</returns>
    public static async Task<(Phrase? Added, Refusal? Refused)> Add(Shell shell, Workspace workspace, Network network, string account, Uri? named, CancellationToken cancel)
    {
        var handle = account.Trim().TrimStart('@');
        if (network is Network.LinkedIn)
            return LinkedIn(shell, workspace, handle, named);
        if ((named ?? Server(network, handle)) is not { } server)
            return (null, new(new("source.no_server", account)));
        try
        {
            var http = NetworkDoor.To(server, named is not null);
            var found = network is Network.Mastodon
                ? await Mastodon(new(http, server, token: null, shell.Clock), handle, cancel)
                : await new BlueskyClient(http, server, shell.Clock).Profile(handle, cancel) is { } actor ? (actor.Did, actor.Handle, actor.Name) : null;
            if (found is not var (lasting, shown, name))
                return (null, new(new("source.no_account", handle, network is Network.Mastodon ? server.Host : network.ToString())));

            using var connection = workspace.Database.Connect();
            Source.Add(connection, workspace.Id, network, lasting, shown, server, named is not null, shell.Clock.GetUtcNow());
            return (new("source.added", name is { Length: > 0 } ? name : shown, shown), null);
        }
        catch (SetbackException error)
        {
            return (null, new(Setbacks.Say(error.Setback.Kind, server.Host)));
        }
    }

    /// <summary>A page by its number or URN, or oneself. It is asked once there is a token.</summary>
    static (Phrase? Added, Refusal? Refused) LinkedIn(Shell shell, Workspace workspace, string account, Uri? named)
    {
        var lasting = account is "me" ? account : $"{Source.PagePrefix}{account[(account.LastIndexOf(':') + 1)..]}";
        if (account is not "me" && (lasting.Length == Source.PagePrefix.Length || lasting.AsSpan(Source.PagePrefix.Length).ContainsAnyExceptInRange('0', '9')))
            return (null, new(new("source.no_page", account)));
        using var connection = workspace.Database.Connect();
        Source.Add(connection, workspace.Id, Network.LinkedIn, lasting, lasting, named ?? LinkedInClient.Api, named is not null, shell.Clock.GetUtcNow());
        return (new("source.added_linkedin", lasting), null);
    }

    static async Task<(string Lasting, string Handle, string? Name)?> Mastodon(MastodonClient client, string handle, CancellationToken cancel) =>
        (await client.Account(handle, cancel) ?? await client.Account(handle.Split('@')[0], cancel)) is { } found ? (found.Name, found.Name, found.Shown) : null;

    static Uri? Server(Network network, string handle) => network is not Network.Mastodon ? BlueskyClient.Public
        : handle.Split('@') is [{ Length: > 0 }, var host] && Uri.CheckHostName(host) is UriHostNameType.Dns ? new($"https://{host.ToLowerInvariant()}") : null;
}
