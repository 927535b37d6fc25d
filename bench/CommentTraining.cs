using System.Globalization;
using System.Text.Json;
using Windfall.Core.Inbox;

namespace Windfall.Bench;

/// <summary>
/// Learns <see cref="CommentModel"/> from labelled comments, says by cross-validation how well it reads comments that it has not seen, and writes the weights.
/// Stochastic gradient descent with a step for each weight (AdaGrad; Duchi, Hazan, Singer, JMLR 2011), L2 towards what the cues alone would say.
/// </summary>
static class CommentTraining
{
    const int Folds = 10, Epochs = 30, Seed = 7;
    const double Step = .25, Ridge = 3e-4, DenseRidge = 1e-3;

    sealed record Comment(string Id, string Text, CommentLabel Label, bool Asks, double[] Sums, List<(int Feature, int Word)> Features);

    /// <param name="files">JSON lines with id, text, label, asks; after <c>--test</c> those that are only read.</param>
    public static int Run(string[] files)
    {
        var split = Array.IndexOf(files, "--test");
        var train = Read(split < 0 ? files : files[..split]);
        var test = split < 0 ? [] : Read(files[(split + 1)..]);

        Console.WriteLine(Say("cues alone", Answers(CommentModel.CuesAlone, split < 0 ? train : test)));
        Console.WriteLine(Say("cross-validated", Enumerable.Range(0, Folds).SelectMany(fold =>
            Answers(Learn([.. train.Where(one => FoldOf(one) != fold)]), train.Where(one => FoldOf(one) == fold)))));
        var model = Learn(train);
        if (test.Count > 0)
            Console.WriteLine(Say("others", Answers(model, test)));
        else
            using (var file = File.Create("src/Core/Inbox/comments.bin"))
                model.Write(file);
        return 0;
    }

    static List<Comment> Read(IEnumerable<string> files) =>
    [
        .. from file in files
           from line in File.ReadLines(file)
           where line.Length > 0
           let row = JsonElement.Parse(line)
           let text = row.GetProperty("text").GetString()!
           let seen = CommentReader.Look(text)
           select new Comment(row.GetProperty("id").GetString()!, text, Enum.Parse<CommentLabel>(row.GetProperty("label").GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
               row.GetProperty("asks").GetBoolean(), seen.Sums, seen.Features)
    ];

    static int FoldOf(Comment one) => (int)(uint.Parse(one.Id[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Folds);

    static CommentModel Learn(List<Comment> comments)
    {
        const int outputs = CommentModel.Outputs, labels = CommentModel.Labels;
        var dense = new double[(labels + 1) * outputs];
        for (var label = 0; label < labels; label++)
            dense[label * outputs + label] = .5;
        var (start, sparse) = (dense.ToArray(), new double[CommentFeatures.Buckets * outputs]);
        var (denseSquares, sparseSquares) = (new double[dense.Length], new double[sparse.Length]);
        var dice = new Random(Seed);
        var (nats, slopes) = (new double[outputs], new double[outputs]);

        for (var epoch = 0; epoch < Epochs; epoch++)
            foreach (var one in dice.GetItems([.. comments], comments.Count))
            {
                var share = 1 / Math.Sqrt(one.Features.Count);
                for (var o = 0; o < outputs; o++)
                {
                    nats[o] = dense[labels * outputs + o];
                    for (var label = 0; label < labels; label++)
                        nats[o] += dense[label * outputs + o] * one.Sums[label];
                    foreach (var (feature, _) in one.Features)
                        nats[o] += sparse[feature * outputs + o] * share;
                }
                var most = nats[..labels].Max();
                var total = nats[..labels].Sum(nat => Math.Exp(nat - most));
                for (var o = 0; o < labels; o++)
                    slopes[o] = Math.Exp(nats[o] - most) / total - ((int)one.Label == o ? 1 : 0);
                slopes[labels] = 1 / (1 + Math.Exp(-nats[labels])) - (one.Asks ? 1 : 0);

                for (var o = 0; o < outputs; o++)
                {
                    for (var s = 0; s <= labels; s++)
                        Move(dense, denseSquares, s * outputs + o, slopes[o] * (s < labels ? one.Sums[s] : 1) + DenseRidge * (dense[s * outputs + o] - start[s * outputs + o]), Step / 5);
                    foreach (var (feature, _) in one.Features)
                        Move(sparse, sparseSquares, feature * outputs + o, slopes[o] * share + Ridge * sparse[feature * outputs + o], Step);
                }
            }

        var scale = sparse.Max(Math.Abs) / sbyte.MaxValue;
        return new([.. dense.Select(weight => (float)weight)], [.. sparse.Select(weight => (sbyte)Math.Round(weight / scale))], (float)scale);
    }

    static void Move(double[] weights, double[] squares, int n, double slope, double step)
    {
        squares[n] += slope * slope;
        weights[n] -= step * slope / Math.Sqrt(squares[n] + 1e-8);
    }

    static IEnumerable<(Comment Comment, CommentReading Read)> Answers(CommentModel model, IEnumerable<Comment> comments) =>
        comments.Select(one => (one, CommentReader.Read(one.Text, model)));

    static string Say(string what, IEnumerable<(Comment Comment, CommentReading Read)> answers)
    {
        var all = answers.ToArray();
        var macro = all.Select(one => one.Comment.Label).Distinct().Average(label =>
            F1(all, one => one.Comment.Label == label, one => one.Read.Label == label));
        return string.Create(CultureInfo.InvariantCulture,
            $"{what}: {all.Length} comments, accuracy {all.Average(one => one.Read.Label == one.Comment.Label ? 1.0 : 0):F3}, macro-F1 {macro:F3}, asks F1 {F1(all, one => one.Comment.Asks, one => one.Read.Asks):F3}");
    }

    static double F1<T>(T[] all, Func<T, bool> wanted, Func<T, bool> got) =>
        2.0 * all.Count(one => wanted(one) && got(one)) / Math.Max(1, all.Count(wanted) + all.Count(got));
}
