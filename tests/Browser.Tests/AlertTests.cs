using System.Text.Json;

namespace Windfall.Browser.Tests;

/// <summary>Alerts in a real browser: the checklist by keys, and what a push shows.</summary>
public sealed class AlertTests(House house)
{
    [Fact]
    public async Task A_step_is_ticked_off_and_opened_again_by_keys()
    {
        await using var window = await house.Open();
        await window.Go($"/alert?id=1&workspace={House.Sample}");
        var first = window.Page.Locator(".todo [role=checkbox]").First;
        foreach (var isDone in new[] { "true", "false" })
        {
            await window.Page.Keyboard.PressAsync("j");
            await window.Page.Keyboard.PressAsync("e");
            await Assertions.Expect(first).ToHaveAttributeAsync("aria-checked", isDone);
        }
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task What_is_pushed_is_shown_as_it_stands()
    {
        await using var window = await house.Open();
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["notifications"]);
        await window.Go($"/settings/alerts?workspace={House.Sample}");
        var tools = await page.Context.NewCDPSessionAsync(page);
        var registration = new TaskCompletionSource<string>();
        tools.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, said) =>
        {
            if (said is { } told && told.GetProperty("registrations") is { ValueKind: JsonValueKind.Array } all && all.GetArrayLength() > 0)
                registration.TrySetResult(all[0].GetProperty("registrationId").GetString()!);
        };
        await tools.SendAsync("ServiceWorker.enable");
        await page.EvaluateAsync("() => navigator.serviceWorker.register('/push-worker.js').then(() => navigator.serviceWorker.ready).then(() => true)");
        await tools.SendAsync("ServiceWorker.deliverPushMessage", new()
        {
            ["origin"] = house.Address,
            ["registrationId"] = await registration.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken),
            ["data"] = """{"id":"windfall-1","title":"Your post is <b>taking off</b>","text":"1,500 reactions","link":null,"isUrgent":true}""",
        });
        Assert.Equal("Your post is <b>taking off</b>|1,500 reactions", await page.EvaluateAsync<string>("""
            async () => {
                const worker = await navigator.serviceWorker.ready;
                for (let n = 0; n < 100; n++) {
                    const [shown] = await worker.getNotifications();
                    if (shown)
                        return `${shown.title}|${shown.body}`;
                    await new Promise(resolve => setTimeout(resolve, 100));
                }
                return 'nothing was shown';
            }
            """));
    }

    [Fact]
    public async Task A_browser_that_may_not_is_told_what_to_do()
    {
        await using var window = await house.Open();
        await window.Go($"/settings/alerts?workspace={House.Sample}");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Notify this browser" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("This browser does not allow it")).ToBeVisibleAsync();
    }
}
