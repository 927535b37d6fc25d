using System.Globalization;
using System.Text;

namespace Windfall.Bench.Web;

/// <summary>
/// A data folder as a busy client's is after a year: 500 posts, 1,000,000 acts of 100,000 people, and a post of last night that has twenty thousand of them. Its times lie
/// before now, for the clock of the workspace goes.
/// </summary>
sealed record WebHome(string Folder, IReadOnlyList<string> Posts)
{
    public const int Acts = 1_000_000, People = 100_000, PostCount = 500, ActsOfNewest = 20_000;

    const int Seed = 20261125, Readings = 20, ReadingsOfNewest = 200;
    const double CommentShare = .02, HoursApart = 17.5, HalfLifeHours = 8;

    static readonly string[] Reactions = ["LIKE", "LIKE", "LIKE", "LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT"];

    public static WebHome Make(string folder)
    {
        var now = DateTime.UtcNow;
        DateTime[] published = [.. Enumerable.Range(0, PostCount).Select(n => now.AddHours(-14 - n * HoursApart))];
        string[] posts = [.. published.Select(Address)];
        var (acts, readings, home) = (Path.Combine(folder, "acts.csv"), Path.Combine(folder, "readings.csv"), Path.Combine(folder, "home"));
        WriteActs(acts, posts, published, now);
        WriteReadings(readings, posts, published, now);

        foreach (string[] verb in (string[][])
        [
            ["goal", "set", Place.Goal], ["profile", "set", "--name", "Theo Example", "--headline", "I help brands be heard"], ["import", readings], ["import", acts, "--declare", "made up by the bench"],
            ["post", "list", "--workspace", "empty"],
        ])
            Cost.Of([Place.Windfall, .. verb], Place.Home(home));
        File.Delete(acts);
        return new(home, posts);
    }

    static void WriteActs(string file, string[] posts, DateTime[] published, DateTime now)
    {
        var dice = new Random(Seed);
        using var to = Table(file, "name,headline,profileUrl,reaction,comment,postUrl,timestamp");
        for (var row = 0; row < Acts; row++)
        {
            var post = row < ActsOfNewest ? 0 : 1 + dice.Next(PostCount - 1);
            var person = row < People ? row : dice.Next(People);
            var comments = dice.NextDouble() < CommentShare;
            var at = published[post].AddHours(Math.Min(HalfLifeHours * -Math.Log2(1 - dice.NextDouble()), (now - published[post]).TotalHours - .1));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{MadeUp.Name(person)},\"{MadeUp.Headline(person)}\",{MadeUp.Address(person)},{(comments ? "" : Reactions[dice.Next(Reactions.Length)])},"
                + $"{(comments ? $"\"{MadeUp.Remark(row)}\"" : "")},{posts[post]},{at:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        }
    }

    static void WriteReadings(string file, string[] posts, DateTime[] published, DateTime now)
    {
        using var to = Table(file, "at,post,reactions,comments,reposts,impressions");
        for (var post = 0; post < PostCount; post++)
        {
            var (count, hours) = post == 0 ? (ReadingsOfNewest, (now - published[post]).TotalHours) : (Readings, 96);
            var final = post == 0 ? 30_000 : 1500 + post % 97 * 12;
            for (var n = 1; n <= count; n++)
            {
                var age = hours * n / count - .05;
                var reactions = (int)(final * (1 - Math.Pow(.5, age / HalfLifeHours)));
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{published[post].AddHours(age):yyyy-MM-dd'T'HH:mm:ss'Z'},{posts[post]},{reactions},{reactions / 40},{reactions / 60},{reactions * 55}"));
            }
        }
    }

    static StreamWriter Table(string file, string header)
    {
        var to = new StreamWriter(file, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        to.WriteLine(header);
        return to;
    }

    /// <summary>The network's ids say when a post was published: shifted right by 22 bits, the milliseconds.</summary>
    static string Address(DateTime at) => string.Create(CultureInfo.InvariantCulture,
        $"https://www.linkedin.com/feed/update/urn:li:activity:{new DateTimeOffset(at).ToUnixTimeMilliseconds() << 22}/");
}
