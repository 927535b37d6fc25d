using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Windfall.Sources.Bluesky;

namespace Windfall.Bench;

/// <summary>A recorded stream of the whole network's events, matched on one core against watched posts.</summary>
static class FirehoseBench
{
    const int Events = 400_000, Rounds = 7, Posts = 1000, Actors = 100_000;

    public static void Run()
    {
        var (stream, ends) = Recorded();
        string[] posts = [.. Enumerable.Range(0, Posts).Select(Address)];
        var watched = new WatchedPosts(posts, [.. Enumerable.Range(0, Actors).Select(n => (Did(n), n % Posts))]);
        var names = posts.Index().ToDictionary(post => post.Item, post => post.Index);
        var actors = Enumerable.Range(0, Actors).ToDictionary(Did, n => n % Posts);

        Contender[] contenders =
        [
            new("ours", message => JetstreamScan.Mark(message.Span, watched, Heard)),
            new("System.Text.Json, source-generated", message =>
            {
                var one = JsonSerializer.Deserialize(message.Span, JetstreamJson.Default.JetstreamEvent)!;
                var record = one.Commit?.Record;
                Note(names, record?.Subject?.Uri);
                Note(names, record?.Reply?.Root?.Uri);
                Note(names, record?.Reply?.Parent?.Uri);
                Note(names, record?.Embed?.Record?.Uri);
                if (one.Commit?.Operation == "delete")
                    Note(actors, one.Did);
            }),
            new("System.Text.Json, JsonDocument", message =>
            {
                using var document = JsonDocument.Parse(message);
                var commit = document.RootElement.GetProperty("commit");
                if (commit.TryGetProperty("record", out var record))
                {
                    Note(names, Uri(record, "subject"));
                    if (record.TryGetProperty("reply", out var reply))
                    {
                        Note(names, Uri(reply, "root"));
                        Note(names, Uri(reply, "parent"));
                    }
                    if (record.TryGetProperty("embed", out var embed))
                        Note(names, Uri(embed, "record"));
                }
                else if (commit.GetProperty("operation").ValueEquals("delete"))
                    Note(actors, document.RootElement.GetProperty("did").GetString());
            }),
        ];

        var results = contenders.Select(one => (one.Name, Seconds: new List<double>(), one.Read)).ToArray();
        var (allocated, marked) = (new long[results.Length], new int[results.Length]);
        for (var round = -1; round < Rounds; round++)
            for (var k = 0; k < results.Length; k++)
            {
                Array.Clear(Heard);
                var (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
                var from = 0;
                foreach (var end in ends)
                {
                    results[k].Read(stream.AsMemory(from, end - from));
                    from = end;
                }
                var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
                (allocated[k], marked[k]) = (GC.GetAllocatedBytesForCurrentThread() - before, Heard.Count(one => one));
                if (round >= 0)
                    results[k].Seconds.Add(seconds);
            }

        if (marked.Distinct().Count() != 1)
            throw new InvalidOperationException($"They disagree: {string.Join(", ", marked)} posts.");
        double Rate(int k) => Events / results[k].Seconds.Order().ElementAt(Rounds / 2);
        new Report("firehose", "200,000 events a second on one core from a recorded stream, no allocation per event.",
            string.Create(CultureInfo.InvariantCulture, $"""
                Medians of {Rounds} rounds over {Events:N0} made-up events ({stream.Length / (double)Events:F0} bytes on average: likes, reposts, replies, quotes, deletions), against {Posts:N0}
                posts and {Actors:N0} people who acted on them; all three found the same {marked[0]:N0} posts. One thread, no network: a socket's work is not in it.
                """),
            string.Create(CultureInfo.InvariantCulture, $"{Rate(0):N0} events a second ({(Rate(0) >= 200_000 && allocated[0] == 0 ? "kept" : "not kept")}), {Rate(0) / Rate(1):F1} × source-generated, {Rate(0) / Rate(2):F1} × JsonDocument; {allocated[0]:N0} bytes allocated in all."),
            [
                ["", "events a second", "bytes allocated an event"],
                .. results.Select((one, k) => (string[])[one.Name, Rate(k).ToString("N0", CultureInfo.InvariantCulture), (allocated[k] / (double)Events).ToString("F1", CultureInfo.InvariantCulture)]),
            ]).Publish();
    }

    static readonly bool[] Heard = new bool[Posts];

    sealed record Contender(string Name, Action<ReadOnlyMemory<byte>> Read);

    static void Note(Dictionary<string, int> names, string? name)
    {
        if (name is not null && names.TryGetValue(name, out var post))
            Heard[post] = true;
    }

    static string? Uri(JsonElement of, string name) => of.TryGetProperty(name, out var one) && one.TryGetProperty("uri", out var uri) ? uri.GetString() : null;

    static string Did(int n) => string.Create(CultureInfo.InvariantCulture, $"did:plc:{n:d24}");

    static string Address(int n) => string.Create(CultureInfo.InvariantCulture, $"at://{Did(n)}/app.bsky.feed.post/3m{n:d11}");

    /// <summary>Nine in ten are likes; one in a thousand concerns a watched post.</summary>
    static (byte[] Stream, int[] Ends) Recorded()
    {
        var (dice, stream, ends) = (new Random(20261125), new MemoryStream(), new int[Events]);
        for (var n = 0; n < Events; n++)
        {
            var (who, what) = (dice.Next(10_000_000), dice.Next(1000) == 0 ? dice.Next(Posts) : 1_000_000 + dice.Next(10_000_000));
            var subject = $$"""{"cid":"bafyreih{{n:d50}}","uri":"{{Address(what)}}"}""";
            var head = $$"""{"did":"{{Did(who)}}","time_us":{{1_764_000_000_000_000 + n}},"kind":"commit","commit":{"rev":"3m{{n:d11}}",""";
            var text = dice.Next(100) switch
            {
                < 85 => $$$"""{{{head}}}"operation":"create","collection":"app.bsky.feed.like","rkey":"3m{{{n:d11}}}","record":{"$type":"app.bsky.feed.like","createdAt":"2026-11-25T10:00:00.000Z","subject":{{{subject}}}},"cid":"bafyreid{{{n:d50}}}"}}""",
                < 90 => $$$"""{{{head}}}"operation":"create","collection":"app.bsky.feed.repost","rkey":"3m{{{n:d11}}}","record":{"$type":"app.bsky.feed.repost","createdAt":"2026-11-25T10:00:00.000Z","subject":{{{subject}}}},"cid":"bafyreid{{{n:d50}}}"}}""",
                < 95 => $$$"""{{{head}}}"operation":"create","collection":"app.bsky.feed.post","rkey":"3m{{{n:d11}}}","record":{"$type":"app.bsky.feed.post","createdAt":"2026-11-25T10:00:00.000Z","langs":["en"],"reply":{"parent":{{{subject}}},"root":{{{subject}}}},"text":"Somebody's opinion, with \"quotes\" and more words, up to a length that is usual."},"cid":"bafyreid{{{n:d50}}}"}}""",
                < 97 => $$$"""{{{head}}}"operation":"create","collection":"app.bsky.feed.post","rkey":"3m{{{n:d11}}}","record":{"$type":"app.bsky.feed.post","createdAt":"2026-11-25T10:00:00.000Z","embed":{"$type":"app.bsky.embed.record","record":{{{subject}}}},"langs":["en"],"text":"Look at this one."},"cid":"bafyreid{{{n:d50}}}"}}""",
                _ => $$$"""{{{head}}}"operation":"delete","collection":"app.bsky.feed.like","rkey":"3m{{{n:d11}}}"}}""",
            };
            stream.Write(Encoding.UTF8.GetBytes(text));
            ends[n] = (int)stream.Length;
        }
        return (stream.ToArray(), ends);
    }
}

sealed record JetstreamEvent(string Did, JetstreamCommit? Commit);
sealed record JetstreamCommit(string Operation, JetstreamRecord? Record);
sealed record JetstreamRecord(JetstreamSubject? Subject, JetstreamReply? Reply, JetstreamEmbed? Embed);
sealed record JetstreamReply(JetstreamSubject? Root, JetstreamSubject? Parent);
sealed record JetstreamEmbed(JetstreamSubject? Record);
sealed record JetstreamSubject(string? Uri);

[JsonSerializable(typeof(JetstreamEvent))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
sealed partial class JetstreamJson : JsonSerializerContext;
