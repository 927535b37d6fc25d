using System.IO.Hashing;
using System.Text;

namespace Windfall.Sources.Bluesky;

/// <summary>Posts that are watched, and who acted on them, to be found in a stream of everybody's events: 16 bytes an entry, no objects.</summary>
/// <remarks>
/// Open addressing with linear probing on XxHash3 (Collet, 2019), at most half full. Two names may share a 64-bit hash with a chance of n²/2⁶⁵; then a post is looked at
/// that need not have been, and no harm is done.
/// </remarks>
public sealed class WatchedPosts
{
    struct Slot
    {
        public ulong Hash;
        public int Post;        // 1-based; 0: empty
    }

    readonly string[] addresses;
    readonly Slot[] slots;

    /// <param name="posts">Their at:// addresses.</param>
    /// <param name="actors">DIDs, each with the place of a post in <paramref name="posts"/>: whoever takes something back is found by this.</param>
    public WatchedPosts(IReadOnlyList<string> posts, IReadOnlyList<(string Did, int Post)> actors)
    {
        addresses = [.. posts];
        slots = new Slot[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, 2 * (posts.Count + actors.Count)))];
        for (var i = 0; i < addresses.Length; i++)
            Add(addresses[i], i);
        foreach (var (did, post) in actors)
            Add(did, post);
    }

    public int Count => addresses.Length;

    public string this[int post] => addresses[post];

    /// <summary>Places of the posts that a name stands for, one call each: <c>for (var at = -1; Next(hash, ref at, out var post);)</c></summary>
    public bool Next(ulong hash, ref int at, out int post)
    {
        var mask = slots.Length - 1;
        at = at < 0 ? (int)hash & mask : (at + 1) & mask;
        for (; slots[at].Post != 0; at = (at + 1) & mask)
            if (slots[at].Hash == hash)
            {
                post = slots[at].Post - 1;
                return true;
            }
        post = -1;
        return false;
    }

    public static ulong Hash(ReadOnlySpan<byte> name) => XxHash3.HashToUInt64(name);

    void Add(string name, int post)
    {
        var (hash, mask) = (Hash(Encoding.UTF8.GetBytes(name)), slots.Length - 1);
        var at = (int)hash & mask;
        for (; slots[at].Post != 0; at = (at + 1) & mask)
            if (slots[at].Hash == hash && slots[at].Post == post + 1)
                return;
        slots[at] = new() { Hash = hash, Post = post + 1 };
    }
}
