using Windfall.App.Sources;
using Windfall.App.Tests.Program;
using Windfall.App.Workers;

namespace Windfall.App.Tests.Sources;

/// <summary>The stream is played; what it hints at is then asked of the played network.</summary>
public sealed class FirehoseTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    PlayedBluesky network = null!;
    PlayedStream stream = null!;

    public async ValueTask InitializeAsync()
    {
        network = await PlayedBluesky.Start();
        network.Likes.AddRange(Enumerable.Range(0, 20).Select(n => network.Act($"fan{n}", PlayedBluesky.Published.AddMinutes(n))));
        terminal.Do("source", "add", "bluesky", "author.test", "--server", network.Address);
        terminal.Do("source", "sync");

        stream = await PlayedStream.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        await stream.DisposeAsync();
        terminal.Dispose();
    }

    [Fact]
    public async Task A_like_in_the_network_is_on_record_without_waiting_for_the_next_visit_and_so_is_one_taken_back()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var watching = Watch(stop.Token);

        network.Likes.Add(network.Act("quick", terminal.Clock.At));
        stream.Events.Enqueue(Like("did:plc:quick", 1));
        await Until(TimeSpan.FromSeconds(30), () => OnRecord.Acts(terminal).Contains("1 did:plc:quick "));

        network.Likes.RemoveAt(3);
        stream.Events.Enqueue("""{"did":"did:plc:fan3","time_us":1764000000000002,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.like","rkey":"3k"}}""");
        await Until(TimeSpan.FromSeconds(30), () => OnRecord.Acts(terminal).SequenceEqual(OnRecord.Truth(network)));

        await stop.CancelAsync();
        await watching;
    }

    [Fact]
    public async Task A_stream_that_breaks_is_taken_up_again_a_little_before_where_it_broke()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var watching = Watch(stop.Token);
        stream.Events.Enqueue(Like("did:plc:somebody", 7));
        await Until(TimeSpan.FromSeconds(5), () => stream.Events.IsEmpty);
        stream.Drop();
        await Until(TimeSpan.FromSeconds(40), () => stream.Asked.Count >= 2);

        Assert.DoesNotContain("cursor", stream.Asked.First(), StringComparison.Ordinal);
        Assert.Contains("cursor=1763999995000007", stream.Asked.Last(), StringComparison.Ordinal);
        await stop.CancelAsync();
        await watching;
    }

    Task<int> Watch(CancellationToken stop) => WatchCommand.Run(
        terminal.Shell(new MemoryStream(), new MemoryStream(), new StringWriter()), [SyncWorker.Worker, Firehose.Worker(stream.Address)], stop);

    static string Like(string who, int n) => """{"did":"WHO","time_us":176400000000000N,"kind":"commit","commit":{"operation":"create","collection":"app.bsky.feed.like","record":{"subject":{"cid":"b","uri":"POST"}}}}"""
        .Replace("WHO", who, StringComparison.Ordinal).Replace("N,", $"{n},", StringComparison.Ordinal).Replace("POST", PlayedBluesky.Post, StringComparison.Ordinal);

    static async Task Until(TimeSpan most, Func<bool> holds)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < most, $"Not within {most.TotalSeconds:0} seconds.");
            await Task.Delay(50);
        }
    }
}
