namespace Windfall.Core.Headlines;

/// <summary>Words that are part of a name mean nothing of their own: a baker does not work at Boulanger, nor everyone at Crédit Agricole in credit.</summary>
static class Names
{
    static readonly HashSet<ulong> States = [.. "al ak az ar ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy"
        .Split(' ').Select(state => Tokens.HashOf(state))];
    static readonly ulong Responsable = Tokens.HashOf("responsable"), Junior = Tokens.HashOf("junior");

    /// <summary>Placing great marketers, sourcing engineers: before the name of a job, what a recruiter does.</summary>
    static readonly ulong Sourcing = Tokens.HashOf("sourcing"), Placing = Tokens.HashOf("placing"), Hiring = Tokens.HashOf("hiring"), Headhunting = Tokens.HashOf("headhunting");
    static readonly Entry Recruiting = new(Cue.Title, Function.Hr, Seniority.Ic, EmploymentKind.Recruiter);

    /// <summary>Junior @ Ohio State.</summary>
    static readonly Entry Studying = new(Cue.Student, Function.Student, Seniority.Student, EmploymentKind.Student);
    static readonly Entry UnitedStates = new(Cue.Place, Country: Countries.Pack("US"));

    const uint Speaking = 1u << (int)Cue.Title | 1u << (int)Cue.Head | 1u << (int)Cue.AssistantTo | 1u << (int)Cue.Field | 1u << (int)Cue.Filler
        | 1u << (int)Cue.Student | 1u << (int)Cue.Former | 1u << (int)Cue.Board | 1u << (int)Cue.Helps | 1u << (int)Cue.Freelance | 1u << (int)Cue.Size;

    public static void Mark(ReadOnlySpan<Token> tokens, Span<Piece> pieces)
    {
        var (bit, starts, firsts, speak, isMarked, seeker) = (1ul, 0ul, 0ul, 0ul, false, -1);
        for (var i = 0; i < pieces.Length; i++, bit <<= 1)
        {
            ref var piece = ref pieces[i];
            ref readonly var token = ref tokens[piece.First];
            if (token is { IsShout: true, Size: 2 } && IsState(tokens, pieces, i))
                piece.Entry = UnitedStates;
            if (token.Hash == Responsable && piece.Entry.Cue == Cue.Head && IsVirtue(tokens, pieces, i))
                piece.Entry = new(Cue.Filler, IsFrench: true);
            if (seeker >= 0 && piece.Entry.Cue == Cue.Title && piece.Before == Gap.Space)
                pieces[seeker].Entry = Recruiting;
            if (seeker >= 0 && (piece.Before != Gap.Space || piece.Entry.Cue is not (Cue.None or Cue.Filler or Cue.Field or Cue.And)))
                seeker = -1;
            if (token.Hash == Sourcing || token.Hash == Placing || token.Hash == Hiring || token.Hash == Headhunting)
                seeker = i;
            if (token.Hash == Junior && piece.Before > Gap.Slash && i + 1 < pieces.Length && pieces[i + 1].Before == Gap.At)
                piece.Entry = Studying;
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
        if (isBareJob)
            return;
        if (EmployerBook.Shipped.Find(tokens[pieces[i].First..pieces[end - 1].Next]) is null)
            end = i == 0 || pieces[i].Before == Gap.At || pieces[i - 1].Cue is Cue.At or Cue.AtPlace ? LongNameEnd(tokens, pieces, i, end) : i;
        if (end > i)
            for (; i < end; i++)
                if (Speaks(pieces[i]))
                    pieces[i].Entry = new(Cue.Organisation, IsFrench: pieces[i].Entry.IsFrench);
    }

    static bool Speaks(in Piece piece) => (Speaking >> (int)piece.Entry.Cue & 1) != 0;

    /// <summary>Trader Joe's by day: a known name of two words or more, whatever follows it.</summary>
    /// <returns>One beyond its last piece; the first where there is none.</returns>
    static int LongNameEnd(ReadOnlySpan<Token> tokens, ReadOnlySpan<Piece> pieces, int first, int end)
    {
        var name = tokens[pieces[first].First..pieces[end - 1].Next];
        var length = EmployerBook.Shipped.Begins(name);
        for (var i = first; i < end && length > 1; i++)
            if (pieces[i].Next == pieces[first].First + length)
                return i + 1;
        return first;
    }

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
