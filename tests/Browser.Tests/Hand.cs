namespace Windfall.Browser.Tests;

/// <summary>One hand on the keyboard, and none on a mouse: whatever it cannot reach, nobody can without one.</summary>
sealed class Hand(IPage page)
{
    const int Patience = 150;

    public Task Press(string keys) => page.Keyboard.PressAsync(keys);

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses j or k until the row has the focus; a page that has just come may not listen to keys yet.</summary>
    /// <param name="row">Counted from 0.</param>
    public async Task Row(int row)
    {
        for (var tries = 0; tries < Patience; tries++)
        {
            var at = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('main [data-row]')].findIndex(row => row.contains(document.activeElement))");
            if (at == row)
                return;
            await Press(at < row ? "j" : "k");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
        Assert.Fail($"The key j does not reach row {row}.");
    }

    /// <summary>Goes on with the tabulator until something has the focus.</summary>
    public async Task Tab(ILocator to)
    {
        await Assertions.Expect(to).ToBeVisibleAsync();
        for (var tries = 0; tries < Patience; tries++)
        {
            if (await to.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await Press("Tab");
        }
        Assert.Fail($"The tabulator does not reach {to}.");
    }

    public async Task Fill(ILocator field, string text)
    {
        await Tab(field);
        await Press("ControlOrMeta+a");
        await Type(text);
    }

    public async Task Push(ILocator button)
    {
        await Tab(button);
        await Press("Enter");
    }

    public Task Push(string button) => Push(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);
}
