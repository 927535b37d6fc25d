using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.App.Momentum;
using Windfall.App.Sources;
using Windfall.App.Stories;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary>What an alert says, as things are at the workspace's moment; plain text.</summary>
sealed class AlertSentences(SqliteConnection connection, Workspace workspace, CultureInfo culture)
{
    public string Say(string key, params ReadOnlySpan<object> about) => Clock.In(workspace.TimeZone, new(key, [.. about])).Say(culture);

    public string Title(Alert alert) => alert.Kind == AlertKind.Breakout ? Say("alert.title", alert.Opening) : What(alert);

    /// <summary>What happens.</summary>
    public string What(Alert alert) => alert.Kind switch
    {
        AlertKind.Breakout => Say("alert.told", alert.Count ?? 0, alert.Confidence ?? 0),
        AlertKind.SecondWind => Say("alert.second_wind", alert.Opening, alert.Count ?? 0),
        AlertKind.SourceQuiet when Source(alert) is { } source => Say("alert.source_quiet", source.Handle, source.Network.ToString(), DateTimeOffset.FromUnixTimeSeconds(alert.Round)),
        AlertKind.SecretEnds when Source(alert) is { } source => alert.Count == 0 ? Say("alert.secret_ended", source.Handle, source.Network.ToString()) : Say("alert.secret_ends", alert.Count ?? 0, source.Handle, source.Network.ToString()),
        AlertKind.CallTomorrow when Lead(alert) is { } lead => Say("alert.call", lead.Lead.Person.Name, DateTimeOffset.FromUnixTimeSeconds(alert.Round)),
        AlertKind.LeadDue when Lead(alert) is { } lead => Say("alert.lead_due", lead.Lead.Person.Name, lead.Lead.NextStep ?? Say("alert.lead_done"), DateOnly.FromDayNumber((int)alert.Round)),
        AlertKind.RetrospectiveReady => Say("alert.retrospective", alert.Opening),
        AlertKind.Rule => Say("alert.rule", alert.Opening, alert.Count ?? 0, Words.Say((Measure)(alert.Round % 10), culture), alert.Round / 10),
        AlertKind.Story when StoryRows.Find(connection, workspace, alert.Round) is { } story => Say("alert.story", story.Lead.Title, story.Publishers.Length, alert.Count ?? 0),
        _ => Say("alert.gone"),
    };

    /// <summary>How far it goes: count, median and interval as they were forecast last.</summary>
    public string Far(Alert alert) => KeptForecasts.Load(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds(), alert.Post) is [.., var last]
        ? Say("alert.far", last.Count, Math.Round(last.Median), Math.Round(last.Low80), Math.Round(last.High80))
        : Say("alert.far_unknown");

    /// <summary>The first thing to do.</summary>
    public string Do(Alert alert) => alert.Kind == AlertKind.Breakout
        ? AlertSteps.Load(connection, workspace, alert.Id).Find(step => step.DoneAt is null) is { } first ? Say("alert.first", first.Do, first.Due) : Say("alert.all_done")
        : Say($"alert.do_{Key(alert.Kind)}");

    /// <summary>Where in the app one reads on.</summary>
    public static (string Path, string Name, string? Value) Page(Alert alert) => alert.Kind switch
    {
        AlertKind.Breakout => ("/alert", "id", alert.Id.ToString(CultureInfo.InvariantCulture)),
        AlertKind.RetrospectiveReady => ("/retrospective", "url", alert.Url),
        AlertKind.CallTomorrow or AlertKind.LeadDue => ("/lead", "id", alert.Lead?.ToString(CultureInfo.InvariantCulture)),
        AlertKind.Story => ("/story", "id", alert.Round.ToString(CultureInfo.InvariantCulture)),
        AlertKind.SourceQuiet or AlertKind.SecretEnds => ("/settings/sources", "", null),
        _ => ("/post", "url", alert.Url),
    };

    /// <param name="app">Where the app is; null: it is not known.</param>
    public Uri? Link(Uri? app, string path, string? name = null, string? value = null)
    {
        if (app is null)
            return null;
        var query = new Dictionary<string, string?> { ["workspace"] = workspace.Name };
        if (name is { Length: > 0 })
            query[name] = value;
        return new(QueryHelpers.AddQueryString(app.AbsoluteUri.TrimEnd('/') + path, query));
    }

    public static string Key(AlertKind kind) => kind switch
    {
        AlertKind.Breakout => "breakout",
        AlertKind.SecondWind => "second_wind",
        AlertKind.SourceQuiet => "source_quiet",
        AlertKind.SecretEnds => "secret_ends",
        AlertKind.CallTomorrow => "call",
        AlertKind.LeadDue => "lead_due",
        AlertKind.RetrospectiveReady => "retrospective",
        AlertKind.Rule => "rule",
        AlertKind.Story => "story",
        _ => throw new InvalidOperationException($"Bug in Windfall: {kind} has no words."),
    };

    KnownLead? Lead(Alert alert) => LeadRows.Load(connection, workspace, alert.Lead) is [var known] ? known : null;

    Source? Source(Alert alert) => Sources.Source.All(connection, workspace.Id).Find(source => source.Id == alert.Source);
}
