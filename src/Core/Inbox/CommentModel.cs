using System.Runtime.InteropServices;

namespace Windfall.Core.Inbox;

/// <summary>
/// Weighs what the cues say against the words that they do not know: logistic regression on the cues' sums, on <see cref="CommentFeatures"/> and on what the words mean
/// (<see cref="WordMeanings"/>), a byte a weight.
/// What it was learned from stands beside it, in <c>comments.md</c>; <c>bin/train-comments</c> makes it anew.
/// </summary>
sealed class CommentModel
{
    public const int Labels = 11;

    /// <summary>One for each label, and one for whether an answer is wanted.</summary>
    public const int Outputs = Labels + 1;

    readonly float[] dense;
    readonly sbyte[] sparse;
    readonly float scale;
    readonly WordMeanings meanings;
    readonly float meaningScale;

    /// <param name="dense">For each sum of the cues, and then for none: a weight for each output.</param>
    /// <param name="sparse">For each feature: a weight for each output.</param>
    /// <param name="scale">What a sparse weight of one is worth. Nats.</param>
    /// <param name="meaningScale">What a weight of one in <paramref name="meanings"/> is worth. Nats.</param>
    public CommentModel(float[] dense, sbyte[] sparse, float scale, WordMeanings meanings, float meaningScale) =>
        (this.dense, this.sparse, this.scale, this.meanings, this.meaningScale) = (dense, sparse, scale, meanings, meaningScale);

    /// <summary>The model that comes with the program.</summary>
    public static CommentModel Shipped { get; } = Load();

    /// <summary>What the cues alone would say; knows nothing of asking.</summary>
    public static CommentModel CuesAlone { get; } = new(
        [.. Enumerable.Range(0, (Labels + 1) * Outputs).Select(n => n / Outputs == n % Outputs && n / Outputs < Labels ? 1f : 0)], new sbyte[CommentFeatures.Buckets * Outputs], scale: 0, WordMeanings.None, meaningScale: 0);

    /// <returns>For each label, and then for asking: nats, the greater the likelier.</returns>
    public double[] Weigh(List<CommentWord> words, double[] sums, List<(int Feature, int Word)> features)
    {
        var (found, share, meaningShare) = Shares(words, features);
        Span<int> seen = stackalloc int[Outputs], meant = stackalloc int[Outputs];
        foreach (var (feature, _) in features)
            Add(seen, sparse.AsSpan(feature * Outputs, Outputs));
        foreach (var first in found)
            if (first >= 0)
                Add(meant, meanings.Weights.Slice(first, Outputs));

        var nats = new double[Outputs];
        for (var output = 0; output < Outputs; output++)
        {
            var sum = (double)dense[Labels * Outputs + output];
            for (var label = 0; label < Labels; label++)
                sum += dense[label * Outputs + output] * sums[label];
            nats[output] = sum + seen[output] * share + meant[output] * meaningShare;
        }
        return nats;
    }

    static void Add(Span<int> to, ReadOnlySpan<sbyte> weights)
    {
        for (var n = 0; n < to.Length; n++)
            to[n] += weights[n];
    }

    /// <returns>How much each word by itself speaks for a label, against its mean over all labels. Nats.</returns>
    public double[] Speaks(List<CommentWord> words, List<(int Feature, int Word)> features, int label)
    {
        var (found, share, meaningShare) = Shares(words, features);
        var nats = new double[words.Count];
        foreach (var (feature, word) in features)
            if (word >= 0)
                nats[word] += share * AboveMean(sparse.AsSpan(feature * Outputs, Labels), label);
        for (var word = 0; word < nats.Length; word++)
            if (found[word] >= 0)
                nats[word] += meaningShare * AboveMean(meanings.Weights.Slice(found[word], Labels), label);
        return nats;
    }

    /// <summary>Many words do not shout louder than few.</summary>
    (int[] Found, double Share, double MeaningShare) Shares(List<CommentWord> words, List<(int Feature, int Word)> features)
    {
        var found = meanings.Find(words);
        return (found, scale / Math.Sqrt(features.Count), meaningScale / Math.Sqrt(Math.Max(1, found.Count(first => first >= 0))));
    }

    static double AboveMean(ReadOnlySpan<sbyte> weights, int label)
    {
        var sum = 0;
        foreach (var weight in weights)
            sum += weight;
        return weights[label] - sum / (double)Labels;
    }

    /// <summary>The scales, the dense weights as floats, the sparse ones, then the words by their number, hashes and weights; little-endian.</summary>
    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to);
        writer.Write(scale);
        writer.Write(meaningScale);
        writer.Write(MemoryMarshal.AsBytes<float>(dense));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(sparse));
        writer.Write(meanings.Keys.Length);
        writer.Write(MemoryMarshal.AsBytes(meanings.Keys));
        writer.Write(MemoryMarshal.AsBytes(meanings.Weights));
    }

    static CommentModel Load()
    {
        using var reader = new BinaryReader(typeof(CommentModel).Assembly.GetManifestResourceStream("comments.bin") ?? throw new InvalidOperationException("Bug in Windfall: comments.bin is not in it."));
        var (scale, meaningScale) = (reader.ReadSingle(), reader.ReadSingle());
        var dense = Array<float>((Labels + 1) * Outputs);
        var sparse = Array<sbyte>(CommentFeatures.Buckets * Outputs);
        var count = reader.ReadInt32();
        return new(dense, sparse, scale, new(Array<uint>(count), Array<sbyte>(count * Outputs)), meaningScale);

        T[] Array<T>(int length) where T : unmanaged
        {
            var read = new T[length];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(read.AsSpan()));
            return read;
        }
    }
}
