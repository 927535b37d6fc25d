using System.Globalization;
using Windfall.Sources.Tests.Tables;

namespace Windfall.Sample;

/// <summary>The author's two workbooks of analytics, as LinkedIn writes them today: texts instead of numbers, fillers, two rankings side by side.</summary>
sealed class OwnBooks(Random dice, Life viral, IReadOnlyList<(DateTimeOffset PublishedAt, long Impressions, long Engagements)> posts)
{
    const int ClicksToOne = 2, Listed = 50;

    static readonly DateOnly First = new(2026, 5, 26), Last = new(2026, 9, 22);
    static readonly DateTimeOffset End = new(Last.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    // How the impressions of an ordinary post fall on its first days.
    static readonly double[] Days = [.58, .24, .09, .04, .03, .01, .01];

    public static string AccountName => $"AggregateAnalytics_Theo Marchand-Ilves_{First:yyyy-MM-dd}_{Last:yyyy-MM-dd}.xlsx";

    public static string PostName => $"SinglePostAnalytics_Theo Marchand-Ilves_{OwnActs.Share(Night.PublishedAt).Split("%3A")[^1]}.xlsx";

    /// <summary>Up to the evening of the post: a day late, as this workbook is.</summary>
    public byte[] Account()
    {
        var seen = viral.Show(End);
        (DateTimeOffset PublishedAt, long Impressions, long Engagements)[] all =
            [(Night.PublishedAt, seen.Impressions!.Value, Engaged(seen.Reactions, seen.Comments, seen.Reposts)), .. posts.Where(post => Day(post.PublishedAt) >= First).Reverse()];

        var daily = Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(n => First.AddDays(n)).ToList();
        var impressions = daily.ToDictionary(day => day, day => (long)all.Sum(post => post.Impressions * Of(post.PublishedAt, day)));
        object?[][] ranking = [.. all.OrderByDescending(post => post.Engagements).Take(Listed).Zip(all.OrderByDescending(post => post.Impressions), Ranked)];

        return Write(
            ("DISCOVERY", [["Overall Performance", $"{Said(First)} - {Said(Last)}"], ["Impressions", Said(impressions.Values.Sum())], ["Members reached", Said(impressions.Values.Sum() * 6 / 10)]]),
            ("ENGAGEMENT", [["Date", "Impressions", "Engagements"], .. daily.Select(day => new object?[] { Said(day), Said(impressions[day]), Said(impressions[day] / 40 - (dice.Comes(.02) ? impressions[day] / 30 : 0)) })]),
            ("TOP POSTS", [["Maximum of 50 posts available to include in this list"], [], ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"], .. ranking, ["481", "481", "481", "481", "481", "481", "481"]]),
            ("FOLLOWERS", [[$"Total followers on {Said(Last)}:", Said(2_318)], [], ["Date", "New followers"], .. daily.Select(day => new object?[] { Said(day), Said(dice.Next(4)) })]),
            ("AUDIENCE DEMOGRAPHICS", [["Top Demographics", "Value", "Percentage"], .. Table("Followers")]),
            ("CONTENT DEMOGRAPHICS", [["Top Demographics", "Value", "Percentage"], .. Table("Viewers")]));
    }

    /// <summary>Of the post that took off, at the moment at which the sample's clock stands.</summary>
    public byte[] Post()
    {
        var seen = viral.Show(Night.Clock);
        var impressions = seen.Impressions!.Value;
        return Write(("Post analytics",
        [
            ["Post URL", Uri.UnescapeDataString(OwnActs.Share(Night.PublishedAt))], ["Post Date", Said(Day(Night.PublishedAt))], ["Post Publish Time", "2:05 PM"],
            ["Discovery"], ["Impressions", Said(impressions)], ["Members reached", Said(impressions * 71 / 100)],
            ["Profile activity"], ["Profile viewers from this post", Said(impressions / 410)], ["Followers gained from this post", Said(impressions / 1_900)],
            ["Social engagement"], ["Social engagements", Said(seen.Reactions!.Value + seen.Comments!.Value + seen.Reposts!.Value)],
            ["Reactions", Said(seen.Reactions.Value)], ["Comments", Said(seen.Comments.Value)], ["Reposts", Said(seen.Reposts.Value)],
            ["Saves", Said(seen.Reactions.Value / 19)], ["Sends on LinkedIn", Said(seen.Reactions.Value / 31)],
            ["Post viewer demographics"], ["Category", "Value", "%"], .. Table("Viewers"),
        ]));
    }

    object?[] Ranked((DateTimeOffset PublishedAt, long Impressions, long Engagements) left, (DateTimeOffset PublishedAt, long Impressions, long Engagements) right) =>
    [
        Address(left.PublishedAt), Said(Day(left.PublishedAt)), Said(left.Engagements), "481", Address(right.PublishedAt), Said(Day(right.PublishedAt)), Said(right.Impressions),
    ];

    /// <summary>Lines of <c>category | label | share</c>.</summary>
    static IEnumerable<object?[]> Table(string resource) => Text.Lines(resource).Select(line => line.Split(" | ").ToArray<object?>());

    static double Of(DateTimeOffset publishedAt, DateOnly day) => day.DayNumber - Day(publishedAt).DayNumber is >= 0 and < 7 and var n
        ? publishedAt == Night.PublishedAt ? 1 : Days[n] : 0;

    public static long Engaged(params ReadOnlySpan<long?> counts)
    {
        var sum = 0L;
        foreach (var count in counts)
            sum += count ?? 0;
        return sum * (1 + ClicksToOne);
    }

    static string Address(DateTimeOffset publishedAt) => Uri.UnescapeDataString(OwnActs.Share(publishedAt));

    static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    static string Said(DateOnly day) => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture);

    static string Said(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    static byte[] Write(params (string, object?[][])[] sheets) =>
        Packing.Zip(Workbooks.Parts(sheets).Select(part => (part.Key, part.Value)), Night.Clock);
}
