using Xunit.Sdk;

namespace Windfall.App.Tests.Briefs;

public class VerifiedTests
{
    [Fact]
    public void A_page_that_differs_by_one_sign_is_caught_and_kept_for_comparison()
    {
        var folder = Directory.CreateTempSubdirectory("verified");
        try
        {
            var test = Path.Combine(folder.FullName, "Test.cs");
            File.WriteAllText(Path.Combine(folder.FullName, "page.verified.txt"), "as it was");

            Verified.Matches("page", "as it was", test);
            Assert.Throws<XunitException>(() => Verified.Matches("page", "as it wäs", test));
            Assert.Equal("as it wäs", File.ReadAllText(Path.Combine(folder.FullName, "page.received.txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
