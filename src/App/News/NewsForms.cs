using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Feeds;
using Windfall.App.Frame;
using Windfall.App.Hand;
using Windfall.App.Pages;
using Windfall.App.Stories;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Core.Stories;
using Windfall.Store;

namespace Windfall.App.News;

/// <summary>What the pages of news send: each does one thing, says on the page that follows what it did, and how to take it back.</summary>
static class NewsForms
{
    public sealed record RuleSent
    {
        /// <summary><c>mute</c>, <c>keep</c> or <c>block</c>.</summary>
        public string? Kind { get; init; }
        public long? Story { get; init; }
        public string? Text { get; init; }
        public string? Back { get; init; }
    }

    public sealed record Sent
    {
        public long Id { get; init; }
        public string? Text { get; init; }
        public string? Field { get; init; }
        public string? Back { get; init; }
    }

    public static void MapNewsForms(this IEndpointRouteBuilder web)
    {
        var forms = web.MapGroup("/news").ExcludeFromDescription();
        forms.MapPost("/rule", AddRule);
        forms.MapPost("/rule/end", ([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection => RuleRows.End(connection, here.Workspace!, sent.Id) ? (new("news.rule_ended"), null) : (new("news.no_rule", sent.Id), null)));
        forms.MapPost("/fields", ([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection => (new("news.fields_kept", Fields.Keep(connection, here.Workspace!, sent.Text ?? "").Length), null)));
        forms.MapPost("/begin", ([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection => (new("news.begun", PostStories.Begin(connection, here.Workspace!, sent.Id, sent.Text ?? "")), null)));
        forms.MapPost("/discard", ([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection => (new(PostStories.Discard(connection, here.Workspace!, sent.Id) ? "news.discarded" : "news.no_draft", sent.Id), null)));
        forms.MapPost("/posted", Posted);
        forms.MapPost("/feeds/add", AddFeed);
        forms.MapPost("/feeds/starter", ([FromForm] Sent sent, Here here, Did did, Served served) => Do(here, did, sent.Back, _ => (new FeedDesk(served.Shell, here.Workspace!).AddStarter(sent.Text ?? "", here.Culture.TwoLetterISOLanguageName).Said, null)));
        forms.MapPost("/feeds/remove", RemoveFeed);
        forms.MapPost("/feeds/restore", ([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection => (new(WatchedFeed.Restore(connection, here.Workspace!.Id, sent.Id) ? "feed.restored" : "feed.no_such", sent.Text ?? $"{sent.Id}"), null)));
    }

    static RedirectHttpResult AddRule([FromForm] RuleSent sent, Here here, Did did) => Do(here, did, sent.Back, connection =>
    {
        var workspace = here.Workspace!;
        NewsRuleKind? kind = sent.Kind switch { "mute" => NewsRuleKind.Mute, "keep" => NewsRuleKind.Keep, "block" => NewsRuleKind.Block, _ => null };
        var text = sent.Text?.Trim();
        var story = kind == NewsRuleKind.Block ? null : StoryRows.Find(connection, workspace, sent.Story ?? 0);
        if (kind is null || (kind == NewsRuleKind.Block ? text is not { Length: > 0 and <= RuleRows.Longest } : story is null))
            return (new("news.rule_wants"), null);
        var id = RuleRows.Add(connection, workspace, kind.Value, story?.Id, story is null ? text : null);
        return (new("news.ruled", Words.Say(kind.Value, here.Culture), story?.Title() ?? text!, id),
            new UndoForm(here.Link("/news/rule/end"), new() { ["Id"] = id.ToString(CultureInfo.InvariantCulture), ["Back"] = Look.Back(sent.Back) }));
    });

    static RedirectHttpResult Posted([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection =>
    {
        if (PostAddress.Read(sent.Text) is not { } post)
            return (new("web.no_address"), null);
        if (PostStories.All(connection, here.Workspace!).Find(one => one.Id == sent.Id && one.Url is null) is not { } draft)
            return (new("news.no_draft", sent.Id), null);
        PostCommand.Keep(here.Workspace!, "post", post with { Text = draft.Text, PublishedAt = post.PublishedAt ?? here.Workspace!.Now }, null);
        PostStories.Posted(connection, here.Workspace!, sent.Id, post.Id);
        return (new("news.posted", post.Url), null);
    });

    static async Task<RedirectHttpResult> AddFeed([FromForm] Sent sent, Here here, Did did, Served served, CancellationToken cancel)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/news");
        var added = await new FeedDesk(served.Shell, workspace).Add(sent.Text ?? "", string.IsNullOrWhiteSpace(sent.Field) ? null : sent.Field.Trim(), isNear: false, cancel);
        did.Say(added.Said);
        return TypedResults.LocalRedirect(Look.Back(sent.Back ?? "/news"));
    }

    static RedirectHttpResult RemoveFeed([FromForm] Sent sent, Here here, Did did) => Do(here, did, sent.Back, connection =>
    {
        var name = WatchedFeed.All(connection, here.Workspace!.Id).Find(feed => feed.Id == sent.Id) is { } feed ? ForeignText.OneLine(feed.Title ?? feed.Url, 80) : $"{sent.Id}";
        return WatchedFeed.Remove(connection, here.Workspace.Id, sent.Id, here.Workspace.Now)
            ? (new("feed.removed", name), new UndoForm(here.Link("/news/feeds/restore"), new() { ["Id"] = sent.Id.ToString(CultureInfo.InvariantCulture), ["Text"] = name, ["Back"] = Look.Back(sent.Back) }))
            : (new("feed.no_such", name), null);
    });

    static RedirectHttpResult Do(Here here, Did did, string? back, Func<Microsoft.Data.Sqlite.SqliteConnection, (Phrase Said, UndoForm? Undo)> act)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/news");
        using var connection = workspace.Database.Connect();
        var (said, undo) = act(connection);
        did.Say(said, undo);
        return TypedResults.LocalRedirect(Look.Back(back ?? "/news"));
    }
}
