namespace Windfall.Core.Headlines;

/// <summary>A headline being read: its words, their pieces, and what was found. Lives on the stack.</summary>
ref struct Glance(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Piece> pieces)
{
    public readonly ReadOnlySpan<char> Text = text;
    public readonly ReadOnlySpan<Token> Tokens = tokens;
    public readonly ReadOnlySpan<Piece> Pieces = pieces;

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

    /// <summary>Which parts are played in plain light, and which lights there are: a bit for each.</summary>
    readonly (uint Plain, uint Lights) bits = BitsOf(pieces);

    /// <summary>Whether any piece plays a part, in a light.</summary>
    public readonly bool Has(Cue cue, Light light = Light.Plain) => Find(cue, light) >= 0;

    public readonly bool Has(Light light) => (bits.Lights & (1u << (int)light)) != 0;

    public readonly int Find(Cue cue, Light light = Light.Plain)
    {
        if (light == Light.Plain ? (bits.Plain & (1u << (int)cue)) == 0 : !Has(light))
            return -1;
        for (var i = 0; i < Pieces.Length; i++)
            if (Pieces[i].Cue == cue && Pieces[i].Light == light)
                return i;
        return -1;
    }

    /// <summary>The text from one piece to another, both included.</summary>
    public readonly TextSpan Span(int from, int to)
    {
        var start = Tokens[Pieces[from].First].Start;
        return new(start, Tokens[Pieces[to].Next - 1].End - start);
    }

    /// <summary>Whether a piece is connected to the one before by no more than a word space, a hyphen or a slash.</summary>
    public readonly bool IsJoined(int piece) => Pieces[piece].Before <= Gap.Slash;

    /// <summary>"à" says where; an "a" without its accent is an article.</summary>
    public readonly bool IsEnglishArticle(int piece) =>
        Pieces[piece] is { Count: 1, Cue: Cue.AtPlace } one && Tokens[one.First] is { Length: 1 } token && Text[token.Start] is 'a' or 'A';

    /// <summary>The first piece of the stretch between commas, bars and brackets that holds this one.</summary>
    public readonly int StretchStart(int piece)
    {
        while (piece > 0 && IsJoined(piece))
            piece--;
        return piece;
    }

    /// <returns>One beyond its last piece.</returns>
    public readonly int StretchEnd(int piece)
    {
        piece++;
        while (piece < Pieces.Length && IsJoined(piece))
            piece++;
        return piece;
    }

    static (uint, uint) BitsOf(ReadOnlySpan<Piece> pieces)
    {
        var (plain, lights) = (0u, 0u);
        foreach (ref readonly var piece in pieces)
        {
            plain |= (piece.Light == Light.Plain ? 1u : 0) << (int)piece.Cue;
            lights |= 1u << (int)piece.Light;
        }
        return (plain, lights);
    }
}
