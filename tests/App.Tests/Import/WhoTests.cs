using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary>Who is whom, and what they did when.</summary>
public sealed class WhoTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Rows_without_a_post_are_about_the_one_given()
    {
        Import("name\nAda Example\n", "--post", Samples.Post);

        Assert.Equal(["urn:li:activity:7508224900775337233 | 1790100000"], Dump.Of(terminal, "SELECT key, published_at / 1000 FROM posts").Select(Hour));
        Assert.Equal(1, Dump.Count(terminal, "acts"));
    }

    [Fact]
    public void Without_any_post_people_are_noted_and_did_nothing()
    {
        Import("name\nAda Example\n");

        Assert.Equal((1, 0), (Dump.Count(terminal, "people"), Dump.Count(terminal, "acts")));
    }

    [Theory]
    [InlineData("2d"), InlineData("3 hours ago"), InlineData("il y a 2 jours"), InlineData("")]
    public void A_time_that_only_counts_back_from_who_knows_when_stays_unknown(string when)
    {
        Import($"name,timestamp\nAda Example,{when}\n", "--post", Samples.Post);

        Assert.Equal(["∅"], Dump.Of(terminal, "SELECT at FROM acts"));
    }

    [Fact]
    public void The_posts_own_author_is_left_out()
    {
        var answer = Import("name,isAuthor\nTheo Owner,true\nAda Example,false\n", "--post", Samples.Post);

        Assert.Equal(["Ada Example"], Dump.Of(terminal, "SELECT name FROM people"));
        Assert.Contains("1 left out", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_who_hide_are_counted_and_are_nobody()
    {
        var answer = Import("name,headline,degree\nLinkedIn Member,Somewhere,3rd\nUtilisateur LinkedIn,Ailleurs,2nd\nAda Example,Nurse,1st\n", "--post", Samples.Post);

        Assert.Equal(["Ada Example | Nurse | 1", "∅ | ∅ | ∅"], Dump.Of(terminal, "SELECT name, headline, degree FROM people"));
        Assert.Contains("3 rows", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_id_and_an_address_once_told_together_are_one_person()
    {
        Import("""
            name,memberId,profileUrl
            Ada Example,ACoAAB1234567890abcdefghijklmnopqrstuvw,https://www.linkedin.com/in/ada-example
            Ada Example,ACoAAB1234567890abcdefghijklmnopqrstuvw,
            Ada E.,,linkedin.com/in/Ada-Example/?trk=feed

            """, "--post", Samples.Post);

        Assert.Equal(["Ada Example"], Dump.Of(terminal, "SELECT name FROM people"));
        Assert.Equal(1, Dump.Count(terminal, "acts"));
    }

    [Fact]
    public void Of_the_same_name_without_an_address_only_the_same_headline_is_the_same_person()
    {
        Import("name,headline\nJo Twin,Baker\nJo Twin,Banker\nJo Twin,Baker\n");

        Assert.Equal(2, Dump.Count(terminal, "people"));
    }

    [Fact]
    public void Who_reacts_and_comments_twice_did_three_things()
    {
        Import("name,reaction,comment\nAda Example,LIKE,\nAda Example,,First!\nAda Example,,And second.\nAda Example,,First!\n", "--post", Samples.Post);

        Assert.Equal(3, Dump.Count(terminal, "acts"));
    }

    // Numbers of seconds, cut to the hour: the time lies in the post's number.
    static string Hour(string line) => line[..^4] + "0000";

    Answer Import(string table, params string[] more) => terminal.Do(["import", terminal.File("people.csv", table), "--declare", Samples.Declared, .. more]);
}
