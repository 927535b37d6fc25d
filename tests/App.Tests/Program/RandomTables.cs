using CsCheck;

namespace Windfall.App.Tests.Program;

/// <summary>One row of a table of people.</summary>
sealed record TableRow(string Name, string Headline, string Company, string Url, string Member, string Degree, string Reaction, string Comment, string Post, string When);

/// <summary>
/// Tables of few people and few posts, so that rows repeat, contradict and leave out; with blanks, other scripts, and texts that look like formulas.
/// </summary>
static class RandomTables
{
    // Who somebody is stays the same, or else they would be somebody else.
    static readonly (string Name, string Headline, string Url, string Member)[] Somebody =
    [
        ("", "", "https://www.linkedin.com/in/ada-example", ""),
        ("", "", "https://www.linkedin.com/in/zoé-例", ""),
        ("", "", "https://www.linkedin.com/in/bo-sample", "ACoAAB1234567890abcdefghijklmnopqrstuvw"),
        ("", "", "", "ACoAAB0987654321abcdefghijklmnopqrstuvw"),
        ("=1+1", "+49 170 / Head of Social at “Acme”", "", ""),
        ("'Quoted Name", "@home\nin two lines", "", ""),
        ("李 雷", "Chef·fe de projet, « marketing »", "", ""),
        ("Jo Plain", "", "", ""),
        ("LinkedIn Member", "Hidden", "", ""),
    ];

    static readonly Gen<string> Word = One(
        "", "", "Head of Social, Acme", "=HYPERLINK(\"x\")", "-5", "'already quoted", "''twice", "a \"quoted\" word", "line\nbreak", "🎉 e\u0301 \u202eback", "LinkedIn Member", "x;y\tz");

    static readonly Gen<string> Post = One(
        Samples.Post, Samples.Post, Samples.OtherPost, "https://bsky.app/profile/made-up.example/post/3lbd7aaaaaa2a", "https://blog.example/a?id=1");

    static readonly Gen<string> Name = One("", "Ada Example", "Ada E.", "=Ada", "LinkedIn Member");

    static readonly Gen<TableRow> Row =
        from who in One(Somebody)
        from name in Name
        from headline in Word
        from company in One("", "", "Acme", "@cme")
        from degree in One("", "1st", "2nd", "3rd+")
        from reaction in One("", "LIKE", "Celebrate", "wow!", "-1", "repost", "Comment", "quote")
        from comment in Gen.Frequency((3, Gen.Const("")), (1, Word))
        from post in Gen.Frequency((1, Gen.Const("")), (5, Post))
        from time in One("", "2026-09-22T18:05:22Z", "2026-09-22T19:00:00.250Z", "2 d", "2026-09-23T01:00:00+02:00")
        let isKnownByName = who.Url.Length + who.Member.Length == 0
        select new TableRow(isKnownByName ? who.Name : name, isKnownByName ? who.Headline : headline, company, who.Url, who.Member, degree, reaction, comment, post,
            // A time without a word of what was done then is completed by whichever row came before: that does depend on the order.
            reaction.Length + comment.Length == 0 ? "" : time);

    public static readonly Gen<TableRow[]> Rows = Row.Array[1, 12];

    /// <summary>A table and the same rows in another order.</summary>
    public static readonly Gen<(TableRow[] Rows, TableRow[] Shuffled)> Twice = from rows in Rows from shuffled in Gen.Shuffle(rows) select (rows, shuffled);

    static Gen<T> One<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(n => of[n]);

    public static string Csv(IEnumerable<TableRow> rows) => "name,headline,company,profileUrl,memberId,degree,reaction,comment,postUrl,timestamp\n" + string.Concat(
        rows.Select(row => string.Join(',', new[] { row.Name, row.Headline, row.Company, row.Url, row.Member, row.Degree, row.Reaction, row.Comment, row.Post, row.When }
            .Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
}
