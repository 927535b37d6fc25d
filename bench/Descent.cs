using System.Numerics;

namespace Windfall.Bench;

/// <summary>Finds where a smooth function is least: L-BFGS with backtracking; Liu and Nocedal, Mathematical Programming 45, 1989. No chance in it: the same data make the same weights.</summary>
static class Descent
{
    const int Memory = 10, Halvings = 30;
    const double Enough = 1e-4, Flat = 1e-6;

    /// <param name="at">Where to begin; left where it is least.</param>
    /// <param name="slopes">Fills in the slopes at a point, and answers the function's value there.</param>
    public static void Least(double[] at, Func<double[], double[], double> slopes, int steps)
    {
        var slope = new double[at.Length];
        var value = slopes(at, slope);
        var past = new Queue<(double[] Moved, double[] Turned, double Product)>();
        for (var step = 0; step < steps; step++)
        {
            var way = Way(slope, past);
            var down = Dot(way, slope);
            var (length, next, nextSlope) = (past.Count == 0 ? 1 / Math.Sqrt(-down) : 1.0, new double[at.Length], new double[at.Length]);
            var nextValue = double.PositiveInfinity;
            for (var halving = 0; halving < Halvings; halving++, length /= 2)
            {
                for (var n = 0; n < at.Length; n++)
                    next[n] = at[n] + length * way[n];
                nextValue = slopes(next, nextSlope);
                if (nextValue <= value + Enough * length * down)
                    break;
            }
            if (value - nextValue < Flat * Math.Abs(value))
                return;

            var (moved, turned) = (new double[at.Length], new double[at.Length]);
            for (var n = 0; n < at.Length; n++)
                (moved[n], turned[n]) = (next[n] - at[n], nextSlope[n] - slope[n]);
            if (Dot(moved, turned) is > 1e-12 and var product)
                past.Enqueue((moved, turned, product));
            if (past.Count > Memory)
                past.Dequeue();
            next.CopyTo(at, 0);
            (slope, value) = (nextSlope, nextValue);
        }
    }

    /// <summary>The slope turned by what the last steps told of the curvature.</summary>
    static double[] Way(double[] slope, Queue<(double[] Moved, double[] Turned, double Product)> past)
    {
        var way = slope.Select(x => -x).ToArray();
        var shares = new Stack<double>();
        foreach (var (moved, turned, product) in past.Reverse())
        {
            var share = Dot(moved, way) / product;
            shares.Push(share);
            Add(way, turned, -share);
        }
        if (past.LastOrDefault() is { Turned: not null } last)
        {
            var scale = last.Product / Dot(last.Turned, last.Turned);
            for (var n = 0; n < way.Length; n++)
                way[n] *= scale;
        }
        foreach (var (moved, turned, product) in past)
            Add(way, moved, shares.Pop() - Dot(turned, way) / product);
        return way;
    }

    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (sum, n) = (Vector<double>.Zero, 0);
        for (; n <= a.Length - Vector<double>.Count; n += Vector<double>.Count)
            sum += new Vector<double>(a[n..]) * new Vector<double>(b[n..]);
        var rest = Vector.Sum(sum);
        for (; n < a.Length; n++)
            rest += a[n] * b[n];
        return rest;
    }

    public static void Add(Span<double> to, ReadOnlySpan<double> what, double times)
    {
        var n = 0;
        for (; n <= to.Length - Vector<double>.Count; n += Vector<double>.Count)
            (new Vector<double>(to[n..]) + new Vector<double>(what[n..]) * times).CopyTo(to[n..]);
        for (; n < to.Length; n++)
            to[n] += what[n] * times;
    }
}
