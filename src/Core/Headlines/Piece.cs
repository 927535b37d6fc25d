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
struct Piece
{
    /// <summary>Its first token, and how many.</summary>
    public int First, Count;
    public Entry Entry;
    public Gap Before;
    public Light Light;

    public readonly int Next => First + Count;
    public readonly Cue Cue => Entry.Cue;
    public readonly bool IsJob => Entry.Cue is Cue.Title or Cue.Head or Cue.AssistantTo;
}
