namespace Windfall.Browser.Tests;

/// <summary>Passkeys, with an authenticator that the browser plays.</summary>
public sealed class PasskeyTests(House house)
{
    [Fact]
    public async Task A_passkey_that_was_added_signs_in()
    {
        await using var window = await house.Open();
        var page = window.Page;
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        // Passkeys belong to a name; 127.0.0.1 is none.
        var named = house.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await page.GotoAsync(named + house.Link());
        await page.GotoAsync(named + "/account");
        await page.GetByLabel("What to call it").FillAsync("My <b>key</b>");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The passkey is added.");
        await Assertions.Expect(page.GetByText("My <b>key</b>")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(named + "/");

        await page.GotoAsync(named + "/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(page.GetByText("My <b>key</b>")).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }
}
