using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Coach;

namespace Windfall.App.Headlines;

/// <summary>One's own headline, or a client's: <c>headline set</c>, <c>headline facts</c>, <c>headline cuts</c>, <c>headline history</c>, <c>headline picture</c>.</summary>
static class OwnCommands
{
    public static readonly Option<string?> Profile = new("--profile") { Description = "Whose, by name; without it, whoever was told of last." };
    public static readonly Option<string?> Role = new("--role") { Description = "What you are, for rewrites: \"Social media strategist\"." };
    public static readonly Option<string?> Audience = new("--audience") { Description = "For whom: \"B2B brands\"." };
    public static readonly Option<string?> Result = new("--result") { Description = "What comes of it: \"twice the enquiries within a year\"." };
    static readonly Argument<string> Headline = new("text") { Description = "The headline, in quotes." };
    static readonly Argument<string?> Text = new("text") { Description = "The headline, in quotes; without it, your own.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Argument<string[]> Changes = new("cut") { Description = "PLACE=CHARACTERS; places are comment, search, mobile.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<bool> Reset = new("--reset") { Description = "As the program comes, again." };
    static readonly Option<string> Out = new("--out") { Description = "The file; - is standard output.", DefaultValueFactory = _ => "-", HelpName = "F.svg" };
    static readonly Option<string?> Name = new("--name") { Description = "The name beside it." };
    static readonly Option<string> Theme = new("--theme") { Description = "light, dark, or auto: as the reader's screen.", DefaultValueFactory = _ => "auto" };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    static OwnCommands() => Theme.AcceptOnlyFromAmong("light", "dark", "auto");

    public static IEnumerable<Command> Create(Shell shell)
    {
        var set = new Command("set", "Say what your headline is from now on, or a client's.\n\nExample: windfall headline set \"Social media lead at Acme\" --profile \"Theo\"") { Headline, Profile };
        set.SetAction(ask => ask.In(shell, workspace => Set(shell, workspace, ask.Culture(shell), ask.GetValue(Profile), ask.GetValue(Headline)!)));

        var facts = new Command("facts", "Say what you are, for whom, and what comes of it: rewrites are made of nothing else.\n\nExample: windfall headline facts --role \"Social media strategist\" --audience \"B2B brands\"")
        {
            Role, Audience, Result, Profile,
        };
        facts.SetAction(ask => ask.In(shell, workspace => Tell(shell, workspace, ask.Culture(shell), ask.GetValue(Profile), new(ask.GetValue(Role), ask.GetValue(Audience), ask.GetValue(Result)))));

        var cuts = new Command("cuts", "Show or change after how many characters a headline is cut in each place.\n\nExample: windfall headline cuts comment=55") { Changes, Reset };
        cuts.SetAction(ask => ask.In(shell, workspace => Cut(shell, workspace, ask.Culture(shell), ask.GetValue(Changes)!, ask.GetValue(Reset))));

        var history = new Command("history", "Show the versions of a headline, and what came after each.\n\nExample: windfall headline history") { Profile, JsonAnswer };
        history.SetAction(ask => ask.In(shell, workspace => HeadlineHistory.Run(shell, workspace, ask.Culture(shell), ask.GetValue(Profile), ask.GetValue(JsonAnswer))));

        var picture = new Command("picture", "Draw the byline as others see it in each place, as SVG.\n\nExample: windfall headline picture --out byline.svg") { Text, Name, Profile, Theme, Out };
        picture.SetAction(ask => ask.In(shell, workspace => Picture(ask, shell, workspace)));
        return [set, facts, cuts, history, picture];
    }

    static int Set(Shell shell, Workspace workspace, CultureInfo culture, string? profile, string headline)
    {
        using var connection = workspace.Database.Connect();
        if (string.IsNullOrWhiteSpace(headline))
            return shell.Refuse(Words.Say("headline.empty", culture));
        if ((profile ?? OwnHeadlines.Newest(connection, workspace)) is not { } name)
            return shell.Refuse(Words.Say("headline.whose", culture));
        ProfileCommand.Keep(workspace, name, headline.Trim(), url: null);
        shell.Say(new Core.Phrase("headline.is_now", name, headline.Trim()).Say(culture));
        return Ask.Done;
    }

    static int Tell(Shell shell, Workspace workspace, CultureInfo culture, string? profile, Facts facts)
    {
        using var connection = workspace.Database.Connect();
        if ((profile ?? OwnHeadlines.Newest(connection, workspace)) is not { } name)
            return shell.Refuse(Words.Say("headline.whose_facts", culture));
        if (!facts.SayNothing)
        {
            var before = OwnHeadlines.Facts(connection, workspace, name);
            facts = new(facts.Role ?? before?.Role, facts.Audience ?? before?.Audience, facts.Result ?? before?.Result);
            OwnHeadlines.Keep(connection, workspace, name, facts);
        }
        var kept = OwnHeadlines.Facts(connection, workspace, name);
        shell.Say(new Core.Phrase("headline.facts", name, kept?.Role ?? "—", kept?.Audience ?? "—", kept?.Result ?? "—").Say(culture));
        return Ask.Done;
    }

    static int Cut(Shell shell, Workspace workspace, CultureInfo culture, string[] changes, bool reset)
    {
        using var connection = workspace.Database.Connect();
        var cuts = reset ? Cuts.Default : OwnHeadlines.Cuts(connection, workspace);
        if (cuts.With(string.Join(',', changes), out var problem) is not { } changed)
            return shell.Refuse(problem!.Say(culture));
        if (reset || changes.Length > 0)
            workspace.Prefer(connection, Preferences.Cuts, changed == Cuts.Default ? null : changed.ToString());
        shell.Say(changed.ToString().Replace(",", " ", StringComparison.Ordinal));
        return Ask.Done;
    }

    static int Picture(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var own = OwnHeadlines.Current(connection, workspace, ask.GetValue(Profile));
        if ((ask.GetValue(Text) ?? own?.Headline) is not { } headline)
            return shell.Refuse(Words.Say("headline.none_yet", ask.Culture(shell)));

        var svg = BylinePicture.Draw(ask.GetValue(Name) ?? ask.GetValue(Profile) ?? own?.Name ?? "", headline, OwnHeadlines.Cuts(connection, workspace), ask.GetValue(Theme)!, ask.Culture(shell));
        try
        {
            using var to = ask.GetValue(Out) == "-" ? new StreamWriter(shell.Out, leaveOpen: true) : new StreamWriter(ask.GetValue(Out)!);
            to.Write(svg);
            return Ask.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse(new Core.Phrase("headline.unwritable", ask.GetValue(Out)!, error.Message).Say(ask.Culture(shell)));
        }
    }
}
