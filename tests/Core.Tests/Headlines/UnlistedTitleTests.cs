using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Headlines;

/// <summary>What no list holds: misspelt words, and trades that the learned model alone knows.</summary>
public class UnlistedTitleTests
{
    [Theory]
    [InlineData("Marketting Manager at Nike", Function.Marketing, Seniority.Manager)]
    [InlineData("Vice Presdient, Digital Marketing", Function.DigitalMarketing, Seniority.Vp)]
    [InlineData("Sofware enginer @ Blue Harbour", Function.Engineering, Seniority.Ic)]
    [InlineData("Directice de la comunication", Function.Communications, Seniority.Director)]
    [InlineData("Acountant", Function.Finance, Seniority.Ic)]
    public void A_letter_too_many_too_few_wrong_or_out_of_place_is_read_past(string headline, Function function, Seniority seniority) =>
        Assert.Equal((function, seniority), (RoleReader.Read(headline).Function, RoleReader.Read(headline).Seniority));

    [Theory]
    [InlineData("Farmers Union, Brighton", Function.Unknown)]
    [InlineData("Helping planers plan", Function.Coaching)]
    public void A_plural_or_a_promise_is_no_misspelt_title(string headline, Function function) => Assert.Equal(function, RoleReader.Read(headline).Function);

    [Theory]
    [InlineData("Petrophysicist at Blue Harbour", Function.Research)]
    [InlineData("Endodontist", Function.Healthcare)]
    [InlineData("Ramasseur de champignons", Function.TradesServices)]
    public void A_trade_that_no_list_holds_is_guessed_at_and_says_so(string headline, Function function)
    {
        Assert.Equal(function, RoleReader.Read(headline).Function);
        Assert.Contains(RoleReader.Explain(headline), reason => reason.Key == "role.guess");
    }

    [Theory]
    [InlineData("Dreaming big")]
    [InlineData("Building the future of work")]
    [InlineData("Blue Harbour")]
    [InlineData("Faire bouger les lignes")]
    public void Where_it_is_not_sure_it_leaves_the_field_open(string headline) => Assert.Equal(Function.Unknown, RoleReader.Read(headline).Function);

    [Fact]
    public void A_list_that_holds_the_title_is_believed_first() => Assert.DoesNotContain(RoleReader.Explain("Nurse"), reason => reason.Key == "role.guess");

    [Theory]
    [InlineData("Sofware enginer")]
    [InlineData("Petrophysicist")]
    public void Neither_allocates(string headline)
    {
        RoleReader.Read(headline);
        var before = GC.GetAllocatedBytesForCurrentThread();
        RoleReader.Read(headline);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
