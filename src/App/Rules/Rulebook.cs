using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Conversations;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Inbox;

namespace Windfall.App.Rules;

/// <summary>The user's rules and his names for times, as they are changed. What is refused changes nothing.</summary>
sealed class Rulebook(SqliteConnection connection, Workspace workspace)
{
    public const int LongestName = 60, MostRules = 100;

    public ImmutableArray<InboxRule> Rules => RuleRun.Rules(connection, workspace);

    public ImmutableDictionary<string, string> Presets => RuleRun.SnoozePresets(connection, workspace);

    /// <summary>At the end, or in the place of the one of that name.</summary>
    public Refusal? Add(InboxRule rule)
    {
        if (rule.Name.Trim() is not { Length: > 0 and <= LongestName })
            return new(new("rules.name", LongestName));
        if (rule.Then is ConversationState.New or ConversationState.Waiting)
            return new(new("inbox.rule_state", rule.Then));
        if (rule is { Labels.IsEmpty: true, Words.IsEmpty: true, Fits.IsEmpty: true })
            return new(new("inbox.rule_all"));
        if (rule.For is { } span && SnoozeTime.Read(span, workspace.Now, workspace.TimeZone, Presets) is null)
            return new(new("inbox.no_time", span));

        var rules = Rules;
        var place = rules.ToList().FindIndex(one => one.Name == rule.Name);
        if (place < 0 && rules.Length >= MostRules)
            return new(new("rules.many", MostRules));
        return Keep(place < 0 ? rules.Add(rule) : rules.SetItem(place, rule));
    }

    /// <param name="place">1 is tried first.</param>
    public Refusal? Move(string name, int place)
    {
        var rules = Rules;
        return rules.FirstOrDefault(one => one.Name == name) is { } rule
            ? Keep(rules.Remove(rule).Insert(Math.Clamp(place - 1, 0, rules.Length - 1), rule))
            : new(new("inbox.no_rule", name));
    }

    public Refusal? Remove(string name) => Keep([.. Rules.Where(rule => rule.Name != name)]);

    /// <param name="means">As <see cref="SnoozeTime"/> reads it.</param>
    public Refusal? Name(string preset, string means)
    {
        if (preset.Trim() is not { Length: > 0 and <= LongestName })
            return new(new("rules.name", LongestName));
        if (SnoozeTime.Read(means, workspace.Now, workspace.TimeZone, ImmutableDictionary<string, string>.Empty) is null)
            return new(new("inbox.no_time", means));
        return Keep(Presets.SetItem(Plain(preset), means));
    }

    public Refusal? Forget(string preset) => Keep(Presets.Remove(Plain(preset)));

    static string Plain(string preset) => preset.Trim().ToLowerInvariant();

    Refusal? Keep(ImmutableArray<InboxRule> rules)
    {
        workspace.Prefer(connection, Preferences.InboxRules, InboxRule.Write(rules));
        return null;
    }

    Refusal? Keep(ImmutableDictionary<string, string> presets)
    {
        workspace.Prefer(connection, Preferences.SnoozePresets, System.Text.Json.JsonSerializer.Serialize(presets));
        return null;
    }
}
