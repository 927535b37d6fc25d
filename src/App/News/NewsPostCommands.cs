using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Hand;
using Windfall.App.Stories;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary><c>windfall news begin</c>, <c>posted</c>, <c>drafts</c>, <c>learned</c></summary>
static class NewsPostCommands
{
    static readonly Option<string?> Text = new("--text") { Description = "What you mean to say. Left out: a beginning is made of what is known." };
    static readonly Argument<long> Draft = new("draft") { Description = "Its number, as 'windfall news drafts' shows it." };
    static readonly Argument<string> Url = new("url")
    {
        Description = "The post's address.",
        Validators = { given => { if (given.GetValueOrDefault<string>() is { } url && PostAddress.Read(url) is null) given.AddError($"'{url}' is not the address of a post."); } },
    };

    public static IEnumerable<Command> Create(Shell shell) =>
    [
        NewsAsk.OfStory(shell, new("begin", "Begin a post from a story. You publish it; the story is remembered with it.\n\nExample: windfall news begin 7 --text \"…\"") { Text }, Begin),
        NewsAsk.Verb(shell, new("drafts", "Show the posts that were begun from stories and are not out yet.\n\nExample: windfall news drafts"), Drafts),
        NewsAsk.Verb(shell, new("posted", "Say where a draft was published.\n\nExample: windfall news posted 3 URL") { Draft, Url }, Posted),
        NewsAsk.Verb(shell, new("learned", "Say how posts on news did against others.\n\nExample: windfall news learned") { NewsAsk.JsonAnswer }, Learned),
    ];

    static int Begin(NewsAsk news, Story story)
    {
        var text = news.Ask.GetValue(Text) ?? NewsDraft.Of(NewsView.Find(news.Connection, news.Workspace, story.Id)!, news.Workspace, news.Culture);
        var id = PostStories.Begin(news.Connection, news.Workspace, story.Id, text);
        news.Shell.Say(text);
        news.Shell.Say("");
        return news.Say("news.begun", id);
    }

    static int Drafts(NewsAsk news)
    {
        var drafts = PostStories.All(news.Connection, news.Workspace).Where(one => one is { Url: null, BegunAt: not null }).ToList();
        foreach (var draft in drafts)
            news.Say("news.draft", draft.Id, draft.BegunAt!.Value, Post.OpeningOf(draft.Text) ?? "");
        return drafts.Count == 0 ? news.Say("news.no_drafts") : Ask.Done;
    }

    static int Posted(NewsAsk news)
    {
        var (id, post) = (news.Ask.GetValue(Draft), PostAddress.Read(news.Ask.GetValue(Url))!);
        if (PostStories.All(news.Connection, news.Workspace).Find(one => one.Id == id && one.Url is null) is not { } draft)
            return news.Refuse("news.no_draft", id);
        PostCommand.Keep(news.Workspace, "post", post with { Text = draft.Text, PublishedAt = post.PublishedAt ?? news.Workspace.Now }, null);
        PostStories.Posted(news.Connection, news.Workspace, id, post.Id);
        return news.Say("news.posted", post.Url);
    }

    static int Learned(NewsAsk news)
    {
        PostStories.Find(news.Connection, news.Workspace);
        var lesson = PostStories.Learned(news.Connection, news.Workspace);
        if (news.WantsJson)
            return news.Shell.Json(json => NewsJson.Lesson(json, lesson));
        foreach (var sentence in LessonSaid.Of(lesson))
            news.Line(sentence);
        return Ask.Done;
    }
}
