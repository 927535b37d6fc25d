using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.App.Sources;

/// <summary><c>/api/sources</c></summary>
static class SourcesApi
{
    /// <param name="State">In sentences.</param>
    /// <param name="NextListAt">When its posts are listed again.</param>
    /// <param name="NextVisitAt">When one of its posts is looked at again.</param>
    /// <param name="Asked">Requests to its server in the window that runs, of <paramref name="Limit"/>.</param>
    public sealed record Shown(
        long Id, Network Network, string Account, string Handle, Uri Server, IReadOnlyList<string> State, SetbackKind? Setback, DateTimeOffset? AnsweredAt, DateTimeOffset NextListAt,
        DateTimeOffset? NextVisitAt, long Posts, int Asked, int Limit, bool SignedIn, DateTimeOffset? SignInEndsAt);

    /// <param name="Server">Where it is asked; null: where that network is.</param>
    public sealed record Wanted(Network Network, string Account, Uri? Server);

    /// <param name="Password">An app password of Bluesky; it is not kept.</param>
    /// <param name="Home">Its data server; null: as its DID says.</param>
    public sealed record Credentials(string Password, Uri? Home);

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        var sources = api.MapGroup("/sources").WithTags("Sources");
        sources.MapGet("/", List).WithSummary("The accounts that are looked at by themselves, and how that goes.");
        sources.MapPost("/", Add).WithSummary("Looks at an account from now on: bluesky, mastodon or linkedin.");
        sources.MapDelete("/{id:long}", Remove).WithSummary("Looks at it no more, and forgets its sign-in. What it told stays.");
        sources.MapPut("/{id:long}/sign-in", SignIn).WithSummary("Signs a Bluesky account in, so that it can answer on a click.");
        sources.MapDelete("/{id:long}/sign-in", SignOut).WithSummary("Forgets what signs it in.");
    }

    static Ok<List<Shown>> List(Here here, Served served) =>
        TypedResults.Ok(SourceView.All(served.Shell, here.Workspace!, state: null).Select(view => Show(view, here)).ToList());

    static async Task<Results<Ok<Shown>, ProblemHttpResult>> Add(Wanted wanted, Here here, Served served, CancellationToken cancel)
    {
        if (wanted.Network is not (Network.Bluesky or Network.Mastodon or Network.LinkedIn))
            return Api.Unreadable(here.Say("source.networks"));
        var (_, refused) = await Adding.Add(served.Shell, here.Workspace!, wanted.Network, wanted.Account, wanted.Server, cancel);
        return refused is null ? TypedResults.Ok(Show(SourceView.All(served.Shell, here.Workspace!, state: null)[^1], here)) : Api.Refused(refused.Because.Say(here.Culture));
    }

    static Results<NoContent, ProblemHttpResult> Remove(long id, Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (Source.All(connection, here.Workspace.Id).Find(one => one.Id == id) is not { } source)
            return Api.NotFound(here.Say("source.not_watched", id));
        Source.Remove(connection, here.Workspace.Id, source.Account, here.Workspace.Now);
        return TypedResults.NoContent();
    }

    static async Task<Results<NoContent, ProblemHttpResult>> SignIn(long id, Credentials given, Here here, Served served, CancellationToken cancel)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (Source.All(connection, here.Workspace.Id).Find(one => one.Id == id) is not { Network: Network.Bluesky } source)
            return Api.NotFound(here.Say("source.not_watched", id));
        try
        {
            return await SignIns.Bluesky(served.Shell, here.Workspace.Database, source, given.Password, given.Home, cancel)
                ? TypedResults.NoContent() : Api.Refused(here.Say("source.no_home", source.Handle));
        }
        catch (SetbackException error)
        {
            return Api.Refused((error.Setback.Kind is SetbackKind.SignIn ? new Phrase("source.wrong_password", source.Handle) : Setbacks.Say(error.Setback.Kind, (given.Home ?? source.Server).Host)).Say(here.Culture));
        }
    }

    static Results<NoContent, ProblemHttpResult> SignOut(long id, Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (Source.All(connection, here.Workspace.Id).Find(one => one.Id == id) is not { } source)
            return Api.NotFound(here.Say("source.not_watched", id));
        SignIns.Forget(connection, source.Id);
        return TypedResults.NoContent();
    }

    static Shown Show(SourceView view, Here here)
    {
        var source = view.Source;
        return new(
        source.Id, source.Network, source.Account, source.Handle, source.Server, [.. SourceState.Of(source, here.Workspace!).Select(phrase => phrase.Say(here.Culture))], source.Setback, source.AnsweredAt,
        source.NextAt, view.NextVisit, view.Posts, view.Asked, view.Limit, source.Home is not null, source.SignInEndsAt);
    }
}
