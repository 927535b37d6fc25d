using System.Text;

namespace Windfall.Sources.Tables;

/// <summary>
/// Reads text without being told its encoding: by byte order mark, else UTF-16 if every other byte is zero, else UTF-8;
/// and where bytes are no UTF-8, as Windows-1252. Byte by byte, so that it does not matter how late in a file the first accent comes.
/// </summary>
static class LenientText
{
    public static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    /// <summary>The text of a stream, its byte order mark left out. The stream is closed with it.</summary>
    public static StreamReader Open(PeekedStream stream)
    {
        var (encoding, mark) = Detect(stream.Head);
        stream.Skip(mark);
        return new(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
    }

    /// <summary>The text of some bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Detect(bytes);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>Whether these are single bytes, and not halves of UTF-16.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> head) => ReferenceEquals(Detect(head).Encoding, Utf8);

    /// <returns>The encoding, and the length of the mark that told it.</returns>
    public static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Halves(head[..Math.Min(head.Length, 4096)]) ?? Utf8, 0),
    };

    static Encoding? Halves(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        var pairs = head.Length / 2;
        return odd > pairs / 2 && even <= pairs / 20 ? Encoding.Unicode
            : even > pairs / 2 && odd <= pairs / 20 ? Encoding.BigEndianUnicode
            : null;
    }
}

/// <summary>Takes bytes that are no UTF-8 for Windows-1252.</summary>
sealed class Windows1252Fallback : DecoderFallback
{
    // What 0x80 to 0x9F mean there (unicode.org, CP1252.TXT); the rest is as in Unicode.
    const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public override int MaxCharCount => 4;

    /// <summary>The byte that stands for a letter above ASCII.</summary>
    public static bool TryByte(char letter, out byte single)
    {
        var upper = letter < 0xA0 ? -1 : Upper.IndexOf(letter, StringComparison.Ordinal);
        single = (byte)(upper >= 0 ? upper + 0x80 : letter);
        return upper >= 0 || letter is >= (char)0x80 and <= (char)0xFF;
    }

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    sealed class Buffer : DecoderFallbackBuffer
    {
        byte[] bytes = [];
        int next;

        public override int Remaining => bytes.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (bytes, next) = (bytesUnknown, 0);
            return true;
        }

        public override char GetNextChar() => next == bytes.Length ? '\0' : bytes[next++] is var b and >= 0x80 and < 0xA0 ? Upper[b - 0x80] : (char)bytes[next - 1];

        public override bool MovePrevious()
        {
            if (next == 0)
                return false;
            next--;
            return true;
        }

        public override void Reset() => (bytes, next) = ([], 0);
    }
}
