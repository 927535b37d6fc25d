namespace Windfall.Bench;

/// <summary>The peer of the headlines bench: what one writes in an afternoon. The first keyword that a line contains tells the function, likewise the level.</summary>
static class KeywordList
{
    static readonly (string Word, string Means)[] Functions =
    [
        ("social media", "social_media"), ("community manager", "social_media"), ("digital marketing", "digital_marketing"), ("seo", "digital_marketing"),
        ("growth", "digital_marketing"), ("marketing", "marketing"), ("brand", "marketing"), ("communications", "communications"), ("communication", "communications"),
        ("journalist", "communications"), ("sales", "sales"), ("account executive", "sales"), ("business development", "sales"), ("product manager", "product"),
        ("engineer", "engineering"), ("developer", "engineering"), ("software", "engineering"), ("data", "data"), ("analyst", "data"), ("designer", "design"),
        ("ux", "design"), ("recruit", "hr"), ("talent", "hr"), ("hr", "hr"), ("human resources", "hr"), ("finance", "finance"), ("accountant", "finance"),
        ("legal", "legal"), ("lawyer", "legal"), ("operations", "operations"), ("teacher", "education"), ("professor", "education"), ("nurse", "healthcare"), ("doctor", "healthcare"),
    ];

    static readonly (string Word, string Means)[] Levels =
    [
        ("chief", "c_level"), ("ceo", "c_level"), ("cmo", "c_level"), ("founder", "founder"), ("owner", "founder"), ("vp", "vp"), ("vice president", "vp"), ("director", "director"),
        ("head of", "director"), ("manager", "manager"), ("lead", "manager"), ("senior", "ic"), ("intern", "intern"), ("student", "student"), ("junior", "ic"),
    ];

    public static int Count => Functions.Length + Levels.Length;

    public static int Run(string from, string to)
    {
        using var read = new StreamReader(from);
        using var written = new StreamWriter(to);
        while (read.ReadLine() is { } line)
            written.WriteLine($$"""{"function":"{{Function(line)}}","seniority":"{{Level(line)}}"}""");
        return 0;
    }

    public static string Function(string line) => First(Functions, line);

    public static string Level(string line) => First(Levels, line);

    static string First((string Word, string Means)[] list, string line)
    {
        foreach (var (word, means) in list)
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
                return means;
        return "unknown";
    }
}
