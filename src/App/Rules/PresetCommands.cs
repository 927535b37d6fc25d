using System.CommandLine;
using System.Collections.Immutable;
using System.Text.Json;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;

namespace Windfall.App.Rules;

/// <summary><c>windfall inbox preset set payday "+7d"</c></summary>
static class PresetCommands
{
    static readonly Argument<string> Name = new("name") { Description = "What you call it." };
    static readonly Argument<string> Means = new("time") { Description = "+24h, +7d, 18:00, \"monday 9:00\"." };

    public static Command Create(Shell shell) => new("preset", "Snoozes of your own, by name.\n\nExample: windfall inbox preset set later \"friday 16:00\"")
    {
        InboxAsk.Verb(shell, new("set", "Name a time, or name it anew.") { Name, Means }, inbox =>
        {
            var (name, means) = (inbox.Ask.GetValue(Name)!.Trim().ToLowerInvariant(), inbox.Ask.GetValue(Means)!);
            if (SnoozeTime.Read(means, inbox.Workspace.Now, inbox.Workspace.TimeZone, ImmutableDictionary<string, string>.Empty) is null)
                return inbox.Refuse("inbox.no_time", means);
            return Keep(inbox, Load(inbox).SetItem(name, means));
        }),
        InboxAsk.Verb(shell, new("remove", "Forget one.") { Name }, inbox => Keep(inbox, Load(inbox).Remove(inbox.Ask.GetValue(Name)!.Trim().ToLowerInvariant()))),
        InboxAsk.Verb(shell, new("list", "Show them."), Show),
    };

    static ImmutableDictionary<string, string> Load(InboxAsk inbox) => RuleRun.SnoozePresets(inbox.Connection, inbox.Workspace);

    static int Keep(InboxAsk inbox, ImmutableDictionary<string, string> presets)
    {
        inbox.Workspace.Prefer(inbox.Connection, Preferences.SnoozePresets, JsonSerializer.Serialize(presets));
        return Show(inbox);
    }

    static int Show(InboxAsk inbox)
    {
        foreach (var (name, means) in Load(inbox).OrderBy(one => one.Key, StringComparer.Ordinal))
            inbox.Shell.Say($"{name} = {means}");
        return Ask.Done;
    }
}
