using System.CommandLine;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Coach;

namespace Windfall.App.Headlines;

/// <summary><c>windfall headline parse people.jsonl --goal goal.json --out read.jsonl</c>, <c>windfall headline review "Social media manager at …"</c></summary>
static class HeadlineCommand
{
    static readonly Argument<string> File = new("file") { Description = "JSON lines with `headline` and perhaps `id`, or one headline per line; gzip or not; - is standard input." };
    static readonly Argument<string?> Headline = new("text") { Description = "The headline, in quotes; without it, your own, against your goal.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string?> GoalFile = new("--goal") { Description = "A goal as JSON, to say who answers it." };
    static readonly Option<string> Out = new("--out") { Description = "JSON lines, in the order of the input; - is standard output.", DefaultValueFactory = _ => "-" };
    static readonly Option<string?> CutOffs = new("--cuts") { Description = "After how many characters it is cut: comment=60,search=90,mobile=120." };
    static readonly Option<bool> AsJson = new("--json") { Description = "For programs." };
    static readonly Option<int> Threads = new("--threads")
    {
        Description = "How many work at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators = { given => { if (given.GetValueOrDefault<int>() is < 1 or > 256) given.AddError("--threads is 1 to 256."); } },
    };

    public static Command Create(Shell shell)
    {
        var parse = new Command("parse", "Read many headlines.  windfall headline parse people.jsonl --goal goal.json --out read.jsonl") { File, GoalFile, Threads, Out };
        parse.SetAction((ask, cancel) => Parse(shell, ask, cancel));

        var review = new Command("review", "Read one headline as a stranger does: how plain it is, what is seen where it is cut, what is missing, and how to say it plainer.\n\nExample: windfall headline review \"Social media lead at Acme\" --audience \"B2B brands\"")
        {
            Headline, GoalFile, OwnCommands.Profile, OwnCommands.Role, OwnCommands.Audience, OwnCommands.Result, CutOffs, AsJson,
        };
        review.SetAction(ask => ask.GetValue(Headline) is { } text ? Review(shell, ask, text) : ask.In(shell, workspace => ReviewOwn(shell, ask, workspace)));

        var headline = new Command("headline", "What headlines say of people, and how to better one's own.") { parse, review };
        foreach (var own in OwnCommands.Create(shell))
            headline.Add(own);
        return headline;
    }

    static async Task<int> Parse(Shell shell, ParseResult ask, CancellationToken cancel)
    {
        if (!TryGoal(shell, ask, out var goal))
            return 1;
        var (file, to) = (ask.GetValue(File)!, ask.GetValue(Out)!);
        try
        {
            await using var input = file == "-" ? shell.In : System.IO.File.OpenRead(file);
            await using var text = await Gunzip.IfNeeded(input, cancel);
            await using var output = to == "-" ? shell.Out : System.IO.File.Create(to);
            await new HeadlineBatch(goal, ask.GetValue(Threads)).Run(text, output, cancel);
            return 0;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await shell.Error.WriteLineAsync(broken.Message);
            return 1;
        }
    }

    /// <summary>Of a text, without any database.</summary>
    static int Review(Shell shell, ParseResult ask, string text)
    {
        if (!TryGoal(shell, ask, out var goal))
            return 1;
        if (Cuts.Default.With(ask.GetValue(CutOffs) ?? "", out var problem) is not { } cuts)
            return shell.Refuse(problem!.Say(ask.Culture(shell)));
        return Say(shell, ask, HeadlineCoach.Review(text, goal, Given(ask), cuts));
    }

    /// <summary>Of a profile's own headline, by what the workspace knows and chose.</summary>
    static int ReviewOwn(Shell shell, ParseResult ask, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        if (OwnHeadlines.Current(connection, workspace, ask.GetValue(OwnCommands.Profile)) is not { } own)
            return shell.Refuse(Words.Say("headline.none_yet", ask.Culture(shell)));
        if (!TryGoal(shell, ask, out var goal))
            return 1;
        if (OwnHeadlines.Cuts(connection, workspace).With(ask.GetValue(CutOffs) ?? "", out var problem) is not { } cuts)
            return shell.Refuse(problem!.Say(ask.Culture(shell)));

        var (given, kept) = (Given(ask), OwnHeadlines.Facts(connection, workspace, own.Name));
        if (!ask.GetValue(AsJson))
            shell.Say(new Core.Phrase("headline.owner", own.Name, ForeignText.OneLine(own.Headline)).Say(ask.Culture(shell)));
        return Say(shell, ask, HeadlineCoach.Review(
            own.Headline, goal ?? workspace.Goal(), new(given.Role ?? kept?.Role, given.Audience ?? kept?.Audience, given.Result ?? kept?.Result), cuts));
    }

    static Facts Given(ParseResult ask) => new(ask.GetValue(OwnCommands.Role), ask.GetValue(OwnCommands.Audience), ask.GetValue(OwnCommands.Result));

    static int Say(Shell shell, ParseResult ask, HeadlineReview review)
    {
        if (ask.GetValue(AsJson))
            HeadlineReviewText.WriteJson(review, shell, ask.Culture(shell));
        else
            HeadlineReviewText.Write(review, shell, ask.Culture(shell));
        return 0;
    }

    static bool TryGoal(Shell shell, ParseResult ask, out Goal? goal)
    {
        goal = null;
        if (ask.GetValue(GoalFile) is not { } file)
            return true;
        string? problem;
        try
        {
            goal = Goal.Parse(System.IO.File.ReadAllText(file), out var wrong);
            problem = wrong?.Say(ask.Culture(shell));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            problem = broken.Message;
        }
        if (problem is not null)
            shell.Error.WriteLine($"{file}: {problem}");
        return problem is null;
    }
}
