namespace Windfall.Core.Headlines;

/// <summary>Turns words into pieces, and says in what light each stands: "ex", "aspiring", "assistant to" reach to the next comma or bar.</summary>
static class Pieces
{
    static readonly ulong UsHash = Tokens.HashOf("us");
    static readonly Entry UnitedStates = new(Cue.Place, Country: Countries.Pack("US"));

    /// <returns>How many pieces were filled.</returns>
    public static int Cut(ReadOnlySpan<Token> tokens, Span<Piece> pieces)
    {
        var (count, cues, hasArrow) = (0, 0u, false);
        for (var i = 0; i < tokens.Length;)
        {
            ref readonly var token = ref tokens[i];
            var length = Lexicon.Match(tokens[i..], out var entry);
            if (length == 0 && token.IsShout && token.Hash == UsHash)
                entry = UnitedStates;
            pieces[count++] = new(i, Math.Max(1, length), token.Before, entry);
            cues |= 1u << (int)entry.Cue;
            hasArrow |= token.Before == Gap.Arrow;
            i += Math.Max(1, length);
        }
        Names.Mark(tokens, pieces[..count]);
        if ((cues & Lamps) != 0)
            Shed(pieces[..count]);
        if (hasArrow && (cues & 1u << (int)Cue.Helps) == 0)
            Lead(pieces[..count]);
        return count;
    }

    /// <summary>Nurse → product manager; Zendesk → Okta → Rippling. "I help brands grow →" leads nowhere.</summary>
    static void Lead(Span<Piece> pieces)
    {
        for (var arrow = 1; arrow < pieces.Length; arrow++)
        {
            if (pieces[arrow].Before != Gap.Arrow)
                continue;
            var (from, to) = (arrow - 1, arrow + 1);
            while (from > 0 && pieces[from].Before < Gap.Hard)
                from--;
            while (to < pieces.Length && pieces[to].Before < Gap.Hard)
                to++;
            if (HoldsJob(pieces[arrow..to]) || !HoldsJob(pieces[from..arrow]))
                foreach (ref var was in pieces[from..arrow])
                    was.Light = was.Light == Light.Plain ? Light.Former : was.Light;
        }
    }

    static bool HoldsJob(ReadOnlySpan<Piece> pieces)
    {
        foreach (ref readonly var piece in pieces)
            if (piece.IsJob)
                return true;
        return false;
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
            if (piece.Cue is Cue.Aspiring or Cue.Retired && i > 0 && (i + 1 == pieces.Length || pieces[i + 1].Before > Gap.Slash))
                ShedBack(pieces[..(i + 1)], light);
        }
    }

    /// <summary>CMO in training; directeur retraité; police officer, retired: behind the job, it tells of the job.</summary>
    static void ShedBack(Span<Piece> pieces, Light light)
    {
        var i = pieces.Length - 1;
        if (light == Light.Retired ? pieces[i].Before > Gap.Open : pieces[i].Before > Gap.Slash)
            return;
        do
            pieces[--i].Light = light;
        while (i > 0 && pieces[i].Before <= Gap.Slash);
    }

    static Gap Ends(Light light) => light == Light.Retired ? Gap.Hard : Gap.Comma;
}
