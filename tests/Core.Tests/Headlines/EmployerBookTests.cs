using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Headlines;

public class EmployerBookTests
{
    [Theory]
    [InlineData("NIKE, Inc.", "Nike")]
    [InlineData("Societe Generale", "Société Générale")]
    [InlineData("the Home Depot", "The Home Depot")]
    [InlineData("PepsiCo Beverages North America", "PepsiCo")]
    public void Case_accents_forms_and_units_do_not_matter(string written, string name) =>
        Assert.Equal(EmployerBook.Shipped.Find(name), EmployerBook.Shipped.Find(written) ?? new("nobody", default, null, false));

    [Theory]
    [InlineData("")]
    [InlineData("Orange County")]
    [InlineData("Blue Harbour")]
    public void What_it_does_not_hold_it_does_not_know(string written) => Assert.Null(EmployerBook.Shipped.Find(written));

    [Fact]
    public void Ones_own_knowledge_beats_the_shipped()
    {
        var mine = new Employer("Etsy", CompanySize.Small, "FR", IsAgency: true);
        Assert.Equal(mine, EmployerBook.Shipped.With([mine]).Find("etsy"));
    }

    [Fact]
    public void Accounts_with_long_names_find_room()
    {
        Employer[] mine = [.. Enumerable.Range(0, 3_000).Select(n => new Employer($"House {n} of the very long and winding names of the north and south number {n}", CompanySize.Mid, "US", false))];
        Assert.Equal(mine[2_999], EmployerBook.Shipped.With(mine).Find(mine[2_999].Name));
    }
}
