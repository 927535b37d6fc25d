using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;
using Windfall.App.Networks;
using Windfall.App.Pages;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.App.Sources;

/// <summary>What the page of sources sends, and what a network sends a browser back with.</summary>
static class SourceForms
{
    public sealed record Sent
    {
        public long Id { get; init; }
        public Network Network { get; init; }
        public string? Account { get; init; }
        public string? Server { get; init; }
        public string? Password { get; init; }
        public string? Home { get; init; }
        public string? Secret { get; init; }
        public string? Version { get; init; }
    }

    public static void MapSourceForms(this IEndpointRouteBuilder web)
    {
        var forms = web.MapGroup("/settings/sources").ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/remove", (Here here, Did did, [FromForm] Sent sent) => With(here, did, sent.Id, (connection, source) => Remove(here, did, connection, source)));
        forms.MapPost("/sign-in", SignIn);
        forms.MapPost("/token", (Here here, Did did, Served served, [FromForm] Sent sent) => With(here, did, sent.Id, (connection, source) =>
        {
            if (string.IsNullOrWhiteSpace(sent.Password) || sent.Version is not { Length: 6 })
                return Told(here, did, new("source.no_token"));
            LinkedInSignIn.Keep(served.Shell, connection, source, new(sent.Password.Trim(), string.IsNullOrWhiteSpace(sent.Secret) ? null : sent.Secret.Trim(), sent.Version));
            return Told(here, did, new(source.IsPage ? "source.signed_in_page" : "source.signed_in_figures", source.Id));
        }));
        forms.MapPost("/sign-out", (Here here, Did did, [FromForm] Sent sent) => With(here, did, sent.Id, (connection, source) =>
        {
            SignIns.Forget(connection, source.Id);
            return Told(here, did, new("source.signed_out", source.Handle));
        }));
        forms.MapPost("/begin", Begin);
        forms.MapGet("/back", Finish);
    }

    static async Task<RedirectHttpResult> Add([FromForm] Sent sent, Here here, Did did, Served served, CancellationToken cancel)
    {
        if (here.Workspace is not { } workspace || sent.Network is not (Network.Bluesky or Network.Mastodon or Network.LinkedIn))
            return TypedResults.LocalRedirect("/settings/sources");
        var server = string.IsNullOrWhiteSpace(sent.Server) ? null : Web(sent.Server);
        if (server is null && !string.IsNullOrWhiteSpace(sent.Server))
            return Told(here, did, new("source.no_address", sent.Server.Trim()), ("account", sent.Account));
        var (added, refused) = await Adding.Add(served.Shell, workspace, sent.Network, sent.Account ?? "", server, cancel);
        return refused is null ? Told(here, did, added!) : Told(here, did, refused.Because, ("account", sent.Account));
    }

    static RedirectHttpResult Remove(Here here, Did did, SqliteConnection connection, Source source)
    {
        Source.Remove(connection, source.Workspace, source.Account, here.Workspace!.Now);
        var again = new Dictionary<string, string> { ["Network"] = source.Network.ToString(), ["Account"] = source.Handle };
        if (source.IsNear)
            again["Server"] = source.Server.AbsoluteUri;
        did.Say(new("source.removed", source.Handle), new(here.Link("/settings/sources/add"), again));
        return TypedResults.LocalRedirect(here.Link("/settings/sources"));
    }

    static async Task<RedirectHttpResult> SignIn([FromForm] Sent sent, Here here, Did did, Served served, CancellationToken cancel)
    {
        var home = string.IsNullOrWhiteSpace(sent.Home) ? null : Web(sent.Home);
        return await With(here, did, sent.Id, async (_, source) =>
        {
            if (home is null && !string.IsNullOrWhiteSpace(sent.Home))
                return Told(here, did, new("source.no_address", sent.Home.Trim()));
            try
            {
                return Told(here, did, await SignIns.Bluesky(served.Shell, here.Workspace!.Database, source, (sent.Password ?? "").Trim(), home, cancel)
                    ? new("source.signed_in", source.Handle) : new("source.no_home", source.Handle));
            }
            catch (SetbackException error)
            {
                return Told(here, did, error.Setback.Kind is SetbackKind.SignIn ? new("source.wrong_password", source.Handle) : Setbacks.Say(error.Setback.Kind, (home ?? source.Server).Host));
            }
        });
    }

    static Task<RedirectHttpResult> Begin([FromForm] Sent sent, Here here, Did did, Served served, CancellationToken cancel) => With(here, did, sent.Id, async (connection, source) =>
    {
        try
        {
            await MastodonSignIn.Begin(served.Shell, connection, source, $"{here.Origin}/settings/sources/back", state: "", cancel);
            return Told(here, did, new("source.allow_now", source.Server.Host));
        }
        catch (SetbackException error)
        {
            return Told(here, did, Setbacks.Say(error.Setback.Kind, source.Server.Host));
        }
    });

    /// <summary>The network sends the browser back: with a code, or without where it was not allowed.</summary>
    static async Task<RedirectHttpResult> Finish(string? code, string? state, Here here, Did did, Served served, SignInState states, CancellationToken cancel)
    {
        using var connection = served.Connect();
        if (states.Read(state) is not { } id || Source.All(connection).Find(one => one.Id == id) is not { } source)
            return Told(here, did, new("source.no_state"));
        var workspace = Workspaces.Workspace.OfId(served.Shell, Store.Database.Open(served.Shell.Home, served.Shell.Clock.GetUtcNow(), out _)!, source.Workspace)?.Name;
        try
        {
            return Told(here, did, code is null ? new("source.not_allowed", source.Server.Host) : await MastodonSignIn.Finish(served.Shell, connection, source, code, cancel)
                ? new("source.signed_in", source.Handle) : new Phrase("source.no_state"), ("workspace", workspace));
        }
        catch (SetbackException error)
        {
            return Told(here, did, error.Setback.Kind is SetbackKind.SignIn ? new("source.wrong_code", source.Server.Host) : Setbacks.Say(error.Setback.Kind, source.Server.Host), ("workspace", workspace));
        }
    }

    static RedirectHttpResult With(Here here, Did did, long id, Func<SqliteConnection, Source, RedirectHttpResult> act) =>
        With(here, did, id, (connection, source) => Task.FromResult(act(connection, source))).GetAwaiter().GetResult();

    static async Task<RedirectHttpResult> With(Here here, Did did, long id, Func<SqliteConnection, Source, Task<RedirectHttpResult>> act)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/settings/sources");
        using var connection = workspace.Database.Connect();
        return Source.All(connection, workspace.Id).Find(one => one.Id == id) is { } source ? await act(connection, source) : Told(here, did, new("source.not_watched", id));
    }

    static RedirectHttpResult Told(Here here, Did did, Phrase what, params (string, string?)[] with)
    {
        did.Say(what);
        return TypedResults.LocalRedirect(here.Link("/settings/sources", with));
    }

    static Uri? Web(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
