using System.Text;

namespace Windfall.Core.Audience;

/// <summary>Names of people and companies as one compares them: lower case, without accents, signs and direction marks, word by word.</summary>
public static class Folded
{
    /// <summary>Words of letters and digits, whatever the script; an apostrophe joins: O'Neil is one word.</summary>
    public static string[] Words(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Decomposed(name))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or '\u00AD') && !IsMark(c))
                folded.Append(' ');
        }
        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format;

    static string Decomposed(string name)
    {
        if (Ascii.IsValid(name))
            return name;
        try
        {
            return name.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)    // lone surrogates
        {
            return name;
        }
    }
}
