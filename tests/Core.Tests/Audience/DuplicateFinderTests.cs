using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Audience;

namespace Windfall.Core.Tests.Audience;

public class DuplicateFinderTests
{
    static Likened Person(long id, string name, string headline = "", string company = "", params ImmutableArray<string> addresses) =>
        new(id, Folded.Words(name), Folded.Words(headline), Company.KeyOf(company), addresses);

    static Duplicate? Only(Likened one, Likened other) => DuplicateFinder.Find([one, other, .. Others], 0, out _).FirstOrDefault(pair => (pair.One, pair.Other) == (one.Id, other.Id));

    static readonly ImmutableArray<Likened> Others = [.. Enumerable.Range(100, 50).Select(n => Person(n, $"Somebody Number{n}", $"Nurse at place {n}", $"Place {n}"))];

    [Fact]
    public void One_member_id_or_address_is_one_person()
    {
        var pair = Only(Person(1, "Ada Example", addresses: "linkedin:member/ACoAAx"), Person(2, "A. E.", addresses: ["linkedin:in/ada", "linkedin:member/ACoAAx"]))!;
        Assert.Equal((true, 1), (pair.IsCertain, pair.Probability));
    }

    [Fact]
    public void A_name_alone_is_a_hint_and_with_the_same_headline_nearly_a_proof()
    {
        var hint = Only(Person(1, "Ada Example"), Person(2, "EXAMPLE, Ada"))!.Probability;
        var proof = Only(Person(1, "Ada Example", "Head of Social at Acme"), Person(2, "Ada Exämple", "head of social at ACME"))!.Probability;
        Assert.InRange(hint, 0.1, 0.9);
        Assert.InRange(proof, 0.99, 1);
    }

    [Fact]
    public void Two_accounts_of_one_network_speak_against_and_of_two_networks_say_nothing()
    {
        double Of(string one, string other) => Only(Person(1, "Ada Example", "Head of Social", "Acme", one), Person(2, "Ada Example", "Head of Social", "Acme", other))!.Probability;
        Assert.True(Of("linkedin:in/ada", "linkedin:in/ada-2") < Of("linkedin:in/ada", "bluesky:ada.example"));
        Assert.Equal(Of("linkedin:in/ada", "mastodon:ada@x.example"), Of("linkedin:in/ada", "bluesky:ada.example"), 9);
    }

    [Fact]
    public void A_rare_name_in_common_says_more_than_a_frequent_one()
    {
        ImmutableArray<Likened> many = [.. Enumerable.Range(10, 30).Select(n => Person(n, "John Smith", $"Job {n}"))];
        double Of(string name) => DuplicateFinder.Find([Person(1, name, "", "Acme"), Person(2, name, "", "Acme"), .. many], 0, out _).Single(pair => (pair.One, pair.Other) == (1, 2)).Probability;
        Assert.True(Of("Xiomara Quill") > Of("John Smith") + 0.01);
    }

    [Fact]
    public void An_initial_or_a_slip_in_a_name_at_one_company_is_found()
    {
        Assert.NotNull(Only(Person(1, "J. Roe", "Buyer", "Acme"), Person(2, "Jane Roe", "Buyer", "Acme")));
        Assert.NotNull(Only(Person(1, "Jane Rowe", "", "Acme"), Person(2, "Jane Roew", "", "Acme")));
        Assert.Null(Only(Person(1, "Jane Roe", "Buyer of all kinds", "Acme"), Person(2, "Bob Low", "Driver", "Other")));
    }

    [Fact]
    public void Reasons_add_up_to_the_odds()
    {
        var pair = Only(Person(1, "Ada Example", "Head of Social", "Acme"), Person(2, "Ada Example", "Head of Marketing", "Other"))!;
        Assert.Equal(Math.Log2(pair.Probability / (1 - pair.Probability)), pair.Reasons.Sum(reason => reason.Weight), 6);
    }

    [Fact]
    public void Of_people_planted_twice_most_are_found_and_little_else()
    {
        var random = new Random(5);
        string[] first = ["Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gus", "Ines", "Jan", "Kim", "Lea", "Max"], fields = ["Marketing", "Sales", "Data", "Finance", "Legal"],
            parts = ["ba", "con", "del", "fer", "gut", "hol", "jun", "kra", "lis", "mor", "nad", "pet", "qui", "rost", "sva", "tel", "vin", "wes", "yor", "zam"];
        var people = ImmutableArray.CreateBuilder<Likened>();
        var twins = new HashSet<(long, long)>();
        for (var n = 0; n < 3000; n++)
        {
            var (name, company) = ($"{first[random.Next(12)]} {parts[random.Next(20)]}{parts[random.Next(20)]}", $"Company {random.Next(60)}");
            var headline = $"{fields[random.Next(5)]} manager at {company}";
            people.Add(Person(people.Count + 1, name, headline, company));
            if (n % 20 != 0)
                continue;
            twins.Add((people.Count, people.Count + 1));
            people.Add(random.Next(2) == 0 ? Person(people.Count + 1, name, headline, company) : Person(people.Count + 1, $"{name[0]}. {name.Split(' ')[1]}", headline, company));
        }

        var found = DuplicateFinder.Find(people.ToImmutable(), 0.5, out var learnedFrom).Select(pair => (pair.One, pair.Other)).ToList();

        Assert.InRange(learnedFrom, 200, 50_000);
        Assert.InRange(found.Count(twins.Contains) / (double)twins.Count, 0.8, 1);
        Assert.InRange(found.Count(twins.Contains) / (double)found.Count, 0.8, 1);
    }

    [Fact]
    public void Where_thousands_have_one_name_few_pairs_are_compared()
    {
        ImmutableArray<Likened> people = [.. Enumerable.Range(0, 5000).Select(n => Person(n, "John Smith", $"Job number {n} of all", "Acme"))];
        Assert.InRange(Blocks.Pairs(people).Count(), 1, 5000 * 10 * 4);
    }

    [Fact]
    public void Whatever_people_are_called_each_pair_comes_once_and_odds_are_odds() => Gen.Select(Gen.String, Gen.String, Gen.String).Array[0, 12].Sample(drawn =>
    {
        var found = DuplicateFinder.Find([.. drawn.Select((one, n) => Person(n, one.Item1, one.Item2, one.Item3))], 0, out _);
        return found.Select(pair => (pair.One, pair.Other)).Distinct().Count() == found.Length && found.All(pair => pair.Probability is >= 0 and <= 1 && pair.One < pair.Other);
    });
}
