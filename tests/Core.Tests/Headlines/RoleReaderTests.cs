using System.Text;
using CsCheck;
using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Headlines;

public class RoleReaderTests
{
    static (Role Role, string Company) Read(string headline)
    {
        var role = RoleReader.Read(headline);
        return (role, role.Company.Of(headline).ToString());
    }

    [Theory]
    [InlineData("Marketing Director at Blue Harbour", Function.Marketing, Seniority.Director)]
    [InlineData("Data Scientist, Marketing", Function.Data, Seniority.Ic)]
    [InlineData("Professor of Marketing", Function.Education, Seniority.Ic)]
    [InlineData("Recruiter of marketers", Function.Hr, Seniority.Ic)]
    [InlineData("Procurement Manager, Marketing Services", Function.Operations, Seniority.Manager)]
    [InlineData("Responsable marketing digital", Function.DigitalMarketing, Seniority.Manager)]
    [InlineData("Cheffe de projet informatique", Function.It, Seniority.Ic)]
    [InlineData("Directeur·rice de la communication", Function.Communications, Seniority.Director)]
    [InlineData("𝗦𝗼𝗰𝗶𝗮𝗹 𝗠𝗲𝗱𝗶𝗮 𝗠𝗮𝗻𝗮𝗴𝗲𝗿", Function.SocialMedia, Seniority.Manager)]
    public void The_head_noun_tells_the_field_and_the_level(string headline, Function function, Seniority seniority) =>
        Assert.Equal((function, seniority), (Read(headline).Role.Function, Read(headline).Role.Seniority));

    [Fact]
    public void An_assistant_to_a_chief_is_an_assistant() =>
        Assert.Equal((Function.Admin, Seniority.Ic), (Read("Assistant to the CMO").Role.Function, Read("Assistant to the CMO").Role.Seniority));

    [Theory]
    [InlineData("ex-CMO", RoleStatus.Former)]
    [InlineData("Aspiring social media manager", RoleStatus.Aspiring)]
    [InlineData("Social media manager", RoleStatus.Current)]
    public void What_was_or_will_be_has_no_level_today(string headline, RoleStatus status)
    {
        var role = Read(headline).Role;
        Assert.Equal((status, status == RoleStatus.Current), (role.Status, role.Seniority != Seniority.Unknown));
    }

    [Theory]
    [InlineData("Registered Nurse → Product Manager @ Blue Harbour", Function.Product, "Blue Harbour")]
    [InlineData("Demand gen | Etsy → Nike", Function.DigitalMarketing, "Nike")]
    [InlineData("Bank teller -> Data analyst, Etsy", Function.Data, "Etsy")]
    [InlineData("Marketing manager at Etsy → read more", Function.Marketing, "Etsy")]
    public void An_arrow_leads_from_what_was_to_what_is(string headline, Function function, string company) =>
        Assert.Equal((function, RoleStatus.Current, company), (Read(headline).Role.Function, Read(headline).Role.Status, Read(headline).Company));

    [Theory]
    [InlineData("CMO in training", RoleStatus.Aspiring, EmploymentKind.Seeking)]
    [InlineData("Directrice marketing retraitée", RoleStatus.Former, EmploymentKind.Retired)]
    [InlineData("Brand manager, retired", RoleStatus.Former, EmploymentKind.Retired)]
    public void What_stands_behind_a_job_may_take_it_back(string headline, RoleStatus status, EmploymentKind kind) =>
        Assert.Equal((status, kind), (Read(headline).Role.Status, Read(headline).Role.Kind));

    [Theory]
    [InlineData("Recruiting marketers for large brands")]
    [InlineData("Placing great marketers and designers")]
    [InlineData("Sourcing engineers for Etsy")]
    [InlineData("Je recrute des profils marketing")]
    public void Whom_one_looks_for_is_not_what_one_is(string headline) =>
        Assert.Equal((Function.Hr, EmploymentKind.Recruiter), (Read(headline).Role.Function, Read(headline).Role.Kind));

    [Theory]
    [InlineData("Head of Growth @ Blue Harbour", "Blue Harbour")]
    [InlineData("Fondatrice Studio Blavet, agence de relations presse", "Studio Blavet")]
    [InlineData("Blavet Roofing, owner", "Blavet Roofing")]
    [InlineData("Press officer for the City of Tulsa", "City of Tulsa")]
    [InlineData("Bookkeeper and owner of a tax practice in Kirbyville", "")]
    [InlineData("System administrator | Linux, Splunk, Docker", "")]
    [InlineData("VP Research, Etsy", "Etsy")]
    [InlineData("Responsable achats chez Les Ateliers du Nord", "Les Ateliers du Nord")]
    [InlineData("Directrice marketing | Groupe Valombre", "Groupe Valombre")]
    [InlineData("Former buyer at Blue Harbour", "")]
    [InlineData("Marketing student at Blue Harbour College", "")]
    [InlineData("CTO | Agile | Cloud", "")]
    public void The_employer_is_read_from_where_it_is_written(string headline, string company) => Assert.Equal(company, Read(headline).Company);

    [Theory]
    [InlineData("Freelance copywriter", EmploymentKind.Freelancer)]
    [InlineData("Founder of a PR agency", EmploymentKind.Agency)]
    [InlineData("Owner, Sweet Pea Bakery", EmploymentKind.Owner)]
    [InlineData("Talent acquisition manager at Blue Harbour", EmploymentKind.Recruiter)]
    [InlineData("Marketing intern at Blue Harbour", EmploymentKind.Student)]
    [InlineData("Interim Head of Marketing | available from May", EmploymentKind.Freelancer)]
    [InlineData("Étudiante en M2 communication | alternante chez Blue Harbour", EmploymentKind.Student)]
    [InlineData("En recherche active | Chargée de communication", EmploymentKind.Seeking)]
    [InlineData("En poste mais à l’écoute | Comptable", EmploymentKind.InHouse)]
    [InlineData("Retired nurse", EmploymentKind.Retired)]
    [InlineData("Making the world better", EmploymentKind.Unknown)]
    public void The_words_around_tell_how_one_earns_a_living(string headline, EmploymentKind kind) => Assert.Equal(kind, Read(headline).Role.Kind);

    [Theory]
    [InlineData("Dreaming big", 0)]
    [InlineData("Digital marketing", 1)]
    [InlineData("Social media manager", 2)]
    [InlineData("Social media manager at Blue Harbour", 3)]
    public void Clarity_rises_with_what_is_said(string headline, int clarity) => Assert.Equal(clarity, Read(headline).Role.Clarity);

    [Fact]
    public void The_text_itself_may_tell_size_and_country() =>
        Assert.Equal((CompanySize.Mid, "US"), (Read("CMO, Blue Harbour – 260 stores in 14 states").Role.Setting.Size, Countries.Unpack(Read("CMO, Blue Harbour – 260 stores in 14 states").Role.Setting.Country)));

    /// <summary>Ten thousand: whatever is strung together of words, signs and broken characters, it is read.</summary>
    [Fact]
    public void Nothing_that_can_be_typed_breaks_it() => Noise.Sample(
        text =>
        {
            var role = RoleReader.Read(text);
            return role.Company.Start + role.Company.Length <= text.Length && role.Clarity <= 3 && !RoleReader.Explain(text).IsDefault;
        },
        iter: 10_000);

    static readonly string[] Scraps =
    [
        "Marketing", " at ", " | ", "@", "ex-", "Director", ",", " of ", "é\u0301\u0301", "\u202E", "\uD83D", "\uDE00", "🚀", "\0", "(e)", "·rice", "&", "Nike", " – ", "student ", "d’", "500 ", "a", "Owner of ",
    ];

    static readonly Gen<string> Noise = Gen.OneOf(Gen.Int[0, Scraps.Length - 1].Select(n => Scraps[n]), Gen.String).Array[0, 40].Select(parts => string.Concat(parts));

    [Theory]
    [InlineData("a")]
    [InlineData("é\u0301\u0302\u0303")]
    [InlineData("\uD83D")]
    [InlineData("| ")]
    [InlineData("(e")]
    [InlineData("Marketing manager at ")]
    public void A_text_of_100_000_characters_costs_no_more_than_its_beginning(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 100_000 / piece.Length).ToString();
        Assert.Equal(RoleReader.Read(text.AsSpan(0, Math.Min(text.Length, Tokens.Reach))), RoleReader.Read(text));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        var headline = "Senior Manager, Social Media at Etsy | ex-Nike | Dad of 3";
        RoleReader.Read(headline);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            RoleReader.Read(headline);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void It_says_which_words_told() =>
        Assert.Contains(new Phrase("role.function", Function.SocialMedia, "Social Media Manager"), RoleReader.Explain("Social Media Manager, Etsy"));

    [Theory]
    [InlineData("VP Marketing – Halloran Outdoor (2,400 employees, Denver CO)", CompanySize.Large)]
    [InlineData("VP Marketing – Halloran Outdoor (800 employees)", CompanySize.Mid)]
    [InlineData("Team of 5, 300 employees", CompanySize.Mid)]
    public void Thousands_may_be_set_apart(string headline, CompanySize size) => Assert.Equal(size, RoleReader.Read(headline).Setting.Size);
}
