using System.Buffers;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;

namespace Windfall.App.Headlines;

/// <summary>JSON that grows in one buffer, from pieces encoded beforehand and texts of strangers. Who appends sees to commas and braces.</summary>
sealed class JsonText(int capacity)
{
    public const int Padding = 32;

    const int MostBytesOfOne = 6;    // of one character: \u1234

    /// <summary>ASCII that needs no escape; searched many at a time.</summary>
    static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except(['"', '\\'])]);

    /// <summary>Besides, what French and typographers write. All the rest is escaped or not by the encoder's own rule.</summary>
    static readonly bool[] Lettered = [.. Enumerable.Range(0, '…' + 1).Select(c => Plain.Contains((char)c) || "àâäçéèêëîïôöùûüÀÂÇÉÈÊËÎÏÔœŒ’–—•·…«»".Contains((char)c))];

    byte[] buffer = new byte[capacity];
    int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public void Clear() => length = 0;

    public void Add(ReadOnlySpan<byte> encoded) => encoded.CopyTo(Room(encoded.Length));

    /// <summary>A stretch of an array with <see cref="Padding"/> bytes behind it: a step at a time, without asking how long it is.</summary>
    public void AddPadded(byte[] padded, int from, int count)
    {
        Reserve(count + Padding);
        for (var i = 0; i < count; i += Padding)
            Vector256.Create(padded, from + i).CopyTo(buffer, length + i);
        length += count;
    }

    /// <summary>A text as it stands between the quotation marks of a JSON string.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        var odd = text.IndexOfAnyExcept(Plain);
        if (odd >= 0 && !IsLettered(text[odd..]))
            Add(Encode(text));
        else
        {
            Reserve(3 * text.Length);
            length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        }
    }

    static bool IsLettered(ReadOnlySpan<char> text)
    {
        var lettered = Lettered;
        foreach (var c in text)
            if (c >= lettered.Length || !lettered[c])
                return false;
        return true;
    }

    /// <summary>The encoder's own bytes for a text, without quotation marks. Allocates.</summary>
    public static byte[] Encode(ReadOnlySpan<char> text)
    {
        var escaped = new char[MostBytesOfOne * text.Length];
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text, escaped, out _, out var written);
        return Encoding.UTF8.GetBytes(escaped, 0, written);
    }

    /// <summary>A share from 0 to 1 with up to four decimals.</summary>
    public void AddShare(double share)
    {
        var scaled = (int)Math.Round(share * 10_000);
        if (scaled is <= 0 or >= 10_000)
        {
            Add(scaled <= 0 ? "0"u8 : "1"u8);
            return;
        }
        var digits = Room(6);
        "0.0000"u8.CopyTo(digits);
        for (var i = 5; i > 1; i--, scaled /= 10)
            digits[i] = (byte)('0' + scaled % 10);
        while (buffer[length - 1] == (byte)'0')
            length--;
    }

    Span<byte> Room(int bytes)
    {
        Reserve(bytes);
        length += bytes;
        return buffer.AsSpan(length - bytes, bytes);
    }

    void Reserve(int bytes)
    {
        if (buffer.Length - length < bytes)
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + bytes));
    }
}
