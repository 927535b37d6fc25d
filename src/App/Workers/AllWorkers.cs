using Windfall.App.Alerts;
using Windfall.App.Care;
using Windfall.App.Handover;
using Windfall.App.Sources;
using Windfall.App.Uploads;

namespace Windfall.App.Workers;

/// <summary>All that runs by itself, in one list.</summary>
static class AllWorkers
{
    public static IReadOnlyList<Worker> List { get; } = [SyncWorker.Worker, AlertWorker.Worker, HookSender.Worker, Staging.Worker, .. CareWorkers.List];
}
