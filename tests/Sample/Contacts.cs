namespace Windfall.Sample;

/// <summary>Somebody whom the author is connected with.</summary>
sealed record Contact(string Name, string? Url, string Position, string Company, DateOnly Since)
{
    public string First => Name.Split(' ')[0];
}

/// <summary>The author's connections: those of the people table who are of first degree, and others who did not act.</summary>
static class Contacts
{
    const int Others = 240, OnlySometimesShown = 23;
    const double InTheGoal = .06;

    static readonly DateOnly First = new(2014, 3, 2), Last = new(2026, 9, 15);

    static readonly string[] Jobs =
    [
        "Software Engineer", "Account Executive", "Teacher", "Radio Producer", "Project Manager", "Copywriter", "HR Business Partner", "Graphic Designer", "Journalist",
        "Sales Manager", "Executive Assistant", "Communications Manager", "Speechwriter", "Talent Acquisition Partner", "Account Director", "Podcast Editor", "Chief of Staff",
    ];

    static readonly string[] Sought = ["Director of Marketing", "Head of Social Media", "VP, Brand Marketing", "Social Media Manager", "Digital Marketing Manager"];

    static readonly string[] Employers =
    [
        "Hollow Oak Brewing", "Gableworks Communications", "Second Wind Bicycles", "Kestrel Talent Group", "Fieldnote Media", "Lantern Books", "Northgate Mutual", "Harborlight Health",
        "Wren & Castle", "Pinewater Outfitters", "Fidelity Investments", "Liberty Mutual", "Boston Children's Hospital", "WGBH", "Wayfair", "HubSpot",
    ];

    public static IReadOnlyList<Contact> Draw(Random dice, IEnumerable<Line> people)
    {
        var names = new Names();
        var acted = from line in people
                    where line is { Degree: "1st", ProfileUrl: not null }
                    group line by line.ProfileUrl into one
                    select Known(dice, one.First());
        var others = Enumerable.Range(0, Others).Select(n => Unknown(dice, names.Draw(dice, french: false), n % OnlySometimesShown == 0));
        return [.. acted.Concat(others).OrderByDescending(contact => contact.Since).ThenBy(contact => contact.Name, StringComparer.Ordinal)];
    }

    /// <summary>LinkedIn writes position and company of a contact apart; most headlines hold both.</summary>
    static Contact Known(Random dice, Line line)
    {
        var at = line.Headline.IndexOf(" at ", StringComparison.Ordinal);
        var (position, company) = at < 0 ? (line.Headline.Split(" | ")[0], "") : (line.Headline[..at], line.Headline[(at + 4)..].Split(" | ")[0]);
        return new(line.Name, line.ProfileUrl, position, company, Day(dice));
    }

    static Contact Unknown(Random dice, string name, bool isHidden) => new(
        name, isHidden ? null : Names.Address(dice, name), dice.Pick(dice.Comes(InTheGoal) ? Sought : Jobs), dice.Pick(Employers), Day(dice));

    static DateOnly Day(Random dice) => First.AddDays(dice.Next(Last.DayNumber - First.DayNumber));
}
