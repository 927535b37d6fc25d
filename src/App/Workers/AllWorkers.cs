using Windfall.App.Alerts;
using Windfall.App.Care;
using Windfall.App.Feeds;
using Windfall.App.Handover;
using Windfall.App.Retrospectives;
using Windfall.App.News;
using Windfall.App.Rules;
using Windfall.App.Sendings;
using Windfall.App.Sources;

namespace Windfall.App.Workers;

/// <summary>All that runs by itself, in one list.</summary>
static class AllWorkers
{
    public static IReadOnlyList<Worker> List { get; } =
    [
        SyncWorker.Worker,
        SendingWorker.Worker,
        SignInWorker.Worker,
        MastodonListener.Worker,
        AlertWorker.Worker,
        AlertFinder.Worker,
        HookSender.Worker,
        RuleWorker.Worker,
        RetroWorker.Worker,
        FeedWorker.Worker,
        NewsWorker.Worker,
        .. CareWorkers.List,
    ];
}
