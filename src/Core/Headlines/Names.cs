namespace Windfall.Core.Headlines;

/// <summary>Words that are part of a name mean nothing of their own: a baker does not work at Boulanger, nor everyone at Crédit Agricole in credit.</summary>
static class Names
{
    static readonly HashSet<ulong> States = [.. "al ak az ar ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy"
        .Split(' ').Select(state => Tokens.HashOf(state))];
    static readonly ulong Responsable = Tokens.HashOf("responsable");
    static readonly Entry UnitedStates = new(Cue.Place, Country: Countries.Pack("US"));

    const uint Speaking = 1u << (int)Cue.Title | 1u << (int)Cue.Head | 1u << (int)Cue.AssistantTo | 1u << (int)Cue.Field | 1u << (int)Cue.Filler
        | 1u << (int)Cue.Student | 1u << (int)Cue.Former | 1u << (int)Cue.Board | 1u << (int)Cue.Helps | 1u << (int)Cue.Freelance | 1u << (int)Cue.Size;

    public static void Mark(ReadOnlySpan<Token> tokens, Span<Piece> pieces)
    {
        var (bit, starts, firsts, speak, isMarked) = (1ul, 0ul, 0ul, 0ul, false);
        for (var i = 0; i < pieces.Length; i++, bit <<= 1)
        {
            ref var piece = ref pieces[i];
            ref readonly var token = ref tokens[piece.First];
            if (token is { IsShout: true, Size: 2 } && IsState(tokens, pieces, i))
                piece.Entry = UnitedStates;
            if (token.Hash == Responsable && piece.Entry.Cue == Cue.Head && IsVirtue(tokens, pieces, i))
                piece.Entry = new(Cue.Filler, IsFrench: true);
            starts |= piece.Before > Gap.Slash ? bit : 0;
            firsts |= (piece.Before > Gap.Slash || isMarked) && token.IsCapital ? bit : 0;
            speak |= Speaks(piece) ? bit : 0;
            isMarked = piece.Entry.Cue is Cue.At or Cue.AtPlace;
        }
        for (; firsts != 0; firsts &= firsts - 1)
        {
            var i = Glance.First(firsts);
            var end = starts >> i >> 1 is not 0 and var later ? i + 1 + Glance.First(later) : pieces.Length;
            if ((speak & Glance.From(i) & ~Glance.From(end)) != 0 && EmployerBook.Shipped.MayBegin(tokens[pieces[i].First]))
                MarkName(tokens, pieces, i, end);
        }
    }

    /// <param name="end">One beyond the stretch that may be a name.</param>
    static void MarkName(ReadOnlySpan<Token> tokens, Span<Piece> pieces, int i, int end)
    {
        var isBareJob = end - i == 1 && pieces[i].IsJob && pieces[i].Before != Gap.At && (i == 0 || pieces[i - 1].Cue is not (Cue.At or Cue.AtPlace));    // GM may be a general manager
        if (!isBareJob && EmployerBook.Shipped.Find(tokens[pieces[i].First..pieces[end - 1].Next]) is not null)
            for (; i < end; i++)
                if (Speaks(pieces[i]))
                    pieces[i].Entry = new(Cue.Organisation, IsFrench: pieces[i].Entry.IsFrench);
    }

    static bool Speaks(in Piece piece) => (Speaking >> (int)piece.Entry.Cue & 1) != 0;

    /// <summary>Communication responsable: behind its field, and before nothing, the word is no job.</summary>
    static bool IsVirtue(ReadOnlySpan<Token> tokens, ReadOnlySpan<Piece> pieces, int i) =>
        i > 0 && pieces[i].Count == 1 && tokens[pieces[i].First].Hash == Responsable && pieces[i].Before == Gap.Space && pieces[i - 1].Cue is Cue.Field or Cue.None or Cue.Title
        && (i + 1 == pieces.Length || pieces[i + 1].Before >= Gap.Comma);

    /// <summary>Austin, TX; Denver CO.</summary>
    static bool IsState(ReadOnlySpan<Token> tokens, ReadOnlySpan<Piece> pieces, int i) =>
        i > 0 && pieces[i].Count == 1 && States.Contains(tokens[pieces[i].First].Hash)
        && (pieces[i - 1].Cue == Cue.Place && pieces[i].Before is Gap.Space or Gap.Comma || pieces[i - 1].Cue == Cue.None && pieces[i].Before == Gap.Comma && tokens[pieces[i - 1].First].IsCapital)
        && (i + 1 == pieces.Length || pieces[i + 1].Before >= Gap.Comma);
}
