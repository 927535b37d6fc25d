using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Windfall.App.Handover;
using Windfall.App.Tests.Program;
using Windfall.Sources.Outbound;

namespace Windfall.App.Tests.Handover;

/// <summary>Another program is told of every change of a lead, in order, signed, and once.</summary>
public sealed class HookTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    readonly List<(Dictionary<string, string> Headers, string Body)> got = [];
    readonly Queue<int> answers = new();
    Action? meanwhile;
    WebApplication receiver = null!;
    string secret = "";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        receiver = builder.Build();
        receiver.MapPost("/hook", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            got.Add((context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString()), await reader.ReadToEndAsync(TestContext.Current.CancellationToken)));
            meanwhile?.Invoke();
            context.Response.StatusCode = answers.TryDequeue(out var answer) ? answer : 200;
        });
        await receiver.StartAsync(TestContext.Current.CancellationToken);

        terminal.Do("person", "add", "Ada Example", "--headline", "Head of Social");
        terminal.Do("lead", "add", "Ada Example");
        var said = terminal.Do("lead", "webhook", "set", $"{receiver.Urls.First()}/hook", "--own-server").Out;
        secret = said[said.IndexOf("whsec_", StringComparison.Ordinal)..].Split()[0];
    }

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        terminal.Dispose();
    }

    string Send() => terminal.Do("lead", "webhook", "send").Out;

    [Fact]
    public void Each_change_is_told_once_signed_and_what_came_before_is_not()
    {
        Assert.Contains("0 changes", Send(), StringComparison.Ordinal);
        terminal.Do("lead", "move", "1", "warmed");
        Assert.Contains("1 change ", Send(), StringComparison.Ordinal);
        Assert.Contains("0 changes", Send(), StringComparison.Ordinal);

        var (headers, body) = Assert.Single(got);
        Assert.Equal("warmed", JsonElement.Parse(body).GetProperty("data").GetProperty("stage").GetString());
        Assert.Equal(SignedPost.Signature(secret, headers["webhook-id"], headers["webhook-timestamp"], Encoding.UTF8.GetBytes(body)), headers["webhook-signature"]);
    }

    [Fact]
    public void An_undo_is_told_too()
    {
        var change = terminal.Do("lead", "move", "1", "warmed", "--json").Json.GetProperty("change").GetInt64();
        Send();
        terminal.Clock.At += TimeSpan.FromMinutes(1);
        terminal.Do("lead", "undo", $"{change}");
        Send();
        Assert.Equal(["warmed", "noted"], got.Select(one => JsonElement.Parse(one.Body).GetProperty("data").GetProperty("stage").GetString()));
        Assert.Equal(2, got.Select(one => one.Headers["webhook-id"]).Distinct().Count());
    }

    [Fact]
    public void Who_does_not_take_it_is_told_again_the_same_in_order()
    {
        answers.Enqueue(503);
        terminal.Do("lead", "move", "1", "warmed");
        terminal.Do("lead", "move", "1", "invited");
        Assert.Contains("HTTP 503", terminal.Run("lead", "webhook", "send").Error, StringComparison.Ordinal);
        Assert.Contains("HTTP 503", terminal.Do("lead", "webhook", "show").Out, StringComparison.Ordinal);
        Send();
        Assert.Equal(3, got.Count);
        Assert.Equal(got[0].Headers["webhook-id"], got[1].Headers["webhook-id"]);
    }

    [Fact]
    public void A_change_of_two_leads_is_told_of_both_though_the_second_is_not_taken_at_once()
    {
        terminal.Do("lead", "introduced", "1", "Bo Sample", "--headline", "CMO");
        answers.Enqueue(200);
        answers.Enqueue(503);
        terminal.Run("lead", "webhook", "send");
        Send();
        Assert.Equal([1, 2], got.Skip(1).Select(Lead).Distinct().Order());
    }

    [Fact]
    public void Undos_are_told_in_the_order_in_which_they_were_made_and_none_is_lost()
    {
        terminal.Do("person", "add", "Bo Sample", "--headline", "CMO");
        terminal.Do("lead", "add", "Bo Sample");
        long[] changes = [.. new[] { "1", "2" }.Select(lead => terminal.Do("lead", "move", lead, "warmed", "--json").Json.GetProperty("change").GetInt64())];
        Send();
        got.Clear();
        foreach (var change in changes.Reverse())
        {
            terminal.Clock.At += TimeSpan.FromMinutes(1);
            terminal.Do("lead", "undo", $"{change}");
        }
        answers.Enqueue(200);
        answers.Enqueue(503);
        terminal.Run("lead", "webhook", "send");
        Send();
        Assert.Equal([2, 1, 1], got.Select(Lead));
    }

    [Fact]
    public void A_change_that_was_taken_back_before_it_was_told_is_no_news()
    {
        var change = terminal.Do("lead", "move", "1", "warmed", "--json").Json.GetProperty("change").GetInt64();
        terminal.Clock.At += TimeSpan.FromMinutes(1);
        terminal.Do("lead", "undo", $"{change}");
        terminal.Do("lead", "note", "1", "Met at the fair");
        Send();
        Send();
        Assert.DoesNotContain("undone", string.Join(' ', got.Select(one => one.Headers["webhook-id"])), StringComparison.Ordinal);
        Assert.Single(got);
    }

    [Fact]
    public void A_webhook_that_is_set_anew_while_it_is_told_begins_anew()
    {
        terminal.Do("lead", "move", "1", "warmed");
        meanwhile = () =>
        {
            meanwhile = null;
            terminal.Do("lead", "move", "1", "invited");
            terminal.Do("lead", "webhook", "set", $"{receiver.Urls.First()}/hook", "--own-server");
        };
        terminal.Run("lead", "webhook", "send");
        Assert.Contains("0 changes", Send(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_webhook_that_is_removed_while_it_is_told_stays_removed()
    {
        terminal.Do("lead", "move", "1", "warmed");
        meanwhile = () =>
        {
            var workspace = Open();
            using var connection = workspace.Database.Connect();
            LeadHooks.Remove(connection, workspace);
        };
        terminal.Run("lead", "webhook", "send");
        Assert.Equal(1, terminal.Run("lead", "webhook", "show").Exit);
    }

    static int Lead((Dictionary<string, string> Headers, string Body) one) => JsonElement.Parse(one.Body).GetProperty("data").GetProperty("id").GetInt32();

    Windfall.App.Workspaces.Workspace Open() => Windfall.App.Workspaces.Workspace.Open(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), "default", null, out _)!;

    [Fact]
    public async Task A_private_address_is_asked_only_when_its_user_says_that_it_is_his()
    {
        var workspace = Open();
        using (var connection = workspace.Database.Connect())
            LeadHooks.Set(connection, workspace, new("https://localhost:9/hook"), isNear: false);
        terminal.Do("lead", "move", "1", "warmed");
        var (told, problem) = await HookSender.Run(workspace, workspace.Now, TestContext.Current.CancellationToken);
        Assert.Equal(0, told);
        Assert.Contains("private address", problem!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://crm.example/hook"), InlineData("ftp://crm.example"), InlineData("crm"), InlineData("https://me:secret@crm.example/")]
    public void What_is_no_safe_address_is_refused(string url) =>
        Assert.Contains("https", terminal.Run("lead", "webhook", "set", url).Error, StringComparison.Ordinal);
}
