using System.Globalization;
using System.IO.Compression;
using Windfall.Core.Headlines;

namespace Windfall.Bench;

/// <summary>
/// Learns <see cref="TitleModel"/> from lists of occupations, says by cross-validation how well it does on titles that the lexicon does not read, and writes the
/// weights. Whole occupations are held out, not single titles, so that no other name of the same job has been seen.
/// </summary>
static class TitleTraining
{
    const int Folds = 5, Seed = 4;

    sealed record Title(string Text, Function Function, string Source, int Fold, bool IsUnread);

    public static int Run(string kit)
    {
        var titles = Read(kit);
        var unread = titles.Where(title => title.IsUnread).ToArray();
        Console.WriteLine(F($"{titles.Count:N0} titles, of which the lexicon does not read {unread.Length:N0}; {Folds} folds of whole occupations."));
        var guesses = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var model = Learn(titles.Where(title => title.Fold != fold));
            return unread.Where(title => title.Fold == fold).Select(title => (Title: title, Guess: model.Guess(title.Text))).ToArray();
        }).ToArray();

        foreach (var source in unread.Select(title => title.Source).Distinct().Order().Append("all"))
            foreach (var sure in (float[])[0.5f, 0.6f, 0.7f, 0.8f, 0.9f])
            {
                var jobs = guesses.Where(guess => (source == "all" || guess.Title.Source == source) && guess.Title.Function != Function.Unknown).ToArray();
                var told = jobs.Where(guess => guess.Guess.Function != Function.Unknown && guess.Guess.Probability >= sure).ToArray();
                var none = guesses.Where(guess => guess.Title.Function == Function.Unknown).ToArray();
                Console.WriteLine(F($"{source,-12} sure {sure:F1}: tells {(double)told.Length / jobs.Length:F3}, right {told.Count(guess => guess.Guess.Function == guess.Title.Function) / (double)told.Length:F3}; others' words taken for a job {none.Count(guess => guess.Guess.Function != Function.Unknown && guess.Guess.Probability >= sure) / (double)Math.Max(1, none.Length):F3}"));
            }
        Learn(titles).Write("src/Core/Headlines/Titles/titles.bin");
        return 0;
    }

    static List<Title> Read(string kit)
    {
        var desk = new RoleDesk();
        var titles = new List<Title>();
        foreach (var line in Lines(Path.Combine(kit, "tables/occupations.csv.gz")).Skip(1))
            if (Cells(line) is [var text, _, var word, var source, var code, ..] && Vocabulary.TryParse<Function>(word, out var function))
                titles.Add(new(text, function, source, FoldOf(code), IsUnread(desk, text)));
        foreach (var line in Lines(Path.Combine(kit, "tables/brands_handmade.csv.gz")).Skip(1))
            titles.Add(new(Cells(line)[0], Function.Unknown, "brands", FoldOf(line), IsUnread: true));
        foreach (var slogan in Slogans.All)
            titles.Add(new(slogan, Function.Unknown, "slogans", FoldOf(slogan), IsUnread: true));
        return titles;
    }

    static bool IsUnread(RoleDesk desk, string title)
    {
        if (desk.Read(title).Function == Function.Unknown)
            return true;
        foreach (var reason in desk.Reasons)
            if (reason.Sign == RoleSign.Guess)
                return true;
        return false;
    }

    /// <summary>Rare fields weigh more, yet not as much as if all were equally frequent: half of all names of occupations are crafts, few headlines are.</summary>
    static LearnedTitles Learn(IEnumerable<Title> titles)
    {
        var all = titles.ToArray();
        var counts = all.CountBy(title => title.Function).ToDictionary();
        return LearnedTitles.From([.. all.Select(title => (title.Text, title.Function, (float)Math.Pow((double)all.Length / counts.Count / counts[title.Function], 0.5)))], new Random(Seed));
    }

    static int FoldOf(string code) => (int)(code.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619)) % Folds);

    static IEnumerable<string> Lines(string file)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
            yield return line;
    }

    static string[] Cells(string line) =>
        line is ['"', ..] && line.IndexOf("\",", 1, StringComparison.Ordinal) is > 0 and var end ? [line[1..end].Replace("\"\"", "\"", StringComparison.Ordinal), .. line[(end + 2)..].Split(',')] : line.Split(',');

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
