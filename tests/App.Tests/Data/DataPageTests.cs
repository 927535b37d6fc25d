using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Data;

/// <summary>The page of the data: what will go, backups, the key, all of it along, a person erased, workspaces.</summary>
public sealed partial class DataPageTests : ServedTests
{
    const string Where = "/settings/data";

    [Fact]
    public async Task It_says_what_goes_when_and_takes_another_term()
    {
        Assert.Contains("type=\"number\" min=\"1\" max=\"1200\" required value=\"90\"", await Page(Where), StringComparison.Ordinal);
        await Client.Send(Where, $"{Where}/retention", ("hand", "10"), ("others", "60"), ("leads", "12"));
        Assert.Contains("Typed or pasted: 10 days. Others: 60 days. Leads: 12 months", Terminal.Do("workspace", "retention").Out, StringComparison.Ordinal);
        Assert.Contains("bad_retention", await Client.Send(Where, $"{Where}/retention", ("hand", "0"), ("others", "60"), ("leads", "12")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_made_and_read_again()
    {
        await Client.Send(Where, $"{Where}/backup");
        await Client.Send(Where, $"{Where}/drill");
        var page = await Page(Where);
        Assert.Contains("was whole", page, StringComparison.Ordinal);
        Assert.Contains("of the day", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_shown_once_and_reminded_of_until_it_was_written_down()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Token().Match(await Page(Where)).Groups[1].Value)]);
        using var answer = await Client.PostAsync($"{Where}/key", form, TestContext.Current.CancellationToken);
        var key = KeyShown().Match(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups[1].Value;
        Assert.Equal(34, key.Length);
        Assert.True(answer.Headers.CacheControl?.NoStore);

        var page = await Page(Where);
        Assert.DoesNotContain(key, page, StringComparison.Ordinal);
        Assert.Contains("nobody has said", page, StringComparison.Ordinal);
        await Client.Send(Where, $"{Where}/written");
        Assert.DoesNotContain("nobody has said", await Page(Where), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_it_comes_along_as_one_file()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Token().Match(await Page(Where)).Groups[1].Value)]);
        using var answer = await Client.PostAsync($"{Where}/export", form, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.Contains(zip.Entries, entry => entry.Name == "tables.json");
        using var people = new StreamReader(zip.GetEntry("people.csv")!.Open());
        Assert.Contains("Ada Example", await people.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        for (var wait = 0; Directory.EnumerateFiles(Terminal.Home, "export-*").Any(); wait++)       // gone as soon as all of it is sent
        {
            Assert.InRange(wait, 0, 100);
            await Task.Delay(50, Cancel);
        }
    }

    [Fact]
    public async Task A_person_is_erased_when_it_is_meant()
    {
        Assert.Contains("not_meant", await Client.Send(Where, $"{Where}/erase", ("whom", "Ada Example")), StringComparison.Ordinal);
        Assert.Contains("nobody", await Client.Send(Where, $"{Where}/erase", ("whom", "Nobody At All"), ("meant", "on")), StringComparison.Ordinal);
        await Client.Send(Where, $"{Where}/erase", ("whom", "Ada Example"), ("meant", "on"));
        Assert.DoesNotContain("Ada Example", Dump.Of(Terminal, "SELECT name FROM people"));
    }

    [Fact]
    public async Task A_workspace_is_deleted_and_comes_back()
    {
        Terminal.Do("workspace", "create", "acme");
        await Client.Send(Where, $"{Where}/workspace", ("name", "acme"), ("act", "delete"));
        Assert.Contains("Undelete", await Page(Where), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("workspace=acme", await Page("/settings"), StringComparison.Ordinal);
        await Client.Send(Where, $"{Where}/workspace", ("name", "acme"), ("act", "undelete"));
        Assert.Contains("workspace=acme", await Page("/settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_French_too()
    {
        var page = WebUtility.HtmlDecode(await Page($"{Where}?lang=fr"));
        Assert.Contains("Ce qui part, et quand", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]*)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<pre class=\"key\">([^<]*)</pre>")]
    private static partial Regex KeyShown();
}
