using System.Globalization;
using Microsoft.AspNetCore.Http;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Sources;

/// <summary>Whatever a network does to us, in the end the database holds its truth. Each script is drawn from a seed, which is told where one fails.</summary>
public sealed class FaultTests
{
    static readonly bool All = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") == "1";

    /// <summary>Faults in all: 10,000 with ./test --all.</summary>
    static int Faults => All ? 10_000 : 400;

    [Fact]
    public async Task Drops_limits_errors_half_answers_repeats_disorder_and_clock_jumps_end_with_the_networks_truth()
    {
        var met = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; met.Values.Sum() < Faults; seed++)
            await Script(seed, met);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', met.Select(kind => $"{kind.Key}: {kind.Value}")));
        Assert.Equal(8, met.Count);
    }

    static async Task Script(int seed, SortedDictionary<string, int> met)
    {
        using var terminal = Terminal.Ready();
        await using var network = await PlayedBluesky.Start();
        var dice = new Random(seed);
        network.PageSize = 5;
        for (var n = 0; n < 12; n++)
            network.Likes.Add(network.Act($"fan{n}", PlayedBluesky.Published.AddMinutes(n)));
        terminal.Do("source", "add", "bluesky", "author.test", "--server", network.Address);

        network.Fault = context => Fault(context, dice, met, network);
        for (var round = 0; round < 12; round++)
        {
            for (var n = dice.Next(4); n > 0; n--)
                Change(network, dice, terminal.Clock.At, $"somebody{round}-{n}");
            terminal.Run("source", "sync");
            terminal.Clock.At += dice.Next(8) == 0 ? Jump() : TimeSpan.FromMinutes(dice.Next(1, 90));
        }

        network.Fault = null;
        terminal.Clock.At += TimeSpan.FromDays(2);
        terminal.Do("source", "sync");
        terminal.Clock.At += TimeSpan.FromHours(2);
        terminal.Do("source", "sync");
        Assert.True(OnRecord.Truth(network).SequenceEqual(OnRecord.Acts(terminal)), string.Create(CultureInfo.InvariantCulture,
            $"Seed {seed}: missing [{string.Join(", ", OnRecord.Truth(network).Except(OnRecord.Acts(terminal)))}], too many [{string.Join(", ", OnRecord.Acts(terminal).Except(OnRecord.Truth(network)))}]"));
        Assert.Empty(Dump.Faults(terminal.Database));

        TimeSpan Jump()
        {
            met["clock jump"] = met.GetValueOrDefault("clock jump") + 1;
            return TimeSpan.FromHours(dice.Next(-3, 30));
        }
    }

    static void Change(PlayedBluesky network, Random dice, DateTimeOffset now, string who)
    {
        switch (dice.Next(7))
        {
            case 0 or 1:
                network.Likes.Add(network.Act(who, now));
                break;
            case 2:
                network.Replies.Add(network.Act(who, now, "post", $"Words of {who}", network.Replies.Count > 0 && dice.Next(2) == 0 ? network.Replies[^1].Uri : PlayedBluesky.Post));
                break;
            case 3:
                network.Reposts.Add(network.Act(who, now, "repost"));
                break;
            case 4:
                network.Quotes.Add(network.Act(who, now, "post", $"Quote of {who}"));
                break;
            case 5 when network.Likes.Count > 0:
                network.Likes.RemoveAt(dice.Next(network.Likes.Count));
                break;
            case 6 when network.Replies.FindLastIndex(reply => !network.Replies.Exists(other => other.Parent == reply.Uri)) is >= 0 and var leaf:
                network.Replies.RemoveAt(leaf);
                break;
        }
    }

    /// <summary>About one answer in four is not what was asked for.</summary>
    static async Task<bool> Fault(HttpContext context, Random dice, SortedDictionary<string, int> met, PlayedBluesky network)
    {
        string? kind = dice.Next(4) > 0 ? null : dice.Next(7) switch
        {
            0 => "drop", 1 => "429", 2 => "500", 3 => "half an answer", 4 => "nonsense", 5 => "page twice", _ => "out of order",
        };
        if (kind is null)
            return false;
        met[kind] = met.GetValueOrDefault(kind) + 1;
        switch (kind)
        {
            case "drop":
                context.Abort();
                return true;
            case "429" or "500":
                context.Response.StatusCode = kind == "429" ? 429 : dice.Next(500, 505);
                if (dice.Next(2) == 0)
                    context.Response.Headers.RetryAfter = $"{dice.Next(1, 600)}";
                return true;
            case "half an answer":
                context.Response.ContentLength = 5000;
                await context.Response.WriteAsync("{\"likes\":[{\"actor\":{\"did\":\"did:plc:half");
                context.Abort();
                return true;
            case "nonsense":
                await context.Response.WriteAsync(dice.Next(2) == 0 ? "<html>" : "{\"likes\":7,\"posts\":null,\"feed\":{},\"thread\":3}");
                return true;
            case "page twice":
                network.Repeats = true;
                return false;
            default:
                network.Shuffle = dice;
                return false;
        }
    }
}
