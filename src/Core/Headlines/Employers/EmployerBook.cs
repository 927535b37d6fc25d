namespace Windfall.Core.Headlines;

/// <summary>Employers by name. Case, accents, legal forms and a country or division at the end do not matter: "Coca-Cola France" is found as Coca-Cola.</summary>
public sealed class EmployerBook
{
    // before the shipped book, which is made with them
    static readonly ulong[] Openers = [.. new[] { "the", "groupe", "group", "agence", "cabinet", "societe" }.Select(word => Tokens.HashOf(word))];
    static readonly ulong[] Forms =
        [.. new[] { "inc", "llc", "llp", "ltd", "plc", "corp", "corporation", "co", "company", "sa", "sas", "sarl", "gmbh", "limited", "incorporated", "group", "groupe" }.Select(word => Tokens.HashOf(word))];

    static readonly ulong Ampersand = Tokens.HashOf("&");

    readonly Employer[] employers;
    readonly PhraseTable names;

    EmployerBook(IReadOnlyCollection<Employer> all)
    {
        employers = [.. all];
        Span<Token> words = stackalloc Token[Tokens.Limit];
        var length = 0;
        foreach (var employer in employers)
            length += Tokens.Scan(employer.Name, words);
        names = new((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 13, 2 * length)));

        for (var i = employers.Length - 1; i >= 0; i--)    // of two of one name the later wins, so that one's own knowledge beats the shipped
            if (Bare(words[..Tokens.Scan(employers[i].Name, words)]) is { IsEmpty: false } name)
                names.TryAdd(name, i);
    }

    /// <summary>The list that comes with the program.</summary>
    public static EmployerBook Shipped { get; } = new([.. Read(EmployerList.Employers), .. ReadFirms(FirmList.Firms)]);

    /// <summary>The same book with more employers; of two of one name the new one counts.</summary>
    public EmployerBook With(IEnumerable<Employer> more) => new([.. employers, .. more]);

    /// <returns>Null for a name that the book does not hold.</returns>
    public Employer? Find(ReadOnlySpan<char> company)
    {
        Span<Token> words = stackalloc Token[Tokens.Limit];
        return Find(words[..Tokens.Scan(company, words)]);
    }

    /// <returns>False where no employer's name begins so: a cheap question before a dear one.</returns>
    internal bool MayBegin(in Token word) => names.MayBegin(word) || Openers.AsSpan().Contains(word.Hash);

    internal Employer? Find(ReadOnlySpan<Token> company)
    {
        var name = Bare(company);
        if (name.IsEmpty)
            return null;
        var length = names.Longest(name, out var found);
        return length > 0 && (length == name.Length || IsUnit(name[length..])) ? employers[found] : null;
    }

    /// <returns>How many words from the first on are the longest name there is; 0 for none.</returns>
    internal int Begins(ReadOnlySpan<Token> words) => names.Longest(words, out _);

    /// <summary>Whether the words after a name only say which part of the employer: Nestlé USA, PepsiCo Beverages, Samsung Electronics.</summary>
    static bool IsUnit(ReadOnlySpan<Token> rest)
    {
        while (!rest.IsEmpty)
        {
            if (rest.Length == 1 && (rest[0].IsShout || rest[0].IsNumber))
                return true;    // a division's initials, a shop's number
            var length = Lexicon.Match(rest, out var entry);
            if (length == 0 || entry.Cue is not (Cue.Place or Cue.Field or Cue.And) && entry is not { Cue: Cue.Organisation, Sector: Sector.Company })
                return false;
            rest = rest[length..];
        }
        return true;
    }

    static ReadOnlySpan<Token> Bare(ReadOnlySpan<Token> name)
    {
        while (name.Length > 1 && Openers.AsSpan().Contains(name[0].Hash))
            name = name[1..];
        while (name.Length > 1 && Forms.AsSpan().Contains(name[^1].Hash))
            name = name[..^1];
        if (name.Length > 1 && name[^1].Hash == Ampersand)
            name = name[..^1];
        return name;
    }

    static IEnumerable<Employer> Read(string list)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split(',');
            yield return new(cells[0], SizeOf(cells[2]), cells[1].Length == 0 ? null : cells[1], cells[2] == "agency");
        }
    }

    static IEnumerable<Employer> ReadFirms(string list)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':');
            var words = line[..colon].Split(' ');
            foreach (var name in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
                yield return new(name, SizeOf(words[1]), words[2], words is not [.., "house"], Vocabulary.Parse<Function>(words[0]));
        }
    }

    static CompanySize SizeOf(string word) => word switch { "large" => CompanySize.Large, "mid" => CompanySize.Mid, _ => CompanySize.Unknown };
}
