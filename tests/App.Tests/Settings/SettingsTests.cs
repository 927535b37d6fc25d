using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Settings;

/// <summary>What the settings page keeps, and what it refuses.</summary>
public sealed class SettingsTests : ServedTests
{
    [Fact]
    public async Task A_profile_is_kept_and_its_headline_read()
    {
        await Client.Send("/settings", "/settings/profile", ("name", "Theo"), ("headline", "Social media lead at Acme"), ("url", ""));
        Assert.Contains("Social media lead at Acme", await Page("/headline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_is_begun_and_the_others_stay_as_they_are()
    {
        Assert.Equal("/?workspace=Blue%20Harbour", await Client.Send("/settings", "/settings/workspace", ("name", "Blue Harbour")));
        Assert.DoesNotContain("Ada Example", await Page("/audience?workspace=Blue%20Harbour"), StringComparison.Ordinal);
        Assert.Contains("Ada Example", await Page("/audience"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings/workspace", "name", "a/b", "bad_workspace"), InlineData("/settings/workspace", "name", "  ", "bad_workspace"), InlineData("/settings/zone", "zone", "Mars/Olympus", "bad_zone"),
        InlineData("/settings/profile", "name", "", "no_name"), InlineData("/settings/weights", "fit.size", "7", "bad_weight")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string form, string field, string value, string why)
    {
        var before = Dump.Of(Terminal);
        Assert.Contains(why, await Client.Send("/settings", form, (field, value)), StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", await Page($"/settings?refused={why}"), StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(Terminal));
    }

    [Fact]
    public async Task A_headline_is_kept_from_the_coach()
    {
        Terminal.Do("profile", "set", "--name", "Theo", "--headline", "Dreamer");
        Terminal.Clock.At += TimeSpan.FromHours(1);
        var page = await Page("/headline?text=Social+media+lead+at+Acme");
        Assert.Contains("clarity 3 of 3", page, StringComparison.Ordinal);
        await Client.Send("/headline?text=Social+media+lead+at+Acme", "/headline/keep");
        Assert.Contains("Social media lead at Acme", Terminal.Do("headline", "history").Out, StringComparison.Ordinal);
    }
}
