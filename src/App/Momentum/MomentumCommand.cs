using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;

namespace Windfall.App.Momentum;

/// <summary><c>windfall momentum learn history.csv.gz --observe 3600 --out model.json</c></summary>
static class MomentumCommand
{
    public static Command Create(Shell shell) => new("momentum", "Learn how posts grow, and say how far others will go.")
    {
        Learn(shell),
        Forecast(shell),
        Explain(shell),
        ScoreCommand.Create(shell),
        RhythmCommand.Create(shell),
        AlertsCommand.Create(shell),
    };

    static Command Learn(Shell shell)
    {
        var tables = new Argument<string[]>("table") { Description = "Tables of whole cascades; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var observe = new Option<string>("--observe") { Description = "Ages at which forecasts will be asked for. Seconds, with commas between.", Required = true };
        observe.Validators.Add(given => { if (Ages(given.GetValueOrDefault<string>()) is null) given.AddError("--observe wants seconds above 0, with commas between: 3600,14400"); });
        var model = new Option<string>("--out") { Description = "Where the model goes; - is standard output.", Required = true };
        var plain = new Option<bool>("--plain") { Description = "Straight lines alone: a smaller model, in which more acts never mean less to come." };
        var source = new Option<string?>("--source") { Description = "A line kept in the model: where the history is from." };

        var command = new Command("learn", "Learn growth from whole cascades. Example: windfall momentum learn history.csv.gz --observe 3600,14400 --out model.json")
            { tables, observe, model, source, plain };
        command.SetAction(ask => new MomentumBatch(shell).Learn(
            ask.GetRequiredValue(tables), Ages(ask.GetRequiredValue(observe))!, ask.GetRequiredValue(model), ask.GetValue(source), ask.GetValue(plain)));
        return command;
    }

    static Command Forecast(Shell shell)
    {
        var table = new Argument<string>("table") { Description = "Cascades cut at the age observed; - is standard input." };
        var observe = new Option<string>("--observe") { Description = "That age. Seconds.", Required = true };
        observe.Validators.Add(given => { if (Ages(given.GetValueOrDefault<string>()) is not [_]) given.AddError("--observe wants one number of seconds above 0: 3600"); });
        var model = new Option<string>("--model") { Description = "What momentum learn wrote.", Required = true };
        var result = new Option<string>("--out") { Description = "Where the forecasts go; - is standard output.", Required = true };

        var command = new Command("forecast", "Say how far each cascade will go. Example: windfall momentum forecast now.csv --observe 3600 --model model.json --out forecasts.csv")
            { table, observe, model, result };
        command.SetAction(ask => new MomentumBatch(shell).Forecast(
            ask.GetRequiredValue(table), Ages(ask.GetRequiredValue(observe))![0], ask.GetRequiredValue(model), ask.GetRequiredValue(result)));
        return command;
    }

    static Command Explain(Shell shell)
    {
        var table = new Argument<string>("table") { Description = "Whole cascades of timed acts; - is standard input." };
        var result = new Option<string>("--out") { Description = "Where the verdicts go; - is standard output.", Required = true };

        var command = new Command("explain", """
            Say whether each cascade jumped, when, and why: shared by somebody with many followers, or picked up outside. Where nobody's followers are
            known the label stays none, for times alone do not tell why; the jump's onset and alarm are there all the same.

            Example: windfall momentum explain acts.csv --out causes.csv
            """) { table, result };
        command.SetAction(ask => new MomentumBatch(shell).Explain(ask.GetRequiredValue(table), ask.GetRequiredValue(result)));
        return command;
    }

    /// <returns>Null unless all of them are numbers of seconds above 0.</returns>
    static double[]? Ages(string? list)
    {
        var ages = new List<double>();
        foreach (var part in (list ?? "").Split(','))
            if (double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var age) && age is > 0 and < 1e10)
                ages.Add(age);
            else
                return null;
        return [.. ages];
    }
}
