namespace Windfall.Core.Posts;

/// <summary>A post's name: the network it lives on, and that network's own key for it.</summary>
public readonly record struct PostId(Network Network, string Key)
{
    public override string ToString() => $"{Network}:{Key}";
}

/// <summary>Something a profile published.</summary>
/// <param name="Url">Its address, as a browser wants it.</param>
/// <param name="PublishedAt">Null where neither the address nor a file told.</param>
/// <param name="Text">Null where only counts are known.</param>
public sealed record Post(PostId Id, string Url, DateTimeOffset? PublishedAt, string? Text)
{
    const int OpeningLimit = 140;

    /// <summary>Its first visible line, at most 140 characters; null while the text is unknown.</summary>
    public string? Opening => OpeningOf(Text);

    public static string? OpeningOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var line = text.AsSpan().TrimStart();
        var end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line[..end]).TrimEnd();

        if (line.Length <= OpeningLimit)
            return line.ToString();

        var cut = line[..OpeningLimit].LastIndexOf(' ');
        return $"{line[..(cut > OpeningLimit / 2 ? cut : OpeningLimit)]}…";
    }
}
