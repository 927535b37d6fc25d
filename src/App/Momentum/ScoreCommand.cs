using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Momentum;

namespace Windfall.App.Momentum;

/// <summary><c>windfall momentum score</c></summary>
static class ScoreCommand
{
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    /// <summary>Ages up to so many hours count together.</summary>
    static readonly double[] UpTo = [6, 24, 72, double.PositiveInfinity];

    static readonly string[] Columns = ["age", "forecasts", "error", "held"];

    public static Command Create(Shell shell)
    {
        var command = new Command("score", """
            Say how the forecasts that were shown did. One counts for each reading, as it was shown first, once its post is over; those made
            after that do not count.

            Example: windfall momentum score
            """) { JsonAnswer };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var posts = PostOnRecord.Load(connection, workspace.Id, now);
        var kept = KeptForecasts.Load(connection, workspace.Id, now);
        var tested = KeptForecasts.Tested(kept, posts, workspace.Now);
        if (ask.GetValue(JsonAnswer))
            return shell.Json(json => Write(json, posts.ToDictionary(post => post.Id, post => post.Post.Url), kept, tested));

        var culture = ask.Culture(shell);
        shell.Say(Sentence(ForecastScore.Of(tested)).Say(culture));
        if (kept.Length > tested.Length)
            shell.Say(new Phrase("score.waiting", kept.Length - tested.Length).Say(culture));
        if (!tested.IsEmpty)
            Table(shell, tested, culture);
        return Ask.Done;
    }

    /// <summary>The running score in a sentence.</summary>
    public static Phrase Sentence(ForecastScore? score) => score is null
        ? new("score.none")
        : new("score.score", score.Forecasts, new Phrase("score.posts", score.Posts), score.MedianError, score.Held);

    static void Table(Shell shell, ImmutableArray<(KeptForecast Kept, double Final)> tested, CultureInfo culture)
    {
        var table = Tables.Plain([.. Columns.Select(column => Words.Say($"score.column_{column}", culture))]);
        foreach (var (upTo, score) in ByAge(tested))
            table.AddTexts(
                upTo is null ? Words.Say("score.age_unknown", culture) : (double.IsInfinity(upTo.Value) ? new Phrase("score.older", UpTo[^2]) : new Phrase("score.up_to", upTo.Value)).Say(culture),
                score.Forecasts.ToString("N0", culture), score.MedianError.ToString("P0", culture), $"{score.Held.ToString("N0", culture)} ({score.Coverage.ToString("P0", culture)})");
        shell.Console.Write(table);
    }

    static IEnumerable<(double? UpTo, ForecastScore Score)> ByAge(ImmutableArray<(KeptForecast Kept, double Final)> tested) =>
        from one in tested
        group one by one.Kept.AgeSeconds is { } age ? UpTo.First(hours => age <= hours * 3600) : (double?)null into some
        orderby some.Key ?? double.MaxValue
        select (some.Key, ForecastScore.Of([.. some])!);

    static void Write(
        Utf8JsonWriter json, Dictionary<long, string> urls, ImmutableArray<KeptForecast> kept, ImmutableArray<(KeptForecast Kept, double Final)> tested)
    {
        var finals = tested.ToDictionary(one => (one.Kept.Post, one.Kept.ReadingAt), one => one.Final);
        json.WriteStartObject();
        ScoreJson.Write(json, "score", ForecastScore.Of(tested));
        json.WriteNumber("waiting", kept.Length - tested.Length);
        json.WriteStartArray("byAge");
        foreach (var (upTo, score) in ByAge(tested))
        {
            json.WriteStartObject();
            ScoreJson.Number(json, "upToHours", upTo);
            ScoreJson.Write(json, "score", score);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("forecasts");
        foreach (var one in kept)
            ScoreJson.Write(json, one, urls[one.Post], finals.TryGetValue((one.Post, one.ReadingAt), out var final) ? final : null);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
