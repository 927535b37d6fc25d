using System.Globalization;
using Windfall.Core.Headlines;

namespace Windfall.Bench;

/// <summary>Promise: headlines are read better than a keyword list, and than what a general learner makes of the same labelled lines.</summary>
static class HeadlinePeersBench
{
    public static void Run()
    {
        if (!File.Exists(Labelled.File))
        {
            Console.WriteLine($"skipped: no {Labelled.File}; set WINDFALL_MEASURE");
            return;
        }
        var all = Labelled.All();
        List<string[]> table = [["field", "read by", "all", "English", "French", "no traps", "traps"]];
        var (ours, best) = (0.0, 0.0);
        foreach (var field in Labelled.Fields)
        {
            var learned = Enumerable.Range(0, 5).SelectMany(fold => Learned(all, field, fold)).ToDictionary(pair => pair.Of, pair => pair.Told);
            var read = Row(field, "windfall", all, one => Windfall(one.Text, field));
            var peers = field == "employment_kind" ? [] : new[] { Row(field, "naive keyword list", all, one => field == "function" ? KeywordList.Function(one.Text) : KeywordList.Level(one.Text)) };
            table.AddRange([.. peers, Row(field, "ML.NET, logistic regression on word TF-IDF", all, one => learned[one]), read]);
            if (field == "function")
                (ours, best) = (double.Parse(read[2], CultureInfo.InvariantCulture), table[1..^1].Max(row => double.Parse(row[2], CultureInfo.InvariantCulture)));
        }
        new Report("headlines-peers", "headlines are read better than a keyword list, and than what a general learner makes of the same labelled lines.",
            F($"""
                {all.Length} labelled headlines of the measuring set, accepted alternatives counted as right. ML.NET learned from four fifths and was asked about the fifth, five times.
                Windfall learns nothing from them, but its lexicon was written by people who could see them: on headlines that nobody had seen it will do less well.
                """),
            ours > best ? F($"Kept: function {ours:F3}, where the better peer has {best:F3}.") : F($"Not kept: function {ours:F3}, where a peer has {best:F3}."),
            [.. table]).Publish();
    }

    static IEnumerable<(Labelled Of, string Told)> Learned(Labelled[] all, string field, int fold)
    {
        var asked = all.Where(one => one.Fold == fold).ToArray();
        return asked.Zip(new LearnedPeer(all.Where(one => one.Fold != fold), field).Tell(asked.Select(one => one.Text)).ToArray());
    }

    static string Windfall(string headline, string field)
    {
        var role = RoleReader.Read(headline);
        return field switch { "function" => Vocabulary.Word(role.Function), "seniority" => Vocabulary.Word(role.Seniority), _ => Vocabulary.Word(role.Kind) };
    }

    static string[] Row(string field, string by, Labelled[] all, Func<Labelled, string> tell)
    {
        string Share(Func<Labelled, bool> of) => F($"{all.Where(of).Average(one => one.IsRight(field, tell(one)) ? 1.0 : 0):F3}");
        return [field, by, Share(_ => true), Share(one => one.Language == "en"), Share(one => one.Language == "fr"), Share(one => !one.IsTrap), Share(one => one.IsTrap)];
    }

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
