using System.CommandLine;
using Microsoft.Data.Sqlite;
using Windfall.App.Alerts;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Stories;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;
using Windfall.Core.Momentum;
using Windfall.Store;

namespace Windfall.App.News;

/// <summary>Has the digest tell once a day which story is worth a word, and at which hour the audience is most awake. Only who said his fields is told.</summary>
static class NewsReminder
{
    const string Key = "news_reminder", Off = "off";
    const int FirstHour = 7, LastHour = 21;

    /// <summary>A little less than a day, so that it does not wander later and later.</summary>
    static readonly TimeSpan Apart = TimeSpan.FromHours(20);

    public static Command Command(Shell shell)
    {
        var state = new Argument<string>("state") { Description = "on or off." };
        state.AcceptOnlyFromAmong("on", Off);
        return NewsAsk.Verb(shell, new("reminder", "Say whether the digest tells of a story that is worth a word, and of your audience's best hour.\n\nExample: windfall news reminder off") { state }, news =>
        {
            var isOff = news.Ask.GetRequiredValue(state) == Off;
            news.Workspace.Prefer(news.Connection, Key, isOff ? Off : null);
            return news.Say(isOff ? "news.reminder_off" : "news.reminder_on");
        });
    }

    /// <summary>The hour of the day at which the audience is busiest.</summary>
    public static int BestHour(Rhythm rhythm, DateTimeOffset at)
    {
        var day = rhythm.HourOf(at) / 24 * 24;
        return Enumerable.Range(FirstHour, LastHour - FirstHour + 1).MaxBy(hour => rhythm.Factors[day + hour]);
    }

    public static void Run(SqliteConnection connection, Workspace workspace)
    {
        if (workspace.Preference(connection, Key) == Off || Fields.Of(connection, workspace).IsEmpty
            || connection.Number("SELECT count(*) FROM alerts WHERE workspace_id = $w AND kind = $kind AND at > $since",
                ("$w", workspace.Id), ("$kind", (int)AlertKind.Story), ("$since", (workspace.Now - Apart).ToUnixTimeMilliseconds())) > 0)
            return;
        if (NewsView.Now(NewsView.Load(connection, workspace)).FirstOrDefault() is { } story)
            Alert.Note(connection, workspace, AlertKind.Story, $"story {story.Story.Id}", story.Story.Id, until: story.Window.Until, count: BestHour(PastPosts.RhythmOf(workspace, connection), workspace.Now));
    }
}
