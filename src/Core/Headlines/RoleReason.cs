namespace Windfall.Core.Headlines;

/// <summary>What a reason speaks of.</summary>
public enum RoleSign : byte
{
    Function,
    NoFunction,
    Seniority,
    Kind,
    Company,
    CompanyKnown,
    Status,
    Former,
    Under,
    Board,
    Guess,
}

/// <summary>Why a headline was read so: a value without any reference, so that a million of them cost no allocation.</summary>
/// <param name="Value">Of the enumeration that <paramref name="Sign"/> names; 0 for signs that have none.</param>
/// <param name="Words">The words that told it; empty for signs that quote none.</param>
public readonly record struct RoleReason(RoleSign Sign, byte Value, TextSpan Words)
{
    /// <summary>As a sentence about that headline.</summary>
    public Phrase Say(ReadOnlySpan<char> headline) => Quoting(Words.Of(headline).ToString());

    /// <summary>As a sentence with any quotation in the place of its words.</summary>
    public Phrase Quoting(string words) => Sign switch
    {
        RoleSign.Function => new("role.function", (Function)Value, words),
        RoleSign.NoFunction => new("role.no_function"),
        RoleSign.Seniority => new("role.seniority", (Seniority)Value, words),
        RoleSign.Kind => new("role.kind", (EmploymentKind)Value),
        RoleSign.Company => new("role.company", words),
        RoleSign.CompanyKnown => new("role.company_known", words),
        RoleSign.Status => new("role.status", (RoleStatus)Value),
        RoleSign.Former => new("role.former", words),
        RoleSign.Guess => new("role.guess", (Function)Value, words),
        RoleSign.Under => new("role.under", words),
        _ => new("role.board", words),
    };

    public bool Quotes => Sign is not (RoleSign.NoFunction or RoleSign.Kind or RoleSign.Status);
}
