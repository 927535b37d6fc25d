using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Text;

namespace Windfall.Bench;

/// <summary>The learned peer of the headlines bench: ML.NET's logistic regression (maximum entropy, L-BFGS) on TF-IDF of words and pairs of words.</summary>
sealed class LearnedPeer
{
    sealed record Row
    {
        public string Text { get; init; } = "";
        public string Truth { get; init; } = "";
    }

    sealed class Answer
    {
        [ColumnName("PredictedLabel")]
        public string Told { get; set; } = "";
    }

    readonly MLContext context = new(seed: 1);
    readonly TransformerChain<KeyToValueMappingTransformer> model;

    public LearnedPeer(IEnumerable<Labelled> headlines, string field)
    {
        var rows = context.Data.LoadFromEnumerable(headlines.Select(one => new Row { Text = one.Text, Truth = one.Truths[field][0] }));
        model = context.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Truth))
            .Append(context.Transforms.Text.NormalizeText("Plain", nameof(Row.Text), TextNormalizingEstimator.CaseMode.Lower))
            .Append(context.Transforms.Text.ProduceWordBags("Features", "Plain", ngramLength: 2, useAllLengths: true, weighting: NgramExtractingEstimator.WeightingCriteria.TfIdf))
            .Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(context.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(rows);
    }

    public IEnumerable<string> Tell(IEnumerable<string> texts) =>
        context.Data.CreateEnumerable<Answer>(model.Transform(context.Data.LoadFromEnumerable(texts.Select(text => new Row { Text = text }))), reuseRowObject: true).Select(answer => answer.Told);

    /// <summary>Learns function and level from all that is labelled, then tells them of many lines.</summary>
    public static int Run(string lines, string answers)
    {
        var labelled = Labelled.All();
        var (function, level) = (new LearnedPeer(labelled, "function"), new LearnedPeer(labelled, "seniority"));
        using var written = new StreamWriter(answers);
        foreach (var (told, high) in function.Tell(File.ReadLines(lines)).Zip(level.Tell(File.ReadLines(lines))))
            written.WriteLine($$"""{"function":"{{told}}","seniority":"{{high}}"}""");
        return 0;
    }
}
