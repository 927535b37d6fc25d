using System.IO.Compression;
using System.Text;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.LinkedIn;

public class GuardTests
{
    static readonly byte[] Good = MadeUpArchive.Zip();

    [Theory]
    [InlineData("../Shares.csv", "outside")]
    [InlineData("a/../../Shares.csv", "outside")]
    [InlineData("..\\Shares.csv", "outside")]
    [InlineData("/etc/Shares.csv", "place of their own")]
    [InlineData("C:\\Shares.csv", "place of their own")]
    public void A_file_that_would_lie_elsewhere_is_refused(string name, string expected) => Assert.Contains(expected,
        Opened.Refusal(MadeUpArchive.Zip([(name, []), ("Connections.csv", Encoding.UTF8.GetBytes(MadeUpArchive.Connections))])), StringComparison.Ordinal);

    [Fact]
    public void The_same_file_twice_is_refused() => Assert.Contains("once",
        Opened.Refusal(MadeUpArchive.Zip([("Shares.csv", []), ("shares.csv", [])])), StringComparison.Ordinal);

    [Fact]
    public void A_link_is_refused()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("Shares.csv").ExternalAttributes = unchecked((int)0xA1FF0000);
        Assert.Contains("links", Opened.Refusal(bytes.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_packed_too_tightly_is_refused() => Assert.Contains("for each packed one",
        Opened.Refusal(MadeUpArchive.Zip([("Shares.csv", new byte[4 << 20])])), StringComparison.Ordinal);

    [Fact]
    public void Too_many_files_are_refused()
    {
        Assert.Contains("2,000 files", Opened.Refusal(MadeUpArchive.Zip(Many(2_001))), StringComparison.Ordinal);
        Assert.Contains("2,000 files", Opened.Refusal(MadeUpArchive.Zip(Many(20_000))), StringComparison.Ordinal);

        static IEnumerable<(string, byte[])> Many(int count) => Enumerable.Range(0, count).Select(n => ($"Shares_{n}.csv", Array.Empty<byte>()));
    }

    [Fact]
    public void Too_large_an_archive_is_refused()
    {
        Assert.Contains("an archive of at most 1,000 bytes", Opened.Refusal(Good, new Limits { Archive = 1_000 }), StringComparison.Ordinal);
        Assert.Contains("once unpacked", Opened.Refusal(Good, new Limits { ArchiveUnpacked = 1_000 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_too_deep_in_each_other_are_refused()
    {
        var bytes = Good;
        for (var n = 0; n < 4; n++)
            bytes = MadeUpArchive.Zip([("inner.zip", bytes)]);
        Assert.Contains("inside each other", Opened.Refusal(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14)]    // CRC-32
    [InlineData(22)]    // size once unpacked
    public void A_file_that_is_not_what_the_archive_says_is_refused(int field)
    {
        // Stored, so that no unpacking notices.
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var file = zip.CreateEntry("Connections.csv", CompressionLevel.NoCompression).Open())
            file.Write(Encoding.UTF8.GetBytes(MadeUpArchive.Connections));
        var damaged = bytes.ToArray();
        var directory = damaged.AsSpan().LastIndexOf("PK\x01\x02"u8);
        foreach (var at in (int[])[field, directory + field + 2])
            damaged[at] ^= field == 14 ? (byte)1 : (byte)16;

        using var archive = MemberArchive.Open(new MemoryStream(damaged), "archive.zip", Limits.Default)!;
        Assert.Contains("whole", archive.Problem?.Expected ?? archive.Cells(ArchiveKind.Connections, ArchiveField.First)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_never_read_is_not_opened()
    {
        // Its bytes are damaged, and nobody minds.
        var bytes = MadeUpArchive.Zip([("Logins.csv", [.. Enumerable.Range(0, 999).Select(n => (byte)(n * n))]), ("Connections.csv", Encoding.UTF8.GetBytes(MadeUpArchive.Connections))]);
        bytes.AsSpan(60, 100).Fill(0xFF);
        using var archive = Opened.Archive(bytes);
        Assert.Equal(3, archive.Counts()[ArchiveKind.Connections]);
    }
}
