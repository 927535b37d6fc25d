using System.CommandLine;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;

namespace Windfall.App.Retrospectives;

/// <summary><c>windfall post retrospective --md learned.md</c></summary>
static class RetroCommand
{
    static readonly Argument<string?> PostUrl = new("post")
    {
        Description = "Its address. Without it: the post that a brief would be about.",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { given => { if (given.GetValueOrDefault<string?>() is { } url && PostAddress.Read(url) is null) given.AddError($"'{url}' is not the address of a post."); } },
    };
    static readonly Option<string?> Html = new("--html") { Description = "Writes one self-contained page to a file; - is standard output.", HelpName = "F" };
    static readonly Option<string?> Markdown = new("--md") { Description = "Writes Markdown to a file; - is standard output.", HelpName = "F" };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("retrospective", """
            Say what a post came to when it is over: what happened against what was forecast, who came, what was answered, what came of it, what it cost, and what
            to do otherwise next time.

            Example: windfall post retrospective --md learned.md
            """)
        {
            PostUrl, Html, Markdown, JsonAnswer,
        };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        var (url, culture) = (ask.GetValue(PostUrl), ask.Culture(shell));
        if (new RetroLoader(workspace).Make(url is null ? null : PostAddress.Read(url)!.Id) is not { } retro)
            return shell.Refuse(Words.Say("retro.no_post", culture));

        if (ask.GetValue(Html) is { } html && shell.Write(html, culture, to => RetroHtml.Write(retro, culture, workspace.TimeZone, to)) is { } htmlRefusal)
            return shell.Refuse(htmlRefusal);
        if (ask.GetValue(Markdown) is { } md && shell.Write(md, culture, to => RetroMarkdown.Write(retro, culture, workspace.TimeZone, to)) is { } mdRefusal)
            return shell.Refuse(mdRefusal);
        if (ask.GetValue(JsonAnswer))
            return shell.Json(json => RetroJson.Write(json, retro, new(retro, culture, workspace.TimeZone)));
        if (ask.GetValue(Html) is null && ask.GetValue(Markdown) is null)
            RetroTerminal.Write(shell.Console, retro, culture, workspace.TimeZone);
        return Ask.Done;
    }
}
