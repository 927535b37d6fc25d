using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Coach;
using Windfall.Core.Headlines;

namespace Windfall.App.Tests.Headlines;

public class HeadlineWordsTests
{
    static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("fr")];

    static readonly Goal Anybody = new("Anybody", [new([Function.Data], Seniority.Ic)], [], [], [], []);
    static readonly Goal Choosy = new("Choosy", [new([Function.Data], Seniority.Manager)], [EmploymentKind.InHouse], [CompanySize.Large], ["US"], ["cloud"]);

    [Fact]
    public void Every_value_of_the_vocabulary_has_its_word_in_each_language() => Assert.All(
        Languages.SelectMany(language => Enum.GetValues<Function>().Cast<Enum>().Concat(Enum.GetValues<Seniority>().Cast<Enum>()).Concat(Enum.GetValues<EmploymentKind>().Cast<Enum>())
            .Concat(Enum.GetValues<RoleStatus>().Cast<Enum>()).Concat(Enum.GetValues<FitLabel>().Cast<Enum>()).Concat(Enum.GetValues<CompanySize>().Cast<Enum>())
            .Select(value => Words.Say(value, language))),
        word => Assert.NotEqual("", word));

    [Theory]
    [InlineData("Data manager at Walmart | Cloud")]
    [InlineData("ex-nurse, now data analyst at Blue Harbour")]
    [InlineData("Assistant to the CEO, volunteer at the food bank")]
    [InlineData("Recruteuse chez Carrefour")]
    [InlineData("Dreaming big")]
    [InlineData("Head of data, Havas | Fortune 500")]
    [InlineData("Family-owned shop in Toronto")]
    public void Whatever_is_concluded_can_be_said_in_each_language(string headline)
    {
        var role = RoleReader.Read(headline);
        var employer = EmployerBook.Shipped.Find(role.Company.Of(headline));
        var said = RoleReader.Explain(headline)
            .Concat(FitRule.Explain(role, employer, Anybody, headline).Reasons.Select(reason => reason.Why))
            .Concat(FitRule.Explain(role, employer, Choosy, headline).Reasons.Select(reason => reason.Why))
            .Concat(ReferralRule.Explain(role, employer, Choosy, headline, degree: 1).Reasons.Select(reason => reason.Why))
            .Concat(HeadlineCoach.Review(headline, Choosy).Advice)
            .SelectMany(phrase => Languages.Select(language => phrase.Say(language)));
        Assert.All(said, text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
    }
}
