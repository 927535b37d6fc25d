using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.App.Momentum;

/// <summary><c>windfall momentum alerts --days 90</c></summary>
static class AlertsCommand
{
    static readonly Option<int> Days = new("--days")
    {
        Description = "How far to look back.",
        HelpName = "N",
        DefaultValueFactory = _ => 90,
        Validators = { given => { if (given.GetValueOrDefault<int>() is < 1 or > 36_500) given.AddError("--days wants a number from 1 to 36500."); } },
    };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    static readonly string[] Columns = ["when", "count", "sure", "came", "post"];

    /// <param name="Final">What came; null as long as the post goes on.</param>
    /// <param name="SoFar">The highest count that was read.</param>
    sealed record Alert(Post Post, Breakout Told, double? Final, long SoFar)
    {
        public double Share => Told.Count / Math.Max(1, Final ?? SoFar);
    }

    public static Command Create(Shell shell)
    {
        var command = new Command("alerts", """
            Say which alerts you would have had: plays the readings of each post again, in the order they came, from what was on record at each.

            Example: windfall momentum alerts --days 90
            """) { Days, JsonAnswer };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        var days = ask.GetValue(Days);
        var (posts, alerts) = Replayed(workspace, days);
        if (ask.GetValue(JsonAnswer))
            return shell.Json(json => Write(json, days, posts, alerts, ask.Culture(shell)));

        var culture = ask.Culture(shell);
        shell.Say(new Phrase("alerts.would", alerts.Length, days, new Phrase("alerts.posts", posts)).Say(culture));
        shell.Say(new Phrase("alerts.stated", Math.Round(1 / Breakout.FalseAlarms)).Say(culture));
        if (alerts.IsEmpty)
            return Ask.Done;

        var table = Tables.Plain([.. Columns.Select(column => Words.Say($"alerts.{column}", culture))]);
        foreach (var alert in alerts)
            table.AddTexts(
                TimeZoneInfo.ConvertTime(alert.Told.At, workspace.TimeZone).ToString("g", culture), alert.Told.Count.ToString("N0", culture), alert.Told.Confidence.ToString("P0", culture),
                new Phrase(alert.Final is null ? "alerts.so_far" : "alerts.final", alert.Final ?? alert.SoFar, alert.Share).Say(culture), alert.Post.Opening ?? alert.Post.Url);
        shell.Console.Write(table);
        return Ask.Done;
    }

    /// <summary>How many posts there were in the last days, and how many alerts there would have been.</summary>
    public static (int Posts, int Alerts) Count(Workspace workspace, int days) => Replayed(workspace, days) is var (posts, alerts) ? (posts, alerts.Length) : default;

    static (int Posts, ImmutableArray<Alert> Alerts) Replayed(Workspace workspace, int days)
    {
        using var connection = workspace.Database.Connect();
        var (now, since) = (workspace.Now.ToUnixTimeMilliseconds(), workspace.Now.AddDays(-Math.Min(days, (workspace.Now - DateTimeOffset.MinValue).TotalDays)));
        var posts = PostOnRecord.Load(connection, workspace.Id, now);
        var recent = posts.Where(post => post.Post.PublishedAt >= since).ToArray();
        var past = PastPosts.Earlier(connection, posts, than: null, now);
        return (recent.Length,
        [
            .. from post in recent
               let published = post.Post.PublishedAt!.Value
               let model = Models.For(post.Post.Id.Network)
               let earlier = past.Where(other => other.PublishedAt < published).ToImmutableArray()
               let told = AlertReplay.Of(new(published, post.Readings, PastPosts.Reactions(connection, post.Id, now)), earlier, model, workspace.TimeZone, workspace.Now)
               where told is not null
               orderby told.At descending
               select new Alert(post.Post, told, Outcome.Of(post.Readings, published, workspace.Now, model)?.Final, Math.Max(told.Count, post.Readings.Max(reading => reading.Reactions) ?? 0))
        ]);
    }

    static void Write(Utf8JsonWriter json, int days, int posts, ImmutableArray<Alert> alerts, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("days", days);
        json.WriteNumber("posts", posts);
        json.WriteNumber("falseAlarms", Breakout.FalseAlarms);
        json.WriteStartArray("alerts");
        foreach (var alert in alerts)
        {
            json.WriteStartObject();
            json.WriteString("post", alert.Post.Url);
            json.WriteString("opening", alert.Post.Opening);
            json.WriteString("at", ScoreJson.Time(alert.Told.At));
            json.WriteNumber("count", alert.Told.Count);
            ScoreJson.Number(json, "confidence", alert.Told.Confidence);
            json.WriteStartArray("evidence");
            foreach (var evidence in alert.Told.Evidence)
                json.WriteStringValue(evidence.Say(culture));
            json.WriteEndArray();
            ScoreJson.Number(json, "final", alert.Final);
            json.WriteNumber("soFar", alert.SoFar);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
