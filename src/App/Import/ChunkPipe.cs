using System.Collections.Concurrent;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>
/// Carries chunks from the thread that reads tables to one that writes them, so that both processors work. At most three chunks exist:
/// memory stays flat, and a slow disk slows the reading.
/// </summary>
sealed class ChunkPipe : IDisposable
{
    readonly BlockingCollection<(Chunk Chunk, int Table)> full = new(boundedCapacity: 1);
    readonly ConcurrentBag<Chunk> free = [];
    readonly CancellationTokenSource broken = new();
    readonly Dictionary<int, RowCounts> counts = [];
    readonly Task writing;

    public ChunkPipe(ChunkWriter writer)
    {
        writing = Task.Factory.StartNew(() => Write(writer), TaskCreationOptions.LongRunning);
    }

    /// <summary>The chunk to fill now.</summary>
    public Chunk Current { get; private set; } = new();

    /// <summary>Hands the current chunk over and gives an empty one.</summary>
    /// <param name="table">Which table its rows are of.</param>
    public void Send(int table)
    {
        if (Current.Rows == 0)
            return;

        try
        {
            full.Add((Current, table), broken.Token);
        }
        catch (OperationCanceledException)
        {
            writing.GetAwaiter().GetResult();       // tells why it broke
        }
        Current = free.TryTake(out var used) ? used : new();
    }

    /// <summary>Waits until all is written.</summary>
    /// <returns>What became of the rows, by table.</returns>
    public IReadOnlyDictionary<int, RowCounts> Finish()
    {
        full.CompleteAdding();
        writing.GetAwaiter().GetResult();
        return counts;
    }

    public void Dispose()
    {
        if (!full.IsAddingCompleted)
            full.CompleteAdding();
        writing.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        full.Dispose();
        broken.Dispose();
    }

    void Write(ChunkWriter writer)
    {
        try
        {
            foreach (var (chunk, table) in full.GetConsumingEnumerable())
            {
                counts[table] = counts.GetValueOrDefault(table) + writer.Write(chunk);
                chunk.Clear();
                free.Add(chunk);
            }
        }
        catch
        {
            broken.Cancel();
            throw;
        }
    }
}
