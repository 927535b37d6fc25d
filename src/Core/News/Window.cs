namespace Windfall.Core.News;

/// <summary>Whether a sensible word about a story would still be heard.</summary>
public enum Window : byte
{
    TooEarly = 0,
    Now = 1,
    Closing = 2,
    TooLate = 3,
}
