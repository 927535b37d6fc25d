namespace Windfall.Core.Statistics;

/// <summary>Linear quantile regression.</summary>
/// <remarks>
/// The loss: Koenker and Bassett, "Regression quantiles", Econometrica 46(1), 1978. Minimised by majorising it with parabolas: Hunter and Lange,
/// "Quantile regression via an MM algorithm", J. Comput. Graph. Stat. 9(1), 2000. We add a small ridge on standardised columns, so that columns that
/// say the same share the weight.
/// </remarks>
public static class QuantileLine
{
    const int Rounds = 60;
    const double Smoothing = 1e-4;

    /// <param name="rows">One array of columns per case; at least one case.</param>
    /// <param name="answers">As many as rows.</param>
    /// <param name="columns">Those of the columns that may be used.</param>
    /// <param name="level">0 to 1, both excluded.</param>
    /// <param name="ridge">Cases' worth of pull towards zero on each slope.</param>
    /// <returns>The intercept, then one slope for each of <paramref name="columns"/>.</returns>
    public static double[] Fit(IReadOnlyList<double[]> rows, ReadOnlySpan<double> answers, ReadOnlySpan<int> columns, double level, double ridge)
    {
        var width = columns.Length + 1;
        var (centre, spread) = Standard(rows, columns);
        var cases = new double[rows.Count][];
        for (var i = 0; i < cases.Length; i++)
        {
            cases[i] = new double[width];
            cases[i][0] = 1;
            for (var c = 1; c < width; c++)
                cases[i][c] = (rows[i][columns[c - 1]] - centre[c]) / spread[c];
        }

        var line = new double[width];
        var left = answers.ToArray();
        line[0] = Quantile.Of(Sorted(left), level);
        for (var round = 0; round < Rounds; round++)
            line = Step(cases, answers, line, level, ridge);

        for (var c = 1; c < width; c++)
        {
            line[c] /= spread[c];
            line[0] -= line[c] * centre[c];
        }
        return line;
    }

    static double[] Sorted(double[] values)
    {
        Array.Sort(values);
        return values;
    }

    static (double[] Centre, double[] Spread) Standard(IReadOnlyList<double[]> rows, ReadOnlySpan<int> columns)
    {
        var (centre, spread) = (new double[columns.Length + 1], new double[columns.Length + 1]);
        for (var c = 1; c <= columns.Length; c++)
        {
            var column = columns[c - 1];
            var mean = centre[c] = rows.Average(row => row[column]);
            var deviation = Math.Sqrt(rows.Average(row => (row[column] - mean) * (row[column] - mean)));
            spread[c] = deviation > 1e-9 ? deviation : double.PositiveInfinity;    // a column that never varies gets no slope
        }
        return (centre, spread);
    }

    static double[] Step(double[][] cases, ReadOnlySpan<double> answers, double[] line, double level, double ridge)
    {
        var width = line.Length;
        var (left, right) = (new double[width, width], new double[width]);
        for (var i = 0; i < cases.Length; i++)
        {
            var x = cases[i];
            var fitted = 0.0;
            for (var c = 0; c < width; c++)
                fitted += line[c] * x[c];
            var weight = 1 / (Smoothing + Math.Abs(answers[i] - fitted));
            for (var a = 0; a < width; a++)
            {
                right[a] += x[a] * (weight * answers[i] + 2 * level - 1);
                for (var b = 0; b <= a; b++)
                    left[a, b] += weight * x[a] * x[b];
            }
        }
        var pull = ridge * left[0, 0] / cases.Length;
        for (var c = 1; c < width; c++)
            left[c, c] += pull + 1e-9;
        return Solve(left, right);
    }

    /// <summary>Solves a symmetric positive system, given by its lower half, by Cholesky's square root; overwrites both.</summary>
    static double[] Solve(double[,] left, double[] right)
    {
        var width = right.Length;
        for (var a = 0; a < width; a++)
            for (var b = 0; b <= a; b++)
            {
                var sum = left[a, b];
                for (var c = 0; c < b; c++)
                    sum -= left[a, c] * left[b, c];
                left[a, b] = a == b ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / left[b, b];
            }
        for (var a = 0; a < width; a++)
        {
            for (var b = 0; b < a; b++)
                right[a] -= left[a, b] * right[b];
            right[a] /= left[a, a];
        }
        for (var a = width - 1; a >= 0; a--)
        {
            for (var b = a + 1; b < width; b++)
                right[a] -= left[b, a] * right[b];
            right[a] /= left[a, a];
        }
        return right;
    }
}
