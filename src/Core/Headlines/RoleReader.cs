using System.Collections.Immutable;

namespace Windfall.Core.Headlines;

/// <summary>
/// Reads one line of free text, English or French, as a person would: cuts it at bars, commas, dashes and signs, sets aside what is former, aspired to or
/// somebody else's, finds the leading current job by its head noun, its field, its level, the employer, and how plain it all is.
/// </summary>
public static class RoleReader
{
    /// <summary>Allocates nothing; reads at most the first 4,096 characters and 64 words, so no text takes longer than such a one; never throws.</summary>
    public static Role Read(ReadOnlySpan<char> headline)
    {
        Span<Token> tokens = stackalloc Token[Tokens.Limit];
        Span<Piece> pieces = stackalloc Piece[Tokens.Limit];
        return Read(headline, tokens, pieces, out _);
    }

    /// <summary>Why it was read so: the words that told each thing, as text of others.</summary>
    public static ImmutableArray<Phrase> Explain(string headline)
    {
        Span<Token> tokens = stackalloc Token[Tokens.Limit];
        Span<Piece> pieces = stackalloc Piece[Tokens.Limit];
        Span<RoleReason> reasons = stackalloc RoleReason[RoleReasons.Most];
        Read(headline, tokens, pieces, out var reading);

        var why = ImmutableArray.CreateBuilder<Phrase>();
        foreach (var reason in reasons[..RoleReasons.Of(reading, reasons)])
            why.Add(reason.Say(headline));
        return why.ToImmutable();
    }

    internal static Role Read(ReadOnlySpan<char> headline, Span<Token> tokens, Span<Piece> pieces, out Glance reading)
    {
        var words = tokens[..Tokens.Scan(headline, tokens)];
        reading = new Glance(headline, words, pieces[..Pieces.Cut(words, pieces)]);
        ref var read = ref reading;

        JobChoice.Settle(ref read);
        if (Typos.AreSuspected(read) && Typos.Mend(headline, words, read.Pieces))
        {
            read = new Glance(headline, words, pieces[..Pieces.Cut(words, pieces)]);
            JobChoice.Settle(ref read);
        }
        GuessRule.Settle(ref read);
        CompanyChoice.Settle(ref read);
        HouseRule.Settle(ref read);
        KindRule.Settle(ref read);
        SettingRule.Settle(ref read);

        return new(read.Function, read.Seniority, read.Kind, read.Status, read.Company, ClarityRule.Of(read), read.Setting);
    }
}
