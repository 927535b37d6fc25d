namespace Windfall.Core.Headlines;

/// <summary>Reads the attributes of a lexicon line: <c>title sales ic freelancer alone fr</c>.</summary>
static class EntryReader
{
    public static Entry Read(string attributes)
    {
        var words = attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var entry = new Entry(Enum.Parse<Cue>(words[0], ignoreCase: true));

        foreach (var word in words.AsSpan(1))
            entry = word switch
            {
                "weak" => entry with { IsWeak = true },
                "alone" => entry with { IsAlone = true },
                "fr" => entry with { IsFrench = true },
                ['=', ..] => entry with { Country = Countries.Pack(word.AsSpan(1)) },
                ['@', ..] => entry with { Kind = Vocabulary.Parse<EmploymentKind>(word[1..]) },
                ['~', ..] => entry with { Sector = Enum.Parse<Sector>(word[1..], ignoreCase: true) },
                ['#', ..] => entry with { Size = Enum.Parse<CompanySize>(word[1..], ignoreCase: true) },
                ['^', ..] => entry with { Seniority = Vocabulary.Parse<Seniority>(word[1..]) },
                _ => entry with { Function = Vocabulary.Parse<Function>(word) },
            };
        return entry;
    }
}
