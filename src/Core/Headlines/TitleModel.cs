namespace Windfall.Core.Headlines;

/// <summary>
/// A learned guess at the field of a title that no list holds: multinomial logistic regression on <see cref="TitleGrams"/>, a byte a weight. What it was learned
/// from stands beside it, in <c>titles.md</c>; <c>bin/train-titles</c> makes it anew.
/// </summary>
public sealed class TitleModel
{
    /// <summary>Weights of a piece: one for each <see cref="Function"/>, the rest zero. Function.Unknown stands for no title at all.</summary>
    public const int Width = 32;

    /// <summary>Below this it abstains. Chosen by cross-validation over occupations.</summary>
    public const float Sure = 0.70f;

    const int Functions = (int)Function.Student + 1;

    readonly sbyte[] weights;
    readonly float scale;

    /// <param name="weights">Row by row, a row for each piece.</param>
    /// <param name="scale">What a weight of one is worth. Nats.</param>
    public TitleModel(sbyte[] weights, float scale) => (this.weights, this.scale) = (weights, scale);

    /// <summary>The model that comes with the program.</summary>
    public static TitleModel Shipped { get; } = Load();

    /// <summary>Allocates nothing.</summary>
    /// <returns>The likeliest field and its probability, as far as the training set goes; Unknown where that is no title's text, or nothing to look at.</returns>
    public (Function Function, float Probability) Guess(ReadOnlySpan<char> title)
    {
        Span<ushort> grams = stackalloc ushort[TitleGrams.Most];
        grams = grams[..TitleGrams.Of(title, grams)];
        if (grams.IsEmpty)
            return default;
        Span<int> sums = stackalloc int[Width];
        sums.Clear();
        foreach (var gram in grams)
        {
            var row = weights.AsSpan(gram * Width, Functions);
            for (var i = 0; i < row.Length; i++)
                sums[i] += row[i];
        }
        var best = sums[..Functions].IndexOf(Greatest(sums[..Functions]));
        var total = 0f;
        foreach (var sum in sums[..Functions])
            total += MathF.Exp((sum - sums[best]) * scale / MathF.Sqrt(grams.Length));
        return ((Function)best, 1 / total);
    }

    static int Greatest(ReadOnlySpan<int> sums)
    {
        var greatest = sums[0];
        foreach (var sum in sums)
            greatest = Math.Max(greatest, sum);
        return greatest;
    }

    /// <summary>Four bytes of scale, little-endian, then the weights.</summary>
    static TitleModel Load()
    {
        using var stream = typeof(TitleModel).Assembly.GetManifestResourceStream("titles.bin") ?? throw new InvalidOperationException("Bug in Windfall: titles.bin is not in it.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new((sbyte[])(Array)bytes[4..], BitConverter.ToSingle(bytes));
    }
}
