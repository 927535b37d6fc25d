using System.Collections.Immutable;

namespace Windfall.Core.Inbox;

/// <summary>
/// Says what a comment is and whether it wants an answer, in English and French, by weighed words that it can show.
/// Every group of cues that fires adds its weights to the labels; the label with the greatest sum wins, and of equals the earlier in <see cref="Precedence"/>.
/// </summary>
public static class CommentReader
{
    /// <summary>Counts up whenever the same words may be read otherwise than before, so that what was kept is read anew.</summary>
    public const int Edition = 3;

    /// <summary>A second phrase of one group counts for half, a third for nothing: saying it twice is not meaning it twice.</summary>
    const double Again = 0.5;

    /// <summary>What a phrase of questions counts for in a sentence that is none.</summary>
    const double NotAsked = 0.25;

    /// <summary>Somebody who stops to write mostly means well: what speaks for anything else has to outweigh this.</summary>
    const double GoodWill = 1.05;

    /// <summary>However often a question or courtesy is said, a clear sign of something rarer outweighs it.</summary>
    const double MostQuestion = 3.4, MostThanks = 3.05, MostPraise = 3;

    const int WordsShown = 4, LongestShown = 40;

    /// <summary>From here on a learned word is worth showing. Nats.</summary>
    const double SpeaksUp = 0.3;

    /// <summary>How many leads and job seekers want an answer; and how likely it must be that one is wanted, where F1 was best in cross-validation.</summary>
    const double LeadsAsk = 0.93, SeekersAsk = 0.4, LikelyEnough = 0.36;

    /// <summary>Which of two equal labels wins: what one would not want to miss, or to answer by mistake, first.</summary>
    static readonly ImmutableArray<CommentLabel> Precedence =
    [
        CommentLabel.Spam, CommentLabel.Hostile, CommentLabel.JobSeeker, CommentLabel.Lead, CommentLabel.Question, CommentLabel.Tagging,
        CommentLabel.Disagreement, CommentLabel.Story, CommentLabel.Thanks, CommentLabel.Praise, CommentLabel.Other,
    ];

    static readonly CueTable Table = new(Cues.Signs, Cues.English, Cues.French);

    /// <param name="text">The comment as written; only its first 4,000 characters are read.</param>
    public static CommentReading Read(string text) => Read(text, CommentModel.Shipped);

    internal static CommentReading Read(string text, CommentModel model)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (words, fired, sums, features) = Look(text);
        var nats = model.Weigh(words, sums, features);
        var best = Precedence.MaxBy(label => nats[(int)label]);
        return new(best, WantsAnswer(best, nats), Reasons(text, best, words, fired, features, model));
    }

    /// <summary>What is seen of a comment before it is weighed: its words, the cues that fired, their sum for each label, and all of it as features.</summary>
    internal static (List<CommentWord> Words, List<(CueGroup Group, List<Hit> Hits)> Fired, double[] Sums, List<(int Feature, int Word)> Features) Look(string text)
    {
        var words = CommentWords.Of(text);
        CommentSigns.AddTo(words);

        var fired = Fired(words);
        var sums = new double[Precedence.Length];
        foreach (var (group, hits) in fired)
        {
            var times = (hits.Count > 1 ? 1 + Again : 1) * (group.InQuestion && !hits.Exists(hit => IsAsked(words, hit)) ? NotAsked : 1);
            for (var label = 0; label < sums.Length; label++)
                sums[label] += group.Weights[label] * times;
        }

        sums[(int)CommentLabel.Praise] += GoodWill;
        Cap(sums, CommentLabel.Question, MostQuestion);
        Cap(sums, CommentLabel.Thanks, MostThanks);
        Cap(sums, CommentLabel.Praise, MostPraise);
        return (words, fired, sums, CommentFeatures.Of(words, fired.Select(cue => (cue.Group.Index, cue.Hits.Exists(hit => IsAsked(words, hit))))));
    }

    /// <summary>Groups that fired, each with the stretches of text that made it, none overlapping.</summary>
    static List<(CueGroup Group, List<Hit> Hits)> Fired(List<CommentWord> words)
    {
        var hits = new List<Hit>?[Table.Groups.Count];
        for (var at = 0; at < words.Count; at++)
            Table.Find(words, at, (group, after) =>
            {
                var hit = Hit.Of(words, at, after);
                var list = hits[group.Index] ??= [];
                if (list.Count == 0 || hit.FirstWord >= list[^1].AfterWord)
                    list.Add(hit);
                else if (hit.FirstWord == list[^1].FirstWord && hit.AfterWord > list[^1].AfterWord)
                    list[^1] = hit;
            });

        return [.. from n in Enumerable.Range(0, hits.Length) where hits[n] is not null select (Table.Groups[n], hits[n]!)];
    }

    static void Cap(double[] scores, CommentLabel label, double most) => scores[(int)label] = Math.Min(scores[(int)label], most);

    /// <summary>Whether the sentence that the phrase stands in ends in a question mark.</summary>
    static bool IsAsked(List<CommentWord> words, Hit hit)
    {
        for (var at = hit.FirstWord; at < words.Count; at++)
            if (words[at].Key is "?")
                return true;
            else if (words[at].Key is "." or "!" && at >= hit.AfterWord)
                return false;
        return false;
    }

    /// <summary>
    /// A question does; spam and insults do not, and no courtesy; the rest where it is likely enough by itself, and by how likely each label is and how often one with it asks.
    /// </summary>
    static bool WantsAnswer(CommentLabel label, double[] nats) => label switch
    {
        CommentLabel.Question => true,
        CommentLabel.Lead or CommentLabel.JobSeeker or CommentLabel.Story or CommentLabel.Tagging or CommentLabel.Other => (ByLabels(nats) + 1 / (1 + Math.Exp(-nats[CommentModel.Labels]))) / 2 > LikelyEnough,
        _ => false,
    };

    static double ByLabels(double[] nats)
    {
        var (asking, total) = (0.0, 0.0);
        for (var label = 0; label < CommentModel.Labels; label++)
        {
            var share = Math.Exp(nats[label]);
            total += share;
            asking += share * ((CommentLabel)label switch { CommentLabel.Question => 1, CommentLabel.Lead => LeadsAsk, CommentLabel.JobSeeker => SeekersAsk, _ => 0 });
        }
        return asking / total;
    }

    /// <summary>The words that spoke for the label: first those of cues, then those that were learned.</summary>
    static ImmutableArray<Phrase> Reasons(
        string text, CommentLabel label, List<CommentWord> words, List<(CueGroup Group, List<Hit> Hits)> fired, List<(int Feature, int Word)> features, CommentModel model)
    {
        var cues = from cue in fired
                   where cue.Group.Weights[(int)label] > 0
                   orderby cue.Group.Weights[(int)label] descending
                   from hit in cue.Hits
                   select hit.Say(text);
        var speaks = model.Speaks(words, features, (int)label);
        var learned = from at in Enumerable.Range(0, words.Count)
                      where speaks[at] >= SpeaksUp && words[at].Length <= LongestShown
                      orderby speaks[at] descending
                      select new Phrase("inbox.says", text.Substring(words[at].Start, words[at].Length));

        ImmutableArray<Phrase> reasons = [.. cues.Concat(learned).Distinct().Take(WordsShown)];
        return reasons.IsEmpty ? [new Phrase("inbox.no_cue")] : reasons;
    }

    /// <summary>Where a phrase stands: words first to after, and the characters they cover.</summary>
    internal readonly record struct Hit(int FirstWord, int AfterWord, int Start, int End, string? Sign)
    {
        public static Hit Of(List<CommentWord> words, int first, int after) => words[first] is { Length: 0 } sign
            ? new(first, after, 0, 0, sign.Key.Trim('<', '>'))
            : new(first, after, words[first].Start, words[after - 1].Start + words[after - 1].Length, null);

        public Phrase Say(string text) => Sign is null ? new("inbox.says", text[Start..End]) : new($"inbox.{Sign}");
    }
}
