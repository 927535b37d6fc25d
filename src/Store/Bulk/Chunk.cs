using System.Text;
using Windfall.Core.Posts;

namespace Windfall.Store.Bulk;

/// <summary>What one row of a table told of a person, when it told anything not yet told in this batch.</summary>
public record struct PersonEntry(
    int Row, long Person, bool IsNew, TextPart Name, TextPart Headline, TextPart Company, TextPart Url, TextPart MemberId, int? Degree, Verdict Verdict);

/// <summary>What one row told of an act.</summary>
public record struct ActEntry(int Row, long Post, long Person, ActKind Kind, long Key, long? At, TextPart Detail, TextPart Text, bool PostIsNew)
{
    /// <summary>The network's own name for a comment, and of what it answers: what makes threads. Null where nothing tells.</summary>
    public TextPart Address { get; init; } = TextPart.Null;

    public TextPart Parent { get; init; } = TextPart.Null;
}

/// <summary>What one row told of a post; of a post already known, only what may be new.</summary>
public sealed record PostEntry(int Row, long Id, bool IsNew, Post Post);

/// <summary>What one row told of a post's counts at a moment.</summary>
public readonly record struct ReadingEntry(int Row, long Post, Reading Reading);

/// <summary>A way to recognise a person that was not known before.</summary>
public readonly record struct IdentityEntry(long Hash, long Person);

/// <summary>
/// Some rows on their way into the database: plain structs and one stretch of UTF-8, so that nothing is allocated per row.
/// Filled by one thread, written by another, then cleared and used again.
/// </summary>
public sealed class Chunk
{
    public const int RowLimit = 1 << 15;
    const int ArenaLimit = 8 << 20;

    byte[] arena = new byte[1 << 20];
    int used;

    public int Rows { get; private set; }
    public List<PostEntry> Posts { get; } = [];
    public List<ReadingEntry> Readings { get; } = [];
    public List<PersonEntry> People { get; } = [];
    public List<ActEntry> Acts { get; } = [];
    public List<IdentityEntry> Identities { get; } = [];
    public List<TouchEntry> Touches { get; } = [];
    public List<ProfileEntry> Profiles { get; } = [];
    public List<FigureEntry> Figures { get; } = [];
    public List<CompanyEntry> Companies { get; } = [];
    /// <summary>Rows of people who asked to be erased.</summary>
    public List<int> Erased { get; } = [];
    public ReadOnlySpan<byte> Arena => arena.AsSpan(0, used);
    public bool IsFull => Rows >= RowLimit || used >= ArenaLimit;

    /// <returns>The row's number in this chunk.</returns>
    public int NextRow() => Rows++;

    /// <summary>Keeps a text; an empty one is nothing told.</summary>
    public TextPart Keep(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return TextPart.Null;

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (arena.Length - used < most)
            Array.Resize(ref arena, Math.Max(arena.Length * 2, used + most));

        var part = new TextPart(used, Encoding.UTF8.GetBytes(text, arena.AsSpan(used)));
        used += part.Length;
        return part;
    }

    public void Clear()
    {
        (Rows, used) = (0, 0);
        Erased.Clear();
        Posts.Clear();
        Readings.Clear();
        People.Clear();
        Acts.Clear();
        Identities.Clear();
        Touches.Clear();
        Profiles.Clear();
        Figures.Clear();
        Companies.Clear();
    }
}
