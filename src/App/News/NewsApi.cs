using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Windfall.App.Hand;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.App.Stories;
using Windfall.Core.Posts;
using Windfall.Core.Stories;

namespace Windfall.App.News;

using Answer = Results<Utf8ContentHttpResult, ProblemHttpResult>;

/// <summary><c>/api/news</c>: what the command line says and does, in the same words.</summary>
static class NewsApi
{
    /// <param name="Kind">mute, keep or block.</param>
    /// <param name="Story">Of mute and keep.</param>
    /// <param name="Text">Of block: words of titles, or a publisher.</param>
    public sealed record RuleSent(string Kind, long? Story, string? Text);

    public sealed record FieldsSent(string[] Fields);

    /// <param name="Text">Null: a beginning is made of what is known.</param>
    public sealed record DraftSent(string? Text);

    public sealed record PostedSent(string Url);

    public static void MapNews(this IEndpointRouteBuilder api)
    {
        var news = api.MapGroup("/news").WithTags("News");
        news.MapGet("/", (Here here, bool? now, [AsParameters] PageAsked page) => In(here, connection =>
        {
            var all = NewsView.Load(connection, here.Workspace!);
            return Json.Written(json => NewsJson.List(json, (now == true ? NewsView.Now(all) : all).Skip(page.Skip).Take(page.Rows), here.Workspace!, here.Culture));
        })).WithSummary("Stories of the last two days, those most worth a word from the owner first; with now=true those whose window is open, of his fields.");
        news.MapGet("/{id:long}", (long id, Here here) => Of(here, id, (_, ranked) => Json.Written(json => NewsJson.One(json, ranked, here.Workspace!, here.Culture))))
            .WithSummary("One story: who, what, who tells it, what else is said, angles.");
        news.MapPost("/{id:long}/drafts", (long id, DraftSent sent, Here here) => Of(here, id, (connection, ranked) =>
        {
            var text = sent.Text ?? NewsDraft.Of(ranked, here.Workspace!, here.Culture);
            return Id(PostStories.Begin(connection, here.Workspace!, id, text), text);
        })).WithSummary("Begins a post from a story, which is remembered with it.");
        news.MapPut("/drafts/{id:long}/post", (long id, PostedSent sent, Here here) => In(here, connection => Posted(connection, here, id, sent.Url))).WithSummary("Says where a draft was published.");
        news.MapGet("/rules", (Here here) => In(here, connection => Json.Written(json => Rules(json, RuleRows.All(connection, here.Workspace!))))).WithSummary("What is muted, kept and blocked.");
        news.MapPost("/rules", (RuleSent sent, Here here) => In(here, connection => AddRule(connection, here, sent)));
        news.MapDelete("/rules/{id:long}", (long id, Here here) => In(here, connection => RuleRows.End(connection, here.Workspace!, id) ? Id(id, null) : Api.NotFound(here.Say("news.no_rule", id))));
        news.MapGet("/fields", (Here here) => In(here, connection => Json.Written(json => JsonSerializer.Serialize(json, Fields.Of(connection, here.Workspace!))))).WithSummary("What the owner can speak of, in plain words.");
        news.MapPut("/fields", (FieldsSent sent, Here here) => In(here, connection => Json.Written(json => JsonSerializer.Serialize(json, Fields.Keep(connection, here.Workspace!, sent.Fields)))));
        news.MapGet("/lesson", (Here here) => In(here, connection => Json.Written(json => NewsJson.Lesson(json, PostStories.Learned(connection, here.Workspace!))))).WithSummary("How posts on news did against others.");
    }

    static Answer AddRule(SqliteConnection connection, Here here, RuleSent sent)
    {
        var text = sent.Text?.Trim();
        NewsRuleKind? kind = sent.Kind.ToLowerInvariant() switch { "mute" => NewsRuleKind.Mute, "keep" => NewsRuleKind.Keep, "block" => NewsRuleKind.Block, _ => null };
        if (kind is not { } known || (known == NewsRuleKind.Block ? text is not { Length: > 0 and <= RuleRows.Longest } : sent.Story is null))
            return Api.Unreadable(here.Say("news.rule_wants"));
        if (known != NewsRuleKind.Block && StoryRows.Find(connection, here.Workspace!, sent.Story.GetValueOrDefault()) is null)
            return Api.NotFound(here.Say("news.no_story", sent.Story.GetValueOrDefault()));
        return Id(RuleRows.Add(connection, here.Workspace!, known, known == NewsRuleKind.Block ? null : sent.Story, known == NewsRuleKind.Block ? text : null), null);
    }

    static Answer Posted(SqliteConnection connection, Here here, long id, string url)
    {
        if (PostAddress.Read(url) is not { } post)
            return Api.Unreadable(here.Say("web.no_address"));
        if (PostStories.All(connection, here.Workspace!).Find(one => one.Id == id && one.Url is null) is not { } draft)
            return Api.NotFound(here.Say("news.no_draft", id));
        PostCommand.Keep(here.Workspace!, "post", post with { Text = draft.Text, PublishedAt = post.PublishedAt ?? here.Workspace!.Now }, null);
        PostStories.Posted(connection, here.Workspace!, id, post.Id);
        return Id(id, draft.Text);
    }

    static Answer Of(Here here, long id, Func<SqliteConnection, RankedStory, Answer> answer) => In(here, connection =>
        NewsView.Find(connection, here.Workspace!, id) is { } ranked ? answer(connection, ranked) : Api.NotFound(here.Say("news.no_story", id)));

    static Answer In(Here here, Func<SqliteConnection, Answer> answer)
    {
        using var connection = here.Workspace!.Database.Connect();
        return answer(connection);
    }

    static void Rules(Utf8JsonWriter json, List<NewsRule> rules)
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteNumber("id", rule.Id);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(rule.Kind.ToString()));
            if (rule.Story is { } story)
                json.WriteNumber("story", story);
            else
                json.WriteNull("story");
            json.WriteString("text", rule.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static Answer Id(long id, string? text) => Json.Written(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        if (text is not null)
            json.WriteString("text", text);
        json.WriteEndObject();
    });
}
