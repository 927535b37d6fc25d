using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Stories;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary>One question about news at the prompt: who asks, of which workspace, in which language.</summary>
sealed record NewsAsk(ParseResult Ask, Shell Shell, Workspace Workspace, SqliteConnection Connection)
{
    public static readonly Option<bool> JsonAnswer = Frame.Ask.JsonOption();
    public static readonly Argument<long> Id = new("story") { Description = "Its number, as 'windfall news list' shows it." };

    public CultureInfo Culture => Ask.Culture(Shell);

    public bool WantsJson => Ask.GetValue(JsonAnswer);

    public static Command Verb(Shell shell, Command command, Func<NewsAsk, int> run)
    {
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            using var connection = workspace.Database.Connect();
            return run(new(ask, shell, workspace, connection));
        }));
        return command;
    }

    /// <summary>A verb about one story that has to be there.</summary>
    public static Command OfStory(Shell shell, Command command, Func<NewsAsk, Story, int> run)
    {
        command.Add(Id);
        return Verb(shell, command, news => StoryRows.Find(news.Connection, news.Workspace, news.Ask.GetValue(Id)) is { } story ? run(news, story) : news.Refuse("news.no_story", news.Ask.GetValue(Id)));
    }

    public int Say(string key, params ReadOnlySpan<object> about)
    {
        Line(new Phrase(key, [.. about]));
        return Frame.Ask.Done;
    }

    public void Line(Phrase phrase, string before = "") => Shell.Say(before + phrase.Said(Workspace, Culture));

    public int Refuse(string key, params ReadOnlySpan<object> about) => Shell.Refuse(new Phrase(key, [.. about]).Said(Workspace, Culture));
}
