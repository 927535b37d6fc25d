namespace Windfall.Core.Headlines;

/// <summary>French endings that name both sexes: directeur·rice, chargé(e), étudiant.e.s, rédacteur/trice. The word is read without them.</summary>
static class Inclusive
{
    static readonly string[] Endings = ["trice", "rice", "euse", "ière", "iere", "ère", "ere", "nne", "ne", "ve", "se", "le", "es", "e", "s"];

    /// <param name="rest">What follows the sign.</param>
    /// <returns>Length of the ending and its closing sign; 0 where there is none.</returns>
    public static int Length(ReadOnlySpan<char> rest)
    {
        foreach (var ending in Endings)
        {
            if (!rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            var after = rest[ending.Length..];
            if (after.IsEmpty || !char.IsLetterOrDigit(after[0]) && after[0] is not ('.' or '·'))
                return ending.Length + (after is [')', ..] ? 1 : 0);
            if (after is ['.' or '·', 's' or 'S'] or ['.' or '·', 's' or 'S', ..] && (after.Length == 2 || !char.IsLetterOrDigit(after[2])))
                return ending.Length + 2;
        }
        return 0;
    }
}
