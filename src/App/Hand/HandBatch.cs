using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Store.Bulk;

namespace Windfall.App.Hand;

/// <summary>Something typed, as a batch of its own: it can be undone like any import.</summary>
static class HandBatch
{
    /// <param name="what">What it was: "reading", "person", "paste".</param>
    /// <param name="fill">Puts it into the chunk.</param>
    /// <returns>What became of it; the batch is null when there was nothing new in it.</returns>
    public static (long? Batch, RowCounts Counts) Keep(Workspace workspace, string what, Action<Batch, Chunk, Judge> fill)
    {
        var judge = workspace.Judge();
        using var batch = Batch.Begin(workspace.Database, workspace.Id, Origin.Hand, workspace.Now, what, declaration: null);
        var chunk = new Chunk();
        fill(batch, chunk, judge);

        var counts = batch.Writer.Write(chunk);
        if (counts.New + counts.Updated == 0)
            return (null, counts);

        batch.Keep(report: what, workspace.Judge);
        return (batch.Id, counts);
    }
}
