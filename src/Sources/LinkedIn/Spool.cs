using System.IO.Hashing;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Bytes that must be read out of order, or more than once, in a file of ours that only we may read and that is gone when closed.</summary>
static class Spool
{
    /// <param name="from">Read to its end, not closed.</param>
    /// <param name="limit">Bytes at most.</param>
    /// <exception cref="OverLimitException">There are more.</exception>
    public static FileStream Copy(Stream from, long limit)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        try
        {
            new BoundedStream(from, limit).CopyTo(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}

/// <summary>Gives no more bytes than were promised.</summary>
sealed class BoundedStream(Stream inner, long limit) : ForwardStream
{
    long total;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;
        return total <= limit ? read : throw new OverLimitException(Figures.Say($"at most {limit:N0} bytes once unpacked"));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A file of a ZIP, held at its end against what the ZIP says of it: the library itself believes it.</summary>
sealed class CheckedStream(Stream inner, long length, uint crc) : ForwardStream
{
    readonly Crc32 sum = new();
    long total;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;
        sum.Append(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && (total != length || sum.GetCurrentHashAsUInt32() != crc))
            throw new InvalidDataException("A file of the ZIP is not what it was.");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A stream from its beginning, lent: closing it leaves the stream below open.</summary>
sealed class LentStream : ForwardStream
{
    readonly Stream inner;

    public LentStream(Stream inner)
    {
        this.inner = inner;
        inner.Position = 0;
    }

    public override int Read(Span<byte> buffer) => inner.Read(buffer);
}
