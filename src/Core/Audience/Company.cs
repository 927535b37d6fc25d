using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>What the user knows of a company. What nobody told is null, or Unknown: it leaves a goal's condition open and never misses it.</summary>
/// <param name="Size">As told; Unknown where only <paramref name="Employees"/> is.</param>
/// <param name="Employees">How many work there.</param>
/// <param name="Country">Of the seat; two letters of ISO 3166-1.</param>
/// <param name="IsTarget">Whether the user wants to be known to people there: a target account.</param>
/// <param name="List">Which of the user's lists it is on.</param>
public sealed record Company(string Name, CompanySize Size, long? Employees, string? Country, bool? IsTarget, string? List)
{
    const int MidFrom = 50, LargeFrom = 1000;

    static readonly HashSet<string> Openers = ["the", "groupe", "group", "agence", "cabinet", "societe", "ste"];

    static readonly HashSet<string> Forms =
    [
        "inc", "llc", "llp", "ltd", "plc", "corp", "corporation", "co", "company", "limited", "incorporated", "sa", "sas", "sasu", "sarl", "eurl", "sca", "snc", "se",
        "gmbh", "ag", "kg", "bv", "nv", "srl", "spa", "ab", "oy", "as", "pty", "group", "groupe",
    ];

    /// <summary>The name without case, accents and legal form, so that "ACME, Inc." is "Acme". Never empty unless the name holds no letter or digit.</summary>
    public static string KeyOf(string name)
    {
        var words = Folded.Words(name).AsSpan();
        while (words.Length > 1 && Forms.Contains(words[^1]))
            words = words[..^1];
        while (words.Length > 1 && Openers.Contains(words[0]))
            words = words[1..];
        return string.Join(' ', words.ToArray());
    }

    /// <param name="employees">At least 0.</param>
    public static CompanySize SizeOf(long employees) =>
        employees >= LargeFrom ? CompanySize.Large : employees >= MidFrom ? CompanySize.Mid : CompanySize.Small;

    /// <summary>The head count where it is known, else the class as told.</summary>
    public CompanySize SizeClass => Employees is { } count ? SizeOf(count) : Size;
}
