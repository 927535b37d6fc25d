using System.Text.Json;
using Windfall.App.Tests.Program;
using Windfall.Sources.Tests.LinkedIn;
using Windfall.Sources.Tests.Tables;

namespace Windfall.App.Tests.Archive;

/// <summary>What a brief makes of the author's own workbooks and archive.</summary>
public sealed class AnalyticsTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_posts_workbook_tells_which_share_of_viewers_could_be_in_the_goal()
    {
        Import("post.xlsx", MadeUpBooks.Post());
        var viewers = Brief().GetProperty("viewers");
        Assert.Equal(3_100, viewers.GetProperty("reached").GetInt32());
        Assert.Equal(JsonValueKind.Null, viewers.GetProperty("profileViewers").ValueKind);
        var share = viewers.GetProperty("goalShare");
        Assert.InRange(share.GetProperty("value").GetDouble(), share.GetProperty("low").GetDouble(), share.GetProperty("high").GetDouble());
        Assert.Contains(viewers.GetProperty("basis").EnumerateArray(), basis => basis.GetString()!.Contains("noise", StringComparison.Ordinal));
    }

    [Fact]
    public void An_accounts_workbook_speaks_for_a_post_that_has_none_of_its_own()
    {
        Import("account.xlsx", MadeUpBooks.Account());
        Assert.NotEqual(JsonValueKind.Null, Brief().GetProperty("viewers").GetProperty("goalShare").ValueKind);
        Assert.Contains("those who saw your posts from 5/7/2026 to 5/8/2026", terminal.Do("brief").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_workbook_was_there_nothing_is_told_of_it()
    {
        Import("people.csv", System.Text.Encoding.UTF8.GetBytes($"name,postUrl,timestamp\nKim Sample,{MadeUpBooks.Share()},2026-05-08\n"));
        Import("post.xlsx", MadeUpBooks.Post());
        Assert.False(terminal.Do("brief", MadeUpBooks.Share(), "--at", "2026-09-22T00:00:00Z", "--json").Json.TryGetProperty("viewers", out _));
    }

    [Fact]
    public void A_posts_workbook_is_of_when_its_parts_were_written()
    {
        Import("post.xlsx", Workbooks.WrittenAt(MadeUpBooks.Post(), new(2026, 5, 9, 8, 0, 0, TimeSpan.Zero)));
        Import("post (1).xlsx", Workbooks.WrittenAt(MadeUpBooks.Post(), new(2026, 5, 9, 9, 0, 0, TimeSpan.Zero)));
        Assert.Equal("2026-05-09T08:00:00Z", Brief().GetProperty("reading").GetProperty("at").GetString());
        Assert.Equal(1, Dump.Count(terminal, "readings"));
    }

    [Fact]
    public void Of_two_workbooks_of_a_post_the_newer_shares_count()
    {
        Import("post.xlsx", MadeUpBooks.Post());
        var before = Share();
        Import("post (1).xlsx", MadeUpBooks.Post(writers: "3%"));
        Assert.True(Share() < before);

        double Share() => Brief().GetProperty("viewers").GetProperty("goalShare").GetProperty("value").GetDouble();
    }

    [Fact]
    public void A_person_whom_the_author_knows_is_shown_with_when_they_last_met()
    {
        Import("archive.zip", MadeUpArchive.Zip());
        Import("people.csv", System.Text.Encoding.UTF8.GetBytes(
            $"name,headline,profileUrl,postUrl,timestamp\nKim Sample,Content Director at IBM,https://www.linkedin.com/in/kim-sample-0001,{MadeUpBooks.Share()},2026-05-08\n"));
        var top = Assert.Single(Brief().GetProperty("audience").GetProperty("top").EnumerateArray());
        Assert.Equal("you wrote to them on 5/8/2026", top.GetProperty("met").GetString());
    }

    JsonElement Brief()
    {
        File.WriteAllText(Path.Combine(terminal.Folder, "goal.json"), """{"name":"Writers","roles":[{"functions":["content"],"minSeniority":"ic"}]}""");
        terminal.Do("goal", "set", Path.Combine(terminal.Folder, "goal.json"));
        return terminal.Do("brief", MadeUpBooks.Share(), "--json").Json;
    }

    void Import(string name, byte[] bytes)
    {
        var path = Path.Combine(terminal.Folder, name);
        File.WriteAllBytes(path, bytes);
        terminal.Do("import", path, "--declare", "Made up for a test.");
    }
}
