namespace Windfall.Core.Headlines;

/// <summary>What stands between a word and the one before it, from the loosest to the hardest.</summary>
enum Gap : byte
{
    Space,
    Hyphen,
    Slash,
    Comma,
    Open,
    Close,
    At,
    Hard,

    /// <summary>An arrow: what stands before it was, what stands behind it is.</summary>
    Arrow,
}

/// <summary>One word of a headline. Sixteen bytes.</summary>
/// <param name="Hash">Of its folded letters.</param>
/// <param name="From">Its first character.</param>
/// <param name="Size">Characters.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="IsCapital">Holds a capital letter or a digit: Nike, eBay, 3M.</param>
/// <param name="IsShout">Has no small letter, and more than one letter.</param>
readonly record struct Token(ulong Hash, ushort From, ushort Size, Gap Before, bool IsCapital, bool IsShout, bool IsNumber)
{
    public int Start => From;
    public int Length => Size;
    public int End => From + Size;
}
