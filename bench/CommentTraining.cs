using System.Globalization;
using System.Text.Json;
using Windfall.Core.Inbox;

namespace Windfall.Bench;

/// <summary>
/// Learns <see cref="CommentModel"/> from labelled comments, says by cross-validation how well it reads comments that it has not seen, and writes the weights.
/// Logistic regression with an L2 penalty: the labels compete, whether an answer is wanted is weighed by itself.
/// </summary>
static class CommentTraining
{
    const int Folds = 10, Steps = 150, Outputs = CommentModel.Outputs, Labels = CommentModel.Labels;

    /// <summary>How much a sum of the cues and a meaning count beside a feature; the cues little, for they were written with some of these comments in view. By cross-validation.</summary>
    const double CueShare = .1, MeaningShare = .6, AskMeaningShare = .2, Penalty = .1;

    /// <summary>Where each kind of weight begins. Of the cues' sums, the bias and the features the outputs lie together; of meanings, the dimensions.</summary>
    const int Bias = Labels * Outputs, Meaning = Bias + Outputs, Sparse = Meaning + WordPlaces.Dimensions * Outputs, All = Sparse + CommentFeatures.Buckets * Outputs;

    sealed record Comment(string Id, string Text, CommentLabel Label, bool Asks, double[] Sums, int[] Features, double[] Meaning);

    /// <param name="places">What <c>bin/word-vectors.cs</c> wrote.</param>
    /// <param name="files">JSON lines with id, text, label, asks; after <c>--test</c> those that are only read.</param>
    public static int Run(string places, string[] files)
    {
        var words = WordPlaces.Read(places);
        var split = Array.IndexOf(files, "--test");
        var train = Read(split < 0 ? files : files[..split], words);
        if (split >= 0)
        {
            var test = Read(files[(split + 1)..], words);
            Console.WriteLine(Say("cues alone", Answers(CommentModel.CuesAlone, test)));
            Console.WriteLine(Say("others", Answers(Learn(train, words), test)));
            return 0;
        }
        using (var file = File.Create("src/Core/Inbox/comments.bin"))
            Learn(train, words).Write(file);
        Console.WriteLine(Say("cross-validated", Enumerable.Range(0, Folds).SelectMany(fold =>
            Answers(Learn([.. train.Where(one => FoldOf(one) != fold)], words), train.Where(one => FoldOf(one) == fold)))));
        return 0;
    }

    static List<Comment> Read(IEnumerable<string> files, WordPlaces words) =>
    [
        .. from file in files
           from line in File.ReadLines(file)
           where line.Length > 0
           let row = JsonElement.Parse(line)
           let text = row.GetProperty("text").GetString()!
           let seen = CommentReader.Look(text)
           select new Comment(row.GetProperty("id").GetString()!, text, Enum.Parse<CommentLabel>(row.GetProperty("label").GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
               row.GetProperty("asks").GetBoolean(), seen.Sums, [.. seen.Features.Select(one => one.Feature)], words.Of(seen.Words))
    ];

    static int FoldOf(Comment one) => (int)(uint.Parse(one.Id[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Folds);

    static CommentModel Learn(List<Comment> comments, WordPlaces words)
    {
        var weights = new double[All];
        Descent.Least(weights, (at, slopes) => Loss(comments, at, slopes), Steps);

        var dense = weights[..Meaning].Select((weight, n) => (float)(weight * (n / Outputs < Labels ? CueShare : 1))).ToArray();
        var (meanings, meaningScale) = words.Along([.. weights[Meaning..Sparse].Select((weight, n) => weight * MeaningsShare(n / WordPlaces.Dimensions))]);
        var scale = weights[Sparse..].Max(Math.Abs) / sbyte.MaxValue;
        return new(dense, [.. weights[Sparse..].Select(weight => (sbyte)Math.Round(weight / scale))], (float)scale, meanings, meaningScale);
    }

    /// <summary>What the comments' labels cost under these weights, and the penalty. Nats.</summary>
    static double Loss(List<Comment> comments, double[] at, double[] slopes)
    {
        var loss = 0.0;
        for (var n = 0; n < All; n++)
        {
            slopes[n] = IsBias(n) ? 0 : Penalty * at[n];
            loss += at[n] * slopes[n] / 2;
        }
        var nats = new double[Outputs];
        foreach (var one in comments)
        {
            Weigh(one, at, nats);
            var (most, total) = (double.NegativeInfinity, 0.0);
            for (var o = 0; o < Labels; o++)
                most = Math.Max(most, nats[o]);
            for (var o = 0; o < Labels; o++)
                total += Math.Exp(nats[o] - most);
            loss += Math.Log(total) + most - nats[(int)one.Label] + Math.Log(1 + Math.Exp(one.Asks ? -nats[Labels] : nats[Labels]));
            for (var o = 0; o < Labels; o++)
                nats[o] = Math.Exp(nats[o] - most) / total - ((int)one.Label == o ? 1 : 0);
            nats[Labels] = 1 / (1 + Math.Exp(-nats[Labels])) - (one.Asks ? 1 : 0);
            Blame(one, nats, slopes);
        }
        return loss;
    }

    static void Weigh(Comment one, double[] at, double[] nats)
    {
        var share = 1 / Math.Sqrt(one.Features.Length);
        for (var o = 0; o < Outputs; o++)
            nats[o] = at[Bias + o] + MeaningsShare(o) * Descent.Dot(at.AsSpan(Meaning + o * WordPlaces.Dimensions, WordPlaces.Dimensions), one.Meaning);
        for (var label = 0; label < Labels; label++)
            Descent.Add(nats, at.AsSpan(label * Outputs, Outputs), one.Sums[label] * CueShare);
        foreach (var feature in one.Features)
            Descent.Add(nats, at.AsSpan(Sparse + feature * Outputs, Outputs), share);
    }

    /// <summary>The other way: what each weight had to do with it.</summary>
    static void Blame(Comment one, double[] nats, double[] slopes)
    {
        var share = 1 / Math.Sqrt(one.Features.Length);
        for (var o = 0; o < Outputs; o++)
            Descent.Add(slopes.AsSpan(Meaning + o * WordPlaces.Dimensions, WordPlaces.Dimensions), one.Meaning, nats[o] * MeaningsShare(o));
        Descent.Add(slopes.AsSpan(Bias, Outputs), nats, 1);
        for (var label = 0; label < Labels; label++)
            Descent.Add(slopes.AsSpan(label * Outputs, Outputs), nats, one.Sums[label] * CueShare);
        foreach (var feature in one.Features)
            Descent.Add(slopes.AsSpan(Sparse + feature * Outputs, Outputs), nats, share);
    }

    static bool IsBias(int n) => n is >= Bias and < Meaning;

    static double MeaningsShare(int output) => output < Labels ? MeaningShare : AskMeaningShare;

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
