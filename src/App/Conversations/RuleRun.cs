using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;

namespace Windfall.App.Conversations;

/// <summary>The user's rules: in order, the first that matches counts. They act on what is new; run again, on all that is open.</summary>
static class RuleRun
{
    public static ImmutableArray<InboxRule> Rules(SqliteConnection connection, Workspace workspace) => InboxRule.Read(workspace.Preference(connection, Preferences.InboxRules));

    public static ImmutableDictionary<string, string> SnoozePresets(SqliteConnection connection, Workspace workspace) =>
        workspace.Preference(connection, Preferences.SnoozePresets) is { } json
            ? System.Text.Json.JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(json)! : ImmutableDictionary<string, string>.Empty;

    /// <summary>What each rule would catch among what stands open now.</summary>
    public static IEnumerable<(InboxRule Rule, Talk Talk)> Preview(ImmutableArray<InboxRule> rules, IEnumerable<Talk> talks) =>
        from talk in talks
        where talk is { IsPurged: false, Standing.IsOpen: true }
        let rule = InboxRule.First(rules, talk.Conversation)
        where rule is not null
        select (rule, talk);

    /// <param name="onlyNew">Only what nobody and no rule has touched.</param>
    /// <returns>For each rule that did something, what it did.</returns>
    public static ImmutableArray<(InboxRule Rule, Change Change)> Run(SqliteConnection connection, Workspace workspace, IEnumerable<Talk> talks, bool onlyNew)
    {
        var presets = SnoozePresets(connection, workspace);
        return
        [
            .. from caught in Preview(Rules(connection, workspace), talks.Where(talk => !onlyNew || talk.Standing.State is ConversationState.New))
               where caught.Talk.Standing.State != caught.Rule.Then
               group caught.Talk.Id by caught.Rule into one
               let until = one.Key is { Then: ConversationState.Snoozed, For: { } span } ? SnoozeTime.Read(span, workspace.Now, workspace.TimeZone, presets) : null
               select (one.Key, StateChange.Set(connection, workspace, one, one.Key.Then, until, untilReply: one.Key.Then is ConversationState.Snoozed && until is null, rule: one.Key.Name))
        ];
    }
}
