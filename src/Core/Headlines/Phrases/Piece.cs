namespace Windfall.Core.Headlines;

/// <summary>In what light a stretch of a headline stands.</summary>
enum Light : byte
{
    Plain,
    Former,
    Aspiring,
    Under,
    Board,
    Retired,
}

/// <summary>A known phrase, or a single unknown word. Sixteen bytes: the rules copy many.</summary>
/// <param name="first">Its first token.</param>
/// <param name="count">Of its tokens; at least 1.</param>
struct Piece(int first, int count, Gap before, Entry entry)
{
    readonly byte first = (byte)first, count = (byte)count;
    public Gap Before = before;
    public Light Light;
    public Entry Entry = entry;

    public readonly int First => first;
    public readonly int Count => count;
    public readonly int Next => first + count;
    public readonly Cue Cue => Entry.Cue;
    public readonly bool IsJob => Entry.Cue is Cue.Title or Cue.Head or Cue.AssistantTo;
}
