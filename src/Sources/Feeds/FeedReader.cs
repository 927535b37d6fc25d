namespace Windfall.Sources.Feeds;

/// <summary>Reads feeds as they are: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. Never throws, whatever the bytes.</summary>
public static class FeedReader
{
    public const int LargestBytes = 16 << 20;

    /// <summary>Entries taken from one feed at most.</summary>
    public const int MostEntries = 5000;

    /// <param name="contentType">What the server said of the bytes.</param>
    /// <param name="address">Where they came from: what relative links are relative to.</param>
    public static FeedReading Read(ReadOnlySpan<byte> bytes, string? contentType = null, string? address = null)
    {
        if (bytes.Length > LargestBytes)
            return new(null, FeedProblem.TooLarge, "");
        var (text, encoding) = FeedText.Of(bytes, contentType);
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart();
        if (start.IsEmpty)
            return new(null, FeedProblem.Empty, encoding);

        var (feed, problem) = start[0] is '{' or '[' ? JsonFeed.Read(text, address) : XmlFeed.Read(text, address);
        return new(feed, problem, encoding);
    }
}
