using Windfall.Core.Posts;

namespace Windfall.Core.Audience;

/// <summary>A line of LinkedIn's demographics: which share of those who saw a post is of one label.</summary>
/// <param name="Kind">Job title, seniority, company size, location or function; others say nothing of a goal.</param>
/// <param name="Value">0 to 1, as shown.</param>
/// <param name="IsBelow">Whether the true share is only known to be less: <c>&lt; 1%</c>.</param>
public sealed record Demographic(FigureKind Kind, string Label, double Value, bool IsBelow)
{
    const double Percent = .01, Tenth = .001;

    /// <summary>Where the true share lies, for LinkedIn shows it rounded: to whole percent, or as finely as the figure itself is written.</summary>
    public (double Low, double High) Bounds
    {
        get
        {
            if (IsBelow)
                return (0, Value);
            var half = (IsWhole(Value / Percent) ? Percent : IsWhole(Value / Tenth) ? Tenth : Tenth / 10) / 2;
            return (Math.Max(0, Value - half), Math.Min(1, Value + half));
        }
    }

    /// <summary>The middle of the bounds where only an upper end is known.</summary>
    public double Middle => IsBelow ? Value / 2 : Value;

    static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-6;
}
