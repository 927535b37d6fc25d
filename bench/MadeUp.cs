namespace Windfall.Bench;

/// <summary>People and headlines that nobody has: put together by number, so that each number has its own.</summary>
static class MadeUp
{
    static readonly string[] First = ["Ada", "Ben", "Cleo", "Dario", "Elin", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kaya", "Léa", "Milo", "Nadia", "Oskar", "Petra", "Quinn", "Rosa", "Sami", "Théo"];

    static readonly string[] Syllables = ["bar", "cor", "del", "fen", "gor", "hal", "lin", "mar", "nor", "pel", "quen", "ros", "sel", "tor", "val", "wen"];

    static readonly string[] Jobs =
    [
        "Senior Software Engineer", "Head of Social Media", "Digital Marketing Manager", "Account Executive", "Product Manager", "Student of Economics",
        "VP Marketing", "Talent Acquisition Partner", "Founder & CEO", "Data Analyst", "Freelance Copywriter", "Chef de projet digital", "Responsable marketing",
        "Nurse", "Teacher", "Director of Communications", "Sales Development Representative", "Chief Marketing Officer", "UX Designer", "Finance Director",
        "Social Media Specialist", "Customer Success Lead", "Operations Coordinator", "Consultant SEO", "Brand Strategist", "HR Business Partner",
        "Machine Learning Engineer", "Content Creator", "Business Development Manager", "Étudiante en master marketing", "Retired", "Journalist",
        "Growth Marketing Lead", "Project Engineer", "Community Manager", "Legal Counsel", "Marketing Intern", "Managing Partner", "Research Associate", "Recruiter",
    ];

    static readonly string[] Companies =
    [
        "Northlight", "Blue Harbor", "Cobalt", "Verdant", "Ironwood", "Lumen", "Pinecrest", "Quartz", "Silverline", "Tidewater", "Umbra", "Brightwater", "Kestrel",
        "Meridian", "Oakhaven", "Redstone", "Solstice", "Thornfield", "Westbrook", "Zephyr", "Atlas", "Beacon", "Cascade", "Dunmore", "Evergreen", "Foxglove",
        "Granite", "Hawthorn", "Juniper", "Keystone",
    ];

    static readonly string[] Kinds = ["Group", "Labs", "Foods", "Bank", "Health", "Studio", "Logistics", "Software", "Energy", "Media", "Partners", "Retail", "Travel", "Systems", "Agency"];

    static readonly string[] Joins = [" at ", " @ ", " | ", " chez ", " - ", ", "];

    static readonly string[] Tails =
    [
        "", " | Speaker", " | Helping brands tell their story", " · Boston", " | ex-Silverline", " | B2B SaaS", " | Mum of two", " | Open to work", " | #hiring",
        " | Certified in analytics", " | Lyon", " | Writer of things people finish",
    ];

    static readonly string[] Remarks =
    [
        "This, so much this.", "Thank you for saying it out loud.", "Not sure I agree: what about small teams?", "Do you do this for agencies too?",
        "Merci, exactement ce que je vois chaque jour", "Sharing with my team, we talked about it on Monday", "Saved for later",
    ];

    static readonly long Headlines = (long)Jobs.Length * Companies.Length * Kinds.Length * Joins.Length * Tails.Length;

    public static string Name(int person) => $"{First[person % First.Length]} {Surname(person / First.Length)}";

    public static string Address(int person) => $"https://www.linkedin.com/in/{Surname(person)}-{person:x5}";

    /// <summary>1,296,000 different ones; neighbours by number have nothing in common.</summary>
    public static string Headline(long number)
    {
        var left = number * 700_001 % Headlines;        // shares no factor with how many there are
        var job = Next(Jobs);
        var join = Next(Joins);
        var company = Next(Companies);
        var kind = Next(Kinds);
        return $"{job}{join}{company} {kind}{Next(Tails)}";

        string Next(string[] of)
        {
            (left, var one) = Math.DivRem(left, of.Length);
            return of[one];
        }
    }

    public static string Remark(int number) => $"{Remarks[number % Remarks.Length]} ({number})";

    static string Surname(int number)
    {
        var name = Syllables[number & 15] + Syllables[number >> 4 & 15] + Syllables[number >> 8 & 15] + Syllables[number >> 12 & 15];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
