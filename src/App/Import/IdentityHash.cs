using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Windfall.App.Import;

/// <summary>Hashes that tell people, and comments of one person, apart. XxHash3, Collet 2019.</summary>
static class IdentityHash
{
    /// <param name="key">A canonical address: <c>linkedin:in/somebody</c>.</param>
    /// <param name="seed">The database's secret.</param>
    public static long OfAddress(ReadOnlySpan<char> key, long seed) => Of(key, seed);

    /// <summary>For people of whom no address is known.</summary>
    public static long OfName(ReadOnlySpan<char> name, ReadOnlySpan<char> headline, long seed) =>
        Of(headline, Of(name, seed ^ 0x6e616d65));

    /// <summary>For all who hide who they are: they are counted, never told apart.</summary>
    public static long OfHidden(long seed) => Of("anonymous", seed);

    /// <summary>The key of a comment: its words, and its exact time where that is known. The same in every database.</summary>
    public static long OfComment(ReadOnlySpan<char> text, long? at) => Of(text, at ?? 0);

    /// <summary>The key of a touch: all that tells it from others.</summary>
    public static long OfTouch(long seed, long? at, ReadOnlySpan<char> address, ReadOnlySpan<char> detail, ReadOnlySpan<char> text, ReadOnlySpan<char> with) =>
        Of(with, Of(text, Of(detail, Of(address, seed ^ (at ?? 0)))));

    static long Of(ReadOnlySpan<char> text, long seed) => (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text), seed);
}
