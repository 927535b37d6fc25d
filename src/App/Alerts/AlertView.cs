using System.Globalization;
using Windfall.App.Channels;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary>An alert as page and API show it, in words.</summary>
/// <param name="Far">How far it goes; of a breakout alone.</param>
/// <param name="Do">The first thing to do.</param>
/// <param name="Page">Where one reads on.</param>
/// <param name="Deliveries">How it went over each channel; none where it waits, or there was no channel.</param>
sealed record AlertView(Alert Alert, string Title, string What, string? Far, string Do, (string Path, string Name, string? Value) Page, IReadOnlyList<AlertStep> Steps, IReadOnlyList<Delivery> Deliveries)
{
    public bool IsUrgent => Alert.Kind == AlertKind.Breakout;

    /// <summary>Newest first.</summary>
    /// <param name="only">One of them; null: all.</param>
    public static List<AlertView> Load(Workspace workspace, CultureInfo culture, long? only = null, int skip = 0, int most = int.MaxValue)
    {
        using var connection = workspace.Database.Connect();
        var said = new AlertSentences(connection, workspace, culture);
        var alerts = Alert.Load(connection, workspace, only, skip, most);
        var deliveries = DeliveryLog.Load(connection, workspace).ToLookup(delivery => delivery.Message);
        return
        [
            .. from alert in alerts
               let isUrgent = alert.Kind == AlertKind.Breakout
               select new AlertView(alert, said.Title(alert), said.What(alert), isUrgent ? said.Far(alert) : null, said.Do(alert), AlertSentences.Page(alert),
                   isUrgent ? AlertSteps.Load(connection, workspace, alert.Id) : [], alert.Message is { } message ? [.. deliveries[message]] : [])
        ];
    }

    /// <summary>When it was told, and how that went: one line for each channel.</summary>
    public IEnumerable<string> Fate(TimeZoneInfo zone, CultureInfo culture)
    {
        if (Alert.ToldAt is null)
            return [Words.Say(Alert.SeenAt is null ? "alert.waits" : "alert.seen_before", culture)];
        return Deliveries.Count == 0 ? [Words.Say("alert.nowhere", culture)]
            : Deliveries.Select(one => Clock.In(zone, new("channel.fate", ChannelCommand.Word(one.Kind, culture), one.Name, one.State)).Say(culture));
    }
}
