using CsCheck;
using Windfall.Core.Audience;
using Windfall.Core.Leads;
using Windfall.Core.Origins;

namespace Windfall.Core.Tests.Leads;

public class LeadSheetTests
{
    static readonly Gen<Told> AnyTold = Gen.Select(Gen.Enum<Origin>(), Gen.Bool, (origin, known) => new Told(known ? $"secret of {origin}" : null, origin));

    [Fact]
    public void Nothing_of_a_page_ever_leaves() => Gen.Select(AnyTold, AnyTold, AnyTold, AnyTold, AnyTold).Sample((name, headline, company, url, introducer) =>
    {
        var sheet = LeadSheet.Of(MadeUpLeads.Of(), new(name, headline, company, url, FitLabel.Target), "post", new(introducer, default, default, default, null));
        return sheet is null
            ? name.Value is null || name.Origin == Origin.Page
            : !$"{sheet with { Lead = null! }}".Contains($"{Origin.Page}", StringComparison.Ordinal)
              && (sheet.Fit is null || (!IsPage(headline) && !IsPage(company)));
    });

    [Fact]
    public void What_is_kept_in_is_named()
    {
        var sheet = LeadSheet.Of(MadeUpLeads.Of(), new(new("Ada", Origin.Hand), new("Head", Origin.Page), new("Acme", Origin.Archive), new(null, Origin.Page), FitLabel.Target), null, null)!;
        Assert.Equal(["headline"], sheet.Withheld);
        Assert.Equal((null, "Acme", null), (sheet.Headline, sheet.Company, sheet.Fit));
    }

    [Fact]
    public void And_the_check_can_fail() => Assert.NotNull(new Told("x", Origin.Hand).Leaving);

    [Theory]
    [InlineData("Ada Example", "Ada", "Example"), InlineData("Jean de La Fontaine", "Jean de La", "Fontaine"), InlineData("Cher", null, "Cher")]
    public void A_name_is_split_before_its_last_word(string name, string? first, string last) => Assert.Equal(
        (first, last), LeadSheet.Of(MadeUpLeads.Of(), new(new(name, Origin.Hand), default, default, default, null), null, null)!.Names);

    static bool IsPage(Told told) => told is { Value: not null, Origin: Origin.Page };
}
