using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Windfall.Core.Posts;

namespace Windfall.Sample;

/// <summary>All of the sample, drawn from one seed: the same bytes each time.</summary>
public sealed class Drawing
{
    static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Chosen among sixty, as the night that comes nearest to the story: 20 by evening, 1,500 next morning, nearly 4,000 in the end.
    const int Seed = 20260954, OrdinaryCount = 20;

    Drawing()
    {
        // Each part has dice of its own: a word changed in a text moves no reading.
        Life = Night.Draw(new Random(Seed));
        Readings = [.. Night.Readings(new Random(Seed + 1), Life)];
        People = [.. new People(new Random(Seed + 2)).Draw(Life)];
        Ordinary = OrdinaryPosts.Draw(Seed + 3, OrdinaryCount);
    }

    public static Drawing Of { get; } = new();

    /// <summary>Where the clock of the sample stands.</summary>
    public static DateTimeOffset Clock => Night.Clock;

    /// <summary>When the news module listed the post.</summary>
    public static DateTimeOffset PickedUpAt => Night.PickedUpAt;

    public static string ViralPost { get; } = Address(Night.PublishedAt);

    /// <summary>The readings of the post that took off, in order of time.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>The people table, in order of time.</summary>
    public ImmutableArray<Line> People { get; }

    /// <summary>The twenty posts before.</summary>
    public ImmutableArray<OrdinaryPost> Ordinary { get; }

    internal Life Life { get; }

    public static IEnumerable<(string Name, byte[] Bytes)> Files() =>
    [
        ("profile.json", Profile()),
        ("posts.csv", Of.WritePosts()),
        ("readings.csv", Of.WriteReadings()),
        ("people.csv", Of.WritePeople()),
        ("news.xml", News.Write()),
        ("linkedin/Complete_LinkedInDataExport_09-22-2026.zip", Of.WriteArchive()),
        ($"linkedin/{OwnBooks.AccountName}", Of.Books.Account()),
        ($"linkedin/{OwnBooks.PostName}", Of.Books.Post()),
    ];

    byte[] WriteReadings()
    {
        var table = new Table("at", "post", "reactions", "comments", "reposts", "impressions");
        foreach (var reading in Readings)
            table.Add(reading.At, ViralPost, reading.Reactions, reading.Comments, reading.Reposts, reading.Impressions);
        return table.Write();
    }

    byte[] WritePosts()
    {
        var table = new Table("post", "published", "text", "at", "reactions", "comments", "reposts", "impressions");
        foreach (var (post, text) in Ordinary.Zip(Texts("Posts")))
            foreach (var reading in post.Readings)
                Add(post.PublishedAt, text, reading);

        Add(Night.PublishedAt, Texts("Viral").Single(), Readings[0]);
        return table.Write();

        void Add(DateTimeOffset publishedAt, string text, Reading reading) => table.Add(
            Address(publishedAt), publishedAt, text, reading.At, reading.Reactions, reading.Comments, reading.Reposts, reading.Impressions);
    }

    byte[] WriteArchive()
    {
        var dice = new Random(Seed + 4);
        return new OwnArchive(dice, Contacts.Draw(dice, People), People).Write(
            [.. Ordinary.Zip(Texts("Posts"), (post, text) => (post.PublishedAt, text)), (Night.PublishedAt, Texts("Viral").Single())]);
    }

    OwnBooks Books => new(new Random(Seed + 5), Life, [.. Ordinary.Select(Gathered)]);

    static (DateTimeOffset, long, long) Gathered(OrdinaryPost post)
    {
        var last = post.Readings[^1];
        return (post.PublishedAt, post.Readings.Max(reading => reading.Impressions) ?? 0, OwnBooks.Engaged(last.Reactions, last.Comments, last.Reposts));
    }

    byte[] WritePeople()
    {
        var table = new Table("name", "headline", "profileUrl", "degree", "reaction", "comment", "postUrl", "timestamp");
        foreach (var line in People)
            table.Add(line.Name, line.Headline, line.ProfileUrl, line.Degree, line.Reaction, line.Comment, ViralPost, line.At);
        return table.Write();
    }

    static byte[] Profile()
    {
        var profile = new Dictionary<string, object>
        {
            ["name"] = "Theo Marchand-Ilves",
            ["url"] = "https://www.linkedin.com/in/sample-theo-marchand-ilves",
            ["network"] = "linkedin",
            ["headline"] = "Helping humans sound human | Speaker, dad of two, ex-radio | Boston",
            ["timeZone"] = "America/New_York",
            ["language"] = "en",
            ["clock"] = Night.Clock.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["post"] = ViralPost,
            ["declare"] = "Made-up sample data, drawn by the generator in tests/Sample; nobody in it exists.",
            ["fields"] = (string[])["chatbots and brand voice", "customer service", "social media of companies"],
        };
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(profile, Plain) + "\n");
    }

    static string[] Texts(string resource) => string.Join('\n', Text.Lines(resource)).Split("\n---\n");

    /// <summary>LinkedIn writes the time of publishing into a post's id: milliseconds, shifted left by 22 bits.</summary>
    static string Address(DateTimeOffset publishedAt)
    {
        var ms = publishedAt.ToUnixTimeMilliseconds();
        var low = ms * 2654435761 & 0x3FFFFF;    // any 22 bits that the time decides
        return string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/feed/update/urn:li:activity:{(ms << 22) + low}/");
    }
}
