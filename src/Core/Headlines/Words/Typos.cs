namespace Windfall.Core.Headlines;

/// <summary>
/// Where no job, or no field for it, is found: reads a word that no phrase holds as the word of a job that it misspells by one letter too many, too few, wrong
/// or in its neighbour's place, its last letter being right. Words that share what is left without one of their letters are found by that (symmetric deletes; W. Garbe, SymSpell, 2012).
/// </summary>
static class Typos
{
    const int ShortestWord = 6, LongestWord = 20, Bits = 1 << 20;

    /// <summary>Made when a first misspelling is suspected.</summary>
    static class Book
    {
        public static readonly HashSet<ulong> Words = new(1 << 14);
        public static readonly Dictionary<ulong, (ulong Word, byte Last)> Meant = new(1 << 16);

        /// <summary>Words found to misspell none, each in the place of its hash: names of employers come again and again. A number is read and written whole, so no lock.</summary>
        public static readonly ulong[] Spared = new ulong[1 << 14];

        /// <summary>Two bits or more for each key: turns nearly all away without a search.</summary>
        public static readonly ulong[] Doors = new ulong[Bits / 64];

        static Book()
        {
            var learned = new HashSet<ulong>();
            Lexicon.Each((in entry, _, form) =>
            {
                var isOfJob = entry.Cue is Cue.Title or Cue.Head or Cue.Field;
                foreach (var word in form.Split(' '))
                    if (form[word] is { Length: <= LongestWord } letters)
                        Learn(letters, isOfJob, learned);
            });
        }

        static void Learn(ReadOnlySpan<char> word, bool isOfJob, HashSet<ulong> learned)
        {
            Span<byte> letters = stackalloc byte[LongestWord];
            letters = letters[..Fold(word, letters)];
            var whole = Hash(letters);
            Words.Add(whole);
            if (!isOfJob || letters.Length < ShortestWord || !learned.Add(whole))
                return;
            Span<ulong> keys = stackalloc ulong[LongestWord];
            foreach (var key in KeysOf(letters, keys))
                if (Meant.TryAdd(key, (Tokens.HashOf(word), letters[^1])))
                    foreach (var bit in (ReadOnlySpan<ulong>)[key, key >> 32])
                        Doors[bit % Bits / 64] |= 1ul << (int)(bit % 64);
        }
    }

    public static bool AreSuspected(in Glance read) => !read.Has(Cue.Helps) && !read.Has(Cue.Student)
        && (read.Function == Function.Unknown || read.Job < 0 && read.Status == RoleStatus.Current && read.Seniority == Seniority.Unknown || IsOdd(read, read.Job) || IsOdd(read, read.Field));

    /// <summary>"Digtal marketing director", "socail media coordinator": a word nobody knows right before the job or its field.</summary>
    static bool IsOdd(in Glance read, int piece) => piece > 0 && read.Pieces[piece].Before == Gap.Space && read.Pieces[piece - 1] is { Cue: Cue.None, Before: not Gap.At };

    /// <summary>Only where the job can stand: before the employer, or for whom.</summary>
    /// <returns>Whether any word was mended.</returns>
    public static bool Mend(ReadOnlySpan<char> text, Span<Token> words, ReadOnlySpan<Piece> pieces)
    {
        Span<byte> letters = stackalloc byte[LongestWord];
        var isMended = false;
        for (var i = 0; i < pieces.Length && pieces[i].Cue is not (Cue.At or Cue.For) && pieces[i].Before != Gap.At; i++)
        {
            ref var word = ref words[pieces[i].First];
            if (pieces[i].Cue != Cue.None || word.IsNumber || word.Length is < ShortestWord or > LongestWord)
                continue;
            ref var spared = ref Book.Spared[unchecked((int)word.Hash) & (Book.Spared.Length - 1)];
            if (spared == word.Hash)
                continue;
            var length = Fold(text.Slice(word.Start, word.Length), letters);
            if (length < ShortestWord || Meant(letters[..length]) is not (not 0 and var meant))
            {
                spared = length == word.Length ? word.Hash : spared;
                continue;
            }
            word = word with { Hash = meant };
            isMended = true;
        }
        return isMended;
    }

    static int Fold(ReadOnlySpan<char> word, Span<byte> letters)
    {
        var length = 0;
        foreach (var c in word)
            if (Headlines.Fold.Look(c) is var seen && (seen & Headlines.Fold.Letter) != 0)
                letters[length++] = unchecked((byte)seen);
        return length;
    }

    /// <returns>The hash of the word meant; 0 for none.</returns>
    static ulong Meant(ReadOnlySpan<byte> letters)
    {
        Span<ulong> keys = stackalloc ulong[LongestWord];
        foreach (var key in KeysOf(letters, keys))
            if (IsOpen(key) && IsOpen(key >> 32) && Book.Meant.TryGetValue(key, out var meant) && meant.Last == letters[^1])
                return IsWell(letters) ? 0 : meant.Word;
        return 0;
    }

    static bool IsOpen(ulong key) => (Book.Doors[key % Bits / 64] >> (int)(key % 64) & 1) != 0;

    /// <summary>A word of some phrase, or its plural.</summary>
    static bool IsWell(ReadOnlySpan<byte> letters) =>
        Book.Words.Contains(Hash(letters)) || letters[^1] is (byte)'s' or (byte)'x' && Book.Words.Contains(Hash(letters[..^1]));

    /// <summary>A word, and the word without each of its letters but the first: whoever misspells seldom errs there.</summary>
    static Span<ulong> KeysOf(ReadOnlySpan<byte> word, Span<ulong> keys)
    {
        keys[0] = Hash(word);
        Span<byte> rest = stackalloc byte[LongestWord + Letters.Padding];
        word[1..].CopyTo(rest);
        for (var i = 1; i < word.Length; i++)
        {
            rest[i - 1] = word[i - 1];    // now all but letter i
            keys[i] = Letters.HashOf(rest, word.Length - 1);
        }
        return keys[..word.Length];
    }

    static ulong Hash(ReadOnlySpan<byte> word)
    {
        Span<byte> padded = stackalloc byte[LongestWord + Letters.Padding];
        word.CopyTo(padded);
        return Letters.HashOf(padded, word.Length);
    }
}
