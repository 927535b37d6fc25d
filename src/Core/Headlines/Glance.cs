using System.Numerics;
using System.Runtime.CompilerServices;

namespace Windfall.Core.Headlines;

/// <summary>
/// A headline being read: its words, their pieces, and what was found. Lives on the stack. Sets of pieces are masks with a bit for each piece, so that a rule
/// goes straight to what it asks for; <see cref="Tokens.Limit"/> keeps them to one number.
/// </summary>
ref struct Glance
{
    public readonly ReadOnlySpan<char> Text;
    public readonly ReadOnlySpan<Token> Tokens;
    public readonly ReadOnlySpan<Piece> Pieces;

    /// <summary>First and last piece of the job that the headline leads with; -1 where it names none.</summary>
    public int Job = -1, JobEnd = -1;

    /// <summary>The piece that told the field; -1 for none.</summary>
    public int Field = -1;

    /// <summary>The words that look like a field's, where none told it; else empty.</summary>
    public TextSpan Guess;
    public Function Function;
    public Seniority Seniority;
    public EmploymentKind Kind;
    public RoleStatus Status;
    public TextSpan Company;

    /// <summary>Null where none is named, or the book does not know it.</summary>
    public Employer? Employer;
    public Setting Setting;

    /// <summary>Whether the employer's own name says that it is an agency.</summary>
    public bool IsOfAgency;

    CueMasks cues;
    LightMasks lights;

    public Glance(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Piece> pieces)
    {
        Text = text;
        Tokens = tokens;
        Pieces = pieces;
        var (bit, starts, ats, french, sized, numbers) = (1ul, 1ul, 0ul, 0ul, 0ul, 0ul);
        foreach (ref readonly var piece in pieces)
        {
            cues[(int)piece.Entry.Cue] |= bit;
            lights[(int)piece.Light] |= bit;
            starts |= piece.Before > Gap.Slash ? bit : 0;
            ats |= piece.Before == Gap.At ? bit : 0;
            french |= piece.Entry.IsFrench ? bit : 0;
            sized |= piece.Entry.Size != CompanySize.Unknown ? bit : 0;
            numbers |= tokens[piece.First].IsNumber ? bit : 0;
            bit <<= 1;
        }
        (Starts, Ats, French, Sized, Numbers) = (starts, ats, french, sized, numbers);
    }

    /// <summary>Pieces that begin a stretch between commas, bars and brackets; that stand behind "@"; of French phrases; that tell a size; numbers.</summary>
    public readonly ulong Starts, Ats, French, Sized, Numbers;

    /// <summary>All pieces that play a part, in whatever light.</summary>
    public readonly ulong All(Cue cue) => cues[(int)cue];

    public readonly ulong All(Light light) => lights[(int)light];

    public readonly ulong All(Cue cue, Light light) => cues[(int)cue] & lights[(int)light];

    public readonly ulong Jobs => cues[(int)Cue.Title] | cues[(int)Cue.Head] | cues[(int)Cue.AssistantTo];

    /// <summary>The pieces from one on.</summary>
    public static ulong From(int piece) => piece >= Headlines.Tokens.Limit ? 0 : ulong.MaxValue << piece;

    /// <summary>The pieces before the first of these; all where there is none.</summary>
    public static ulong Before(ulong pieces) => unchecked(~pieces & (pieces - 1));

    /// <summary>Whether any piece plays a part, in a light.</summary>
    public readonly bool Has(Cue cue, Light light = Light.Plain) => All(cue, light) != 0;

    public readonly bool Has(Light light) => All(light) != 0;

    public readonly int Find(Cue cue, Light light = Light.Plain) => First(All(cue, light));

    /// <returns>-1 for none.</returns>
    public static int First(ulong pieces) => pieces == 0 ? -1 : BitOperations.TrailingZeroCount(pieces);

    /// <summary>The text from one piece to another, both included.</summary>
    public readonly TextSpan Span(int from, int to)
    {
        var start = Tokens[Pieces[from].First].Start;
        return new(start, Tokens[Pieces[to].Next - 1].End - start);
    }

    /// <summary>Whether a piece is connected to the one before by no more than a word space, a hyphen or a slash.</summary>
    public readonly bool IsJoined(int piece) => (Starts >> piece & 1) == 0;

    /// <summary>"à" says where; an "a" without its accent is an article.</summary>
    public readonly bool IsEnglishArticle(int piece) =>
        Pieces[piece] is { Count: 1, Cue: Cue.AtPlace } one && Tokens[one.First] is { Length: 1 } token && Text[token.Start] is 'a' or 'A';

    /// <summary>The first piece of the stretch between commas, bars and brackets that holds this one.</summary>
    public readonly int StretchStart(int piece) => BitOperations.Log2(Starts & ~(unchecked(ulong.MaxValue << piece) << 1));

    /// <returns>One beyond its last piece.</returns>
    public readonly int StretchEnd(int piece) => Starts >> piece >> 1 is not 0 and var later ? piece + 1 + BitOperations.TrailingZeroCount(later) : Pieces.Length;

    [InlineArray((int)Cue.Filler + 1)]
    struct CueMasks
    {
        ulong first;
    }

    [InlineArray((int)Light.Retired + 1)]
    struct LightMasks
    {
        ulong first;
    }
}
