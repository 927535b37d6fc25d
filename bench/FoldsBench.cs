using System.Globalization;
using Windfall.Core.Momentum;

namespace Windfall.Bench;

/// <summary>Not a speed: how good forecasts are, cross-validated on the public half of the measuring kit as its <c>folds.py</c> and <c>evaluate.py</c> do.</summary>
static class FoldsBench
{
    sealed record Fold(List<Asked> Asked, List<Told> Ours, List<(string Name, List<Told> Told)> Others);

    sealed record Row(string Set, double Age, List<Fold> Folds)
    {
        public int Cascades => Kept.Sum(fold => fold.Asked.Count);

        IEnumerable<Fold> Kept => Folds.Where(fold => fold.Asked.Count >= 5);

        /// <summary>Mean over the folds, weighted by cascades.</summary>
        public double Mean(Func<Fold, double> of) => Kept.Sum(fold => fold.Asked.Count * of(fold)) / Cascades;

        public double Ours(Func<Score, double> of) => Mean(fold => of(Score.Of(fold.Asked, fold.Ours)));

        public IEnumerable<double> Others(Func<Score, double> of) => Enumerable.Range(0, Folds[0].Others.Count).Select(k => Mean(fold => of(Score.Of(fold.Asked, fold.Others[k].Told))));
    }

    public static void Run()
    {
        var only = Environment.GetEnvironmentVariable("FOLDS_ONLY") ?? "";
        Row[] rows = [.. Set.All.Where(set => only.Split(',').Any(o => set.Name.StartsWith(o, StringComparison.Ordinal))).SelectMany(Rows)];
        double e = 0, s = 0, inside = 0, n = 0, behind = 0, taud = 0;
        foreach (var row in rows)
        {
            var (error, interval, cover, tau) = (row.Ours(x => x.Error), row.Ours(x => x.Interval), row.Ours(x => x.Inside), row.Ours(x => x.Tau));
            var (be, bs, bt) = (row.Others(x => x.Error).Min(), row.Others(x => x.Interval).Min(), row.Others(x => x.Tau).Max());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Set,-20} {row.Age / 3600,6:0.00} {row.Cascades,5} | {error:0.000} {be:0.000} {error / be:0.000} | {interval:0.000} {bs:0.000} {interval / bs:0.000} | {cover:0.000} | {tau:0.000} {bt:0.000} {tau - bt:+0.000;-0.000}"));
            e += Math.Log(error / be);
            s += Math.Log(interval / bs);
            inside += cover * row.Cascades;
            n += row.Cascades;
            taud += tau - bt;
            behind += tau < bt ? 1 : 0;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"error {Math.Exp(e / rows.Length):0.000} interval {Math.Exp(s / rows.Length):0.000} inside {inside / n:0.000} tau behind {behind} mean {taud / rows.Length:+0.0000;-0.0000}"));
    }

    static IEnumerable<Row> Rows(Set set)
    {
        var cascades = set.Read();
        var folds = cascades.Select(cascade => Set.FoldOf(cascade.Id)).ToArray();
        var rows = set.Ages.Select(age => new Row(set.Name, age, [.. Set.EachFold.Select(_ => new Fold([], [], []))])).ToArray();
        Parallel.ForEach(Set.EachFold, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            Cascade[] history = [.. cascades.Where((_, i) => folds[i] != fold)];
            var model = GrowthModel.Parse(GrowthLearner.Learn(history, set.Ages, set.Name)!.ToJson());
            foreach (var row in rows)
            {
                var to = row.Folds[fold];
                to.Asked.AddRange(cascades.Where((_, i) => folds[i] == fold).Select(cascade => Asked.Of(cascade, row.Age, set.Fewest)).OfType<Asked>());
                to.Ours.AddRange(to.Asked.Select(one =>
                {
                    var (low, median, high) = model.Ahead(one.Cascade, row.Age).From(one.Now);
                    return new Told(low, median, high);
                }));
                foreach (var (name, forecast) in Baselines.Fit([.. history.Select(cascade => Asked.Of(cascade, row.Age, set.Fewest)).OfType<Asked>()]))
                    to.Others.Add((name, [.. to.Asked.Select(forecast)]));
            }
        });
        return rows;
    }
}
