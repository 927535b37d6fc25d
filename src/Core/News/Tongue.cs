namespace Windfall.Core.News;

/// <summary>The language of a title as far as it can be told; unknown fits any.</summary>
enum Tongue : byte
{
    Unknown = 0,
    English = 1,
    Spanish = 2,
    Portuguese = 3,
    French = 4,
    German = 5,
    Slovenian = 6,
    Italian = 7,
    Dutch = 8,
    Cyrillic = 9,
    Arabic = 10,
    Chinese = 11,
    Other = 12,
}
