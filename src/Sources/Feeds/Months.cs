using System.Globalization;
using System.Text;

namespace Windfall.Sources.Feeds;

/// <summary>Names of months in the languages of feeds, by their beginnings. Where two months begin alike, the longer beginning is listed.</summary>
static class Months
{
    static readonly string[][] Beginnings =
    [
        ["jan", "ene", "gen", "янв", "ian", "led", "sty", "ιαν", "يناير", "sausi", "oca", "tam"],
        ["feb", "fev", "fe", "фев", "uno", "lut", "φεβ", "فبراير", "sub", "hel"],
        ["mar", "mrt", "maa", "мар", "brez", "marz", "μαρ", "مارس", "mær", "mär", "mae", "mrz"],
        ["apr", "avr", "abr", "апр", "dub", "kwi", "απρ", "ابريل", "أبريل", "apr", "nis", "huh"],
        ["may", "mai", "mag", "maj", "mei", "май", "мая", "kvet", "μαι", "μαϊ", "maio", "مايو", "tou"],
        ["jun", "jui", "giu", "июн", "cervn", "cze", "ιουν", "ιούν", "يونيو", "haz", "kes", "juin"],
        ["jul", "juil", "lug", "июл", "cervenec", "lip", "ιουλ", "ιούλ", "يوليو", "tem", "hei"],
        ["aug", "aou", "ago", "авг", "srp", "sie", "αυγ", "αύγ", "اغسطس", "أغسطس", "agu", "elo", "aot"],
        ["sep", "set", "сен", "zari", "wrz", "σεπ", "سبتمبر", "eyl", "syy", "szep"],
        ["oct", "okt", "ott", "out", "окт", "rij", "paz", "οκτ", "اكتوبر", "أكتوبر", "eki", "lok"],
        ["nov", "ноя", "νοε", "نوفمبر", "kas", "mar​", "lis"],
        ["dec", "dic", "dez", "des", "déc", "дек", "gru", "δεκ", "ديسمبر", "ara", "jou", "pro"],
    ];

    /// <returns>1 to 12; 0 for no month.</returns>
    public static int Of(string word)
    {
        var bare = Bare(word);
        var (best, length) = (0, 0);
        for (var month = 0; month < Beginnings.Length; month++)
        {
            foreach (var beginning in Beginnings[month])
            {
                if (beginning.Length > length && beginning.Length >= Math.Min(3, bare.Length) && bare.StartsWith(Bare(beginning), StringComparison.Ordinal))
                    (best, length) = (month + 1, beginning.Length);
            }
        }
        return best;
    }

    static string Bare(string word) =>
        string.Concat(word.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark));
}
