using System.Net;
using System.Text;
using System.Text.Json;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using Windfall.App.Uploads;
using Windfall.App.Workers;

namespace Windfall.App.Tests.Uploads;

/// <summary>The import page: seen first, kept when one says so, taken back.</summary>
public sealed class UploadTests : ServedTests
{
    const string More = $"""
        Who,What they are,Link
        Cleo Sample,"Social Media Manager, Acme",https://www.linkedin.com/in/cleo-sample

        """;

    static readonly byte[] Table = Encoding.UTF8.GetBytes(More.Replace("Who,What they are,Link", "Name,Headline,Profile URL", StringComparison.Ordinal));

    Task<string> HandIn(string name, byte[] bytes) => Client.Upload("/import", "/import/files", [("text", ""), ("post", "")], ("files", name, bytes));

    async Task<string> Until(string path, string sentence)
    {
        for (var n = 0; n < 100; n++)
        {
            if (await Page(path) is var page && page.Contains(sentence, StringComparison.Ordinal))
                return page;
            await Task.Delay(50, Cancel);
        }
        Assert.Fail($"{path} never said '{sentence}':\n{await Page(path)}");
        return "";
    }

    [Fact]
    public async Task A_table_is_seen_declared_counted_kept_and_taken_back()
    {
        var before = Dump.Of(Terminal);
        var seen = await HandIn("more people.csv", Table);
        Assert.Contains("more people.csv", await Page(seen), StringComparison.Ordinal);
        Assert.Contains("Say that first", await Page(seen), StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(Terminal));

        var counted = $"{seen}&declare={Uri.EscapeDataString(Samples.Declared)}";
        await Until(counted, "What it would bring");
        Assert.Equal(before, Dump.Of(Terminal));

        var kept = await Client.Send(counted, "/import/keep");
        var done = await Until(kept, "Kept as batch");
        Assert.Contains("Cleo Sample", await Page("/audience"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(Terminal.Home, "uploads")));

        Assert.Contains("/import/undo", done, StringComparison.Ordinal);
        await Client.Send(kept, "/import/undo");
        Assert.DoesNotContain("Cleo Sample", await Page("/audience"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_not_recognised_is_mapped_by_hand()
    {
        var seen = await HandIn("odd.csv", Encoding.UTF8.GetBytes(More.Replace("Who", "Spalte 1", StringComparison.Ordinal).Replace("Link", "Spalte 3", StringComparison.Ordinal).Replace("What they are", "Spalte 2", StringComparison.Ordinal)));
        Assert.Contains("Spalte 1", await Page(seen), StringComparison.Ordinal);

        var mapped = $"{seen}&map.name={Uri.EscapeDataString("Spalte 1")}&map.headline={Uri.EscapeDataString("Spalte 2")}&declare={Uri.EscapeDataString(Samples.Declared)}";
        await Until(mapped, "What it would bring");
        await Until(await Client.Send(mapped, "/import/keep"), "Kept as batch");
        Assert.Contains("Social Media Manager, Acme", WebUtility.HtmlDecode(await Page("/audience")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_off_a_page_is_shown_then_kept_with_a_way_back()
    {
        const string copied = """
            Jane Roe
            2nd degree connection
            Head of Social at Acme
            like
            """;
        var seen = await Client.Upload("/import", "/import/files", [("text", copied), ("post", Samples.Post)]);
        Assert.Contains("Jane Roe", await Page(seen), StringComparison.Ordinal);
        Assert.DoesNotContain("Jane Roe", await Page("/audience"), StringComparison.Ordinal);

        var after = await Client.Send(seen, "/import/keep");
        Assert.Contains("Jane Roe", await Page("/audience"), StringComparison.Ordinal);
        await Client.Send(after, "/import/undo");
        Assert.DoesNotContain("Jane Roe", await Page("/audience"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_shown_and_nothing_is_kept()
    {
        var seen = await HandIn("readings.csv", Encoding.UTF8.GetBytes(Samples.Readings + $"2026-09-23T10:30:00Z,{Samples.Post},many,,,\n"));
        var page = await Until(seen, "What it would bring");
        Assert.Contains("many", page, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/import/keep\"", page, StringComparison.Ordinal);
        Assert.Contains("action=\"/import/keep\"", await Until($"{seen}&skip=on", "Import it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_can_be_asked_for_again()
    {
        var seen = await HandIn("readings.csv", Encoding.UTF8.GetBytes(Samples.Readings + $"2026-09-23T10:30:00Z,{Samples.Post},many,,,\n2026-09-23T10:40:00Z,{Samples.Post},1600,,,\n"));
        var counted = $"{seen}&skip=on";
        await Until(counted, "Import it");
        await Until(await Client.Send(counted, "/import/keep", ("skip", "")), "Nothing was imported");
        await Until(await Client.Send(counted, "/import/keep"), "Kept as batch");
    }

    [Theory]
    [InlineData("ftp://example.org/post"), InlineData("nowhere")]
    public async Task An_address_that_is_no_posts_is_said_and_nothing_is_imported_without_it(string address)
    {
        var seen = await Client.Upload("/import", "/import/files", [("text", ""), ("post", address)], ("files", "more.csv", Table));
        var page = await Page($"{seen}&declare={Uri.EscapeDataString(Samples.Declared)}");
        Assert.Contains("not the address of a post", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What it would bring", page, StringComparison.Ordinal);

        using var content = new MultipartFormDataContent { { new ByteArrayContent(Table), "files", "more.csv" } };
        using var answer = await Client.PostAsync($"/api/import?post={Uri.EscapeDataString(address)}&declare={Uri.EscapeDataString(Samples.Declared)}", content, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("Cleo Sample", await Page("/audience"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_handed_in_and_left_is_gone_after_a_day()
    {
        await HandIn("more.csv", Table);
        var folder = Assert.Single(Directory.EnumerateDirectories(Path.Combine(Terminal.Home, "uploads")));
        var shell = Terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);
        var retention = AllWorkers.List.Single(worker => worker.Name == "retention");
        Directory.SetLastWriteTimeUtc(folder, Terminal.Clock.At.UtcDateTime.AddHours(-23));
        await retention.Run(shell, Cancel);
        Assert.True(Directory.Exists(folder));
        Directory.SetLastWriteTimeUtc(folder, Terminal.Clock.At.UtcDateTime.AddHours(-25));
        await retention.Run(shell, Cancel);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("../../evil.csv"), InlineData("..\\..\\evil.csv"), InlineData("C:\\evil.csv"), InlineData("\u0001evil|.csv"), InlineData("..")]
    public async Task A_name_leads_nowhere(string name)
    {
        await HandIn(name, Table);
        var inside = Path.Combine(Terminal.Home, "uploads");
        Assert.Single(Directory.EnumerateFiles(inside, "*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(Terminal.Folder, "*evil*"));
    }

    [Theory]
    [InlineData("?upload=nothing"), InlineData("?upload=../../home"), InlineData("?upload=00000000000000000000000000000000")]
    public async Task An_upload_that_is_not_there_is_said(string query) => Assert.Contains("no longer there", await Page($"/import{query}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Table), "files", "people.csv" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/import/files", content, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_count_is_noted_and_taken_back()
    {
        var post = await Client.Send("/import", "/import/reading", ("post", Samples.Post), ("reactions", "1777"));
        Assert.Contains("1,777", await Page(post), StringComparison.Ordinal);
        await Client.Send(post, "/import/undo");
        Assert.DoesNotContain("1,777", await Page(post), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_says_what_the_command_says()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Table), "files", "more.csv" } };
        using var answer = await Client.PostAsync($"/api/import?dryRun=true&declare={Uri.EscapeDataString(Samples.Declared)}", content, Cancel);
        Assert.True(JsonElement.DeepEquals(
            Terminal.Do("import", Terminal.File("more.csv", Table), "--dry-run", "--declare", Samples.Declared, "--json").Json, JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel))));
        Assert.Equal(2, JsonElement.Parse(await Client.GetStringAsync("/api/import", Cancel)).GetProperty("items").GetArrayLength());
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync("/api/import/1", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.DeleteAsync("/api/import/99", Cancel)).StatusCode);
    }
}
