using System.Text.Json;
using Windfall.App.Hand;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Store.Bulk;

namespace Windfall.App.Tests.Find;

/// <summary>What the command bar finds: posts and people by words, each with its page.</summary>
public sealed class FindTests : ServedTests
{
    /// <summary>Published on 24 September 2026 at 08:00, as its number says.</summary>
    const string LaterPost = "https://www.linkedin.com/feed/update/urn:li:activity:7508797371187200000/";

    [Fact]
    public async Task Somebody_is_found_whatever_the_case_and_the_link_is_their_page()
    {
        Terminal.Do("person", "add", "Élodie Sample");
        Assert.Contains("<h1><bdi>Ada Example", await Page(Assert.Single(await Found("ada ex"))), StringComparison.Ordinal);
        Assert.Single(await Found("éLODIE"));
    }

    [Fact]
    public async Task Whom_a_page_told_of_is_not_found()
    {
        Tell(Origin.Declared, "Cy Declared");
        Tell(Origin.Page, "Cy Secret");
        Assert.Single(await Found("Cy D"));
        Assert.Empty(await Found("Cy S"));
    }

    [Fact]
    public async Task Looking_back_nothing_is_found_that_came_later()
    {
        Terminal.Clock.At += TimeSpan.FromDays(1);
        Terminal.Do("person", "add", "Cy Later");
        Terminal.Do("post", "add", LaterPost, "--text", "A later thought");
        foreach (var words in (string[])["Cy Later", "later thought"])
        {
            Assert.Single(await Found(words));
            Assert.Empty(await Found(words, "2026-09-23T12:00:00Z"));
        }
    }

    async Task<List<string>> Found(string words, string? at = null) =>
    [
        .. JsonElement.Parse(await Page($"/api/find?q={Uri.EscapeDataString(words)}&at={at}")).GetProperty("items").EnumerateArray().Select(one => one.GetProperty("link").GetString()!),
    ];

    void Tell(Origin origin, string name)
    {
        var workspace = Workspace.Open(Terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), "default", at: null, out _)!;
        using var batch = Batch.Begin(workspace.Database, workspace.Id, origin, workspace.Now, "page", declaration: null);
        var chunk = new Chunk();
        PersonEntries.Add(batch, chunk, workspace.Judge(), chunk.NextRow(), name, "CMO", "Acme", $"https://www.linkedin.com/in/{name.Replace(' ', '-')}", degree: null);
        batch.Writer.Write(chunk);
        batch.Keep("page", workspace.Judge);
    }
}
