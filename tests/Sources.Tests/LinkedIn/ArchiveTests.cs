using System.Text;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;
using static Windfall.Sources.LinkedIn.ArchiveField;

namespace Windfall.Sources.Tests.LinkedIn;

public class ArchiveTests
{
    static readonly Dictionary<ArchiveKind, int> Expected = new()
    {
        [ArchiveKind.Profile] = 1, [ArchiveKind.Positions] = 2, [ArchiveKind.Invitations] = 1, [ArchiveKind.Connections] = 3, [ArchiveKind.Shares] = 1,
        [ArchiveKind.Articles] = 2, [ArchiveKind.Comments] = 5, [ArchiveKind.Reactions] = 2, [ArchiveKind.InstantReposts] = 1, [ArchiveKind.Messages] = 2,
        [ArchiveKind.Ignored] = 0,
    };

    [Fact]
    public void Files_at_the_root_are_read()
    {
        using var archive = Opened.Archive(MadeUpArchive.Zip());
        Assert.Equal(Expected, archive.Counts());
        Assert.Equal(3, archive.Files.Count(file => file.Kind == ArchiveKind.Ignored));
    }

    [Fact]
    public void Files_in_a_folder_of_the_archive_are_read()
    {
        using var archive = Opened.Archive(MadeUpArchive.Zip(folder: "Complete_LinkedInDataExport_05-09-2026/"));
        Assert.Equal(Expected, archive.Counts());
    }

    [Fact]
    public void An_archive_in_an_archive_is_read()
    {
        using var archive = Opened.Archive(MadeUpArchive.Zip([("export.zip.zip", MadeUpArchive.Zip())]));
        Assert.Equal(Expected, archive.Counts());
    }

    [Fact]
    public void A_folder_is_read_and_one_of_other_files_is_not()
    {
        var folder = Directory.CreateTempSubdirectory("windfall-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "people.csv"), "name,headline\nKim Sample,Clerk\n");
            Assert.Null(MemberArchive.OpenFolder(folder, Limits.Default));

            foreach (var (name, text) in MadeUpArchive.Files())
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllText(Path.Combine(folder, name), text);
            }
            using var archive = MemberArchive.OpenFolder(folder, Limits.Default);
            Assert.Equal(Expected, archive!.Counts());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("Connections.csv", ArchiveKind.Connections)]
    [InlineData("Shares_12345678.csv", ArchiveKind.Shares)]
    [InlineData("Comments_12345678.csv", ArchiveKind.Comments)]
    [InlineData("Reactions_12345678.csv", ArchiveKind.Reactions)]
    [InlineData("InstantReposts_12345678.csv", ArchiveKind.InstantReposts)]
    [InlineData("PROFILE.CSV", ArchiveKind.Profile)]
    [InlineData("Positions.csv", ArchiveKind.Positions)]
    [InlineData("Invitations.csv", ArchiveKind.Invitations)]
    [InlineData("messages.csv", ArchiveKind.Messages)]
    public void A_file_alone_is_recognised_by_its_columns(string name, ArchiveKind kind)
    {
        using var archive = Opened.Csv(MadeUpArchive.Files()[name]);
        Assert.Equal(kind, Assert.Single(archive.Files).Kind);
        Assert.Equal(Expected[kind], archive.Counts()[kind]);
    }

    [Theory]
    [InlineData("Basic_X/POSITIONS.CSV", ArchiveKind.Positions)]
    [InlineData("Instant Reposts.csv", ArchiveKind.InstantReposts)]
    [InlineData("instant_reposts_17529409.csv", ArchiveKind.InstantReposts)]
    [InlineData("Comments_1.csv", ArchiveKind.Comments)]
    [InlineData("Comments_17529409_2.csv", ArchiveKind.Comments)]
    [InlineData("Likes.csv", ArchiveKind.Reactions)]
    [InlineData("guide_messages.csv", ArchiveKind.Ignored)]
    [InlineData("learning_role_play_messages.csv", ArchiveKind.Ignored)]
    [InlineData("Verifications/Profile.csv", ArchiveKind.Ignored)]
    [InlineData("__MACOSX/._Shares.csv", ArchiveKind.Ignored)]
    [InlineData("ImportedContacts.csv", ArchiveKind.Ignored)]
    public void A_name_tells_the_kind_whatever_its_spelling(string name, ArchiveKind kind)
    {
        using var archive = Opened.Archive(MadeUpArchive.Zip(new Dictionary<string, string> { ["Connections.csv"] = MadeUpArchive.Connections, [name] = Text(kind) }));
        Assert.Contains(archive.Files, file => file.Kind == kind && file.Name.EndsWith(name, StringComparison.Ordinal));

        static string Text(ArchiveKind kind) => MadeUpArchive.Files().FirstOrDefault(file => file.Key.StartsWith($"{kind}", StringComparison.OrdinalIgnoreCase)).Value ?? "";
    }

    [Theory]
    [InlineData("")]
    [InlineData("Notes:\n\n")]
    [InlineData(MadeUpArchive.Notes)]
    [InlineData("Notes:\n\"One, two\"\nthree\nfour\n\n\n")]
    public void Notes_before_the_header_are_passed_over(string notes)
    {
        using var archive = Opened.Csv($"{notes}{MadeUpArchive.ConnectionsHeader}Kim,Sample,,,,Clerk,15 Mar 2024\n");
        Assert.Equal(["Clerk"], archive.Cells(ArchiveKind.Connections, Position));
    }

    [Fact]
    public void A_header_that_is_not_found_is_told_with_what_was_found()
    {
        using var archive = Opened.Archive(MadeUpArchive.Zip(new Dictionary<string, string> { ["Connections.csv"] = "Who,What\nKim,Clerk\n" }));
        Assert.Contains("Who, What", archive.Problem!.Advice, StringComparison.Ordinal);
        Assert.Contains("ConnectedOn", archive.Problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le")]
    [InlineData("Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am")]
    [InlineData("Nombre,Apellidos,URL,Dirección de correo,Empresa,Cargo,Conectado el")]
    public void Headers_of_other_languages_are_known(string header)
    {
        var row = "Kim,Sample,,,Example,Clerk,15 Mar 2024".Replace(',', header.Contains(';', StringComparison.Ordinal) ? ';' : ',');
        using var archive = Opened.Csv($"{header}\r\n{row}\r\n");
        Assert.Equal(["Clerk"], archive.Cells(ArchiveKind.Connections, Position));
    }

    [Fact]
    public void A_file_saved_in_another_encoding_is_read()
    {
        using var archive = Opened.Archive(Encoding.Latin1.GetBytes($"{MadeUpArchive.ConnectionsHeader}J\u00FCrgen,Muster,,,,Clerk,15 Mar 2024\n"));
        Assert.Equal(["J\u00FCrgen"], archive.Cells(ArchiveKind.Connections, First));
    }

    [Fact]
    public void Backslashes_before_quotes_keep_a_comment_in_one_piece()
    {
        using var archive = Opened.Csv(MadeUpArchive.Comments);
        Assert.Equal(["He said \"ship it\",\n\nand we did.", "undated row", "Alex Example thanks, agreed!", "Alex Example's take is bold", "So it is"],
            archive.Cells(ArchiveKind.Comments, ArchiveField.Text));
    }

    [Theory]
    [InlineData("\"see, ok\\\"", "see, ok\\")]
    [InlineData("\"c:\\\\\"", "c:\\\\")]
    [InlineData("\"he said \\\"ok\\\"\"", "he said \"ok\"")]
    public void A_comment_that_ends_in_a_backslash_does_not_swallow_the_next(string cell, string text)
    {
        foreach (var next in (string[])["2026-05-08 09:00:00", ""])
        {
            using var archive = Opened.Csv($"Date,Link,Message\n2026-05-08 09:00:00,{MadeUpArchive.Link("activity")},{cell}\n{next},{MadeUpArchive.Link("activity")},Next\n2026-05-08 09:00:00,{MadeUpArchive.Link("activity")},{cell}");
            Assert.Equal([text, "Next", text], archive.Cells(ArchiveKind.Comments, ArchiveField.Text));
        }
    }

    [Theory]
    [InlineData(",,\n")]
    [InlineData("\n,,\r\n")]
    public void Nor_does_it_where_nothing_but_commas_follows(string next)
    {
        using var archive = Opened.Csv($"Date,Link,Message\n2026-05-08 09:00:00,{MadeUpArchive.Link("activity")},\"c:\\temp\\\"\n{next}2026-05-08 09:00:00,{MadeUpArchive.Link("activity")},Next\n");
        Assert.Equal(["c:\\temp\\", "Next"], archive.Cells(ArchiveKind.Comments, ArchiveField.Text).Where(text => text.Length > 0));
    }

    [Theory]
    [InlineData("5/9/2026", "25/9/2026", 9)]
    [InlineData("5/9/2026", "9/25/2026", 5)]
    public void A_later_date_tells_how_a_file_that_was_saved_anew_writes_days(string first, string later, int month)
    {
        using var archive = Opened.Csv($"Date,Link,Message\n{first},{MadeUpArchive.Link("activity")},One\n{later},{MadeUpArchive.Link("activity")},Two\n");
        Assert.True(archive.Files[0].Table!.Read());
        Assert.Equal(month, archive.Files[0].Time(ArchiveField.Date)!.Value.Month);
    }

    [Fact]
    public void Shares_that_a_spreadsheet_saved_anew_are_not_taken_for_torn()
    {
        using var archive = Opened.Archive(Encoding.Latin1.GetBytes($"Date;ShareLink;ShareCommentary;SharedUrl;MediaUrl;Visibility\r\n7/5/2026 16:41;{MadeUpArchive.Link("share")};\"One; \"\"two\"\"\nthree \u00E9\";;;PUBLIC\r\n"));
        Assert.Equal(["One; \"two\"\nthree \u00E9"], archive.Cells(ArchiveKind.Shares, ArchiveField.Text));
    }

    [Fact]
    public void Quotes_that_nobody_wrote_around_line_breaks_go()
    {
        using var archive = Opened.Csv(MadeUpArchive.Shares);
        Assert.Equal("First line\n\nSecond line with a \"real\" quote, it’s", ArchiveText.MendedShare(archive.Cells(ArchiveKind.Shares, ArchiveField.Text).Single()));
    }

    [Theory]
    [InlineData("itâ€™s", "it’s")]
    [InlineData("cafÃ©", "café")]
    [InlineData("ðŸš€ up", "🚀 up")]
    [InlineData("café — déjà vu, Ångström, señor", "café — déjà vu, Ångström, señor")]
    [InlineData("Â©", "©")]
    [InlineData("Ã", "Ã")]
    [InlineData("a \"b\"\nc", "a \"b\"\nc")]
    [InlineData("\"Be yourself.\"", "\"Be yourself.\"")]
    public void Letters_read_wrongly_once_are_mended_and_right_ones_stay(string text, string mended) => Assert.Equal(mended, ArchiveText.MendedShare(text));

    [Fact]
    public void An_article_has_a_title_a_text_and_a_time()
    {
        using var archive = Opened.Archive(MadeUpArchive.Zip());
        Assert.Equal(["", "Words & deeds\n\nShort."], archive.Cells(ArchiveKind.Articles, ArchiveField.Text).Select(text => text == "Later" ? "" : text));
    }
}
