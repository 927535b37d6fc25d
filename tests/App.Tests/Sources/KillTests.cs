using System.Diagnostics;
using Windfall.App.Tests.Faults;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Sources;

/// <summary>Killed at any moment of a sync, again and again, the database holds the network's truth in the end. 200 times with <c>./test --all</c>.</summary>
public sealed class KillTests
{
    static readonly int Kills = Killed.IsThorough ? 200 : 6;

    [Fact]
    public async Task A_sync_that_is_killed_again_and_again_ends_with_the_networks_truth()
    {
        Killed.SkipUnlessThere();
        using var terminal = new Terminal();
        await using var network = await PlayedBluesky.Start();
        var (now, dice) = (TimeProvider.System.GetUtcNow(), new Random(5));
        (network.Since, network.PageSize) = (now.AddHours(-5), 20);
        for (var n = 0; n < 400; n++)
            network.Likes.Add(network.Act($"fan{n}", now.AddHours(-4).AddSeconds(n)));
        Assert.Equal(0, Killed.Run(terminal, ["source", "add", "bluesky", "author.test", "--server", network.Address]).Exit);
        using var other = Killed.Copy(terminal);
        var usual = Stopwatch.StartNew();
        Assert.Equal(0, Killed.Run(other, ["source", "sync"]).Exit);
        var lasts = usual.Elapsed;

        for (var kill = 0; kill < Kills; kill++)
        {
            network.Likes.Add(network.Act($"late{kill}", now));
            network.Likes.RemoveAt(dice.Next(network.Likes.Count));
            network.Replies.Add(network.Act($"talker{kill}", now, "post", $"Words {kill}", PlayedBluesky.Post));
            Killed.RunAndKill(terminal, ["source", "sync"], lasts * (0.2 + dice.NextDouble()));
            Assert.Empty(Dump.Faults(terminal.Database));
        }
        Assert.Equal(0, Killed.Run(terminal, ["source", "sync"]).Exit);
        Assert.Equal(OnRecord.Truth(network), OnRecord.Acts(terminal));
    }
}
