using System.Globalization;
using System.IO.Compression;
using System.Text;
using Windfall.Sources.Tests.Tables;

namespace Windfall.Bench;

/// <summary>A member's archive of 250,000 rows and a workbook of 50 posts, drawn by number.</summary>
static class ArchiveRows
{
    public const int Reactions = 100_000, Messages = 50_000, Comments = 45_000, Connections = 30_000, Shares = 15_000, Invitations = 10_000;
    public const int All = Reactions + Messages + Comments + Connections + Shares + Invitations;

    static readonly DateTimeOffset Last = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);

    public static void WriteArchive(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "Connections.csv", "Notes:\n\"Some addresses may be missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On", Connections,
            n => $"Kim{n},Sample,https://www.linkedin.com/in/kim-{n},,Company {n % 900},\"{MadeUp.Headline(n).Replace("\"", "\"\"", StringComparison.Ordinal)}\",{At(n):dd MMM yyyy}");
        Add(zip, "Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", Invitations,
            n => $"Theo Made-Up,Kim{n} Sample,\"{At(n).ToString("M/d/yy, h:mm tt", CultureInfo.InvariantCulture)}\",,OUTGOING,https://www.linkedin.com/in/theo,https://www.linkedin.com/in/kim-{n}");
        Add(zip, "messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS", Messages,
            n => $"c{n / 4},,Kim{n / 4} Sample,https://www.linkedin.com/in/kim-{n / 4},Theo Made-Up,https://www.linkedin.com/in/theo,{At(n):yyyy-MM-dd HH:mm:ss} UTC,,\"Hello, it is me again,\nnumber {n}\",INBOX,");
        Add(zip, "Shares_12345678.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", Shares,
            n => $"{At(n):yyyy-MM-dd HH:mm:ss},{Link("share", n)},\"A post\"\"\n\"\"of two lines, number {n}\",,,MEMBER_NETWORK");
        Add(zip, "Comments_12345678.csv", "Date,Link,Message", Comments, n => $"{At(n):yyyy-MM-dd HH:mm:ss},{Link("activity", n / 3)},\"He said \\\"{n}\\\", and so do I\"");
        Add(zip, "Reactions_12345678.csv", "Date,Type,Link", Reactions, n => $"{At(n):yyyy-MM-dd HH:mm:ss},PRAISE,{Link("activity", 900_000 + n)}");
    }

    /// <summary>Six sheets, a year of days, two rankings of 50 posts.</summary>
    public static void WriteBook(string path)
    {
        var first = Last.AddDays(-364);
        object?[][] people = [["Top Demographics", "Value", "Percentage"], .. Enumerable.Range(0, 58).Select(n => new object?[] { n < 30 ? "Job titles" : "Locations", $"Label {n}", "1%" })];
        File.WriteAllBytes(path, Workbooks.Of(
            ("DISCOVERY", [["Overall Performance", $"{Day(first)} - {Day(Last)}"], ["Impressions", "1,592,100"], ["Members reached", "900,100"]]),
            ("ENGAGEMENT", [["Date", "Impressions", "Engagements"], .. Enumerable.Range(0, 365).Select(n => new object?[] { Day(first.AddDays(n)), $"{n * 17}", $"{n % 40}" })]),
            ("TOP POSTS", [["Maximum of 50 posts"], [], ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"],
                .. Enumerable.Range(1, 50).Select(n => new object?[] { Link("share", n), Day(At(n)), $"{n * 3}", "481", Link("share", 60 + n), Day(At(60 + n)), $"{n * 900}" })]),
            ("FOLLOWERS", [[$"Total followers on {Day(Last)}:", "12,345"], [], ["Date", "New followers"], .. Enumerable.Range(0, 365).Select(n => new object?[] { Day(first.AddDays(n)), $"{n % 7}" })]),
            ("AUDIENCE DEMOGRAPHICS", people), ("CONTENT DEMOGRAPHICS", people)));
    }

    static void Add(ZipArchive zip, string name, string header, int rows, Func<int, FormattableString> row)
    {
        using var text = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        text.WriteLine(header);
        for (var n = 0; n < rows; n++)
            text.WriteLine(row(n).ToString(CultureInfo.InvariantCulture));
    }

    static DateTimeOffset At(int n) => Last.AddMinutes(-n * 37.0);

    static string Link(string kind, int n) => string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/feed/update/urn%3Ali%3A{kind}%3A{((ulong)At(n).ToUnixTimeMilliseconds() << 22) + 1}");

    static string Day(DateTimeOffset at) => at.ToString("M/d/yyyy", CultureInfo.InvariantCulture);
}
