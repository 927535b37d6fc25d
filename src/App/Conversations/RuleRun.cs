using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;
using Windfall.Store;

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

    /// <param name="onlyNew">Only what nobody and no rule has touched: what was taken back is not done again.</param>
    /// <returns>For each rule that did something, what it did.</returns>
    public static ImmutableArray<(InboxRule Rule, Change Change)> Run(SqliteConnection connection, Workspace workspace, IEnumerable<Talk> talks, bool onlyNew)
    {
        var rules = Rules(connection, workspace);
        if (rules.IsEmpty)
            return [];
        var (presets, touched) = (SnoozePresets(connection, workspace), onlyNew ? Touched(connection, workspace) : []);
        return
        [
            .. from caught in Preview(rules, talks.Where(talk => !touched.Contains(talk.Id) && (!onlyNew || talk.Standing.State is ConversationState.New)))
               where caught.Talk.Standing.State != caught.Rule.Then
               group caught.Talk.Id by caught.Rule into one
               let until = one.Key is { Then: ConversationState.Snoozed, For: { } span } ? SnoozeTime.Read(span, workspace.Now, workspace.TimeZone, presets) : null
               select (one.Key, StateChange.Set(connection, workspace, one, one.Key.Then, until, untilReply: one.Key.Then is ConversationState.Snoozed && until is null, rule: one.Key.Name))
        ];
    }

    static HashSet<long> Touched(SqliteConnection connection, Workspace workspace) =>
    [
        .. connection.Command("SELECT DISTINCT e.conversation_id FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id WHERE c.workspace_id = $w", ("$w", workspace.Id))
            .Rows(row => row.GetInt64(0)),
    ];
}
