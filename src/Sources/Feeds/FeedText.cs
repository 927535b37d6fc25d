using System.Text;
using System.Text.RegularExpressions;

namespace Windfall.Sources.Feeds;

/// <summary>Bytes of a feed as text: by their mark, else what the server says, else what the document says, else what they look like.</summary>
static partial class FeedText
{
    const int Head = 1024;

    static FeedText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static (string Text, string Encoding) Of(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var encoding = Marked(bytes, out var mark) ?? Wide(bytes) ?? Named(Charset(contentType)) ?? Declared(bytes);
        if (encoding is null or UTF8Encoding && !IsUtf8(bytes[mark..]))
            encoding = encoding is null || mark == 0 ? Encoding.GetEncoding(1252) : encoding;
        if (encoding is null || (mark == 0 && IsUtf8(bytes) && HasManyBytes(bytes)))
            encoding = Encoding.UTF8;
        return (encoding.GetString(bytes[mark..]), encoding.WebName.ToLowerInvariant() switch { "utf-16" => "utf-16le", "utf-32" => "utf-32le", var name => name });
    }

    static Encoding? Marked(ReadOnlySpan<byte> bytes, out int mark)
    {
        (var encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    /// <summary>A sign of less than 256 in four or two bytes, without a mark.</summary>
    static Encoding? Wide(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
        [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        [(byte)'<', 0, ..] => Encoding.Unicode,
        _ => null,
    };

    static string? Charset(string? contentType) => contentType is null ? null : CharsetPart().Match(contentType) is { Success: true } part ? part.Groups[1].Value : null;

    static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]);
        return EncodingPart().Match(head) is { Success: true } part ? Named(part.Groups[1].Value) : null;
    }

    /// <summary>Pages marked as Latin-1, GB2312 or KS C 5601 are in their supersets, as browsers know too.</summary>
    static Encoding? Named(string? name)
    {
        var better = name?.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "ansi" => "windows-1252",
            "iso-8859-9" => "windows-1254",
            "gb2312" or "gbk" => "gb18030",
            "utf8" => "utf-8",
            "utf-16" or "utf16" or "utf-32" => null,       // no mark, and read as single bytes so far: it is not
            "zenkaku" or "x-sjis" => "shift_jis",
            "cp949" or "ks_c_5601-1987" => "ks_c_5601-1987",
            var other => other,
        };
        if (better is null)
            return null;
        try
        {
            return Encoding.GetEncoding(better);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    static bool HasManyBytes(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0;

    [GeneratedRegex("""charset\s*=\s*["']?([\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetPart();

    [GeneratedRegex("""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex EncodingPart();
}
