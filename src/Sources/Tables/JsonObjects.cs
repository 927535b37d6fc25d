using System.Text.Json;

namespace Windfall.Sources.Tables;

/// <summary>
/// Finds the objects of a JSON file one after another: of the first list of objects in it, however deep that list lies, or one object a line. It looks at braces, brackets and strings only; whether an object is sound, its reader says.
/// </summary>
sealed class JsonObjects(Stream stream, Limits limits)
{
    /// <summary>What lies between objects.</summary>
    static ReadOnlySpan<byte> Between => ", \t\r\n"u8;

    byte[] bytes = new byte[1 << 20];
    int filled, next, newline, entry;
    bool ended, byLine;

    /// <summary>The current object as written.</summary>
    public ReadOnlySpan<byte> Current => bytes.AsSpan(start, length);
    int start, length;

    public long Line { get; private set; } = 1;

    /// <summary>Whether the current object never ended, or was longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the current text is no object at all.</summary>
    public bool IsJunk { get; private set; }

    /// <summary>Whether nothing more lies in memory, so that going on would forget what came before.</summary>
    public bool IsAtEdge => !ended && filled - next < bytes.Length / 2;

    /// <summary>Starts again at what lies in memory. Only before any of it was let go.</summary>
    public void Rewind() => (next, newline, Line) = (entry, 0, 1);

    void Fill()
    {
        var read = stream.ReadAtLeast(bytes.AsSpan(filled), bytes.Length - filled, throwOnEndOfStream: false);
        ended = filled + read < bytes.Length;
        filled += read;
    }

    /// <returns>False at the end of the list, or of the file.</returns>
    public bool MoveNext()
    {
        (IsTooLong, IsJunk) = (false, false);
        while (true)
        {
            var ahead = bytes.AsSpan(next, filled - next);
            var first = ahead.IndexOfAnyExcept(Between);
            var end = first < 0 ? -1 : ahead[first] == '{' ? Extent(byLine ? ToLineEnd(ahead[first..]) : ahead[first..]) : ToLineEnd(ahead[first..]).Length;
            var isCut = first < 0 || end < 0 && !(byLine && ToLineEnd(ahead[first..]).Length < ahead.Length - first);
            if (isCut && !ended && (first < 0 || ahead.Length - first <= limits.Record))
            {
                LetGo(first < 0 ? filled : next + first);
                continue;
            }
            if (first < 0 || ahead[first] == ']' && !byLine)
                return false;

            start = next + first;
            CountLines(start);
            IsJunk = ahead[first] != '{';
            IsTooLong = end > limits.Record || end < 0 && ahead.Length - first > limits.Record;
            length = end < 0 ? ToLineEnd(ahead[first..]).Length : end;
            next = end < 0 && !byLine ? filled : start + length;
            ended |= end < 0 && !byLine;    // what follows an object that does not end is a part of it
            if (end < 0 && !byLine)
                filled = next;
            return true;
        }
    }

    static ReadOnlySpan<byte> ToLineEnd(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;

    void CountLines(int upTo)
    {
        Line += bytes.AsSpan(newline, upTo - newline).Count((byte)'\n');
        newline = upTo;
    }

    void LetGo(int upTo)
    {
        CountLines(upTo);
        bytes.AsSpan(upTo, filled - upTo).CopyTo(bytes);
        (filled, next, newline) = (filled - upTo, 0, 0);
        if (filled == bytes.Length)
            Array.Resize(ref bytes, bytes.Length * 2);
        Fill();
    }

    /// <summary>Length of the object that starts here; -1 if it does not end.</summary>
    static int Extent(ReadOnlySpan<byte> json)
    {
        var (depth, at) = (0, 0);
        while (json[at..].IndexOfAny((byte)'{', (byte)'}', (byte)'"') is >= 0 and var step)
        {
            at += step;
            switch (json[at++])
            {
                case (byte)'{':
                    depth++;
                    break;
                case (byte)'}':
                    if (--depth == 0)
                        return at;
                    break;
                default:
                    while (json[at..].IndexOfAny((byte)'"', (byte)'\\') is >= 0 and var end)
                    {
                        at += end + 1;
                        if (json[at - 1] == '"')
                            goto closed;
                        at = Math.Min(at + 1, json.Length);
                    }
                    return -1;
                closed:
                    break;
            }
        }
        return -1;
    }

    /// <summary>Finds out how the objects lie: one a line, one after another, or in the file's first list of objects; and goes there.</summary>
    /// <returns>False where there is no object.</returns>
    public bool Enter()
    {
        Fill();
        var head = bytes.AsSpan(0, filled).TrimStart(Between);
        if (head is [(byte)'{', ..])
        {
            var line = ToLineEnd(head);
            byLine = Extent(line) >= 0 && head[line.Length..].TrimStart(Between) is [(byte)'{', ..];
            var whole = Extent(head);
            if (byLine || whole >= 0 && head[whole..].TrimStart(Between) is [(byte)'{', ..])
                return true;
        }
        return EnterList();
    }

    bool EnterList()
    {
        var json = new Utf8JsonReader(bytes.AsSpan(0, filled), isFinalBlock: false, new(new() { MaxDepth = limits.Depth }));
        var list = 0;
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.StartObject && list > 0)
                {
                    entry = next = list;
                    return true;
                }
                list = json.TokenType == JsonTokenType.StartArray ? (int)json.BytesConsumed : 0;
            }
        }
        catch (JsonException)
        {
            return false;
        }
        return bytes.AsSpan(0, filled).TrimStart(Between) is [(byte)'{', ..];    // one object alone is a list of one
    }
}
