using System.Buffers;
using Windfall.Core.Audience;

namespace Windfall.App.Headlines;

/// <summary>
/// Reads lines in blocks, each block whole lines, several blocks at once, and writes them in the order they came. Memory is some blocks, however long the input.
/// </summary>
sealed class HeadlineBatch(Goal? goal, int threads)
{
    const int BlockSize = 1 << 17;

    public async Task Run(Stream input, Stream output, CancellationToken cancel)
    {
        var atWork = new Queue<(Task<HeadlineWriter> Work, byte[] Block)>();
        var idle = new Stack<HeadlineWriter>();
        var carried = new byte[BlockSize];
        var held = 0;

        for (var ended = false; !ended;)
        {
            var got = await input.ReadAtLeastAsync(carried.AsMemory(held), carried.Length - held, throwOnEndOfStream: false, cancel);
            ended = got < carried.Length - held;
            held += got;
            var whole = ended ? held : carried.AsSpan(0, held).LastIndexOf((byte)'\n') + 1;
            if (whole == 0 && !ended)
            {
                Array.Resize(ref carried, checked(carried.Length * 2));    // one line longer than a block
                continue;
            }
            var block = carried;
            var rest = held - whole;
            carried = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, rest));
            block.AsSpan(whole, rest).CopyTo(carried);
            held = rest;

            if (atWork.Count >= threads)
                idle.Push(await Finish(atWork.Dequeue(), output, cancel));
            var writer = idle.TryPop(out var free) ? free : new HeadlineWriter(goal);
            atWork.Enqueue((threads == 1 ? Task.FromResult(writer.Read(block.AsSpan(0, whole))) : Task.Run(() => writer.Read(block.AsSpan(0, whole)), cancel), block));
        }
        while (atWork.TryDequeue(out var last))
            idle.Push(await Finish(last, output, cancel));
        await output.FlushAsync(cancel);
    }

    static async Task<HeadlineWriter> Finish((Task<HeadlineWriter> Work, byte[] Block) one, Stream output, CancellationToken cancel)
    {
        var writer = await one.Work;
        await output.WriteAsync(writer.Written, cancel);
        ArrayPool<byte>.Shared.Return(one.Block);
        return writer;
    }
}
