using System.Globalization;
using System.Text;

namespace Windfall.Core.News;

/// <summary>Letters as they are compared: small, without accents, and those of other alphabets by their sound in Latin ones.</summary>
static class Spelling
{
    /// <summary>What is no part of a word, and what is passed over within one.</summary>
    public const char None = '\0', Silent = '\u0001';

    const int Table = 0x700;

    static readonly char[] Bare = [.. Enumerable.Range(0, Table).Select(code => BareOf((char)code))];
    static readonly string?[] Sounds = SoundsOf();

    /// <returns>The small letter or digit without its accent; <see cref="None"/> or <see cref="Silent"/>.</returns>
    public static char Fold(char letter) => letter < Table ? Bare[letter] : char.IsLetterOrDigit(letter) ? letter : None;

    /// <summary>Letters of writings that set no blanks between words.</summary>
    public static bool IsIdeogram(char letter) =>
        letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\u0E00' and <= '\u0E7F';

    /// <summary>
    /// Writes a folded word by its sound, so that Nigéria, Нигерия and Nigeria begin alike: one letter for ph and f, y and i, w and v, k, q and c, z and s;
    /// no h but at the start; doubled letters once.
    /// </summary>
    public static int Sound(ReadOnlySpan<char> folded, Span<char> to)
    {
        var length = 0;
        foreach (var letter in folded)
        {
            if (letter < Table && Sounds[letter] is { } sound)
            {
                foreach (var part in sound)
                    Add(part, to, ref length);
            }
            else if (letter == 'h')
            {
                if (length > 0 && to[length - 1] == 'p')
                    to[length - 1] = 'f';
                else if (length == 0)
                    to[length++] = letter;
            }
            else
                Add(letter, to, ref length);
        }
        return length;
    }

    static void Add(char part, Span<char> to, ref int length)
    {
        if (length < to.Length && (length == 0 || to[length - 1] != part || char.IsAsciiDigit(part)))
            to[length++] = part;
    }

    static char BareOf(char letter)
    {
        if (letter is '\u0640' || letter is >= '\u064B' and <= '\u0652')
            return Silent;      // stretching and vowel signs of Arabic
        if (!char.IsLetterOrDigit(letter))
            return CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? Silent : None;

        var small = char.ToLowerInvariant(letter);
        return small switch
        {
            'й' => 'и', 'ё' => 'е', 'ß' => 's', 'ø' => 'o', 'đ' => 'd', 'ł' => 'l', 'ı' => 'i', 'æ' => 'e', 'œ' => 'e',
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا', 'ى' => 'ي', 'ة' => 'ه', 'ؤ' => 'و', 'ئ' => 'ي',
            _ => small.ToString().Normalize(NormalizationForm.FormD)[0],
        };
    }

    static string?[] SoundsOf()
    {
        var sounds = new string?[Table];
        void Set(string letters, string latin)
        {
            var parts = latin.Split(' ');
            for (var i = 0; i < letters.Length; i++)
                sounds[letters[i]] = parts[i] == "-" ? "" : parts[i];
        }

        Set("ykqwz", "i c c v s");
        Set("абвгдежзиклмнопрстуфхцчшщъыьэюя", "a b v g d e j s i c l m n o p r s t u f - ts c s s - i - e iu ia");
        Set("ґіїєљњћџђ", "g i i e l n c d d");
        Set("ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچگی", "a b t t g - - d d r s s s s d t d - g f c c l m n - u i - p c g i");
        Set("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e s i t i c l m n x o p r s s t i f c p o");
        return sounds;
    }
}
