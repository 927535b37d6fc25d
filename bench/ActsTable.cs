using System.Globalization;
using System.Text;

namespace Windfall.Bench;

/// <summary>A made-up table of who did what, in the order of time: each row another person at another post, which is the hardest order to store.</summary>
static class ActsTable
{
    public const int Rows = 1_000_000, People = 300_000, Posts = 500;
    const int Seed = 20260954;
    const double CommentShare = .1;

    static readonly string[] Reactions = ["LIKE", "LIKE", "LIKE", "LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT"];

    public static void Write(string file)
    {
        var dice = new Random(Seed);
        var who = new int[Rows];
        for (var row = 0; row < Rows; row++)
            who[row] = row < People ? row : dice.Next(People);
        dice.Shuffle(who);

        using var to = new StreamWriter(file, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        to.WriteLine("name,headline,profileUrl,reaction,comment,postUrl,timestamp");
        var at = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        for (var row = 0; row < Rows; row++)
        {
            at = at.AddSeconds(dice.Next(40));
            var person = who[row];
            var comments = dice.NextDouble() < CommentShare;
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{MadeUp.Name(person)},{Quoted(MadeUp.Headline(person))},{MadeUp.Address(person)},{(comments ? "" : Reactions[dice.Next(Reactions.Length)])},"
                + $"{(comments ? Quoted(MadeUp.Remark(row)) : "")},https://www.linkedin.com/feed/update/urn:li:activity:{7_400_000_000_000_000_000 + dice.Next(Posts) * 1_000_003L}/,"
                + $"{at:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        }
    }

    static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
