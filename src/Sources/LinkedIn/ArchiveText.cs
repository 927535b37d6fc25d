using System.Buffers;
using System.Text;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Mends what LinkedIn's export did to texts.</summary>
public static class ArchiveText
{
    /// <summary>How UTF-8 begins that was once read as Windows-1252: two-byte letters of Europe, punctuation, symbols and emoji.</summary>
    static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÐÑâð");

    /// <summary>A text of the archive as its author wrote it.</summary>
    public static string Mended(ReadOnlySpan<char> text) => WithoutMojibake(text.ToString());

    /// <summary>The text of a share: every line break in it may have a quote on either side that nobody wrote.</summary>
    public static string MendedShare(ReadOnlySpan<char> text) => WithoutMojibake(WithoutBreakQuotes(text.ToString()));

    static string WithoutBreakQuotes(string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var breaks = plain.Count(c => c == '\n');
        var wrapped = 0;
        for (var at = plain.IndexOf("\"\n\"", StringComparison.Ordinal); at >= 0; at = plain.IndexOf("\"\n\"", at + 2, StringComparison.Ordinal))
            wrapped++;

        // One quote goes on each side and no more: a line may end with a quotation of its own. Where only some breaks are wrapped, a person did it.
        if (wrapped == 0 || wrapped < breaks)
            return text;

        plain = plain.Replace("\"\n\"", "\n", StringComparison.Ordinal);
        if (plain.Count(c => c == '"') % 2 == 0)
            return plain;
        return plain.StartsWith('"') ? plain[1..] : plain.EndsWith('"') ? plain[..^1] : plain;
    }

    /// <summary>Undoes UTF-8 read as Windows-1252, stretch by stretch, where the bytes are UTF-8 indeed; a real accent stays.</summary>
    static string WithoutMojibake(string text)
    {
        if (!text.AsSpan().ContainsAny(Leads))
            return text;

        var mended = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        Span<char> letters = stackalloc char[2];
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (length < 4 && at + length < text.Length && Windows1252Fallback.TryByte(text[at + length], out bytes[length]))
                length++;

            if (Leads.Contains(text[at])
                && Rune.DecodeFromUtf8(bytes[..length], out var rune, out var used) == OperationStatus.Done && used > 1)
            {
                mended.Append(letters[..rune.EncodeToUtf16(letters)]);
                at += used;
            }
            else
                mended.Append(text[at++]);
        }
        return mended.ToString();
    }
}
