using System.IO.Compression;
using System.Text;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.LinkedIn;

public class LinkedInFileTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_archive_is_known_whether_packed_once_more_or_not_from_a_file_or_a_pipe(bool packed)
    {
        foreach (var bytes in (byte[][])[MadeUpArchive.Zip(), Encoding.UTF8.GetBytes(MadeUpArchive.Connections)])
        {
            foreach (var stream in Streams(packed ? Packed(bytes) : bytes))
            {
                var file = LinkedInFile.Open(stream, "file", Limits.Default);
                using var archive = file.Archive!;
                Assert.Equal(3, archive.Counts()[ArchiveKind.Connections]);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_workbook_is_known_whether_packed_once_more_or_not_from_a_file_or_a_pipe(bool packed)
    {
        foreach (var bytes in (byte[][])[MadeUpBooks.Account(), MadeUpBooks.PageContent(old: true)])
            foreach (var stream in Streams(packed ? Packed(bytes) : bytes))
                Assert.NotEmpty(LinkedInFile.Open(stream, "file", Limits.Default).Book!.Tables);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_another_s_is_handed_on_from_its_beginning(bool packed)
    {
        var bytes = Encoding.UTF8.GetBytes("name,headline\nKim Sample,Clerk\n");
        foreach (var stream in Streams(packed ? Packed(bytes) : bytes))
        {
            using var opened = TableFile.Open(LinkedInFile.Open(stream, "file", Limits.Default).Rest!, "file", Limits.Default);
            var table = Assert.Single(opened.Tables);
            Assert.True(table.Read());
            Assert.Equal("Clerk", table[1].ToString());
        }
    }

    [Fact]
    public void A_file_that_blows_up_is_refused()
    {
        var stream = new Pipe(Packed(Encoding.UTF8.GetBytes(MadeUpArchive.Shares + new string('\n', 20 << 20))));
        Assert.Contains("for each packed one", LinkedInFile.Open(stream, "file", Limits.Default).Archive!.Problem!.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(.5)]
    [InlineData(.9)]
    public void A_packed_file_that_breaks_off_is_not_half_imported(double part)
    {
        var rows = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"Kim{n},Sample,https://www.linkedin.com/in/kim-{n * 7919 % 5003},,,Clerk {n * 104729 % 4001},15 Mar 2024\n"));
        var packed = Packed(Encoding.UTF8.GetBytes(MadeUpArchive.ConnectionsHeader + rows));
        foreach (var stream in Streams(packed[..(int)(packed.Length * part)]))
        {
            using var archive = LinkedInFile.Open(stream, "Connections.csv.gz", Limits.Default).Archive!;
            Assert.True(archive.Problem is not null || archive.Cells(ArchiveKind.Connections, ArchiveField.First)[^1].Contains("whole", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("guide_messages.csv", true)]
    [InlineData("learning_coach_messages.csv.gz", true)]
    [InlineData("messages.csv", false)]
    [InlineData("messages_2.csv", false)]
    public void What_only_looks_like_messages_is_not_read(string name, bool isDecoy)
    {
        using var archive = LinkedInFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(MadeUpArchive.Messages)), name, Limits.Default).Archive!;
        Assert.Equal(isDecoy ? ArchiveKind.Ignored : ArchiveKind.Messages, Assert.Single(archive.Files).Kind);
    }

    [Theory]
    [InlineData("Likes.csv", ArchiveKind.Reactions)]
    [InlineData("InstantReposts.csv", ArchiveKind.InstantReposts)]
    [InlineData("anything.csv", ArchiveKind.InstantReposts)]
    public void Where_columns_leave_a_choice_the_name_decides(string name, ArchiveKind kind)
    {
        var bytes = Encoding.UTF8.GetBytes($"Date,Link\n2015-05-08 09:00:00,{MadeUpArchive.Link("activity")}\n");
        using var archive = LinkedInFile.Open(new MemoryStream(bytes), name, Limits.Default).Archive!;
        Assert.Equal(kind, Assert.Single(archive.Files).Kind);
    }

    static IEnumerable<Stream> Streams(byte[] bytes) => [new MemoryStream(bytes), new Pipe(bytes)];

    static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A stream that cannot be read out of order.</summary>
    sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position { get => base.Position; set => throw new NotSupportedException(); }

        public override long Length => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
