namespace Windfall.Sample;

/// <summary>
/// Draws from a seeded <see cref="Random"/>. With a seed it keeps the algorithm of .NET Framework, and .NET promises to leave that alone;
/// so the same seed gives the same sample under every later version.
/// </summary>
static class Chance
{
    extension(Random dice)
    {
        public bool Comes(double probability) => dice.NextDouble() < probability;

        public T Pick<T>(IReadOnlyList<T> of) => of[dice.Next(of.Count)];

        public T Pick<T>(IReadOnlyList<T> of, Func<T, double> weight)
        {
            var left = dice.NextDouble() * of.Sum(weight);
            foreach (var one in of)
                if ((left -= weight(one)) < 0)
                    return one;
            return of[^1];
        }

        /// <summary>Mean 0, deviation 1, by Box and Muller.</summary>
        public double Normal() => Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());

        /// <summary>Exact (Knuth) below a mean of 40, by the normal above.</summary>
        public int Poisson(double mean)
        {
            if (mean >= 40)
                return (int)Math.Max(0, Math.Round(mean + Math.Sqrt(mean) * dice.Normal()));

            var (count, product, limit) = (-1, 1.0, Math.Exp(-mean));
            for (; product > limit; count++)
                product *= dice.NextDouble();
            return Math.Max(0, count);
        }
    }
}
