namespace Windfall.Core.Inbox;

/// <summary>
/// Weighs what the cues say against the words that they do not know: logistic regression on the cues' sums and on <see cref="CommentFeatures"/>, a byte a weight.
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

    /// <param name="dense">For each sum of the cues, and then for none: a weight for each output.</param>
    /// <param name="sparse">For each feature: a weight for each output.</param>
    /// <param name="scale">What a sparse weight of one is worth. Nats.</param>
    public CommentModel(float[] dense, sbyte[] sparse, float scale) => (this.dense, this.sparse, this.scale) = (dense, sparse, scale);

    /// <summary>The model that comes with the program.</summary>
    public static CommentModel Shipped { get; } = Load();

    /// <summary>What the cues alone would say; knows nothing of asking.</summary>
    public static CommentModel CuesAlone { get; } = new(
        [.. Enumerable.Range(0, (Labels + 1) * Outputs).Select(n => n / Outputs == n % Outputs && n / Outputs < Labels ? 1f : 0)], new sbyte[CommentFeatures.Buckets * Outputs], scale: 0);

    /// <returns>For each label, and then for asking: nats, the greater the likelier.</returns>
    public double[] Weigh(double[] sums, List<(int Feature, int Word)> features)
    {
        var nats = new double[Outputs];
        var share = scale / Math.Sqrt(features.Count);
        for (var output = 0; output < Outputs; output++)
        {
            var sum = (double)dense[Labels * Outputs + output];
            for (var label = 0; label < Labels; label++)
                sum += dense[label * Outputs + output] * sums[label];
            var words = 0;
            foreach (var (feature, _) in features)
                words += sparse[feature * Outputs + output];
            nats[output] = sum + words * share;
        }
        return nats;
    }

    /// <summary>How much one feature speaks for an output, against its mean over all labels. Weights as kept.</summary>
    public int Speaks(int feature, int output)
    {
        var mean = 0;
        for (var label = 0; label < Labels; label++)
            mean += sparse[feature * Outputs + label];
        return sparse[feature * Outputs + output] - mean / Labels;
    }

    /// <summary>The scale, the dense weights as floats, then the sparse ones; little-endian.</summary>
    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to);
        writer.Write(scale);
        foreach (var weight in dense)
            writer.Write(weight);
        writer.Write((byte[])(Array)sparse);
    }

    static CommentModel Load()
    {
        using var reader = new BinaryReader(typeof(CommentModel).Assembly.GetManifestResourceStream("comments.bin") ?? throw new InvalidOperationException("Bug in Windfall: comments.bin is not in it."));
        var scale = reader.ReadSingle();
        var dense = new float[(Labels + 1) * Outputs];
        for (var n = 0; n < dense.Length; n++)
            dense[n] = reader.ReadSingle();
        return new(dense, (sbyte[])(Array)reader.ReadBytes(CommentFeatures.Buckets * Outputs), scale);
    }
}
