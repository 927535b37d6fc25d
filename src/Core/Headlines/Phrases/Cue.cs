namespace Windfall.Core.Headlines;

/// <summary>What part a phrase of the lexicon plays in a headline.</summary>
enum Cue : byte
{
    None,

    /// <summary>A whole job name that fixes its field: nurse, account executive.</summary>
    Title,

    /// <summary>A job noun whose field the words around it tell: manager, head of, chargé de. Its own field is only a fallback.</summary>
    Head,

    /// <summary>A field of work: marketing, relations presse.</summary>
    Field,

    Former,
    Now,
    Aspiring,
    AssistantTo,
    Seeking,
    Employed,
    Student,
    Retired,
    Board,

    /// <summary>Independent: freelance, self-employed.</summary>
    Freelance,
    Agency,

    /// <summary>I help …, j’aide …</summary>
    Helps,

    At,

    /// <summary>à la, au: before an employer, or a place.</summary>
    AtPlace,
    Of,
    For,
    And,
    Article,

    /// <summary>A noun of employers: university, bank, city of.</summary>
    Organisation,
    Place,
    Size,

    /// <summary>Says nothing of the work: degrees, virtues, hobbies, family, skills.</summary>
    Filler,
}

/// <summary>What an organisation is, as its own name says it.</summary>
enum Sector : byte
{
    None,
    Company,
    School,
    Public,
    NonProfit,
    Local,

    /// <summary>Lets homes or desks: a community manager there runs a house.</summary>
    Property,
}

/// <summary>What the lexicon knows of one phrase.</summary>
/// <param name="Kind">How who bears this title usually earns a living; Unknown where it does not tell.</param>
/// <param name="IsWeak">Gives way to any other of its part: author, strategy.</param>
/// <param name="IsAlone">Independent even where a company is named: agents of networks.</param>
/// <param name="Country">Two letters packed; 0 for none. See <see cref="Countries"/>.</param>
readonly record struct Entry(
    Cue Cue, Function Function = Function.Unknown, Seniority Seniority = Seniority.Unknown, EmploymentKind Kind = EmploymentKind.Unknown,
    bool IsWeak = false, bool IsAlone = false, bool IsFrench = false, ushort Country = 0, Sector Sector = Sector.None, CompanySize Size = CompanySize.Unknown);
