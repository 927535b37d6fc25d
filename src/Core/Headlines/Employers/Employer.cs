namespace Windfall.Core.Headlines;

/// <summary>How many people work there: small under 50, mid 50 to 999, large from 1,000.</summary>
public enum CompanySize : byte
{
    Unknown = 0,
    Small = 1,
    Mid = 2,
    Large = 3,
}

/// <summary>What is known of an employer. Unknown size or country leaves a goal's condition open; it never misses it.</summary>
/// <param name="Country">Two letters of ISO 3166-1; null when unknown; <c>XX</c> for a multinational seated elsewhere with large business in many countries.</param>
/// <param name="Field">What a firm of one trade does, so what its partners and associates do; Unknown for all others.</param>
public sealed record Employer(string Name, CompanySize Size, string? Country, bool IsAgency, Function Field = Function.Unknown);
