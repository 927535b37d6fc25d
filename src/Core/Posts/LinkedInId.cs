using System.Globalization;

namespace Windfall.Core.Posts;

/// <summary>Finds the id of a post in a LinkedIn address or URN. The same post may go by several: an activity, a share, a ugcPost.</summary>
static class LinkedInId
{
    static readonly string[] Kinds = ["activity", "share", "ugcPost", "groupPost"];

    /// <summary>Writes <c>urn:li:share:7…</c>: the first URN of a post in the text, or else <c>share-7…</c> in a slug.</summary>
    /// <param name="text">Percent-encoding undone. Of the URN of a comment or reaction, the post's inside it is found.</param>
    public static bool TryFind(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        for (var from = 0; text[from..].IndexOf("urn:li:", StringComparison.OrdinalIgnoreCase) is >= 0 and var at; from += at + 7)
        {
            if (TryId(text[(from + at + 7)..], ":", key, out length))
                return true;
        }
        for (var from = 0; text[from..].IndexOfAny('_', '-') is >= 0 and var at; from += at + 1)
        {
            if (TryId(text[(from + at + 1)..], "-:", key, out length))
                return true;
        }
        length = 0;
        return false;
    }

    static bool TryId(ReadOnlySpan<char> text, ReadOnlySpan<char> separators, Span<char> key, out int length)
    {
        length = 0;
        foreach (var kind in Kinds)
        {
            if (!text.StartsWith(kind, StringComparison.OrdinalIgnoreCase) || text.Length == kind.Length || !separators.Contains(text[kind.Length]))
                continue;

            var id = Digits(text[(kind.Length + 1)..], out var rest);
            var group = default(ReadOnlySpan<char>);
            if (kind == "groupPost" && rest is ['-', ..])
            {
                group = id;
                id = Digits(rest[1..], out rest);
            }

            // Ids of today have 19 digits; the oldest had fewer, but in a slug a short number is just a number.
            if (id.Length < (separators.Length > 1 ? 15 : 1) || id.Length > 20 || group.Length > 20 || rest is [var next, ..] && char.IsLetterOrDigit(next))
                continue;
            return group.IsEmpty
                ? key.TryWrite(CultureInfo.InvariantCulture, $"urn:li:{kind}:{id}", out length)
                : key.TryWrite(CultureInfo.InvariantCulture, $"urn:li:{kind}:{group}-{id}", out length);
        }
        return false;
    }

    static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        rest = end < 0 ? default : text[end..];
        return end < 0 ? text : text[..end];
    }
}
