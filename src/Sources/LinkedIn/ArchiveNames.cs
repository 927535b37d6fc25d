using System.Text.RegularExpressions;

namespace Windfall.Sources.LinkedIn;

/// <summary>Tells what a file of an archive holds by its name alone, so that what is none of our business is never opened.</summary>
static partial class ArchiveNames
{
    /// <summary>Folders of the archive that hold nothing for us, whatever their files are called.</summary>
    static readonly string[] Closed = ["jobs", "verifications", "__macosx"];

    public static ArchiveKind KindOf(string path)
    {
        var segments = path.Replace('\\', '/').Split('/');
        if (segments.Any(segment => Closed.Contains(segment, StringComparer.OrdinalIgnoreCase)))
            return ArchiveKind.Ignored;

        var (stem, extension) = (Path.GetFileNameWithoutExtension(segments[^1]), Path.GetExtension(segments[^1]).ToLowerInvariant());
        if (extension is ".html" or ".htm")
            return segments.SkipLast(1).Contains("Articles", StringComparer.OrdinalIgnoreCase) ? ArchiveKind.Articles : ArchiveKind.Ignored;

        return extension is not ".csv" ? ArchiveKind.Ignored : Plain(stem) switch
        {
            "profile" => ArchiveKind.Profile,
            "positions" => ArchiveKind.Positions,
            "invitations" => ArchiveKind.Invitations,
            "connections" => ArchiveKind.Connections,
            "shares" => ArchiveKind.Shares,
            "comments" => ArchiveKind.Comments,
            "reactions" or "likes" => ArchiveKind.Reactions,
            "instantreposts" => ArchiveKind.InstantReposts,
            "messages" => ArchiveKind.Messages,
            _ => ArchiveKind.Ignored,
        };
    }

    /// <summary>Whether a file by itself is one of those that look like messages and are none of our business: <c>guide_messages.csv</c>.</summary>
    public static bool IsDecoy(string name) =>
        Plain(name.Split('.')[0]) is var stem && stem.Length > "messages".Length && stem.EndsWith("messages", StringComparison.Ordinal);

    /// <summary>Without a part's number, a member's id, a browser's " (1)"; without case, spaces and their stand-ins.</summary>
    static string Plain(string stem) => Separators.Replace(Suffixes.Replace(stem, ""), "").ToLowerInvariant();

    [GeneratedRegex(@"(?:[_ ]\d{1,20}| ?\(\d{1,3}\))+$", RegexOptions.NonBacktracking)]
    private static partial Regex Suffixes { get; }

    [GeneratedRegex("[ _-]", RegexOptions.NonBacktracking)]
    private static partial Regex Separators { get; }
}
