using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Store.Bulk;

namespace Windfall.App.Goals;

/// <summary><c>windfall goal weights fit.size=0.3 referral.recruiter=0.1</c></summary>
static class WeightsCommand
{
    static readonly Argument<string[]> Changes = new("change") { Description = "NAME=WEIGHT, from 0 to 1; without any, the weights are shown.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<bool> Reset = new("--reset") { Description = "As the program comes, again." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("weights", """
            Show or change what each condition of a goal and each sign of a referrer adds to the score. Those of fit share a whole, however large they are.

            Example: windfall goal weights fit.size=0.3 referral.recruiter=0.1
            """)
        {
            Changes, Reset, JsonAnswer,
        };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        var weights = ask.GetValue(Reset) ? Weights.Default : workspace.Rater().Weights;
        foreach (var change in ask.GetValue(Changes)!)
        {
            if (change.Split('=', 2) is not [var name, var text] || !float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                return shell.Refuse(new Core.Phrase("goals.no_weight_change", change).Say(ask.Culture(shell)));
            if (weights.With(name.Trim(), weight, out var problem) is not { } changed)
                return shell.Refuse(problem!.Say(ask.Culture(shell)));
            weights = changed;
        }
        if (ask.GetValue(Changes)!.Length > 0 || ask.GetValue(Reset))
            Keep(workspace, weights);
        return Show(shell, weights, ask.GetValue(JsonAnswer), ask.Culture(shell));
    }

    /// <summary>Puts weights in force from the workspace's moment on, and judges everybody by them.</summary>
    public static void Keep(Workspace workspace, Weights weights)
    {
        using var connection = workspace.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        workspace.Prefer(connection, Preferences.Weights, weights.ToJson() == Weights.Default.ToJson() ? null : weights.ToJson());
        PersonRefresh.Rate(connection, workspace.Id, workspace.Judge(connection));
        transaction.Commit();
    }

    static int Show(Shell shell, Weights weights, bool asJson, CultureInfo culture)
    {
        if (asJson)
            return shell.Json(json =>
            {
                json.WriteStartObject();
                foreach (var (name, weight) in weights.All)
                    json.WriteNumber(name, weight);
                json.WriteEndObject();
            });

        foreach (var ((name, weight), standard) in weights.All.Zip(Weights.Default.All.Select(one => one.Weight)))
            shell.Say(string.Create(culture, $"{name,-26} {weight:0.00}{(weight == standard ? "" : string.Create(culture, $"  (comes as {standard:0.00})"))}"));
        return Ask.Done;
    }
}
