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

/// <summary>A known phrase, or a single unknown word.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Count">Its tokens.</param>
struct Piece(int first, int count, Gap before, Entry entry)
{
    public readonly int First = first, Count = count;
    public readonly Gap Before = before;
    public Entry Entry = entry;
    public Light Light;

    public readonly int Next => First + Count;
    public readonly Cue Cue => Entry.Cue;
    public readonly bool IsJob => Entry.Cue is Cue.Title or Cue.Head or Cue.AssistantTo;
}
