using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Posts;

namespace Windfall.App.Audience;

/// <summary>Shares of the goal: of each post, of the one asked for against the others, and of all people together.</summary>
sealed record Shares(Goal Goal, ImmutableArray<PostAudience> Posts, PostAudience? Chosen, int Known, Share? All, ShareComparison? Compared);

/// <summary>Says which share of an audience answers the goal, from how many people that is known, and whether it is more than usual.</summary>
static class AudienceShare
{
    public static int Run(Shell shell, Workspace workspace, CultureInfo culture, Post? wanted, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        if (Of(connection, workspace, wanted, out var problem) is not { } shares)
            return shell.Refuse(problem!);
        if (asJson)
            return shell.Json(json => Write(json, shares, culture));

        if (shares.Chosen is not { } chosen)
            Table(shell, shares.Posts.Where(post => post.Known > 0), culture);
        else
            shell.Say(Sentence("share.of_post", chosen.Share, chosen.Known, shares.Goal).Say(culture));
        if (shares.Compared is { } compared)
            shell.Say(Verdict(compared).Say(culture));
        shell.Say(Sentence("share.of_all", shares.All, shares.Known, shares.Goal).Say(culture));
        return Ask.Done;
    }

    /// <param name="wanted">Null: all posts.</param>
    /// <param name="problem">Where null is returned: why, and what to do.</param>
    public static Shares? Of(SqliteConnection connection, Workspace workspace, Post? wanted, out string? problem)
    {
        problem = null;
        var rater = workspace.Rater(connection);
        if (rater.Goal is not { } goal)
        {
            problem = $"Workspace {workspace.Name} has no goal yet, so there is no share of it: windfall goal set goal.json";
            return null;
        }

        var (posts, known, targets, maybes) = PostAudiences.Load(connection, workspace, rater);
        var chosen = wanted is null ? null : posts.FirstOrDefault(post => post.Post.Id == wanted.Id);
        if (wanted is not null && chosen is null)
        {
            problem = $"Workspace {workspace.Name} knows no post {wanted.Url}. 'windfall post list' shows them.";
            return null;
        }

        return new(goal, posts, chosen, known, known == 0 ? null : GoalShare.Estimate(targets, maybes, known, acted: null),
            chosen is null ? null : ShareComparison.Of((chosen.Targets, chosen.Known), [.. posts.Where(post => post.Id != chosen.Id).Select(post => (post.Targets, post.Known))]));
    }

    static Phrase Sentence(string key, Share? share, int known, Goal goal) => share is null ? new("share.nobody") : new(key, share.Value, share.Low, share.High, known, goal.Name);

    public static Phrase Verdict(ShareComparison compared) => compared switch
    {
        { Usual: null } => new("share.no_usual"),
        { Verdict: ShareVerdict.TooFew, Usual: { } usual } => new("share.too_few", usual.Value),
        { Verdict: ShareVerdict.More, Usual: { } usual } => new("share.more", usual.Value, usual.Low, usual.High, compared.More!.Value),
        { Verdict: ShareVerdict.Less, Usual: { } usual } => new("share.less", usual.Value, usual.Low, usual.High, 1 - compared.More!.Value),
        { Usual: { } usual } => new("share.unclear", usual.Value, usual.Low, usual.High),
    };

    static void Table(Shell shell, IEnumerable<PostAudience> posts, CultureInfo culture)
    {
        var table = Tables.Plain("published", "opening", "known", "targets", "maybes", "share (80 %)");
        foreach (var post in posts)
            table.AddTexts(
                post.Post.PublishedAt?.ToString("d", culture) ?? "—", ForeignText.OneLine(post.Post.Opening ?? post.Post.Url, 60), post.Known.ToString("N0", culture),
                post.Targets.ToString("N0", culture), post.Maybes.ToString("N0", culture),
                post.Share is { } share ? string.Create(culture, $"{share.Value:P1} ({share.Low:P1}–{share.High:P1})") : "—");
        shell.Console.Write(table);
    }

    public static void Write(Utf8JsonWriter json, Shares shares, CultureInfo culture)
    {
        var (goal, posts, chosen, known, all, compared) = shares;
        json.WriteStartObject();
        json.WriteString("goal", goal.Name);
        json.WriteStartArray("posts");
        foreach (var post in chosen is null ? posts : [chosen])
        {
            json.WriteStartObject();
            json.WriteString("url", post.Post.Url);
            json.WriteNumber("known", post.Known);
            json.WriteNumber("targets", post.Targets);
            json.WriteNumber("maybes", post.Maybes);
            if (post.Acted is { } acted)
                json.WriteNumber("acted", acted);
            else
                json.WriteNull("acted");
            Write(json, "goalShare", post.Share);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("known", known);
        Write(json, "all", all);
        if (compared is not null)
        {
            json.WriteStartObject("comparison");
            json.WriteString("verdict", Vocabulary.Word(compared.Verdict));
            if (compared.More is { } more)
                json.WriteNumber("more", Math.Round(more, 4));
            else
                json.WriteNull("more");
            Write(json, "usual", compared.Usual);
            json.WriteString("why", Verdict(compared).Say(culture));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string name, Share? share)
    {
        if (share is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("value", share.Value);
        json.WriteNumber("low", share.Low);
        json.WriteNumber("high", share.High);
        json.WriteEndObject();
    }
}
