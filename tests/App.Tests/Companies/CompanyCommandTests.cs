using CsCheck;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Companies;

/// <summary>What the user knows of companies counts where people are read; what he leaves out stays open.</summary>
public sealed class CompanyCommandTests : IDisposable
{
    const string Accounts = """
        Account,Employees,HQ country,Target
        Blue Harbour Inc.,"1,200",United States,yes
        Quiet Orchard,11-50,FR,
        Red Mill,,,no

        """;

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    Answer Import(string table, params string[] more) => terminal.Do(["company", "import", terminal.File("accounts.csv", table), .. more]);

    void SetGoal() => terminal.Do("goal", "set", "--name", "Leaders", "--function", "marketing", "--min-seniority", "director", "--size", "mid", "large", "--country", "US");

    [Fact]
    public void What_is_told_is_shown_and_what_is_not_is_unknown()
    {
        Import(Accounts, "--list", "Autumn");

        var companies = terminal.Do("company", "list", "--json").Json.EnumerateArray().Select(company => company.ToString()).ToList();

        Assert.Equal(3, companies.Count);
        Assert.Contains("\"size\": \"large\"", companies[0], StringComparison.Ordinal);
        Assert.Contains("\"employees\": 1200", companies[0], StringComparison.Ordinal);
        Assert.Contains("\"country\": \"US\"", companies[0], StringComparison.Ordinal);
        Assert.Contains("\"size\": \"small\"", companies[1], StringComparison.Ordinal);
        Assert.Contains("\"target\": null", companies[1], StringComparison.Ordinal);
        Assert.Contains("\"size\": null", companies[2], StringComparison.Ordinal);
        Assert.Contains("\"target\": false", companies[2], StringComparison.Ordinal);
        Assert.All(companies, company => Assert.Contains("\"list\": \"Autumn\"", company, StringComparison.Ordinal));
    }

    [Fact]
    public void Size_and_country_of_an_employer_settle_what_was_open()
    {
        SetGoal();
        terminal.Do("person", "add", "Ada Example", "--headline", "Marketing Director at Blue Harbour");
        Assert.Equal(["1"], Dump.Of(terminal, "SELECT fit FROM people"));

        Import(Accounts);
        Assert.Equal(["2"], Dump.Of(terminal, "SELECT fit FROM people"));
    }

    [Fact]
    public void A_target_account_makes_its_people_better_referrers()
    {
        SetGoal();
        terminal.Do("person", "add", "Bo Sample", "--headline", "Accountant at Blue Harbour", "--degree", "1");
        Assert.Equal(["0 | 0"], Dump.Of(terminal, "SELECT is_referrer, referral_score FROM people"));

        Import("company,target\nBlue Harbour,yes\n");
        Assert.Equal(["1 | 0.6"], Dump.Of(terminal, "SELECT is_referrer, round(referral_score, 4) FROM people"));    // candidate, contact, account, contact there
    }

    [Fact]
    public void Unknown_size_is_open_and_never_a_no()
    {
        SetGoal();
        Import("company\nBlue Harbour\n");
        terminal.Do("person", "add", "Ada Example", "--headline", "Marketing Director at Blue Harbour");

        Assert.Equal(["1"], Dump.Of(terminal, "SELECT fit FROM people"));
    }

    [Fact]
    public void An_import_undone_is_as_if_it_had_never_been_and_people_are_judged_as_before()
    {
        SetGoal();
        terminal.Do("person", "add", "Ada Example", "--headline", "Marketing Director at Blue Harbour");
        var before = Dump.Of(terminal);
        Import(Accounts);

        terminal.Do("import", "undo", "2");

        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void A_later_table_tells_more_and_an_undo_brings_the_earlier_word_back()
    {
        Import("company,country\nBlue Harbour,US\n");
        Import("company,country,employees\n\"BLUE HARBOUR, LLC\",FR,40\n");
        Assert.Contains("\"country\": \"FR\"", terminal.Do("company", "list", "--json").Out, StringComparison.Ordinal);

        terminal.Do("import", "undo", "2");

        Assert.Contains("\"country\": \"US\"", terminal.Do("company", "list", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_table_again_changes_nothing()
    {
        Import(Accounts);
        Assert.Contains("Nothing new in there", Import(Accounts).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_well_known_employer_keeps_what_the_table_leaves_out()
    {
        Import("company,target\nWalmart,yes\n");

        Assert.StartsWith("Walmart: size large (1,000 people or more), country US\nA target account of yours", terminal.Do("company", "show", "walmart").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("company,employees\nBlue Harbour,many\n", "a size like 1200")]
    [InlineData("company,country\nBlue Harbour,Atlantis\n", "a country like US")]
    [InlineData("company,target\nBlue Harbour,perhaps\n", "yes or no")]
    [InlineData("company,target\n!!!,yes\n", "a company's name")]
    public void What_cannot_be_read_is_said_and_nothing_is_kept(string table, string expected)
    {
        var answer = terminal.Run("company", "import", terminal.File("accounts.csv", table));

        Assert.Equal(1, answer.Exit);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "companies"));
    }

    [Fact]
    public void Another_clients_accounts_say_nothing_here()
    {
        SetGoal();
        terminal.Do("person", "add", "Ada Example", "--headline", "Marketing Director at Blue Harbour");
        terminal.Do("company", "import", terminal.File("accounts.csv", Accounts), "--workspace", "other");

        Assert.Equal(["1"], Dump.Of(terminal, "SELECT fit FROM people"));
        Assert.Equal("[]\n", terminal.Do("company", "list", "--json").Out);
    }

    static Gen<string> One(params string[] of) => Gen.Int[0, of.Length - 1].Select(n => of[n]);

    static readonly Gen<string> Table = Gen.Select(
        One("Blue Harbour", "blue harbour inc", "Quiet Orchard", "Walmart"), One("", "40", "51-200", "large"), One("", "US", "France"),
        One("", "yes", "no"), One("", "Autumn")).Array[1, 6].Select(rows =>
            "company,size,country,target,list\n" + string.Concat(rows.Select(row => $"{row.Item1},{row.Item2},{row.Item3},{row.Item4},{row.Item5}\n")));

    [Fact]
    public void Whatever_the_tables_undone_in_either_order_they_leave_nothing() => Gen.Select(Table, Table, Gen.Bool).Sample((one, other, firstFirst) =>
    {
        using var ready = Terminal.Ready();
        var batches = new[] { one, other }
            .Select(table => ready.Do("company", "import", ready.File("accounts.csv", table), "--json").Json.GetProperty("batch"))
            .Where(batch => batch.ValueKind == System.Text.Json.JsonValueKind.Number).Select(batch => batch.GetInt64()).ToList();
        if (!firstFirst)
            batches.Reverse();
        foreach (var batch in batches)
            ready.Do("import", "undo", $"{batch}");

        return Dump.Count(ready, "companies") + Dump.Count(ready, "batches") == 0 && Dump.Faults(ready.Database).Length == 0;
    }, iter: 50, threads: 2);
}
