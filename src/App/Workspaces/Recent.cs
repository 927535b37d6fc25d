using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary>
/// What was made of a workspace lately, for as long as nothing is written to its database and its moment is near: several pages, and several who look, ask for the
/// same. Whatever is kept here must depend on nothing else, and not be changed by those who get it.
/// </summary>
sealed class Recent : IDisposable
{
    /// <summary>A clock that goes makes a new moment each time; where nothing was written meanwhile, what was true so lately is true. A moment that was asked for is that one.</summary>
    static readonly TimeSpan Near = TimeSpan.FromMinutes(1);
    const int Most = 64;

    sealed record Made(string File, long Workspace, string What, DateTimeOffset At, long Change, Lazy<object?> Value);

    readonly Lock one = new();
    readonly List<Made> kept = [];
    readonly Dictionary<string, Changes> changes = [];

    /// <param name="what">Names it, with all that it depends on beside the workspace and its moment.</param>
    /// <param name="holds">Whether it is as true at any later moment.</param>
    public T Of<T>(Workspace workspace, string what, Func<T> make, bool holds = false)
    {
        Made? found;
        lock (one)
        {
            var change = ChangeOf(workspace);
            kept.RemoveAll(made => made.File == workspace.Database.File && made.Change != change);
            found = kept.Find(made => made.File == workspace.Database.File && made.Workspace == workspace.Id && made.What == what && (holds ? made.At <= workspace.Now : (made.At - workspace.Now).Duration() <= (workspace.GoesOn ? Near : TimeSpan.Zero)));
            if (found is null)
                kept.Add(found = new(workspace.Database.File, workspace.Id, what, workspace.Now, change, new(() => make())));
            if (kept.Count > Most)
                kept.RemoveAt(0);
        }
        try
        {
            return (T)found.Value.Value!;
        }
        catch
        {
            lock (one)
                kept.Remove(found);     // whoever asks next tries again
            throw;
        }
    }

    /// <summary>A number that is another after each write to the workspace's database.</summary>
    public long Change(Workspace workspace)
    {
        lock (one)
            return ChangeOf(workspace);
    }

    public void Dispose()
    {
        foreach (var watch in changes.Values)
            watch.Dispose();
    }

    long ChangeOf(Workspace workspace)
    {
        if (!changes.TryGetValue(workspace.Database.File, out var watch))
            changes.Add(workspace.Database.File, watch = new(workspace.Database));
        return watch.Number();
    }
}
