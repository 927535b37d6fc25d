using System.IO.Compression;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>A file of LinkedIn's own, by what is in it: a workbook of analytics, an archive, or one file of an archive.</summary>
/// <param name="Book">Null where it is no workbook of LinkedIn's.</param>
/// <param name="Archive">Null where it is none.</param>
/// <param name="Rest">The stream, from its beginning, where it is something else; for others to read and close.</param>
public sealed record LinkedInFile(OpenedFile? Book, OpenedArchive? Archive, Stream? Rest)
{
    /// <param name="stream">Of any kind, packed by gzip or not; closed with what is returned.</param>
    /// <param name="name">As the user knows it.</param>
    public static LinkedInFile Open(Stream stream, string name, Limits limits)
    {
        var peeked = new PeekedStream(stream);
        if (stream.CanSeek && !IsPacked(peeked.Head))
        {
            stream.Position = 0;
            return OpenSeekable(stream, name, limits);
        }
        if (!IsOwn(Unpacked(peeked.Head), limits))
        {
            if (!stream.CanSeek)
                return new(null, null, peeked);
            stream.Position = 0;
            return new(null, null, stream);
        }

        try
        {
            using var intake = Intake.Open(peeked, limits);
            return OpenSeekable(Spool.Copy(intake.Content, limits.ArchiveUnpacked), name, limits);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return new(null, OpenedArchive.Refused(Intake.Refusal(e, name, 0)), null);
        }
    }

    static LinkedInFile OpenSeekable(Stream stream, string name, Limits limits)
    {
        if (BookFile.Open(stream, name, limits) is { } book)
        {
            stream.Dispose();
            return new(book, null, null);
        }
        return MemberArchive.Open(stream, name, limits) is { } archive ? new(null, archive, null) : new(null, null, stream);
    }

    static bool IsPacked(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    static bool IsOwn(ReadOnlySpan<byte> head, Limits limits) =>
        head.StartsWith("PK\x03\x04"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || ArchiveTable.Recognise(LenientText.Decode(head), limits) is not null;

    static byte[] Unpacked(ReadOnlySpan<byte> head)
    {
        if (!IsPacked(head))
            return head.ToArray();
        var plain = new byte[64 * 1024];
        try
        {
            using var gzip = new GZipStream(new MemoryStream(head.ToArray()), CompressionMode.Decompress);
            return plain[..gzip.ReadAtLeast(plain, plain.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];      // damaged: whoever reads the rest will say so
        }
    }
}
