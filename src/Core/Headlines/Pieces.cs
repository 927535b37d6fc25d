namespace Windfall.Core.Headlines;

/// <summary>Turns words into pieces, and says in what light each stands: "ex", "aspiring", "assistant to" reach to the next comma or bar.</summary>
static class Pieces
{
    static readonly ulong UsHash = Tokens.HashOf("us");
    static readonly Entry UnitedStates = new(Cue.Place, Country: Countries.Pack("US"));

    /// <returns>How many pieces were filled.</returns>
    public static int Cut(ReadOnlySpan<Token> tokens, Span<Piece> pieces)
    {
        var (count, cues) = (0, 0u);
        for (var i = 0; i < tokens.Length;)
        {
            ref readonly var token = ref tokens[i];
            var length = Lexicon.Match(tokens[i..], out var entry);
            if (length == 0 && token.IsShout && token.Hash == UsHash)
                entry = UnitedStates;
            pieces[count++] = new(i, Math.Max(1, length), token.Before, entry);
            cues |= 1u << (int)entry.Cue;
            i += Math.Max(1, length);
        }
        Names.Mark(tokens, pieces[..count]);
        if ((cues & Lamps) != 0)
            Shed(pieces[..count]);
        return count;
    }

    /// <summary>The cues that stand in a light of their own; most headlines have none.</summary>
    const uint Lamps = 1u << (int)Cue.Former | 1u << (int)Cue.Now | 1u << (int)Cue.Aspiring | 1u << (int)Cue.AssistantTo | 1u << (int)Cue.Board | 1u << (int)Cue.Retired;

    static void Shed(Span<Piece> pieces)
    {
        var light = Light.Plain;
        for (var i = 0; i < pieces.Length; i++)
        {
            ref var piece = ref pieces[i];
            piece.Light = Light.Plain;
            if (piece.Before >= Ends(light))
                light = Light.Plain;
            if (piece.Cue == Cue.Now)
            {
                light = Light.Plain;
                for (var k = i - 1; k >= 0 && pieces[k + 1].Before < Gap.Comma; k--)
                    pieces[k].Light = Light.Former;
            }
            if (piece.Cue == Cue.AssistantTo)
            {
                light = Light.Under;
                continue;    // the assistant's own post is plain; whom it serves is not
            }
            light = piece.Cue switch
            {
                Cue.Former => Light.Former,
                Cue.Aspiring => Light.Aspiring,
                Cue.Board => Light.Board,
                Cue.Retired => Light.Retired,
                _ => light,
            };
            piece.Light = light;
        }
    }

    static Gap Ends(Light light) => light == Light.Retired ? Gap.Hard : Gap.Comma;
}
