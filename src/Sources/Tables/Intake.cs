using System.IO.Compression;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>A file's bytes, unpacked if they were packed by gzip, with their beginning known before they are read.</summary>
sealed class Intake : IDisposable
{
    readonly Stream file;
    readonly PeekedStream packed;

    Intake(Stream file, PeekedStream packed, PeekedStream content)
    {
        (this.file, this.packed, Content) = (file, packed, content);
        Length = file.CanSeek ? file.Length : null;
    }

    public PeekedStream Content { get; }

    /// <summary>Bytes of the file as it lies on disk.</summary>
    public long? Length { get; }

    public long Position => Math.Min(packed.Taken, Length ?? long.MaxValue);

    /// <param name="file">Closed with the intake.</param>
    /// <exception cref="InvalidDataException">Gzip, and damaged from the start.</exception>
    public static Intake Open(Stream file, Limits limits)
    {
        var packed = new PeekedStream(file);
        if (!packed.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return new(file, packed, packed);

        var unpacked = new CappedStream(new GZipStream(packed, CompressionMode.Decompress), packed, limits);
        return new(file, packed, new(unpacked));
    }

    /// <summary>What to tell when reading on threw.</summary>
    public static Unreadable Refusal(Exception e, string name, long line) => e is OverLimitException limit
        ? new(name, line, "", 0..0, limit.Message, "If the file is yours and sound, unpack it and import what is in it in parts.")
        : new(name, line, "", 0..0, "the file to be whole", "It breaks off here or is damaged. Fetch or save it again.");

    public void Dispose()
    {
        Content.Dispose();
        packed.Dispose();
        file.Dispose();
    }
}

/// <summary>A file turned out larger than it may. The message completes "expected …".</summary>
sealed class OverLimitException(string expected) : IOException(expected);
