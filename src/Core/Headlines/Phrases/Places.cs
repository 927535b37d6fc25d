namespace Windfall.Core.Headlines;

/// <summary>Countries by the places in them, as far as the lexicon knows places.</summary>
public static class Places
{
    /// <param name="place">As LinkedIn writes regions: <c>Greater Boston</c>, <c>London Area, United Kingdom</c>.</param>
    /// <returns>The country of the last place named, packed as <see cref="Countries"/> does; 0 where none is known.</returns>
    public static ushort CountryOf(ReadOnlySpan<char> place)
    {
        Span<Token> words = stackalloc Token[Tokens.Limit];
        var left = (ReadOnlySpan<Token>)words[..Tokens.Scan(place, words)];
        ushort country = 0;
        while (!left.IsEmpty)
        {
            var length = Lexicon.Match(left, out var entry);
            if (length > 0 && entry.Cue == Cue.Place && entry.Country != 0)
                country = entry.Country;
            left = left[Math.Max(1, length)..];
        }
        return country;
    }
}
