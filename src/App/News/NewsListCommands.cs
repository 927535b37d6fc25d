using System.CommandLine;
using System.Collections.Immutable;
using Windfall.App.Frame;
using Windfall.App.Stories;
using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary><c>windfall news now</c>, <c>list</c>, <c>show</c></summary>
static class NewsListCommands
{
    const int Few = 5, Many = 25, MostReasons = 4;

    static readonly Option<int> Limit = new("--limit") { Description = "How many at most.", DefaultValueFactory = _ => Many };

    public static Command Now(Shell shell) => NewsAsk.Verb(shell, new("now", "Say what is worth a sensible word from you now: stories of your fields whose window is open.\n\nExample: windfall news now") { NewsAsk.JsonAnswer }, news =>
    {
        var all = NewsView.Load(news.Connection, news.Workspace);
        ImmutableArray<RankedStory> now = [.. NewsView.Now(all).Take(Few)];
        if (news.WantsJson)
            return news.Shell.Json(json => NewsJson.List(json, now, news.Workspace, news.Culture));
        if (now.IsEmpty)
            return news.Say(all.IsEmpty ? "news.none" : Fields.Of(news.Connection, news.Workspace).IsEmpty ? "news.none_yours_no_fields" : "news.none_yours", all.Length);
        foreach (var one in now)
            Write(news, one);
        return Ask.Done;
    });

    public static Command List(Shell shell) => NewsAsk.Verb(shell, new("list", "Show the stories of the last two days, those most worth a word from you first.\n\nExample: windfall news list --limit 10") { Limit, NewsAsk.JsonAnswer }, news =>
    {
        ImmutableArray<RankedStory> all = [.. NewsView.Load(news.Connection, news.Workspace).Take(Math.Max(0, news.Ask.GetValue(Limit)))];
        if (news.WantsJson)
            return news.Shell.Json(json => NewsJson.List(json, all, news.Workspace, news.Culture));
        if (all.IsEmpty)
            return news.Say("news.none");
        var table = Tables.Plain("#", Words.Say("news.worth", news.Culture), Words.Say("news.story", news.Culture), Words.Say("news.publishers", news.Culture), Words.Say("news.window", news.Culture));
        foreach (var one in all)
            table.AddTexts(one.Story.Id.ToString(news.Culture), one.Score.ToString("0.00", news.Culture), one.Story.Title(), one.Story.Publishers.Length.ToString(news.Culture), NewsSaid.Open(one, news.Workspace, news.Culture));
        news.Shell.Console.Write(table);
        return Ask.Done;
    });

    public static Command Show(Shell shell) => NewsAsk.OfStory(shell, new("show", "Tell what one has to know of a story before saying a word about it.\n\nExample: windfall news show 7") { NewsAsk.JsonAnswer }, (news, story) =>
    {
        var ranked = NewsView.Find(news.Connection, news.Workspace, story.Id)!;
        if (news.WantsJson)
            return news.Shell.Json(json => NewsJson.One(json, ranked, news.Workspace, news.Culture));
        Write(news, ranked);
        var brief = StoryBrief.Of(ranked);
        void Part(string key, IEnumerable<string> lines)
        {
            var some = lines.ToList();
            if (some.Count == 0)
                return;
            news.Shell.Say("");
            news.Say(key);
            some.ForEach(line => news.Shell.Say($"   {line}"));
        }
        Part("news.who", brief.Who.IsEmpty ? [] : [string.Join(", ", brief.Who.Select(name => ForeignText.OneLine(name, 60)))]);
        Part("news.by", brief.Publishers.Select(article => Line(news, article)));
        Part("news.said", brief.Said.Select(article => Line(news, article)));
        Part("news.angles", brief.Angles.Select(angle => angle.Said(news.Workspace, news.Culture)));
        return Ask.Done;
    });

    static void Write(NewsAsk news, RankedStory one)
    {
        news.Shell.Say($"{one.Story.Id.ToString(news.Culture)}. {one.Story.Title()}  [{NewsSaid.Open(one, news.Workspace, news.Culture)}]");
        foreach (var reason in one.Reasons.Take(MostReasons))
            news.Line(reason, "   ");
    }

    static string Line(NewsAsk news, Article article) => new Phrase("news.article", article.At, article.Publisher, article.Title).Said(news.Workspace, news.Culture);
}
