namespace Windfall.Core.Statistics;

/// <summary>A straight line through the middle of answers, and another through the logarithm of how far they lie from it.</summary>
/// <param name="Middle">Intercept, then a slope for each column.</param>
/// <param name="Spread">The same, for ln of the mean distance.</param>
/// <remarks>
/// Harvey, "Estimating regression models with multiplicative heteroscedasticity", Econometrica 44(3), 1976: least squares, then least squares on ln |residual|.
/// We take residuals of cases that the line has not seen, and pull the slopes of the spread towards zero (Hoerl and Kennard, "Ridge regression",
/// Technometrics 12(1), 1970), for a spread is known far less well than a middle.
/// </remarks>
public sealed record SpreadLine(double[] Middle, double[] Spread)
{
    const int Folds = 10;
    const double Ridge = 30, Least = 0.05;

    /// <param name="rows">The columns of each case; at least two cases.</param>
    /// <param name="answers">As many as rows.</param>
    /// <returns>Its lines, and for each case how many spreads its answer lies above a middle that did not see it.</returns>
    public static (SpreadLine Line, double[] Off) Fit(double[][] rows, double[] answers)
    {
        var left = new double[rows.Length];
        for (var fold = 0; fold < Math.Min(Folds, rows.Length); fold++)
        {
            var others = LeastSquares.Fit([.. rows.Where((_, i) => i % Folds != fold)], [.. answers.Where((_, i) => i % Folds != fold)], ridge: 0);
            for (var i = fold; i < rows.Length; i += Folds)
                left[i] = answers[i] - LeastSquares.At(others, rows[i]);
        }
        var line = new SpreadLine(LeastSquares.Fit(rows, answers, ridge: 0), LeastSquares.Fit(rows, [.. left.Select(l => Math.Log(Math.Abs(l) + Least))], Ridge));
        return (line, [.. left.Select((l, i) => l / line.At(rows[i]).Spread)]);
    }

    public (double Middle, double Spread) At(double[] row) => (LeastSquares.At(Middle, row), Math.Exp(LeastSquares.At(Spread, row)));
}
