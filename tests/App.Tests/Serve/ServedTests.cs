using Microsoft.AspNetCore.Builder;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary>A small workspace, served, with somebody signed in.</summary>
public abstract class ServedTests : IAsyncLifetime
{
    private protected Terminal Terminal { get; } = new();

    private protected HttpClient Client { get; private set; } = null!;

    private protected WebApplication Web { get; private set; } = null!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Terminal.Do("import", Terminal.File("readings.csv", Samples.Readings));
        Terminal.Do("import", Terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        Terminal.Do("goal", "set", "--name", "Social leaders", "--function", "social_media", "--min-seniority", "manager");
        Web = await Terminal.Serve();
        Client = await Web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        Client.Dispose();
        Terminal.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<string> Page(string path) => Client.GetStringAsync(path, Cancel);
}
