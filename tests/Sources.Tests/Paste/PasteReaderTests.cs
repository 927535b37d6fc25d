using CsCheck;
using Windfall.Core.Posts;
using Windfall.Sources.Paste;

namespace Windfall.Sources.Tests.Paste;

public class PasteReaderTests
{
    static readonly DateTimeOffset At = new(2026, 3, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_dialog_of_reactions_in_English_is_read()
    {
        var pasted = PasteReader.Read(Pages.ReactionsEnglish, At);

        Assert.Equal("en", pasted.Language);
        Assert.Empty(pasted.NotUnderstood);
        Assert.Equal(
            [
                ("Ada Stone", "Head of Social Media at Larkfield", 2, "LIKE"), ("Bram O’Vale", "Student | Dreamer | Coffee", 3, "PRAISE"),
                ("Cleo Marsh", "Founder, Marsh & Daughters", 1, "EMPATHY"), ("LinkedIn Member", "Marketing professional", null, "LIKE"),
            ],
            pasted.People.Select(person => (person.Name, person.Headline, person.Degree, person.Reaction)));
        Assert.All(pasted.People, person => Assert.Equal(ActKind.Reaction, person.Kind));
        Assert.Equal([false, false, false, true], pasted.People.Select(person => person.IsHidden));
    }

    [Fact]
    public void A_dialog_of_reactions_in_French_is_read()
    {
        var pasted = PasteReader.Read(Pages.ReactionsFrench, At);

        Assert.Equal("fr", pasted.Language);
        Assert.Empty(pasted.NotUnderstood);
        Assert.Equal(
            [("Élodie Rivoire", "Directrice marketing chez Tissage Bleu", 2, "LIKE"), ("Marc D’Anjou", "Community manager", 1, "PRAISE"), ("Zoé Lacaze", "Étudiante en BTS", 3, "EMPATHY")],
            pasted.People.Select(person => (person.Name, person.Headline, person.Degree, person.Reaction)));
    }

    [Fact]
    public void Comments_in_English_are_read_with_their_times_as_intervals()
    {
        var pasted = PasteReader.Read(Pages.CommentsEnglish, At);

        Assert.Empty(pasted.NotUnderstood);
        Assert.Equal(["Ada Stone", "Theo Brook", "Bram Vale"], pasted.People.Select(person => person.Name));
        Assert.Equal(["Head of Social Media at Larkfield", "Consultant and teacher", "Retired"], pasted.People.Select(person => person.Headline));
        Assert.Equal(["This is what people remember.\n\nCould you share the source?", "Gladly, it is in the first comment.", "like father like son"], pasted.People.Select(person => person.Comment));
        Assert.Equal([false, true, false], pasted.People.Select(person => person.IsAuthor));
        Assert.Equal((At.AddDays(-3), At.AddDays(-2)), pasted.People[0].When);
        Assert.Equal((At.AddHours(-6), At.AddHours(-5)), pasted.People[1].When);
        Assert.Equal((At.AddDays(-28), At.AddDays(-21)), pasted.People[2].When);
    }

    [Fact]
    public void Comments_in_French_are_read()
    {
        var pasted = PasteReader.Read(Pages.CommentsFrench, At);

        Assert.Equal("fr", pasted.Language);
        Assert.Empty(pasted.NotUnderstood);
        Assert.Equal([("Élodie Rivoire", 2, false), ("Théo Ruisseau", null, true)], pasted.People.Select(person => (person.Name, person.Degree, person.IsAuthor)));
        Assert.Equal(["Très juste.\nOù peut-on lire la suite ?", "Merci ! Le lien est dans le premier commentaire"], pasted.People.Select(person => person.Comment));
        Assert.Equal((At.AddDays(-3), At.AddDays(-2)), pasted.People[0].When);
        Assert.Equal((At.AddDays(-14), At.AddDays(-7)), pasted.People[1].When);
    }

    [Fact]
    public void Comments_seen_without_signing_in_are_read_by_their_times()
    {
        var pasted = PasteReader.Read(Pages.CommentsSignedOut, At);

        Assert.Equal([("Ada Stone", "Head of Social Media", "Lovely."), ("Bram Vale", "Baker", "Not convinced.")], pasted.People.Select(person => (person.Name, person.Headline, person.Comment)));
        Assert.All(pasted.People, person => Assert.Null(person.Degree));
    }

    [Fact]
    public void A_thread_is_read_with_its_replies_its_author_and_a_company()
    {
        var pasted = PasteReader.Read(Pages.ThreadEnglish, At);

        Assert.Empty(pasted.NotUnderstood);
        Assert.Equal(
            [
                ("Dana Field", "I help bakeries sell online | Speaker", "Theo Brook, what would you have done?\n1. the same\n2. nothing 🙃", false),
                ("Theo Brook", "Consultant and teacher", "Dana Field the first, I hope.", true), ("Larkfield Mills", "12,345 followers", "We are hiring.", false),
            ],
            pasted.People.Select(person => (person.Name, person.Headline, person.Comment, person.IsAuthor)));
    }

    [Fact]
    public void A_comment_that_is_one_word_of_the_page_is_still_a_comment()
    {
        var pasted = PasteReader.Read(Pages.ThreadFrench, At);

        Assert.Empty(pasted.NotUnderstood);
        Assert.Equal(
            [("Membre LinkedIn", "Bravo"), ("Nadia Verger", "J’aime beaucoup, surtout la fin."), ("Tissage Bleu", "Merci Nadia Verger")],
            pasted.People.Select(person => (person.Name, person.Comment)));
    }

    [Theory]
    [InlineData("Ada Stone · 2nd\nMarketer", "Ada Stone", "Marketer", 2)]
    [InlineData("Ada Stone (She/Her) • 3rd+\nMarketer", "Ada Stone", "Marketer", 3)]
    [InlineData("Ada Stone\nPremium • 1st\nMarketer", "Ada Stone", "Marketer", 1)]
    [InlineData("Ada Stone\u00A0\u200B· 2e\nMarketer", "Ada Stone", "Marketer", 2)]
    [InlineData("Ada Stone\nrelation de 2e niveau\n· 2e\nMarketer", "Ada Stone", "Marketer", 2)]
    [InlineData("Ada Stone\nAda Stone\nMarketer", "Ada Stone", "Marketer", null)]
    [InlineData("View Ada Stone’s profile\nAda Stone\n· 3rd+\nMarketer", "Ada Stone", "Marketer", 3)]
    [InlineData("View Ada Stone’s profileAda Stone · 2nd\nMarketer", "Ada Stone", "Marketer", 2)]
    [InlineData("Ada Stone\nMarketer", "Ada Stone", "Marketer", null)]
    [InlineData("Larkfield Mills\n1,204 followers", "Larkfield Mills", "1,204 followers", null)]
    [InlineData("Tissage Bleu\n1 204 abonnés", "Tissage Bleu", "1 204 abonnés", null)]
    public void A_person_is_found_however_the_name_is_marked(string text, string name, string headline, int? degree)
    {
        var person = Assert.Single(PasteReader.Read(text, At).People);

        Assert.Equal((name, headline, degree), (person.Name, person.Headline, person.Degree));
    }

    [Theory]
    [InlineData("5m", 5, 6)]
    [InlineData("2 h", 120, 180)]
    [InlineData("il y a 2 j", 2 * 1440, 3 * 1440)]
    [InlineData("1 sem. • Modifié", 7 * 1440, 14 * 1440)]
    [InlineData("1mo (edited)", 28 * 1440, 62 * 1440)]
    [InlineData("1 an", 365 * 1440, 732 * 1440)]
    public void A_time_is_an_interval_never_a_moment(string mark, int youngest, int oldest) =>
        Assert.Equal((At.AddMinutes(-oldest), At.AddMinutes(-youngest)), PasteReader.Read($"Ada Stone\n· 2nd\nMarketer\n{mark}\nLovely.\nReply", At).People.Single().When);

    [Fact]
    public void What_stands_before_anybody_is_said_to_be_not_understood() =>
        Assert.Equal([new PastedLine(1, "we are delighted to announce, at last.")], PasteReader.Read("we are delighted to announce, at last.\nAda Stone · 2nd\nMarketer", At).NotUnderstood);

    [Fact]
    public void Too_much_is_refused_and_says_so()
    {
        var pasted = PasteReader.Read(new string('a', PasteReader.Limit + 1), At);

        Assert.Empty(pasted.People);
        Assert.Contains("at most 2 million characters", pasted.Refused!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_broken_pages_are_read_without_complaint()
    {
        var dice = new Random(Seed: 42);
        for (var n = 0; n < 10_000; n++)
            Assert.Null(PasteReader.Read(Broken(dice), At).Refused);
    }

    /// <summary>A page with a stretch of another in place of one of its own, and a sign that does not belong.</summary>
    static string Broken(Random dice)
    {
        var (page, other) = (dice.GetItems(Pages.All, 1)[0], dice.GetItems(Pages.All, 1)[0]);
        var (from, cut) = (dice.Next(page.Length), dice.Next(other.Length));
        return page[..from] + (char)dice.Next(0x1_0000) + other[cut..dice.Next(cut, other.Length)] + page[dice.Next(from, page.Length)..];
    }

    [Fact]
    public void Nobody_is_found_on_more_lines_than_there_are() => Mutations.Sample(text =>
    {
        var people = PasteReader.Read(text, At).People;
        Assert.True(people.Length <= text.Split('\n').Length);
        Assert.Equal(people.Length, people.Select(person => person.Line).Distinct().Count());
    });

    static readonly Gen<string> Mutations = Gen.Select(Gen.Int[0, Pages.All.Length - 1].Select(n => Pages.All[n]), Gen.Int[0, 5_000], Gen.Int[0, 200], Gen.String[0, 20], (page, at, length, text) =>
    {
        var start = Math.Min(at, page.Length);
        return page.Remove(start, Math.Min(length, page.Length - start)).Insert(start, text);
    });
}
