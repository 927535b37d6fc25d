namespace Windfall.Bench;

/// <summary>A forecast of a final number: median and 80 % interval.</summary>
readonly record struct Told(double Low, double Median, double High);

/// <summary>Last value, Szabo-Huberman, and log-linear with the recent rate, fitted as <c>evaluate.py</c> does.</summary>
static class Baselines
{
    const double Tenth = 1.2816;

    public static Func<Asked, Told>[] Fit(IReadOnlyList<Asked> history)
    {
        double[] growth = [.. history.Select(one => Math.Log(Math.Max(one.Final, 1) / one.Now))];
        var mean = growth.Average();
        var spread = Math.Sqrt(growth.Sum(g => (g - mean) * (g - mean)) / Math.Max(1, growth.Length - 1));

        double[][] rows = [.. history.Select(Row)];
        double[] finals = [.. history.Select(one => Math.Log(Math.Max(one.Final, 1)))];
        var line = LeastSquares(rows, finals);
        double[] left = [.. finals.Select((final, i) => final - At(line, rows[i])).Order()];
        var (low, high) = (Score.Quantile(left, 0.1), Score.Quantile(left, 0.9));

        return
        [
            one => new(one.Now, one.Now, one.Now),
            one => new(Math.Max(one.Now, one.Now * Math.Exp(mean - Tenth * spread)), one.Now * Math.Exp(mean), one.Now * Math.Exp(mean + Tenth * spread)),
            one =>
            {
                var fitted = At(line, Row(one));
                double Final(double log) => Math.Max(one.Now, Math.Exp(log));
                return new(Final(fitted + low), Final(fitted), Final(fitted + high));
            },
        ];
    }

    static double[] Row(Asked one) => [1, Math.Log(one.Now), Math.Log(1 + Math.Max(0, one.Now - one.Half))];

    static double At(double[] line, double[] row) => line.Zip(row, (a, b) => a * b).Sum();

    static double[] LeastSquares(double[][] rows, double[] answers)
    {
        var n = rows[0].Length;
        double[][] system = [.. Enumerable.Range(0, n).Select(a => (double[])[.. Enumerable.Range(0, n).Select(b => rows.Sum(r => r[a] * r[b])), rows.Zip(answers, (r, y) => r[a] * y).Sum()])];
        for (var a = 0; a < n; a++)
            system[a][a] += 1e-6;
        for (var a = 0; a < n; a++)
        {
            var pivot = Enumerable.Range(a, n - a).MaxBy(k => Math.Abs(system[k][a]));
            (system[a], system[pivot]) = (system[pivot], system[a]);
            for (var b = 0; b < n; b++)
                if (b != a)
                    system[b] = [.. system[b].Zip(system[a], (u, v) => u - system[b][a] / system[a][a] * v)];
        }
        return [.. Enumerable.Range(0, n).Select(a => system[a][n] / system[a][a])];
    }
}
