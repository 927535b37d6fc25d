using System.CommandLine;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Coach;

namespace Windfall.App.Headlines;

/// <summary><c>windfall headline parse people.jsonl --goal goal.json --out read.jsonl</c>, <c>windfall headline review "Social media manager at …"</c></summary>
static class HeadlineCommand
{
    static readonly Argument<string> File = new("file") { Description = "JSON lines with `headline` and perhaps `id`, or one headline per line; gzip or not; - is standard input." };
    static readonly Argument<string> Headline = new("text") { Description = "The headline, in quotes." };
    static readonly Option<string?> GoalFile = new("--goal") { Description = "A goal as JSON, to say who answers it." };
    static readonly Option<string> Out = new("--out") { Description = "JSON lines, in the order of the input; - is standard output.", DefaultValueFactory = _ => "-" };
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

        var review = new Command("review", "Read one headline as a stranger does.  windfall headline review \"Social media lead at Acme\"") { Headline, GoalFile, AsJson };
        review.SetAction(ask => Review(shell, ask));

        return new Command("headline", "What headlines say of people.") { parse, review };
    }

    static async Task<int> Parse(Shell shell, ParseResult ask, CancellationToken cancel)
    {
        if (!TryGoal(shell, ask.GetValue(GoalFile), out var goal))
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

    static int Review(Shell shell, ParseResult ask)
    {
        if (!TryGoal(shell, ask.GetValue(GoalFile), out var goal))
            return 1;
        var review = HeadlineCoach.Review(ask.GetValue(Headline)!, goal);
        if (ask.GetValue(AsJson))
            HeadlineReviewText.WriteJson(review, shell);
        else
            HeadlineReviewText.Write(review, shell);
        return 0;
    }

    static bool TryGoal(Shell shell, string? file, out Goal? goal)
    {
        goal = null;
        if (file is null)
            return true;
        string? problem;
        try
        {
            goal = Goal.Parse(System.IO.File.ReadAllText(file), out problem);
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
