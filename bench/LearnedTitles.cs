using Windfall.Core.Headlines;

namespace Windfall.Bench;

/// <summary>Multinomial logistic regression on <see cref="TitleGrams"/>, by stochastic gradient with a step for each weight (AdaGrad; Duchi, Hazan and Singer, JMLR 2011).</summary>
sealed class LearnedTitles
{
    const int Epochs = 5, Classes = (int)Function.Student + 1;
    const float Step = 0.15f, Decay = 1e-6f;

    readonly float[] weights = new float[TitleGrams.Buckets * Classes], squares = new float[TitleGrams.Buckets * Classes];

    public static LearnedTitles From((string Text, Function Function, float Weight)[] titles, Random dice)
    {
        var model = new LearnedTitles();
        var grams = new ushort[TitleGrams.Most];
        var odds = new float[Classes];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            dice.Shuffle(titles);
            foreach (var (text, function, weight) in titles)
                model.Learn(grams.AsSpan(0, TitleGrams.Of(text, grams)), odds, (int)function, weight);
        }
        return model;
    }

    void Learn(ReadOnlySpan<ushort> grams, float[] odds, int label, float weight)
    {
        if (grams.IsEmpty)
            return;
        var share = 1 / MathF.Sqrt(grams.Length);
        Odds(grams, share, odds);
        for (var i = 0; i < Classes; i++)
            odds[i] = weight * share * (odds[i] - (i == label ? 1 : 0));
        foreach (var gram in grams)
            for (var (i, at) = (0, gram * Classes); i < Classes; i++, at++)
            {
                var slope = odds[i] + Decay * weights[at];
                squares[at] += slope * slope;
                weights[at] -= Step * slope / (MathF.Sqrt(squares[at]) + 1e-6f);
            }
    }

    void Odds(ReadOnlySpan<ushort> grams, float share, float[] odds)
    {
        Array.Clear(odds);
        foreach (var gram in grams)
            for (var (i, at) = (0, gram * Classes); i < Classes; i++, at++)
                odds[i] += weights[at];
        var (top, total) = (odds.Max() * share, 0f);
        for (var i = 0; i < Classes; i++)
            total += odds[i] = MathF.Exp(odds[i] * share - top);
        for (var i = 0; i < Classes; i++)
            odds[i] /= total;
    }

    /// <summary>The model as it ships: a byte for each weight.</summary>
    (sbyte[] Bytes, float Scale) Packed()
    {
        var scale = weights.Select(Math.Abs).Order().ElementAt((int)(weights.Length * 0.9999)) / 127;
        var bytes = new sbyte[TitleGrams.Buckets * TitleModel.Width];
        for (var at = 0; at < weights.Length; at++)
            bytes[at / Classes * TitleModel.Width + at % Classes] = (sbyte)Math.Clamp(MathF.Round(weights[at] / scale), -127, 127);
        return (bytes, scale);
    }

    public (Function Function, float Probability) Guess(string title)
    {
        packed ??= new(Packed().Bytes, Packed().Scale);
        return packed.Guess(title);
    }

    TitleModel? packed;

    public void Write(string file)
    {
        var (bytes, scale) = Packed();
        File.WriteAllBytes(file, [.. BitConverter.GetBytes(scale), .. bytes.Select(b => unchecked((byte)b))]);
    }
}
