namespace Windfall.App.Import;

/// <summary>What to do about a line that cannot be read.</summary>
static class Advice
{
    public const string Mend = "Nothing was imported. Correct the line, or pass --skip-unreadable to leave such lines out.";
}
