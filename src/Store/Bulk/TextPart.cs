namespace Windfall.Store.Bulk;

/// <summary>A stretch of a chunk's UTF-8 bytes; a text that is not there is null, not empty.</summary>
public readonly record struct TextPart(int Start, int Length)
{
    public static TextPart Null => new(-1, 0);

    public bool IsNull => Start < 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> arena) => IsNull ? [] : arena.Slice(Start, Length);
}
