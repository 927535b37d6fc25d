namespace Windfall.Core.Headlines;

/// <summary>A field of work. The numbers are stored: never renumber.</summary>
public enum Function : byte
{
    Unknown = 0,
    Marketing = 1,
    DigitalMarketing = 2,
    SocialMedia = 3,
    Communications = 4,
    Content = 5,
    Design = 6,
    MediaArts = 7,
    Sales = 8,
    CustomerSuccess = 9,
    Hr = 10,
    Engineering = 11,
    It = 12,
    Data = 13,
    Product = 14,
    Project = 15,
    Finance = 16,
    Legal = 17,
    Operations = 18,
    Admin = 19,
    Consulting = 20,
    Education = 21,
    Healthcare = 22,
    Research = 23,
    Executive = 24,
    PublicSector = 25,
    TradesServices = 26,
    Coaching = 27,
    Student = 28,
}

/// <summary>How far up. Student to CLevel rise; a founder counts as CLevel; retired and unknown reach no level.</summary>
public enum Seniority : byte
{
    Unknown = 0,
    Student = 1,
    Intern = 2,
    Ic = 3,
    Manager = 4,
    Director = 5,
    Vp = 6,
    CLevel = 7,
    Founder = 8,
    Retired = 9,
}

/// <summary>How somebody earns a living.</summary>
public enum EmploymentKind : byte
{
    Unknown = 0,
    InHouse = 1,
    Agency = 2,
    Freelancer = 3,
    Owner = 4,
    Recruiter = 5,
    Student = 6,
    Seeking = 7,
    Retired = 8,
}

/// <summary>Whether the role a headline leads with is held today.</summary>
public enum RoleStatus : byte
{
    Unknown = 0,
    Current = 1,
    Former = 2,
    Aspiring = 3,
}

/// <summary>What a headline says. A value without any reference, so that a million of them cost no allocation.</summary>
/// <param name="Function">Main current field.</param>
/// <param name="Company">Where in the headline the current employer is written; empty when it is not.</param>
/// <param name="Clarity">0 no idea what the person does, 1 a field is guessed, 2 the work is plain, 3 work and employer or audience both plain.</param>
/// <param name="Setting">What the rest of the text says of the employer.</param>
public readonly record struct Role(
    Function Function, Seniority Seniority, EmploymentKind Kind, RoleStatus Status, TextSpan Company, byte Clarity, Setting Setting = default);

/// <summary>What a headline itself says of the employer, besides its name.</summary>
/// <param name="Size">As stated (Fortune 500, 500+ employees, family-owned); Unknown where it is not.</param>
/// <param name="Country">Stated country, packed as <see cref="Countries"/> does; 0 where none is named.</param>
/// <param name="IsFrench">Whether it is written in French.</param>
/// <param name="IsPublic">A school, an authority or a charity: no company, whatever its size.</param>
public readonly record struct Setting(CompanySize Size, ushort Country, bool IsFrench, bool IsPublic);

/// <summary>A stretch of a text. Characters.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
