using System.Buffers.Text;
using System.Text;

namespace Windfall.App.News;

/// <summary>Writes lines of CSV without allocating: texts quoted where they must be, and whole numbers.</summary>
sealed class CsvLines(Stream to) : IDisposable
{
    const int Size = 1 << 16, Room = 4096;

    readonly byte[] buffer = new byte[Size];

    int filled;
    bool isFirst = true;

    public CsvLines Text(ReadOnlySpan<char> text)
    {
        Next(text.Length * 4 + 2);
        if (text.IndexOfAny(",\"\r\n") < 0)
        {
            Put(text);
            return this;
        }
        buffer[filled++] = (byte)'"';
        for (int quote; (quote = text.IndexOf('"')) >= 0; text = text[(quote + 1)..])
        {
            Put(text[..(quote + 1)]);
            buffer[filled++] = (byte)'"';
        }
        Put(text);
        buffer[filled++] = (byte)'"';
        return this;
    }

    public CsvLines Number(long number)
    {
        Next(24);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(filled), out var written);
        filled += written;
        return this;
    }

    public void End()
    {
        buffer[filled++] = (byte)'\n';
        isFirst = true;
    }

    void Put(ReadOnlySpan<char> text) => filled += Encoding.UTF8.GetBytes(text, buffer.AsSpan(filled));

    void Next(int room)
    {
        if (filled + room + Room > Size)
            Flush();
        if (!isFirst)
            buffer[filled++] = (byte)',';
        isFirst = false;
    }

    void Flush()
    {
        to.Write(buffer, 0, filled);
        filled = 0;
    }

    public void Dispose()
    {
        Flush();
        to.Flush();
    }
}
