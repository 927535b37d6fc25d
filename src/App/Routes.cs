using Windfall.App.Alerts;
using Windfall.App.Audience;
using Windfall.App.Briefs;
using Windfall.App.Channels;
using Windfall.App.Crowd;
using Windfall.App.Data;
using Windfall.App.Feeds;
using Windfall.App.Find;
using Windfall.App.Goals;
using Windfall.App.Handover;
using Windfall.App.Headlines;
using Windfall.App.Inbox;
using Windfall.App.Leads;
using Windfall.App.News;
using Windfall.App.People;
using Windfall.App.Posts;
using Windfall.App.Replies;
using Windfall.App.Report;
using Windfall.App.Retrospectives;
using Windfall.App.Rules;
using Windfall.App.Sendings;
using Windfall.App.Settings;
using Windfall.App.Sources;
using Windfall.App.Uploads;
using Windfall.App.Workspaces;

namespace Windfall.App;

/// <summary>What each subject answers to over HTTP, beside its pages.</summary>
static class Routes
{
    /// <param name="api">Under <c>/api</c>.</param>
    public static void Map(IEndpointRouteBuilder web, IEndpointRouteBuilder api)
    {
        web.MapReport();
        web.MapAlertForms();
        web.MapDataForms();
        web.MapInboxForms();
        web.MapSendingForms();
        web.MapRuleForms();
        web.MapReplyForms();
        web.MapLeadForms();
        web.MapGoalForms();
        web.MapHeadlineForms();
        web.MapNewsForms();
        web.MapPersonForms();
        web.MapSettings();
        web.MapSourceForms();
        web.MapLinkedInHooks();
        web.MapUploads();
        api.MapAlerts();
        api.MapAudience();
        api.MapBrief();
        api.MapChannels();
        api.MapData();
        api.MapFeeds();
        api.MapFind();
        api.MapHandover();
        api.MapInbox();
        api.MapLeads();
        api.MapGoal();
        api.MapHeadline();
        api.MapImport();
        api.MapNews();
        api.MapPerson();
        api.MapPosts();
        api.MapSendings();
        api.MapSources();
        api.MapRetrospectives();
    }

    /// <summary>Makes beforehand what the first pages are made of; what that needed in passing is given back.</summary>
    public static void Warm(IServiceProvider services, Workspace workspace)
    {
        var recent = services.GetRequiredService<Recent>();
        RecentBriefs.Of(recent, workspace, post: null);
        using (var connection = workspace.Database.Connect())
            services.GetRequiredService<Rosters>().Of(connection, workspace, workspace.Rater(connection));
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    /// <summary>What is kept in memory between requests.</summary>
    public static void Keep(IServiceCollection services)
    {
        services.AddSingleton<Recent>();
        services.AddSingleton<Rosters>();
        services.AddSingleton<ModelDrafts>();
        services.AddSingleton<UploadJobs>();
        services.AddSingleton<SignInState>();
    }
}
