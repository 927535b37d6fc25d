namespace Windfall.Core.Posts;

/// <summary>Where a post lives. The numbers are stored: never renumber.</summary>
public enum Network
{
    LinkedIn = 1,
    Bluesky = 2,
    Mastodon = 3,
    Other = 9,
}
