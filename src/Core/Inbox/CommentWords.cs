using System.Globalization;
using System.Text;

namespace Windfall.Core.Inbox;

/// <summary>One word, mark or sign of a comment, in the form that cues are written in.</summary>
/// <param name="Key">Lower case without accents; punctuation, emoji and signs as they are; <c>&lt;url&gt;</c>, <c>&lt;tag&gt;</c>, <c>&lt;num&gt;</c> for their kinds.</param>
/// <param name="Start">Where it stands in the text. Characters.</param>
readonly record struct CommentWord(string Key, int Start, int Length, bool IsWord, bool IsCapital);

/// <summary>Cuts a comment into words: one pass, whatever the text is.</summary>
static class CommentWords
{
    /// <summary>A comment's longest part that is read. Characters; networks allow about 1,250 to 3,000.</summary>
    public const int Limit = 4_000;

    /// <summary>What people type for short, in the words that cues are written in.</summary>
    static readonly Dictionary<string, string[]> Short = new(StringComparer.Ordinal)
    {
        ["u"] = ["you"], ["ur"] = ["your"], ["r"] = ["are"], ["pls"] = ["please"], ["plz"] = ["please"], ["thx"] = ["thanks"], ["tnx"] = ["thanks"], ["thks"] = ["thanks"],
        ["dont"] = ["don", "t"], ["cant"] = ["can", "t"], ["doesnt"] = ["doesn", "t"], ["isnt"] = ["isn", "t"], ["didnt"] = ["didn", "t"], ["wouldnt"] = ["wouldn", "t"],
        ["im"] = ["i", "m"], ["ive"] = ["i", "ve"], ["whats"] = ["what", "s"], ["thats"] = ["that", "s"], ["hows"] = ["how", "s"], ["wheres"] = ["where", "s"],
        ["jai"] = ["j", "ai"], ["cest"] = ["c", "est"], ["qq"] = ["quelqu", "un"], ["pq"] = ["pourquoi"], ["pk"] = ["pourquoi"], ["bcp"] = ["beaucoup"], ["mercii"] = ["merci"],
        ["stp"] = ["s", "il", "te", "plait"], ["svp"] = ["s", "il", "vous", "plait"], ["cud"] = ["could"], ["shud"] = ["should"], ["abt"] = ["about"], ["msg"] = ["message"],
        ["smth"] = ["something"], ["bravooo"] = ["bravo"], ["gr8"] = ["great"], ["ppl"] = ["people"], ["bc"] = ["because"], ["tbh"] = ["to", "be", "honest"], ["imo"] = ["in", "my", "opinion"],
    };

    public static List<CommentWord> Of(string text)
    {
        var words = new List<CommentWord>();
        var end = Math.Min(text.Length, Limit);
        var key = new StringBuilder();

        for (var at = 0; at < end;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                at++;
                continue;
            }
            if (IsWordPart(rune))
            {
                at = Word(text, at, end, key, words);
                continue;
            }

            var sign = Sign(text, at, rune);
            if (sign is not null)
                words.Add(new(sign, at, rune.Utf16SequenceLength, IsWord: false, IsCapital: false));
            at += rune.Utf16SequenceLength;
        }
        return words;
    }

    static int Word(string text, int start, int end, StringBuilder key, List<CommentWord> words)
    {
        var at = start;
        if (IsAddress(text.AsSpan(start, end - start)))
        {
            while (at < end && !char.IsWhiteSpace(text[at]))
                at++;
            words.Add(new("<url>", start, at - start, IsWord: true, IsCapital: false));
            return at;
        }

        key.Clear();
        var digits = true;
        while (at < end && Rune.TryGetRuneAt(text, at, out var rune) && IsWordPart(rune))
        {
            digits &= Rune.IsDigit(rune) || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark);
            Fold(rune, key);
            at += rune.Utf16SequenceLength;
        }

        var isCapital = char.IsUpper(text[start]);
        var word = key.ToString();
        if (start > 0 && text[start - 1] == '#')
            words.Add(new("<tag>", start, at - start, IsWord: false, IsCapital: false));
        else if (digits)
            words.Add(new("<num>", start, at - start, IsWord: true, IsCapital: false));
        else if (Short.TryGetValue(word, out var full))
            words.AddRange(full.Select(part => new CommentWord(part, start, at - start, IsWord: true, isCapital)));
        else if (word.Length > 0)
            words.Add(new(Squeezed(word), start, at - start, IsWord: true, isCapital));
        return at;
    }

    static bool IsAddress(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("t.me/", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("wa.me/", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("bit.ly/", StringComparison.OrdinalIgnoreCase);

    static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark && rune.Value < 0x0370;

    static void Fold(Rune rune, StringBuilder key)
    {
        if (rune.IsAscii)
        {
            key.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark)
                key.Append(part == 'œ' || part == 'Œ' ? "oe" : part == 'æ' || part == 'Æ' ? "ae" : char.ToLowerInvariant(part).ToString());
    }

    /// <summary>"soooo" is "soo": nobody's spelling has a letter thrice.</summary>
    static string Squeezed(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var c in word)
            if (kept.Length < 2 || kept[^1] != c || kept[^2] != c)
                kept.Append(c);
        return kept.Length == word.Length ? word : kept.ToString();
    }

    /// <returns>Null for what says nothing: spaces, apostrophes, hyphens, joiners, skin tones.</returns>
    static string? Sign(string text, int at, Rune rune) => rune.Value switch
    {
        '\n' => ".",
        '.' or '!' or '?' or ',' or ':' or ';' or '@' or '%' or '$' or '€' or '£' => text[at].ToString(),
        '…' => ".",
        '(' or ')' or '"' or '«' or '»' => ",",
        >= 0x1F3FB and <= 0x1F3FF or 0xFE0F or 0x200D => null,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol => rune.ToString(),
        _ => null,
    };
}
