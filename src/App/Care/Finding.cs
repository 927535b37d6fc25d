using Windfall.Core;

namespace Windfall.App.Care;

/// <summary>How well something is.</summary>
enum Grade
{
    Good,
    Watch,
    Bad,
}

/// <summary>What was found of one thing, and what to do about it.</summary>
/// <param name="About">One word for programs: database, disk, backup.</param>
/// <param name="Do">Null where nothing is to be done.</param>
sealed record Finding(string About, Grade Grade, Phrase What, Phrase? Do = null);
