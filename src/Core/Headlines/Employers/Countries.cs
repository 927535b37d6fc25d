namespace Windfall.Core.Headlines;

/// <summary>ISO 3166-1 two-letter codes, packed into a number so that a role holds no reference. 0 is unknown.</summary>
public static class Countries
{
    /// <summary>A region that is more than a country, and not one's own: Europe, EMEA, Asia. Written <c>XE</c>.</summary>
    public static ushort Elsewhere { get; } = Pack("XE");

    /// <summary>A multinational with large business in many countries. Written <c>XX</c>.</summary>
    public static ushort Everywhere { get; } = Pack("XX");

    /// <returns>0 unless the code is two ASCII letters.</returns>
    public static ushort Pack(ReadOnlySpan<char> code) =>
        code.Length == 2 && char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1])
            ? (ushort)((char.ToUpperInvariant(code[0]) << 8) | char.ToUpperInvariant(code[1]))
            : (ushort)0;

    /// <returns>Empty for 0.</returns>
    public static string Unpack(ushort packed) => packed == 0 ? "" : $"{(char)(packed >> 8)}{(char)(packed & 0xFF)}";

    /// <summary>Where headlines are written in French.</summary>
    public static bool SpeaksFrench(ushort packed) => Unpack(packed) is "FR" or "BE" or "CH" or "CA" or "LU" or "MA" or "TN" or "SN" or "CI" or "MC" or "DZ" or "CM";
}
