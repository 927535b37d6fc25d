namespace Windfall.Core.Statistics;

/// <summary>Linear regression by least squares, with a ridge on standardised columns: Hoerl and Kennard, "Ridge regression", Technometrics 12(1), 1970.</summary>
public static class LeastSquares
{
    /// <param name="rows">The columns of each case; at least one case.</param>
    /// <param name="answers">As many as rows.</param>
    /// <param name="ridge">Cases' worth of pull towards zero on each slope.</param>
    /// <returns>The intercept, then one slope for each column; zero for a column that never varies.</returns>
    public static double[] Fit(double[][] rows, double[] answers, double ridge)
    {
        var width = rows[0].Length + 1;
        var (centre, spread) = (new double[width], new double[width]);
        for (var c = 1; c < width; c++)
        {
            var mean = centre[c] = rows.Average(row => row[c - 1]);
            var deviation = Math.Sqrt(rows.Average(row => (row[c - 1] - mean) * (row[c - 1] - mean)));
            spread[c] = deviation > 1e-9 ? deviation : double.PositiveInfinity;
        }

        var (left, right, x) = (new double[width, width], new double[width], new double[width]);
        x[0] = 1;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var c = 1; c < width; c++)
                x[c] = (rows[i][c - 1] - centre[c]) / spread[c];
            for (var a = 0; a < width; a++)
            {
                right[a] += x[a] * answers[i];
                for (var b = 0; b <= a; b++)
                    left[a, b] += x[a] * x[b];
            }
        }
        for (var c = 1; c < width; c++)
            left[c, c] += ridge + 1e-9;

        var line = Solve(left, right);
        for (var c = 1; c < width; c++)
        {
            line[c] /= spread[c];
            line[0] -= line[c] * centre[c];
        }
        return line;
    }

    public static double At(double[] line, double[] row)
    {
        var sum = line[0];
        for (var c = 1; c < line.Length; c++)
            sum += line[c] * row[c - 1];
        return sum;
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
