using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Sources.Tests.LinkedIn;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Tests.Archive;

public sealed class ArchiveImportTests : IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 5, 10, 9, 0, 0, TimeSpan.Zero);
    readonly string home = Directory.CreateTempSubdirectory("windfall-").FullName;

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public void Rows_are_counted_by_kind()
    {
        var report = Import(MadeUpArchive.Zip());
        Assert.Null(report.Problem);
        Assert.Equal(
            [
                ("profile", 1, 1, 0), ("positions", 2, 2, 0), ("invitations", 1, 1, 0), ("connections", 4, 3, 1), ("shares", 1, 1, 0), ("articles", 1, 0, 1),
                ("articles", 1, 1, 0), ("comments", 5, 5, 0), ("reactions", 3, 1, 2), ("instant-reposts", 1, 1, 0), ("messages", 2, 2, 0),
                ("ignored", 0, 0, 0), ("ignored", 0, 0, 0), ("ignored", 0, 0, 0),
            ],
            report.Files.Select(file => (file.Kind, file.Counts.Rows, file.Counts.New, file.Counts.Skipped)));
    }

    [Fact]
    public void A_second_import_adds_nothing()
    {
        Import(MadeUpArchive.Zip());
        var before = Dump();
        var again = Import(MadeUpArchive.Zip(folder: "Complete_LinkedInDataExport_05-09-2026/"), Now.AddDays(1));
        Assert.Null(again.Batch);
        Assert.All(again.Files, file => Assert.Equal(0, file.Counts.New + file.Counts.Updated));
        Assert.Equal(before, Dump());
    }

    [Fact]
    public void Undo_leaves_no_trace()
    {
        Write("people.csv", "name,headline,profileUrl\nKim Sample,Chief of Clerks,https://www.linkedin.com/in/kim-sample-0001\n"u8.ToArray());
        Import("people.csv", Now);
        var before = Dump();

        var workspace = Open(Now);
        Assert.True(Undo.Run(workspace.Database, workspace.Id, Import(MadeUpArchive.Zip()).Batch!.Value, workspace.Judge));
        Assert.Equal(before, Dump());
    }

    [Fact]
    public void Removing_the_workspace_leaves_no_trace()
    {
        Import(MadeUpArchive.Zip());
        var workspace = Open(Now);
        Removal.Run(workspace.Database, workspace.Id);
        Assert.Empty(Dump());
    }

    [Fact]
    public void A_post_goes_by_several_names_and_is_one()
    {
        Write("posts.csv", System.Text.Encoding.UTF8.GetBytes($"post,at,reactions\n{MadeUpArchive.Link("activity", .7, isEncoded: false)},2026-05-08T00:00:00Z,12\n"));
        Import("posts.csv", Now);
        Import(MadeUpArchive.Zip());
        Assert.Equal([$"{MadeUpArchive.Link("activity", .7, isEncoded: false)[37..]}|First line\n\nSecond line with a \"real\" quote, it’s", "pulse/words-made-up|Words & deeds\n\nShort."],
            Rows("SELECT key || '|' || text FROM posts ORDER BY key DESC"));
    }

    [Fact]
    public void A_contact_is_of_first_degree_and_a_position_stands_in_for_a_headline_only_where_none_is_known()
    {
        Write("people.csv", "name,headline,profileUrl\nKim Sample,Chief of Clerks,https://www.linkedin.com/in/kim-sample-0001/\n"u8.ToArray());
        Import("people.csv", Now);
        Import(MadeUpArchive.Zip());
        Assert.Equal(["Alex Example 🚀|Marketing Director|Sample AG|1", "Jo Placeholder|||1", "Kim Sample|Chief of Clerks|Example GmbH|1"],
            Rows("SELECT name || '|' || coalesce(headline, '') || '|' || coalesce(company, '') || '|' || degree FROM people ORDER BY name"));
    }

    [Fact]
    public void Touches_say_who_met_whom_and_how()
    {
        Import(MadeUpArchive.Zip());
        Assert.Equal(
            ["Commented||5", "Connected|Alex Example 🚀|1", "Connected|Jo Placeholder|1", "Connected|Kim Sample|1", "Invited|Kim Sample|1", "Reacted||1",
                "Replied|Alex Example 🚀|1", "Reposted||1", "WasWritten|Kim Sample|1", "Wrote|Kim Sample|1"],
            Rows("SELECT kind || '|' || coalesce(name, '') || '|' || count(*) FROM touches t LEFT JOIN people p ON p.id = t.person_id GROUP BY kind, name")
                .Select(row => $"{(Core.Leads.TouchKind)(row[0] - '0')}{row[1..]}").Order(StringComparer.Ordinal));
        Assert.Equal(["0.5"], Rows("SELECT confidence FROM touches WHERE confidence < 1"));
    }

    [Fact]
    public void One_member_under_several_spellings_of_an_address_is_met_once()
    {
        string[] urls = ["https://www.linkedin.com/in/Kim-1", "https://www.linkedin.com/in/kim-1/", "https://de.linkedin.com/in/kim-1", "www.linkedin.com/in/kim-1"];
        Write("Connections.csv", System.Text.Encoding.UTF8.GetBytes(MadeUpArchive.ConnectionsHeader + string.Concat(urls.Select(url => $"Kim,Sample,{url},,,Clerk,15 Mar 2024\n"))));
        var counts = Import("Connections.csv", Now).Files.Single().Counts;
        Assert.Equal((1, 3), (counts.New, counts.Duplicate));
        Assert.Equal(["1"], Rows("SELECT count(*) FROM touches"));
    }

    [Fact]
    public void A_row_that_breaks_off_is_left_out_and_counted()
    {
        Write("Comments.csv", System.Text.Encoding.UTF8.GetBytes($"Date,Link,Message\n2026-05-08 09:00:00,{MadeUpArchive.Link("activity")}\n2026-05-08 09:00:00,{MadeUpArchive.Link("activity")},Whole\n"));
        var counts = Import("Comments.csv", Now).Files.Single().Counts;
        Assert.Equal((1, 1), (counts.New, counts.Skipped));
    }

    [Fact]
    public void A_message_with_somebody_unknown_is_a_touch_all_the_same()
    {
        var report = Import(MadeUpArchive.Zip(new Dictionary<string, string>
        {
            ["Profile.csv"] = MadeUpArchive.Files()["PROFILE.CSV"],
            ["messages.csv"] = MadeUpArchive.Messages.Replace("Kim Sample,https://www.linkedin.com/in/kim-sample-0001", "LinkedIn Member,", StringComparison.Ordinal),
        }));
        Assert.Equal(2, report.Files.Single(file => file.Kind == "messages").Counts.New);
        Assert.Equal(["0"], Rows("SELECT count(person_id) FROM touches"));
    }

    [Fact]
    public void The_headline_is_the_profiles_and_positions_only_stand_in()
    {
        Import(MadeUpArchive.Zip());
        Assert.Equal(["Helping words along|0", "Writer at Example|1", "Clerk at Sample|1"],
            Rows("SELECT headline || '|' || is_position FROM profiles ORDER BY is_position, at DESC"));
    }

    [Fact]
    public void A_dangerous_archive_is_refused_with_a_sentence_and_nothing_is_imported()
    {
        var report = Import(MadeUpArchive.Zip([("../Shares.csv", [1])]));
        Assert.Contains("Nothing was imported", report.Problem, StringComparison.Ordinal);
        Assert.Equal(0, Open(Now).Database.Connect().Number("SELECT count(*) FROM batches"));
    }

    [Fact]
    public void Workbooks_become_readings_of_posts_and_figures_of_days()
    {
        Import(MadeUpArchive.Zip());
        var report = ImportBook("account.xlsx", MadeUpBooks.Account());
        Assert.All(report.Files, file => Assert.Equal("aggregate-analytics", file.Kind));
        Assert.Equal([2, 2, 3, 3, 3, 3], report.Files.Select(file => (int)file.Counts.Rows));
        ImportBook("post.xlsx", MadeUpBooks.Post());
        Assert.Equal(["1778284800000|||14921", "1778403600000|120|31|4210"],
            Rows("SELECT at || '|' || coalesce(reactions, '') || '|' || coalesce(comments, '') || '|' || impressions FROM readings ORDER BY at"));
        Assert.Equal(["2"], Rows("SELECT count(*) FROM posts WHERE key LIKE 'urn%'"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_workbook_twice_adds_nothing_and_undone_leaves_no_trace(int which)
    {
        Import(MadeUpArchive.Zip());
        var before = Dump();
        var bytes = which switch { 1 => MadeUpBooks.Account(), 2 => MadeUpBooks.Post(), _ => MadeUpBooks.PageContent() };
        var batch = ImportBook("book.xlsx", bytes).Batch!.Value;
        var after = Dump();
        Assert.Null(ImportBook("book (1).xlsx", bytes, Now.AddDays(1)).Batch);
        Assert.Equal(after, Dump());

        var workspace = Open(Now);
        Assert.True(Undo.Run(workspace.Database, workspace.Id, batch, workspace.Judge));
        Assert.Equal(before, Dump());
    }

    [Fact]
    public void Of_two_figures_for_the_same_days_the_greater_stays()
    {
        ImportBook("a.xlsx", MadeUpBooks.Account(impressions: 2_000));
        ImportBook("b.xlsx", MadeUpBooks.Account(impressions: 3_000));
        Assert.Null(ImportBook("c.xlsx", MadeUpBooks.Account(impressions: 2_000)).Batch);
        Assert.Equal(["3000"], Rows("SELECT CAST(max(value) AS INTEGER) FROM figures WHERE post_id = 0 AND scope = 1 AND kind = 1 AND from_day <> to_day"));
        Assert.Equal(["2000"], Rows("SELECT impressions FROM readings ORDER BY at DESC, batch_id DESC LIMIT 1"));
    }

    [Fact]
    public void Windows_of_several_workbooks_together_make_a_reading()
    {
        Import(MadeUpArchive.Zip());
        ImportBook("a.xlsx", MadeUpBooks.Account(impressions: 2_000));
        ImportBook("b.xlsx", MadeUpBooks.Account(impressions: 5_000, days: ["5/9/2026", "5/10/2026"]));
        var workspace = Open(Now.AddDays(2));
        var post = new App.Briefs.BriefLoader(workspace).Load(Core.Posts.PostAddress.Read(MadeUpArchive.Link("share"))!.Id, minutes: 0)!;
        Assert.Equal([1_000L, 5_000L], post.Readings.Select(reading => reading.Impressions!.Value));
    }

    ImportReport ImportBook(string name, byte[] bytes, DateTimeOffset? at = null)
    {
        Write(name, bytes);
        var report = Import(name, at ?? Now);
        Assert.Null(report.Problem);
        return report;
    }

    ImportReport Import(byte[] archive, DateTimeOffset? at = null)
    {
        Write("archive.zip", archive);
        return Import("archive.zip", at ?? Now);
    }

    ImportReport Import(string file, DateTimeOffset at) => new Importer(Open(at), Stream.Null)
        .Run(new([Path.Combine(home, file)], null, "Made up for a test.", new Dictionary<string, string>(), DryRun: false, SkipUnreadable: false));

    void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(home, name), bytes);

    Workspace Open(DateTimeOffset at)
    {
        var database = Database.Open(Path.Combine(home, "data"), at, out _)!;
        using var connection = database.Connect();
        connection.Run("INSERT INTO workspaces (id, name, is_sample, created_at) VALUES (1, 'default', 0, 0) ON CONFLICT DO NOTHING");
        return new(database, 1, "default", IsSample: false, HasOwnClock: false, TimeZoneInfo.Utc, at);
    }

    List<string> Rows(string sql)
    {
        using var connection = Open(Now).Database.Connect();
        return [.. connection.Command(sql).Rows(row => row.GetString(0))];
    }

    /// <summary>Every row of every table that holds a workspace's data.</summary>
    List<string> Dump()
    {
        using var connection = Open(Now).Database.Connect();
        var tables = connection.Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT IN ('sqlite_sequence', 'settings', 'workspaces')")
            .Rows(row => row.GetString(0)).ToList();
        return
        [
            .. tables.SelectMany(table => connection.Command($"SELECT * FROM {table}")
                .Rows(row => $"{table}: {string.Join('|', Enumerable.Range(0, row.FieldCount).Select(column => row.IsDBNull(column) ? "∅" : row.GetString(column)))}").ToList())
        ];
    }
}
