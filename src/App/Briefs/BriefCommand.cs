using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Posts;

namespace Windfall.App.Briefs;

/// <summary><c>windfall brief --html brief.html</c></summary>
static class BriefCommand
{
    public const double DefaultMinutes = 20;

    static readonly Argument<string?> PostUrl = new("post")
    {
        Description = "Its address. Without it: the post that is taking off, or else the newest.",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { given => { if (given.GetValueOrDefault<string?>() is { } url && PostAddress.Read(url) is null) given.AddError($"'{url}' is not the address of a post."); } },
    };
    static readonly Option<string?> Html = new("--html") { Description = "Writes one self-contained page to a file; - is standard output.", HelpName = "F" };
    static readonly Option<string?> Markdown = new("--md") { Description = "Writes Markdown to a file; - is standard output.", HelpName = "F" };
    static readonly Option<double> Minutes = new("--minutes") { Description = "How long you have for replies.", DefaultValueFactory = _ => DefaultMinutes };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("brief", """
            Say what is happening to a post, how far it will go and why, who matters to your goal, whom to answer, and what to do next.

            Example: windfall brief --html brief.html
            """)
        {
            PostUrl, Html, Markdown, Minutes, JsonAnswer,
        };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        var url = ask.GetValue(PostUrl);
        if (Make(workspace, url is null ? null : PostAddress.Read(url)!.Id, ask.GetValue(Minutes)) is not { } brief)
            return shell.Refuse(url is null
                ? $"Workspace {workspace.Name} has no post yet. Start with: windfall post reading URL --reactions 20"
                : $"Workspace {workspace.Name} knows no post {url}. 'windfall post list' shows them.");

        var culture = ask.Culture(shell);
        if (ask.GetValue(Html) is { } html && shell.Write(html, culture, to => BriefHtml.Write(brief, culture, workspace.TimeZone, to)) is { } htmlRefusal)
            return shell.Refuse(htmlRefusal);
        if (ask.GetValue(Markdown) is { } md && shell.Write(md, culture, to => BriefMarkdown.Write(brief, culture, workspace.TimeZone, to)) is { } mdRefusal)
            return shell.Refuse(mdRefusal);

        if (ask.GetValue(JsonAnswer))
        {
            BriefJson.Write(brief, culture, workspace.TimeZone, shell.Out);
            return Ask.Done;
        }
        if (ask.GetValue(Html) is null && ask.GetValue(Markdown) is null)
            BriefTerminal.Write(shell.Console, brief, culture, workspace.TimeZone);
        return Ask.Done;
    }

    /// <summary>To be shown: its forecast is kept.</summary>
    /// <returns>Null where there is no such post.</returns>
    public static Brief? Make(Workspace workspace, PostId? post, double minutes = DefaultMinutes) =>
        new BriefLoader(workspace).Load(post, minutes) is { } input ? Shown.On(workspace, input, Briefing.Of(input)) : null;
}
