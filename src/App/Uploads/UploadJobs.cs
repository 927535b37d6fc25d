using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Sources.Tables;

namespace Windfall.App.Uploads;

/// <summary>An import that runs on while pages ask how far it is.</summary>
public sealed class UploadJob(Func<Action<Table>, ImportReport> run)
{
    volatile string? name;
    double share;

    public Task<ImportReport> Work { get; private set; } = null!;

    /// <summary>The table being read, and how much of it, 0 to 1; null where its length is not known.</summary>
    public (string? Name, double? Share) At => (name, Volatile.Read(ref share) is >= 0 and var known ? known : null);

    /// <summary>It failed or was refused: nothing was kept, so it may be asked for again.</summary>
    public bool CameToNothing => Work.IsFaulted || Work.IsCompletedSuccessfully && Work.Result.IsRefused;

    public UploadJob Start()
    {
        Work = Task.Run(() => run(table =>
        {
            name = table.Name;
            Volatile.Write(ref share, table.Length is > 0 and var length ? Math.Min(1, (double)table.Position / length) : -1);
        }));
        return this;
    }
}

/// <summary>Imports by what was asked for: who asks again for the same is shown the one that runs, or its end.</summary>
sealed class UploadJobs
{
    const int Most = 50;
    readonly Lock one = new();
    readonly Dictionary<(string Upload, string Asked), UploadJob> jobs = [];

    public UploadJob DryRun(Workspace workspace, Staging staging, UploadAsked asked) => Run(workspace, staging, asked, dryRun: true);

    /// <summary>The files go when they are kept.</summary>
    public UploadJob Keep(Workspace workspace, Staging staging, UploadAsked asked) => Run(workspace, staging, asked, dryRun: false);

    /// <returns>Null where nobody asked to keep that upload.</returns>
    public UploadJob? Kept(string upload)
    {
        lock (one)
            return jobs.GetValueOrDefault((upload, "keep"));
    }

    UploadJob Run(Workspace workspace, Staging staging, UploadAsked asked, bool dryRun)
    {
        var key = (staging.Id, dryRun ? asked.ToString() : "keep");
        lock (one)      // a button pressed twice imports once
        {
            if (jobs.TryGetValue(key, out var known) && (dryRun || !known.CameToNothing))
                return known;
            if (jobs.Count > Most)
                foreach (var done in jobs.Where(pair => pair.Value.Work.IsCompleted).Take(Most / 2).Select(pair => pair.Key).ToList())
                    jobs.Remove(done);

            return jobs[key] = new UploadJob(progress =>
            {
                var report = new Importer(workspace, Stream.Null, progress).Run(asked.Request(staging.Files, dryRun));
                if (!dryRun && report is { IsRefused: false })
                    staging.Remove();
                return report;
            }).Start();
        }
    }
}
