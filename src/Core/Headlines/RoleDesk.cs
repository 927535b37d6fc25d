namespace Windfall.Core.Headlines;

/// <summary>Reads many headlines, one after the other, and keeps why until the next. Allocates nothing for one; never throws. For one thread at a time.</summary>
public sealed class RoleDesk
{
    readonly Token[] tokens = new Token[Tokens.Limit];
    readonly Piece[] pieces = new Piece[Tokens.Limit];
    readonly RoleReason[] reasons = new RoleReason[RoleReasons.Most];
    int count;

    /// <summary>Why the last headline was read so.</summary>
    public ReadOnlySpan<RoleReason> Reasons => reasons.AsSpan(0, count);

    /// <summary>The last headline's employer; null where it names none, or one that the shipped book does not hold.</summary>
    public Employer? Employer { get; private set; }

    public Role Read(ReadOnlySpan<char> headline)
    {
        var role = RoleReader.Read(headline, tokens, pieces, out var reading);
        count = RoleReasons.Of(reading, reasons);
        Employer = reading.Employer;
        return role;
    }
}
