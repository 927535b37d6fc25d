using System.Collections.Immutable;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.Tables;

public class ColumnsTests
{
    [Theory]
    [InlineData("Profile URL,Full Name,Headline,Reaction Type,Date", "profileUrl=Profile URL;name=Full Name;headline=Headline;reaction=Reaction Type;when=Date")]
    [InlineData("actor.name,actor.linkedinUrl,actor.position,actor.author,commentary,createdAt",
        "profileUrl=actor.linkedinUrl;name=actor.name;headline=actor.position;comment=commentary;when=createdAt;isAuthor=actor.author")]
    [InlineData("reactor.profile_url,reactor/headline,reactor.name,post.author.name", "profileUrl=reactor.profile_url;name=reactor.name;headline=reactor/headline")]
    [InlineData("Prénom,Nom,Poste,Entreprise", "firstName=Prénom;lastName=Nom;headline=Poste;company=Entreprise")]
    [InlineData("Nom,Poste", "name=Nom;headline=Poste")]
    [InlineData("Nombre,Apellidos,Cargo", "firstName=Nombre;lastName=Apellidos;headline=Cargo")]
    [InlineData("Nombre,Cargo", "name=Nombre;headline=Cargo")]
    [InlineData("Vorname,Name,Position", "firstName=Vorname;lastName=Name;headline=Position")]
    [InlineData("title,headline,name,url,link", "profileUrl=url;name=name;headline=headline")]
    [InlineData("person,link", "profileUrl=link;name=person")]
    [InlineData("commenter_headline,author,text", "name=author;headline=commenter_headline;comment=text")]
    [InlineData("did,displayName,createdAt", "memberId=did;name=displayName;when=createdAt")]
    public void Columns_are_known_by_many_names(string columns, string expected) => Assert.Equal(expected, Described(PeopleColumns.Match(Split(columns))));

    [Theory]
    [InlineData("Headline,Reaction")]
    [InlineData("cascade_id,time_seconds,magnitude")]
    [InlineData("")]
    public void Without_anybody_it_is_no_table_of_people(string columns) => Assert.Null(PeopleColumns.Match(Split(columns)));

    [Fact]
    public void A_forced_column_wins()
    {
        var columns = Split("Name,Headline,Job");
        var forced = new Dictionary<string, string> { ["headline"] = "job" };
        Assert.Null(PeopleColumns.Misforced("x.csv", columns, forced));
        Assert.Equal("name=Name;headline=Job", Described(PeopleColumns.Match(columns, forced)));
    }

    [Fact]
    public void A_forced_column_that_is_not_there_is_told()
    {
        var wrong = PeopleColumns.Misforced("x.csv", Split("Name,Job"), new Dictionary<string, string> { ["headline"] = "Title" })!;
        Assert.Equal("x.csv: expected a column “Title”, to be mapped to headline.\n\nThe columns are: Name, Job.", wrong.ToString());
    }

    [Fact]
    public void Readings_need_a_moment_and_a_count_and_nobody()
    {
        var found = ReadingColumns.Match(Split("Heure,Réactions,Commentaires,Partages,Vues,Post URL"))!;
        Assert.Equal((0, 1, 2, 3, 4, 5, -1), (found.At, found.Reactions, found.Comments, found.Reposts, found.Impressions, found.PostUrl, found.Text));
        Assert.Null(ReadingColumns.Match(Split("Date,Post URL")));
        Assert.Null(ReadingColumns.Match(Split("Date,Likes,Full Name")));
    }

    static ImmutableArray<string> Split(string columns) => [.. columns.Split(',')];

    static string Described(PeopleColumns? columns) => string.Join(';', columns!.Describe().Select(pair => $"{pair.Field}={pair.Column}"));
}
