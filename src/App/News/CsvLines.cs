using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Windfall.App.News;

/// <summary>Writes lines of CSV without allocating: texts quoted where they must be, whole numbers, other numbers.</summary>
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
            filled += Encoding.UTF8.GetBytes(text, buffer.AsSpan(filled));
            return this;
        }
        buffer[filled++] = (byte)'"';
        foreach (var letter in text)
            filled += Encoding.UTF8.GetBytes(letter == '"' ? "\"\"" : letter.ToString(), buffer.AsSpan(filled));
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

    public CsvLines Number(double number)
    {
        Next(32);
        number.TryFormat(buffer.AsSpan(filled), out var written, "0.######", CultureInfo.InvariantCulture);
        filled += written;
        return this;
    }

    public void End()
    {
        buffer[filled++] = (byte)'\n';
        isFirst = true;
    }

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
