using System.Net.Http.Json;
using System.Text.Json;
using Windfall.App.Alerts;
using Windfall.App.Frame;
using Windfall.App.Sendings;
using Windfall.App.Sources;
using Windfall.App.Tests.Alerts;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using Windfall.App.Tests.Sources;
using Windfall.App.Workers;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Tests.Networks;

/// <summary>The whole story on a real network: a post takes off, its owner is woken once and answers by clicks, and the network agrees with what is on record.</summary>
public sealed class NetworkTests : IDisposable
{
    const int Fans = 40;

    readonly Terminal terminal = new();
    readonly MailServer mail = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        mail.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task A_post_that_breaks_out_wakes_its_owner_who_answers_by_clicks_and_the_replies_are_in_the_network()
    {
        Assert.SkipWhen(BlueskyNetwork.Absent is not null, BlueskyNetwork.Absent ?? "");
        await using var stream = await PlayedStream.Start();
        await using var network = await BlueskyNetwork.Start();
        network.Stream = stream;

        var (author, fans) = (await network.Join("author"), new List<Somebody>());
        for (var n = 0; n < Fans; n++)
            fans.Add(await network.Join($"fan{n}", n % 4 == 0 ? "Head of Social Media at Acme" : "Nurse"));
        for (var days = 2; days <= 20; days += 2)       // what is ordinary for this author
        {
            var earlier = await network.Post(author, $"Ordinary thoughts, number {days}", Now.AddDays(-days));
            for (var n = 0; n < 1 + days % 3; n++)
                await network.Like(fans[n], earlier, Now.AddDays(-days).AddHours(1 + n));
        }
        var began = Now.AddHours(-9);
        var post = await network.Post(author, "A chatbot gave away coffee. It was the best campaign of the year.", began);
        for (var n = 0; n < 6; n++)
            await network.Like(fans[n], post, began.AddHours(1 + n));
        await network.Settle();

        Do("source", "add", "bluesky", "author.test", "--server", network.View);
        Assert.Equal(0, Enter(BlueskyNetwork.Password, "source", "sign-in", "author.test", "--home", network.Data));
        Assert.Equal(0, Enter("", "channel", "add", "email", mail.Address, "--to", "me@example.org", "--from", "windfall@example.org", "--near"));

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var watching = WatchCommand.Run(Shell, [SyncWorker.Worker, Firehose.Worker(stream.Address), AlertWorker.Worker, SendingWorker.Worker], stop.Token);
        await Until("the first visit", () => Likers().Length == 6);

        var likes = new List<BlueskyRef>();
        for (var n = 6; n < Fans; n++)
            likes.Add(await network.Like(fans[n], post, Now));
        var question = await network.Post(fans[0], "Which tool did you use for that?", Now, (post, post));
        await network.Post(fans[4], "How long did it take to build?", Now, (post, post));
        await network.Post(fans[5], "So true", Now, quoted: post);
        await network.Repost(fans[7], post, Now);
        await network.Settle();

        await Until("the e-mail", () => !mail.Got.IsEmpty);
        Assert.Contains("taking off", Assert.Single(mail.Got), StringComparison.Ordinal);
        await Until("everybody", () => Likers().Length == Fans && Dump.Count(terminal, "conversations") == 3 && Dump.Of(terminal, "SELECT 1 FROM acts WHERE kind = 3").Length == 1);

        await Answer(network, post);
        Assert.Equal(["Thank you for asking! More soon."], await network.Answers(question.Uri));

        await network.Delete(fans[6], likes[0]);
        await network.Settle();
        await Until("the like that was taken back", () => Likers().Length == Fans - 1);
        Assert.Equal(Fans - 1, Do("brief", "--json").Json.GetProperty("reading").GetProperty("reactions").GetInt32());
        Assert.Single(mail.Got);

        Do("inbox", "unsend", "1");
        await network.Settle();
        Assert.Equal(1, (await network.Answers(question.Uri)).Length + (await network.Answers(await Other(network, post, question))).Length);
        await stop.CancelAsync();
        await watching;
    }

    /// <summary>As a browser does: the plan, then a click on each.</summary>
    async Task Answer(BlueskyNetwork network, BlueskyRef post)
    {
        terminal.Clock.At = Now;
        await using var web = await terminal.Serve();
        using var client = await web.SignedIn();
        var plan = await client.GetFromJsonAsync<JsonElement>("/api/inbox/plan?minutes=20", Cancel);
        var ids = plan.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("text").GetString()!.EndsWith('?')).Select(item => item.GetProperty("id").GetInt64()).ToList();
        Assert.Equal(2, ids.Count);
        foreach (var id in ids)
            await client.SendBy($"/inbox/{id}", $"/inbox/{id}/reply", $"/inbox/{id}/send", ("Kind", "Reply"), ("Text", "Thank you for asking! More soon."));
        await network.Settle();
    }

    static async Task<string> Other(BlueskyNetwork network, BlueskyRef post, BlueskyRef question)
    {
        var client = new BlueskyClient(new HttpClient(), new(network.View), TimeProvider.System);
        return (await client.Replies(post.Uri, Cancel))!.First(reply => reply.Parent == post.Uri && reply.Uri != question.Uri).Uri;
    }

    /// <summary>Who likes the newest post, and has not taken it back.</summary>
    string[] Likers() => Dump.Of(terminal, $"SELECT a.person_id FROM acts a WHERE a.kind = 1 AND {Store.ActRule.Stands.Replace("$now", "9e15", StringComparison.Ordinal)} AND a.post_id = (SELECT id FROM posts ORDER BY published_at DESC LIMIT 1)");

    static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    Shell Shell => terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null) with { Clock = TimeProvider.System };

    Answer Do(params string[] args)
    {
        terminal.Clock.At = Now;
        return terminal.Do(args);
    }

    int Enter(string secret, params string[] args)
    {
        terminal.Clock.At = Now;
        return terminal.RunWith(secret + "\n", args).Exit;
    }

    static async Task Until(string what, Func<bool> holds)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(1), $"Not within a minute: {what}");
            await Task.Delay(100, Cancel);
        }
    }
}
