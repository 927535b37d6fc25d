using System.IO.Compression;

namespace Windfall.App.Headlines;

/// <summary>Input that may be gzip-compressed, told by its first two bytes.</summary>
static class Gunzip
{
    public static async Task<Stream> IfNeeded(Stream input, CancellationToken cancel)
    {
        var head = new byte[2];
        var got = await input.ReadAtLeastAsync(head, 2, throwOnEndOfStream: false, cancel);
        var whole = new Rejoined(head.AsMemory(0, got), input);
        return got == 2 && head is [0x1F, 0x8B] ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    /// <summary>What was looked at, then the rest. Reads only.</summary>
    sealed class Rejoined(ReadOnlyMemory<byte> head, Stream rest) : Stream
    {
        ReadOnlyMemory<byte> head = head;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => head.IsEmpty ? rest.Read(buffer) : TakeHead(buffer);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            head.IsEmpty ? rest.ReadAsync(buffer, cancellationToken) : new(TakeHead(buffer.Span));

        int TakeHead(Span<byte> buffer)
        {
            var count = Math.Min(head.Length, buffer.Length);
            head.Span[..count].CopyTo(buffer);
            head = head[count..];
            return count;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
