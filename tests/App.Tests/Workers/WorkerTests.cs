using Windfall.App.Tests.Program;
using Windfall.App.Workers;
using Windfall.Store;

namespace Windfall.App.Tests.Workers;

/// <summary>What runs by itself.</summary>
public sealed class WorkerTests : IDisposable
{
    readonly Terminal terminal = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => terminal.Dispose();

    Frame.Shell Shell => terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null) with { Clock = TimeProvider.System };

    [Fact]
    public async Task A_worker_runs_again_and_again()
    {
        using var runs = new SemaphoreSlim(0);
        await Hosted([Counting("counts", runs)], () => Task.WhenAll(Enumerable.Range(0, 3).Select(_ => runs.WaitAsync(Cancel))));
    }

    [Fact]
    public async Task One_that_fails_is_recorded_and_tried_again_and_stops_no_other()
    {
        using SemaphoreSlim fails = new(0), works = new(0);
        var failing = Counting("fails", fails, () => throw new InvalidDataException("words of a stranger"));
        await Hosted([failing, Counting("works", works)], async () =>
        {
            for (var run = 0; run < 2; run++)
                await Task.WhenAll(fails.WaitAsync(Cancel), works.WaitAsync(Cancel));
        });

        using var connection = Database.Open(Shell.Home, DateTimeOffset.UnixEpoch, out _)!.Connect();
        Assert.Equal(["fails InvalidDataException", "works "],
            connection.Command("SELECT worker || ' ' || coalesce(problem, '') FROM worker_runs ORDER BY worker").Rows(row => row.GetString(0)));
    }

    [Fact]
    public async Task Of_two_programs_on_one_folder_one_works_and_the_other_waits_its_turn()
    {
        using SemaphoreSlim first = new(0), second = new(0);
        using var other = new WorkerHost(Shell, [Counting("second", second)]);
        await Hosted([Counting("first", first)], async () =>
        {
            await first.WaitAsync(Cancel);
            await other.StartAsync(Cancel);
            await first.WaitAsync(Cancel);
            Assert.Equal(0, second.CurrentCount);
        });

        Assert.True(await second.WaitAsync(TimeSpan.FromSeconds(30), Cancel));
        await other.StopAsync(Cancel);
    }

    static Worker Counting(string name, SemaphoreSlim runs, Action? then = null) => new(name, TimeSpan.FromMilliseconds(10), (_, _) =>
    {
        runs.Release();
        then?.Invoke();
        return Task.CompletedTask;
    });

    async Task Hosted(Worker[] workers, Func<Task> during)
    {
        using var host = new WorkerHost(Shell, workers);
        await host.StartAsync(Cancel);
        await during();
        await host.StopAsync(Cancel);
    }
}
