using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Care;
using Windfall.App.Frame;
using Windfall.App.Pages;

namespace Windfall.App.Data;

/// <summary>One thing the data rests on.</summary>
/// <param name="Do">Null where nothing is to be done.</param>
sealed record DataFinding(string About, Grade Grade, string What, string? Do);

/// <summary>A backup in the data folder.</summary>
sealed record DataBackup(string Name, DateTimeOffset At, long Bytes, bool IsDaily);

/// <summary>How long people are kept by name, and how many go on which day.</summary>
sealed record DataRetention(int HandDays, int OtherDays, int LeadMonths, IReadOnlyList<DataGoing> Going);

sealed record DataGoing(DateOnly Day, int People);

sealed record DataState(IReadOnlyList<DataFinding> Findings, IReadOnlyList<DataBackup> Backups, DataRetention Retention);

/// <summary><c>GET /api/data</c>: what <c>windfall doctor</c> says, the backups there are, and what will go when.</summary>
static class DataApi
{
    const int Days = 60;

    public static void MapData(this IEndpointRouteBuilder api) => api.MapGet("/data", Get).WithTags("Data").WithSummary("The state of the data: what the doctor finds, backups, and who is kept how long.");

    static Ok<DataState> Get(Here here, Served served)
    {
        var retention = RetentionRun.Of(here.Workspace!);
        return TypedResults.Ok(new DataState(
            [.. Doctor.Look(served.Shell).Select(one => new DataFinding(one.About, one.Grade, one.What.Say(here.Culture), one.Do?.Say(here.Culture)))],
            [.. Backups.List(served.Shell).Select(one => new DataBackup(Path.GetFileName(one.File), one.At, one.Bytes, one.IsDaily))],
            new(retention.HandDays, retention.OtherDays, retention.LeadMonths,
                [.. RetentionRun.Days(RetentionRun.Plan(here.Workspace!)).Take(Days).Select(one => new DataGoing(one.Day, one.People))])));
    }
}
