using Windfall.Core.Momentum;

namespace Windfall.Bench;

/// <summary>A set at an age: what each fold was asked, and what we and the others told of it.</summary>
sealed record FoldedRow(string Set, double Age, IReadOnlyList<FoldedRow.Fold> Folds)
{
    const int Fewest = 5;       // evaluate.py leaves out a fold of fewer

    /// <param name="Growths">Ours, as they were before rounding.</param>
    public sealed record Fold(List<Asked> Asked, List<Growth> Growths, List<Told> Ours, List<List<Told>> Others);

    public int Cascades => Folds.Sum(fold => fold.Asked.Count);

    public double Inside => Mean(fold => fold.Asked.Zip(fold.Ours, (one, told) => told.Low <= one.Final && one.Final <= told.High ? 1.0 : 0).Average());

    /// <summary>Mean over the folds, weighted by cascades.</summary>
    public double Mean(Func<Fold, double> of) => Folds.Sum(fold => fold.Asked.Count * of(fold)) / Cascades;

    public static IEnumerable<FoldedRow> Of(Set set)
    {
        var cascades = set.Read();
        int[] folds = [.. cascades.Select(cascade => Bench.Set.FoldOf(cascade.Id))];
        var found = set.Ages.Select(_ => new Fold[Bench.Set.Folds]).ToArray();
        Parallel.For(0, Bench.Set.Folds, fold =>
        {
            Cascade[] history = [.. cascades.Where((_, i) => folds[i] != fold)];
            Cascade[] others = [.. cascades.Where((_, i) => folds[i] == fold)];
            var model = GrowthModel.Parse(GrowthLearner.Learn(history, set.Ages, set.Name)!.ToJson());
            for (var a = 0; a < set.Ages.Length; a++)
                found[a][fold] = One(model, history, others, set.Ages[a], set.Fewest);
        });
        return set.Ages.Select((age, a) => new FoldedRow(set.Name, age, [.. found[a].Where(fold => fold.Asked.Count >= Fewest)]));
    }

    static Fold One(GrowthModel model, Cascade[] history, Cascade[] others, double age, int fewest)
    {
        List<Asked> Known(Cascade[] of) => [.. of.Select(cascade => Asked.Of(cascade, age, fewest)).OfType<Asked>()];

        var asked = Known(others);
        List<Growth> growths = [.. asked.Select(one => model.Ahead(one.Cascade, age))];
        List<Told> ours = [.. growths.Zip(asked, (growth, one) => growth.FromWhole(one.Now) is var (low, median, high) ? new Told(low, median, high) : default)];
        return new(asked, growths, ours, [.. Baselines.Fit(Known(history)).Select(forecast => asked.Select(forecast).ToList())]);
    }
}
