using System.Runtime.Intrinsics;

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
        Span<short> sums = stackalloc short[Width];
        Sum(grams, sums);
        var (nats, best, total) = (scale / MathF.Sqrt(grams.Length), 0, 0f);
        for (var i = 1; i < Functions; i++)
            best = sums[i] > sums[best] ? i : best;
        for (var i = 0; i < Functions; i++)
            total += MathF.Exp((sums[i] - sums[best]) * nats);
        return ((Function)best, 1 / total);
    }

    /// <summary>Sixteen weights at once; <see cref="TitleGrams.Most"/> bytes cannot overflow a short.</summary>
    void Sum(ReadOnlySpan<ushort> grams, Span<short> sums)
    {
        var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var gram in grams)
        {
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref weights[gram * Width]));
            (low, high) = (low + first, high + second);
        }
        low.CopyTo(sums);
        high.CopyTo(sums[Vector256<short>.Count..]);
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
