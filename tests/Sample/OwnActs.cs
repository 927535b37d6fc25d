using System.Globalization;
using System.Text;

namespace Windfall.Sample;

/// <summary>What the author himself wrote and did, in LinkedIn's ways of quoting.</summary>
sealed class OwnActs(Random dice, IReadOnlyList<Line> people)
{
    const string Member = "12345678";
    const int Reactions = 70, Reposts = 4, Replies = 5;

    static readonly string[] Remarks = Join(Text.Lines("Remarks"));

    public IEnumerable<(string Name, string Text)> Write(IReadOnlyList<(DateTimeOffset PublishedAt, string Text)> posts) =>
    [
        ($"Shares_{Member}.csv", Shares(posts)),
        ($"Comments_{Member}.csv", Comments()),
        ($"Reactions_{Member}.csv", Reacted()),
        ($"InstantReposts_{Member}.csv", Reposted()),
    ];

    public static string Say(Random dice, string kind, string name) => dice.Pick([.. Remarks.Where(remark => remark.StartsWith($"{kind}: ", StringComparison.Ordinal))])[(kind.Length + 2)..]
        .Replace("{name}", name, StringComparison.Ordinal).Replace("{first}", name.Split(' ')[0], StringComparison.Ordinal);

    public static string Cell(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>A share's id is minted a little before the activity's, of which the page's address speaks.</summary>
    public static string Share(DateTimeOffset publishedAt) => Address(publishedAt.AddMilliseconds(-420), "share");

    static string Address(DateTimeOffset at, string kind) => string.Create(CultureInfo.InvariantCulture,
        $"https://www.linkedin.com/feed/update/urn%3Ali%3A{kind}%3A{(at.ToUnixTimeMilliseconds() << 22) + (at.ToUnixTimeMilliseconds() * 40_503 & 0x3FFFFF)}");

    /// <summary>LinkedIn puts a quote on either side of each line break in a text.</summary>
    static string Shares(IReadOnlyList<(DateTimeOffset PublishedAt, string Text)> posts)
    {
        var csv = new StringBuilder("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
        foreach (var (at, text) in posts.Reverse())
            csv.Append(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm:ss},{Share(at)},{Cell(text.Replace("\n", "\"\n\"", StringComparison.Ordinal))},,,MEMBER_NETWORK\n");
        return csv.ToString();
    }

    /// <summary>This file alone puts a backslash before a quote.</summary>
    string Comments()
    {
        var rows = new List<(DateTimeOffset At, string Link, string Text)>();
        foreach (var remark in Remarks.Where(remark => remark.StartsWith("Comment: ", StringComparison.Ordinal)))
        {
            var at = Sometime();
            rows.Add((at, Address(at.AddHours(-dice.Next(1, 30)), "activity"), remark["Comment: ".Length..]));
        }

        // Replies under the post itself, on its first evening.
        foreach (var line in people.Where(line => line.Comment is not null && line.ProfileUrl is not null && line.At < OwnArchive.MadeAt.AddMinutes(-30)).Take(Replies))
        {
            var name = line.Name.Split(',')[0];
            rows.Add((line.At.AddMinutes(dice.Next(4, 25)), Drawing.ViralPost.Replace(":", "%3A", StringComparison.Ordinal).Replace("https%3A", "https:", StringComparison.Ordinal), Say(dice, "Reply", name)));
        }
        return rows.OrderByDescending(row => row.At).Aggregate(new StringBuilder("Date,Link,Message\n"),
            (csv, row) => csv.Append(CultureInfo.InvariantCulture, $"{row.At:yyyy-MM-dd HH:mm:ss},{row.Link},{Escaped(row.Text)}\n")).ToString();
    }

    string Reacted() => Some(Reactions).Aggregate(new StringBuilder("Date,Type,Link\n"),
        (csv, at) => csv.Append(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm:ss},{dice.Pick(["LIKE", "LIKE", "LIKE", "PRAISE", "INTEREST", "EMPATHY"])},{Address(at.AddHours(-dice.Next(1, 40)), "activity")}\n")).ToString();

    string Reposted() => Some(Reposts).Aggregate(new StringBuilder("Date,Link\n"),
        (csv, at) => csv.Append(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm:ss},{Address(at.AddHours(-3), "share")}\n")).ToString();

    List<DateTimeOffset> Some(int count) => [.. Enumerable.Range(0, count).Select(_ => Sometime()).OrderDescending()];

    DateTimeOffset Sometime() => OwnArchive.MadeAt.AddMinutes(-dice.Next(2_000, 900_000)).AddSeconds(dice.Next(60));

    static string Escaped(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>A line that begins no remark belongs to the one before it.</summary>
    static string[] Join(string[] lines)
    {
        var remarks = new List<string>();
        foreach (var line in lines)
            if (line.Split(": ")[0] is "Comment" or "Reply" or "Message" or "Answer" || remarks.Count == 0)
                remarks.Add(line);
            else
                remarks[^1] += $"\n{line}";
        return [.. remarks];
    }
}
