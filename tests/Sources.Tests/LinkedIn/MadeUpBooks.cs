using System.Globalization;
using Windfall.Sources.Tests.Tables;

namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>Analytics workbooks of a made-up member, with the quirks that real ones have.</summary>
static class MadeUpBooks
{
    public static string Share(double secondsLater = 0) => MadeUpArchive.Link("share", secondsLater, isEncoded: false);

    /// <summary>An account's workbook: texts instead of numbers, fillers, two independent rankings, a negative count.</summary>
    /// <param name="days">The window, in the order of the language.</param>
    public static byte[] Account(bool sixSheets = true, bool inFrench = false, bool asText = true, int impressions = 15_921, string[]? days = null)
    {
        days ??= inFrench ? ["07/05/2026", "08/05/2026"] : ["5/7/2026", "5/8/2026"];
        var published = inFrench ? "07/05/2026" : "5/7/2026";
        object Count(int number) => asText ? number.ToString(CultureInfo.InvariantCulture) : number;
        object?[][] people =
        [
            ["Top Demographics", "Value", "Percentage"],
            [inFrench ? "Intitulé de poste" : "Job title", "Marketing Director", asText ? "2%" : .02],
            [inFrench ? "Localisation" : "Location", "Paris", inFrench ? "12,5 %" : "12.5%"],
            [inFrench ? "Taille de l’entreprise" : "Company size", "51-200", inFrench ? "moins de 1 %" : "< 1%"],
        ];
        var sheets = new List<(string, object?[][])>
        {
            (inFrench ? "DÉCOUVERTE" : "DISCOVERY",
            [
                ["Overall Performance", $"{days[0]} - {days[^1]}"], ["Impressions", Count(impressions)], ["Members reached", Count(9_001)],
            ]),
            (inFrench ? "INTERACTIONS" : "ENGAGEMENT", [["Date", "Impressions", "Engagements"], .. days.Select((day, n) => new object?[] { day, Count(impressions / days.Length), Count(n == 0 ? -28 : 30) })]),
            (inFrench ? "POSTS" : "TOP POSTS",
            [
                ["Maximum of 50 posts available to include in this list"], [],
                ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"],
                [Share(), published, Count(41), "481", Share(), published, Count(impressions - 1_000)],
                ["481", "481", "481", "481", $"{Share(-9_999_999)}/?utm_source=share", inFrench ? "11/01/2026" : "1/11/2026", Count(700)],
                ["481", "481", "481", "481", "481", "481", "481"],
            ]),
            (inFrench ? "ABONNÉS" : "FOLLOWERS",
            [
                [$"Total followers on {days[^1]}:", Count(1_234)], [], ["Date", "New followers"], .. days.Select(day => new object?[] { day, Count(3) }),
            ]),
            (inFrench ? "AUDIENCE" : "AUDIENCE DEMOGRAPHICS", people),
        };
        if (sixSheets)
            sheets.Add(("CONTENT DEMOGRAPHICS", people));
        return Workbooks.Of([.. sheets]);
    }

    /// <summary>One post's workbook: of the first generation with two sheets, of the second with one.</summary>
    public static byte[] Post(bool second = true, int reactions = 120, string writers = "12%")
    {
        object?[][] counts =
        [
            ["Post URL", Share()], ["Post Date", "5/7/2026"], ["Post Publish Time", "6:41 PM"], ["Discovery"], ["Impressions", "4,210"], ["Members reached", "3,100"],
            ["Social engagements", "160"], ["Reactions", reactions.ToString(CultureInfo.InvariantCulture)], ["Comments", "31"], ["Reposts", "9"], ["Profile activity"],
            ["Saves", "12"], ["Followers gained from this post", "5"],
        ];
        object?[][] people = [["Category", "Value", "%"], ["Job title", "Writer", writers], ["Job title", "Nurse", "20%"], ["Location", "Paris", "< 1%"]];
        return second
            ? Workbooks.Of(("Post analytics", [.. counts, ["Post viewer demographics"], .. people]))
            : Workbooks.Of(("PERFORMANCE", counts), ("TOP DEMOGRAPHICS", people));
    }

    /// <summary>A company page's content, with a line of description above each header.</summary>
    /// <param name="old">As .xls, in which LinkedIn hands it out.</param>
    public static byte[] PageContent(bool old = false)
    {
        string[] metrics = ["Impressions", "Clicks", "Reactions", "Comments", "Reposts", "Engagement rate"];
        string[] header = ["Date", .. metrics[..1].SelectMany(Three), "Unique impressions (organic)", .. metrics[1..].SelectMany(Three)];
        object?[] post = new object?[20];
        (post[0], post[1], post[5], post[9], post[12], post[14], post[15], post[16]) = ("Words", Share(), "05/07/2026", "900", "12", "40", "5", "-1");
        return Write(old,
            ("Metrics", [["Aggregated engagement metrics"], header, ["05/07/2026", .. Enumerable.Range(1, 19).Select(n => (object?)n)], ["05/13/2026", .. Enumerable.Range(1, 19).Select(n => (object?)(n - 5))]]),
            ("All posts", [["Engagement metrics for each post"], ["Post title", "Post link", "Post type"], post]));

        static IEnumerable<string> Three(string metric) => [$"{metric} (organic)", $"{metric} (sponsored)", $"{metric} (total)"];
    }

    public static byte[] PageFollowers(bool old = false) => Write(old,
        ("New followers", [["Date", "Sponsored followers", "Organic followers", "Total followers"], ["05/07/2026", "0", "3", "3"], ["05/13/2026", "1", "4", "5"]]),
        ("Location", [["Location", "Total followers"], ["Paris", "30"], ["Lyon", "10"]]), ("Job function", [["Job function", "Total followers"], ["Marketing", "12"]]),
        ("Seniority", [["Seniority", "Total followers"], ["Senior", "12"]]), ("Industry", [["Industry", "Total followers"], ["Software", "12"]]),
        ("Company size", [["Company size", "Total followers"], ["2-10", "12"]]));

    /// <summary>Views and visitors, each on four parts of the page, by three kinds of screen; and who they were.</summary>
    public static byte[] PageVisitors(bool old = false)
    {
        string[] parts = ["Overview", "Life", "Jobs", "Total"], screens = ["desktop", "mobile", "total"];
        string[] header = ["Date", .. parts.SelectMany(part => new[] { "page views", "unique visitors" }.SelectMany(what => screens.Select(screen => $"{part} {what} ({screen})")))];
        return Write(old, ("Visitor metrics", [header, ["05/07/2026", .. Numbers(1)], ["05/13/2026", .. Numbers(101)]]),
            ("Location", [["Location", "Total views"], ["Paris", 30], ["Lyon", 10]]), ("Job function", [["Job function", "Total views"], ["Marketing", 12]]),
            ("Seniority", [["Seniority", "Total views"], ["Senior", 12]]), ("Industry", [["Industry", "Total views"], ["Software", 12]]),
            ("Company size", [["Company size", "Total views"], ["2-10", 12]]));

        static IEnumerable<object?> Numbers(int from) => Enumerable.Range(from, 24).Select(n => (object?)n);
    }

    static byte[] Write(bool old, params (string, object?[][])[] sheets) => old ? OldWorkbooks.Of(sheets) : Workbooks.Of(sheets);
}
