namespace Windfall.Sources.Tables;

/// <summary>A stream whose beginning can be seen before it is read.</summary>
sealed class PeekedStream : ForwardStream
{
    const int HeadLength = 64 * 1024;

    readonly Stream inner;
    readonly byte[] head = new byte[HeadLength];
    readonly int headLength;
    int headRead;

    public PeekedStream(Stream inner)
    {
        this.inner = inner;
        headLength = inner.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        Taken = headLength;
        Keep(Head);
    }

    public ReadOnlySpan<byte> Head => head.AsSpan(0, headLength);

    /// <summary>Whether the head is all there is.</summary>
    public bool IsWhole => headLength < HeadLength;

    /// <summary>Bytes taken from the stream below.</summary>
    public long Taken { get; private set; }

    /// <summary>The last four bytes taken, as a number: of gzip, how many bytes its last member holds.</summary>
    public uint Tail { get; private set; }

    void Keep(ReadOnlySpan<byte> taken)
    {
        foreach (var next in taken[^Math.Min(4, taken.Length)..])
            Tail = Tail >> 8 | (uint)next << 24;
    }

    public void Skip(int bytes) => headRead += bytes;

    public override int Read(Span<byte> buffer)
    {
        if (headRead < headLength)
        {
            var count = Math.Min(buffer.Length, headLength - headRead);
            head.AsSpan(headRead, count).CopyTo(buffer);
            headRead += count;
            return count;
        }
        var read = inner.Read(buffer);
        Taken += read;
        Keep(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Unpacks no more than the limits allow.</summary>
sealed class CappedStream(Stream inner, PeekedStream packed, Limits limits) : ForwardStream
{
    const long Grace = 1 << 20;

    long total;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;

        // Of a file that breaks off, the library gives what there is, and is silent. Its last bytes are then data, and far too large for a length.
        if (read == 0 && buffer.Length > 0 && packed.Tail > total)
            throw new InvalidDataException("The gzip file breaks off.");
        if (total > limits.Unpacked)
            throw new OverLimitException(Figures.Say($"at most {limits.Unpacked:N0} bytes once unpacked"));
        if (total > Grace && total / limits.Ratio > packed.Taken)
            throw new OverLimitException(Figures.Say($"at most {limits.Ratio:N0} bytes unpacked for each packed one"));
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A stream that can be read, and nothing else.</summary>
abstract class ForwardStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
