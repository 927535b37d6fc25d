namespace Windfall.App.Import;

/// <summary>
/// A spreadsheet runs a cell that begins like a formula. On the way out such a text gets an apostrophe in front; on the way in that one is taken off.
/// </summary>
static class Formula
{
    /// <summary>= + - @ and the controls that spreadsheets skip before them (OWASP, "CSV Injection").</summary>
    const string Begins = "=+-@\t\r\n'";

    public static string Neutral(string text) => text.Length > 0 && Begins.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

    public static ReadOnlySpan<char> Restored(ReadOnlySpan<char> cell) =>
        cell.Length > 1 && cell[0] == '\'' && Begins.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
