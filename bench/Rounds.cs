namespace Windfall.Bench;

/// <summary>One thing to measure.</summary>
/// <param name="Once">Does it once; what it does before and after is not in the cost it returns.</param>
sealed record Contender(string Name, Func<Cost> Once)
{
    public List<Cost> Costs { get; } = [];

    public double Median(Func<Cost, double> of) => Statistics.Median(Costs.Select(of));

    public (double Low, double High) Range(Func<Cost, double> of) => (Costs.Min(of), Costs.Max(of));
}

static class Rounds
{
    /// <summary>Runs all in turn, A B A B, so that what else the machine does falls on each alike; the first round only warms up.</summary>
    public static void Run(int rounds, params IReadOnlyList<Contender> contenders)
    {
        for (var round = 0; round <= rounds; round++)
            foreach (var contender in contenders)
            {
                var cost = contender.Once();
                if (round > 0)
                    contender.Costs.Add(cost);
            }
    }
}

static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
