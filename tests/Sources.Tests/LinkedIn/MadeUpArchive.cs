using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>A member's archive of made-up people, with the quirks that real ones have.</summary>
static class MadeUpArchive
{
    /// <summary>When the post was published of which the archive tells.</summary>
    public static readonly DateTimeOffset Published = new(2026, 5, 7, 16, 41, 18, 123, TimeSpan.Zero);

    /// <summary>An address whose id was drawn so much later than the post's.</summary>
    public static string Link(string kind, double secondsLater = 0, bool isEncoded = true)
    {
        var id = ((ulong)Published.AddSeconds(secondsLater).ToUnixTimeMilliseconds() << 22) + 1;
        var urn = string.Create(CultureInfo.InvariantCulture, $"urn:li:{kind}:{id}");
        return $"https://www.linkedin.com/feed/update/{(isEncoded ? Uri.EscapeDataString(urn) : urn)}";
    }

    public const string Notes = "Notes:\n\"When exporting your connection data, you may notice that\nsome of the addresses are \"\"missing\"\".\"\n\n";

    public const string ConnectionsHeader = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    public static string Connections => $"""
        {Notes}{ConnectionsHeader}Kim,Sample,https://www.linkedin.com/in/kim-sample-0001,,Example GmbH,"Head of Sales, EMEA",15 Mar 2024
        Alex,Example 🚀,https://www.linkedin.com/in/alex-example-0002,,Sample AG,Marketing Director,02 Jan 2023
        ,,,,,,
        Jo,Placeholder,,,,,some day
        """.ReplaceLineEndings("\n");

    public static string Shares => "\uFEFF" + $"""
        Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
        2026-05-07 16:41:18,{Link("share")},"First line""
        ""{"\"\""}
        ""Second line with a ""real"" quote, itâ€™s",,,MEMBER_NETWORK
        """.ReplaceLineEndings("\r\n");

    public static string Comments => $"""
        Date,Link,Message
        2026-05-08 09:00:00,{Link("ugcPost", .8)},"He said \"ship it\",

        and we did."
        ,{Link("activity", 90_000)},undated row
        2026-05-08 10:00:00,{Link("activity", .9)},"Alex Example thanks, agreed!"
        2026-05-08 10:00:00,{Link("activity", .9)},Alex Example's take is bold
        2026-05-08 10:00:00,{Link("activity", .9)},So it is
        """.ReplaceLineEndings("\n");

    public static string Messages => """
        CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
        c1,,Kim Sample,https://www.linkedin.com/in/kim-sample-0001,Theo Made-Up,https://www.linkedin.com/in/theo-made-up,2026-05-08 09:00:00 UTC,,"Hello, you",INBOX,
        c1,,Theo Made-Up,https://www.linkedin.com/in/theo-made-up,Kim Sample,https://www.linkedin.com/in/kim-sample-0001,2026-05-08 09:01:00 UTC,,Hello yourself,INBOX,file.pdf
        """.ReplaceLineEndings("\n");

    /// <summary>Name → text, as the larger of the two archives has them.</summary>
    public static Dictionary<string, string> Files() => new()
    {
        ["Connections.csv"] = Connections,
        ["Shares_12345678.csv"] = Shares,
        ["Comments_12345678.csv"] = Comments,
        ["Reactions_12345678.csv"] = $"Date,Type,Link\n2026-05-08 09:00:00,LIKE,{Link("activity", 7_000)}\n2026-05-08 09:00:00\n\n",
        ["InstantReposts_12345678.csv"] = $"Date,Link\n2026-05-08 09:00:00,{Link("activity", 7_000)}\n",
        ["PROFILE.CSV"] = """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Theo,Made-Up,,,"Sep 5, 1980",Helping words along,,,,,,"[PERSONAL:https://example.org,BLOG:https://example.com]",
            """,
        ["Positions.csv"] = "Company Name,Title,Description,Location,Started On,Finished On\nExample,Writer,,,Mar 2021,\nSample,Clerk,,,Jan 2010,Feb 2021\n",
        ["Invitations.csv"] = """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Theo Made-Up,Kim Sample,"9/5/25, 1:12 AM",Hi,OUTGOING,https://www.linkedin.com/in/theo-made-up,https://www.linkedin.com/in/kim-sample-0001
            """.Replace("1:12 AM", "1:12\u202FAM", StringComparison.Ordinal),
        ["messages.csv"] = Messages,
        ["guide_messages.csv"] = Messages,
        ["Logins.csv"] = "Login Date,IP Address\n",
        ["Jobs/Saved Jobs_1.csv"] = "\"never read",
        ["Articles/Articles/words.html"] = """
            <html><body><h1><a href="https://www.linkedin.com/pulse/words-made-up">Words &amp; deeds</a></h1>
            <p class="created">Created on 2024-09-20 06:04</p><p class="published">Published on 2024-09-20 07:04</p><p>Short.</p></body></html>
            """,
        ["Articles/Articles/draft.html"] = "<h1><a href=\"https://www.linkedin.com/pulse/draft\">Later</a></h1><p class=\"created\">Created on 2024-09-20 06:04</p>",
    };

    public static byte[] Zip(Dictionary<string, string>? files = null, string folder = "") =>
        Zip((files ?? Files()).Select(file => (folder + file.Key, Encoding.UTF8.GetBytes(file.Value))));

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new(2026, 5, 9, 8, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
