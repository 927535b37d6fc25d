using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.App.Momentum;
using Windfall.App.Sources;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>Finds what the digest will tell: what came of posts that took off, sources that are silent, sign-ins that end, calls and steps that are due, rules of the user's own.</summary>
static class AlertFinder
{

    static readonly TimeSpan BetweenWinds = TimeSpan.FromDays(7), BetweenLooks = TimeSpan.FromHours(1), LongestLife = TimeSpan.FromDays(60);

    public static Worker Worker { get; } = new("digest", TimeSpan.FromMinutes(1), Run);

    public static Task Run(Shell shell, CancellationToken cancel)
    {
        foreach (var workspace in AlertWorker.Watched(shell))
        {
            cancel.ThrowIfCancellationRequested();
            using var connection = workspace.Database.Connect();
            Sources(connection, workspace);
            Leads(connection, workspace);
            Rules(connection, workspace);
            Posts(connection, workspace);
        }
        return Task.CompletedTask;
    }

    static void Sources(SqliteConnection connection, Workspace workspace)
    {
        var sources = Source.All(connection, workspace.Id);
        var silent = sources.Where(source => source.SilentSince(workspace.Now) is not null).Select(source => (source.Id, Since: source.SilentSince(workspace.Now)!.Value.ToUnixTimeSeconds())).ToList();
        Withdraw(connection, workspace, AlertKind.SourceQuiet, [.. silent.Select(one => one.Since)]);
        foreach (var (id, since) in silent)
            Alert.Note(connection, workspace, AlertKind.SourceQuiet, $"source {id}", since, source: id);

        Withdraw(connection, workspace, AlertKind.SecretEnds, [.. sources.Select(source => source.SignInEndsAt?.ToUnixTimeSeconds()).OfType<long>()]);

        // Each of these warnings is a subject of its own: the last must come even where nobody saw the first.
        foreach (var source in sources)
            if (source.EndsWithin(workspace.Now) is { } days && source.SignInEndsAt is { } ends)
                Alert.Note(connection, workspace, AlertKind.SecretEnds, $"secret {source.Id} {days}", ends.ToUnixTimeSeconds(), source: source.Id, until: days == 0 ? null : ends, count: days);
    }

    /// <summary>Calls of tomorrow; steps that fell due today, or yesterday while nothing ran.</summary>
    static void Leads(SqliteConnection connection, Workspace workspace)
    {
        var today = Day(workspace.Now, workspace.TimeZone);
        var leads = LeadRows.Load(connection, workspace).Select(known => known.Lead).ToList();
        var calls = (from lead in leads
                     from call in lead.Calls
                     where call.IsToCome(workspace.Now) && Day(call.Start, workspace.TimeZone) == today.AddDays(1)
                     select (Lead: lead.Id, call.Id, call.Start)).ToList();
        Withdraw(connection, workspace, AlertKind.CallTomorrow, [.. leads.SelectMany(lead => lead.Calls).Where(call => call.IsToCome(workspace.Now)).Select(call => call.Start.ToUnixTimeSeconds())]);
        foreach (var (lead, call, start) in calls)
            Alert.Note(connection, workspace, AlertKind.CallTomorrow, $"call {call}", start.ToUnixTimeSeconds(), lead: lead, until: start);

        foreach (var lead in leads)
        {
            var isDue = lead is { NextStep: not null, Due: { } due } && due <= today;
            connection.Run("DELETE FROM alerts WHERE workspace_id = $w AND kind = $kind AND lead_id = $lead AND message_id IS NULL AND seen_at IS NULL AND round <> $round",
                ("$w", workspace.Id), ("$kind", (int)AlertKind.LeadDue), ("$lead", lead.Id), ("$round", isDue ? lead.Due!.Value.DayNumber : -1));
            if (isDue && lead.Due >= today.AddDays(-1))
                Alert.Note(connection, workspace, AlertKind.LeadDue, $"lead {lead.Id}", lead.Due!.Value.DayNumber, lead: lead.Id);
        }
    }

    static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>What waited to be told and does not hold any more, is not told.</summary>
    static void Withdraw(SqliteConnection connection, Workspace workspace, AlertKind kind, HashSet<long> rounds)
    {
        foreach (var (id, round) in connection.Command("SELECT id, round FROM alerts WHERE workspace_id = $w AND kind = $kind AND message_id IS NULL AND seen_at IS NULL", ("$w", workspace.Id), ("$kind", (int)kind))
            .Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToList())
            if (!rounds.Contains(round))
                connection.Run("DELETE FROM alerts WHERE id = $id", ("$id", id));
    }

    /// <summary>A round says which rule: its number, and what it counts.</summary>
    static void Rules(SqliteConnection connection, Workspace workspace)
    {
        foreach (var rule in AlertHabits.Of(connection, workspace).Rules)
            foreach (var (post, count) in Counts(connection, workspace, rule.Measure).Where(one => one.Count >= rule.From))
                Alert.Note(connection, workspace, AlertKind.Rule, $"post {post}", rule.From * 10 + (int)rule.Measure, post: post, count: count);
    }

    /// <summary>Of posts that were read in the last day.</summary>
    static List<(long Post, long Count)> Counts(SqliteConnection connection, Workspace workspace, Measure figure) =>
    [
        .. connection.Command(figure == Measure.Targets
            ? $"""
                SELECT a.post_id, count(DISTINCT coalesce(p.merged_into, p.id)) FROM acts a JOIN batches b ON b.id = a.batch_id JOIN people p ON p.id = a.person_id JOIN people q ON q.id = coalesce(p.merged_into, p.id)
                WHERE q.workspace_id = $w AND q.fit = {(int)Core.Audience.FitLabel.Target} AND {ActRule.Counts}
                    AND a.post_id IN (SELECT r.post_id FROM readings r JOIN posts o ON o.id = r.post_id WHERE o.workspace_id = $w AND r.at > $now - 86400000 AND r.at <= $now) GROUP BY a.post_id
                """
            : $"SELECT r.post_id, max(r.{figure.ToString().ToLowerInvariant()}) AS top FROM readings r JOIN posts p ON p.id = r.post_id WHERE p.workspace_id = $w AND r.at > $now - 86400000 AND r.at <= $now GROUP BY r.post_id HAVING top IS NOT NULL",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds())).Rows(row => (row.GetInt64(0), row.GetInt64(1))),
    ];

    /// <summary>When the posts of a workspace that took off were looked at last; where they are in their lives changes slowly.</summary>
    static readonly ConcurrentDictionary<(string Database, long Workspace), DateTimeOffset> Looked = new();

    static void Posts(SqliteConnection connection, Workspace workspace)
    {
        if (Looked.TryGetValue((workspace.Database.File, workspace.Id), out var last) && workspace.Now - last < BetweenLooks)
            return;
        Looked[(workspace.Database.File, workspace.Id)] = workspace.Now;

        var told = Alert.Load(connection, workspace);
        var breakouts = told.Where(alert => alert.Kind == AlertKind.Breakout && alert.At > workspace.Now - LongestLife).ToList();
        if (breakouts.Count == 0)
            return;
        var posts = PostOnRecord.Load(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds());
        var past = PastPosts.Earlier(connection, posts, than: null, workspace.Now.ToUnixTimeMilliseconds());
        foreach (var breakout in breakouts)
        {
            if (posts.FirstOrDefault(post => post.Id == breakout.Post) is not { } post)
                continue;
            if (SecondWind.Of(post.Readings, breakout.At) is { } gained && !told.Any(alert => alert.Kind == AlertKind.SecondWind && alert.Post == post.Id && alert.At > workspace.Now - BetweenWinds))
                Alert.Note(connection, workspace, AlertKind.SecondWind, breakout.Subject, workspace.Now.ToUnixTimeSeconds(), post: post.Id, count: gained);
            if (told.All(alert => alert.Kind != AlertKind.RetrospectiveReady || alert.Post != post.Id) && IsOver(post, past, workspace))
                Alert.Note(connection, workspace, AlertKind.RetrospectiveReady, breakout.Subject, post: post.Id);
        }
    }

    static bool IsOver(PostOnRecord one, ImmutableArray<PastPost> past, Workspace workspace)
    {
        var (post, model) = (one.Post, Models.For(one.Post.Id.Network));
        return MomentumReader.Read(one.Readings, post.PublishedAt, workspace.Now, model, [.. past.Where(other => other.PublishedAt < post.PublishedAt)], Rhythm.Learn(past, model, workspace.TimeZone, workspace.Now)).Phase == Phase.Over;
    }
}
