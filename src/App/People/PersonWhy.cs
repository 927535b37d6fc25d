using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>Why somebody is where they are.</summary>
/// <param name="Here">Why they are known at all.</param>
/// <param name="Fields">What is known of them, and where each field is from.</param>
/// <param name="Read">Which words of the headline told what.</param>
/// <param name="Conditions">Of the goal; empty without one.</param>
sealed record PersonWhy(
    KnownPerson Person, ImmutableArray<Phrase> Here, ImmutableArray<(string Field, string Value, Origin Origin)> Fields, ImmutableArray<Phrase> Read,
    Assessment Thought, ImmutableArray<Condition> Conditions, ImmutableArray<Phrase> Changes, ImmutableArray<Reason> Against, ImmutableArray<Phrase> ReferralChanges)
{
    const string Group = "person_id IN (SELECT id FROM people WHERE id = $p OR merged_into = $p)";

    public static PersonWhy Of(SqliteConnection connection, Workspace workspace, KnownPerson person)
    {
        var rater = workspace.Rater(connection);
        var thought = person.Read(rater);
        var headline = person.Headline ?? "";
        var isAccount = thought.Account is { IsTarget: true };
        ImmutableArray<Condition> conditions = rater.Goal is { } goal ? FitRule.Ask(thought.Role, thought.Employer, goal, headline, rater.Weights) : [];

        return new(
            person, HereBy(connection, workspace, person.Id), Told(connection, person.Id), RoleReader.Explain(headline), thought, conditions,
            thought.Fit is { } fit ? WhatIf.Fit(fit.Label, conditions, rater.Goal!) : [],
            ReferralRule.Against(thought.Role, thought.Employer, rater.Goal, headline, person.Degree, rater.Weights, isAccount),
            WhatIf.Referral(thought.Role, thought.EmployerName, thought.Employer, isAccount, headline, person.Degree, rater));
    }

    static ImmutableArray<Phrase> HereBy(SqliteConnection connection, Workspace workspace, long person) =>
    [
        .. connection.Command($"""
            SELECT kind, count(DISTINCT post_id) FROM posts o CROSS JOIN acts a ON a.post_id = o.id JOIN batches b ON b.id = a.batch_id
            WHERE o.workspace_id = $w AND {Group} AND {ActRule.Counts} GROUP BY kind ORDER BY kind
            """, ("$w", workspace.Id), ("$p", person), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => new Phrase("person.did", row.GetInt64(1), (ActKind)row.GetInt32(0))),
        .. connection.Number($"SELECT count(DISTINCT kind || ':' || key) FROM touches WHERE {Group}", ("$p", person)) is > 0 and var touches
            ? (ImmutableArray<Phrase>)[new("person.touched", touches)] : [],
        .. connection.Command($"""
            SELECT DISTINCT b.what, b.origin FROM person_facts f JOIN batches b ON b.id = f.batch_id WHERE {Group} ORDER BY b.id
            """, ("$p", person)).Rows(row => new Phrase("person.told_by", row.GetString(0), (Origin)row.GetInt32(1))),
    ];

    /// <summary>Each field with the batch that is believed: the newest that told it.</summary>
    static ImmutableArray<(string, string, Origin)> Told(SqliteConnection connection, long person) =>
    [
        .. ((ReadOnlySpan<string>)["name", "headline", "company", "url", "member_id", "degree"]).ToArray().SelectMany(field => connection
            .Command($"SELECT {field}, origin FROM person_facts WHERE {Group} AND {field} IS NOT NULL ORDER BY batch_id DESC, person_id DESC LIMIT 1", ("$p", person))
            .Rows(row => (field, row.Text(0)!, (Origin)row.GetInt32(1)))),
    ];
}
