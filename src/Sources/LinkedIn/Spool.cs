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
