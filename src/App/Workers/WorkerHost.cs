using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Workers;

/// <summary>Runs workers, each in a loop of its own. Of several programs on one data folder only one does; the others wait for it to end.</summary>
sealed class WorkerHost(Shell shell, IReadOnlyList<Worker> workers) : BackgroundService
{
    static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (workers.Count == 0)
            return;
        try
        {
            await using var alone = await Alone(stoppingToken);
            await Task.WhenAll(workers.Select(worker => Task.Run(() => Repeat(worker, stoppingToken), stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    /// <summary>The lock is the open file itself, so it ends with its process, however that ends.</summary>
    async Task<FileStream> Alone(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                Directory.CreateDirectory(shell.Home);
                return new(Path.Combine(shell.Home, "workers.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(BetweenTries, shell.Clock, cancel);
            }
        }
    }

    async Task Repeat(Worker worker, CancellationToken cancel)
    {
        while (true)
        {
            await RunOnce(worker, cancel);
            await Task.Delay(worker.Every, shell.Clock, cancel);
        }
    }

    async Task RunOnce(Worker worker, CancellationToken cancel)
    {
        var started = shell.Clock.GetUtcNow();
        Record(worker, started, ended: null, problem: null);
        try
        {
            await worker.Run(shell, cancel);
            Record(worker, started, shell.Clock.GetUtcNow(), problem: null);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception error)     // one worker that fails stops no other, and is tried again
        {
            Record(worker, started, shell.Clock.GetUtcNow(), error.GetType().Name);
        }
    }

    /// <param name="problem">Only the kind of failure: a message may hold strangers' text.</param>
    void Record(Worker worker, DateTimeOffset started, DateTimeOffset? ended, string? problem)
    {
        try
        {
            if (Database.Open(shell.Home, started, out _) is not { } database)
                return;
            using var connection = database.Connect();
            connection.Run("INSERT OR REPLACE INTO worker_runs (worker, started_at, ended_at, problem) VALUES ($worker, $started, $ended, $problem)",
                ("$worker", worker.Name), ("$started", started.ToUnixTimeMilliseconds()), ("$ended", ended?.ToUnixTimeMilliseconds()), ("$problem", problem));
        }
        catch (SqliteException)     // a full or broken disk is said where somebody asks, not here
        {
        }
    }
}
