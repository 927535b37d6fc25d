using Windfall.Core.Posts;

namespace Windfall.App.Import;

/// <summary>Which kind of act the word in a reaction column means. Tables also name comments and reposts there.</summary>
static class ActKinds
{
    public static ActKind Of(ReadOnlySpan<char> word) =>
        Is(word, "comment") || Is(word, "commented") || Is(word, "commentaire") ? ActKind.Comment
        : Is(word, "repost") || Is(word, "reposted") || Is(word, "share") || Is(word, "shared") || Is(word, "republication") ? ActKind.Repost
        : Is(word, "quote") || Is(word, "quoted") ? ActKind.Quote
        : ActKind.Reaction;

    static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
