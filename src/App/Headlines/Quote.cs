using System.Buffers;

namespace Windfall.App.Headlines;

/// <summary>A stranger's text, of which stretches are quoted. Where all of it is plain ASCII, they are copied from the bytes it came as.</summary>
readonly ref struct Quote(ReadOnlySpan<char> text, ReadOnlySpan<byte> bytes)
{
    /// <summary>ASCII that JSON need not escape.</summary>
    static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (byte)c).Except("\"\\"u8.ToArray())]);

    public readonly ReadOnlySpan<char> Text = text;
    readonly ReadOnlySpan<byte> plain = bytes.ContainsAnyExcept(Plain) ? [] : bytes;

    public Quote(ReadOnlySpan<char> text) : this(text, []) { }

    public void AddTo(JsonText json, Core.Headlines.TextSpan stretch)
    {
        if (plain.IsEmpty)
            json.AddText(stretch.Of(Text));
        else
            json.Add(plain.Slice(stretch.Start, stretch.Length));
    }
}
