using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;

namespace Windfall.App.Feeds;

/// <summary><c>/api/feeds</c>: which feeds are read, and how that goes.</summary>
static class FeedsApi
{
    /// <param name="What">An address of a feed or of a page that names one; gdelt:WORDS, hackernews:WORDS, googlenews:WORDS.</param>
    /// <param name="Field">What it is read for.</param>
    public sealed record FeedSent(string What, string? Field);

    public static void MapFeeds(this IEndpointRouteBuilder api)
    {
        var feeds = api.MapGroup("/feeds").WithTags("News");
        feeds.MapGet("/", List).WithSummary("The feeds that are read, and how reading them goes.");
        feeds.MapPost("/", Add).WithSummary("Reads a feed from now on.");
        feeds.MapDelete("/{id:long}", Remove).WithSummary("Reads a feed no more.");
    }

    static Utf8ContentHttpResult List(Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        var feeds = WatchedFeed.All(connection, here.Workspace.Id);
        return Json.Written(json => FeedJson.Write(json, feeds));
    }

    /// <summary>A server of the user's own is named at the prompt alone: whoever reaches the API must not look around in its network.</summary>
    static async Task<Results<Utf8ContentHttpResult, ProblemHttpResult>> Add(FeedSent sent, Here here, Served served, CancellationToken cancel)
    {
        var added = await new FeedDesk(served.Shell, here.Workspace!).Add(sent.What, sent.Field, isNear: false, cancel);
        return added.IsRefused ? Api.Refused(here.Say(added.Said.Key, [.. added.Said.Args])) : List(here);
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> Remove(long id, Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        return WatchedFeed.Remove(connection, here.Workspace.Id, id, here.Workspace.Now) ? List(here) : Api.NotFound(here.Say("feed.no_such", id));
    }
}
