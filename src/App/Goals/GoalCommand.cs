using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Goals;

/// <summary><c>windfall goal set goal.json</c></summary>
static class GoalCommand
{
    static readonly Argument<string?> GoalFile = new("file") { Description = "The goal as JSON; - is standard input.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string?> Name = new("--name") { Description = "What you call it." };
    static readonly Option<string[]> Functions = new("--function") { Description = "Fields of work, such as digital_marketing.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string?> MinSeniority = new("--min-seniority") { Description = "From this level up: ic, manager, director, vp, c_level." };
    static readonly Option<string[]> Sizes = new("--size") { Description = "small, mid, large.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string[]> Countries = new("--country") { Description = "Of the employer: US, FR, …", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string[]> Kinds = new("--kind") { Description = "in_house, agency, freelancer, …", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string[]> GoalWords = new("--word") { Description = "Words that should be in the headline.", AllowMultipleArgumentsPerToken = true };

    public static Command Create(Shell shell)
    {
        var set = new Command("set", """
            Say whom you want to be known to, from a file or from flags.

            Example: windfall goal set goal.json
            Example: windfall goal set --name "Marketing leaders" --function marketing digital_marketing --min-seniority manager --country US --size mid large
            """)
        {
            GoalFile, Name, Functions, MinSeniority, Sizes, Countries, Kinds, GoalWords,
        };
        set.SetAction(ask => ask.In(shell, workspace => Set(ask, shell, workspace)));

        var show = new Command("show", "Show the goal in force, as JSON.");
        show.SetAction(ask => ask.In(shell, workspace => Show(shell, workspace)));

        return new Command("goal", "Whom you want to be known to.") { set, show, WeightsCommand.Create(shell) };
    }

    static int Set(ParseResult ask, Shell shell, Workspace workspace)
    {
        string json;
        try
        {
            json = ask.GetValue(GoalFile) switch
            {
                null => GoalFlags.Json(ask.GetValue(Name), ask.GetValue(Functions), ask.GetValue(MinSeniority), ask.GetValue(Kinds), ask.GetValue(Sizes),
                    ask.GetValue(Countries), ask.GetValue(GoalWords)),
                "-" => new StreamReader(shell.In).ReadToEnd(),
                var file => File.ReadAllText(file),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse(new Core.Phrase("goals.unopened", ask.GetValue(GoalFile)!, error.Message).Say(ask.Culture(shell)));
        }

        if (Goal.Parse(json, out var problem) is not { } goal)
            return shell.Refuse(problem!.Say(ask.Culture(shell)));

        Keep(workspace, goal);
        shell.Say($"The goal of {workspace.Name} is now: {goal.Name}.");
        return Ask.Done;
    }

    /// <summary>Puts a goal in force from the workspace's moment on, and reads everybody against it.</summary>
    public static void Keep(Workspace workspace, Goal goal)
    {
        using var connection = workspace.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run("INSERT INTO goals (workspace_id, json, set_at) VALUES ($w, $json, $at)",
            ("$w", workspace.Id), ("$json", goal.ToJson()), ("$at", workspace.Now.ToUnixTimeMilliseconds()));
        PersonRefresh.Rate(connection, workspace.Id, workspace.Judge(connection));
        transaction.Commit();
    }

    static int Show(Shell shell, Workspace workspace)
    {
        if (workspace.Goal() is not { } goal)
            return shell.Refuse(string.Create(CultureInfo.InvariantCulture, $"Workspace {workspace.Name} has no goal yet: windfall goal set goal.json"));

        shell.Console.Profile.Out.Writer.WriteLine(goal.ToJson());
        return Ask.Done;
    }
}
