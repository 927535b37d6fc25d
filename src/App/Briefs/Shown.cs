using Microsoft.Data.Sqlite;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Briefs;

/// <summary>A brief that is about to be shown: its forecast goes on record, and those shown before stand beside it.</summary>
static class Shown
{
    public static Brief On(Workspace workspace, BriefInput input, Brief brief)
    {
        using var connection = workspace.Database.Connect();
        var kept = KeptForecasts.Load(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds());
        var score = kept.IsEmpty
            ? null
            : ForecastScore.Of(KeptForecasts.Tested(kept, PostOnRecord.Of(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds(), kept.Select(one => one.Post).Distinct()), workspace.Now));
        bool? isKept = brief.Outlook is { Forecast: { } forecast, Phase: not Phase.Over } ? KeptForecasts.Keep(connection, Kept(Id(connection), input, forecast)) : null;
        return brief with { Record = new(score, isKept) };

        long Id(SqliteConnection connection) => PostIndex.Number(connection, workspace.Id, brief.Post.Id);
    }

    static KeptForecast Kept(long post, BriefInput input, Forecast forecast) => new(
        post, forecast.At, input.At, (forecast.At - input.Post.PublishedAt)?.TotalSeconds,
        input.Readings.Last(reading => reading.At == forecast.At && reading.Reactions is not null).Reactions!.Value,
        forecast.Median, forecast.Low80, forecast.High80, input.Model.Source);
}
