using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;

namespace Windfall.App.Channels;

/// <summary><c>/api/channels</c>: where messages go. Addresses and secrets are taken and never given.</summary>
static class ChannelsApi
{
    /// <param name="Takes">urgent, digest, both.</param>
    public sealed record ChannelShown(long Id, string Kind, string Name, string Takes);

    /// <param name="Kind">email, slack, teams, ntfy, telegram, webhook.</param>
    /// <param name="Takes">urgent, digest, both; null: both.</param>
    public sealed record ChannelSent(string Kind, string Url, string? To, string? From, string? User, string? Secret, string? Takes);

    public sealed record TestShown(bool IsTaken, string Said);

    public sealed record AddedShown(ChannelShown Channel, string WouldHaveBeen);

    public static void MapChannels(this IEndpointRouteBuilder api)
    {
        var channels = api.MapGroup("/channels").WithTags("Alerts");
        channels.MapGet("/", List);
        channels.MapPost("/", Add).WithSummary("Sends alerts somewhere from now on; says how many there would have been. An address in your own network is added at the prompt: windfall channel add … --near.");
        channels.MapPost("/{id:long}/test", Test).WithSummary("Sends a test there now.");
        channels.MapDelete("/{id:long}", Remove).WithSummary("Sends no more there, and forgets its secrets.");
    }

    static Ok<Paged<ChannelShown>> List(Here here, Served served, [AsParameters] PageAsked page)
    {
        using var connection = here.Workspace!.Database.Connect();
        return TypedResults.Ok(page.Of([.. Channel.All(connection, Channel.SecretsOf(served.Shell), here.Workspace.Id).Skip(page.Skip).Take(page.Rows + 1).Select(one => Shown(one.Id, one.Kind, one.Name, one.Takes))]));
    }

    static Results<Ok<AddedShown>, ProblemHttpResult> Add(ChannelSent sent, Here here, Served served)
    {
        if (!Enum.TryParse<ChannelKind>(sent.Kind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || kind == ChannelKind.Push
            || !Enum.TryParse<Takes>(sent.Takes ?? "both", ignoreCase: true, out var takes) || !Enum.IsDefined(takes) || NewChannel.Address(sent.Url) is not { } url)
            return Api.Unreadable(here.Say("settings.bad_channel"));
        var wanted = new NewChannel(kind, new(url, sent.To, sent.From, sent.User, sent.Secret), takes);
        if (wanted.Problem is { } problem)
            return Api.Unreadable(Frame.Words.Say(problem, here.Culture));
        using var connection = here.Workspace!.Database.Connect();
        var id = wanted.Keep(connection, served.Shell, here.Workspace);
        return TypedResults.Ok(new AddedShown(Shown(id, kind, wanted.Name, takes), Frame.Words.Say(ChannelCommand.WouldHaveBeen(here.Workspace), here.Culture)));
    }

    static async Task<Results<Ok<TestShown>, ProblemHttpResult>> Test(long id, Here here, Served served, CancellationToken cancel)
    {
        var (isTaken, said) = await ChannelCommand.Try(served.Shell, here.Workspace!, id, here.Culture, cancel);
        return said.Key == "channel.unknown" ? Api.NotFound(Frame.Words.Say(said, here.Culture)) : TypedResults.Ok(new TestShown(isTaken, Frame.Words.Say(said, here.Culture)));
    }

    static Results<NoContent, ProblemHttpResult> Remove(long id, Here here, Served served)
    {
        using var connection = here.Workspace!.Database.Connect();
        return Channel.Remove(connection, here.Workspace.Id, id, served.Shell.Clock.GetUtcNow()) ? TypedResults.NoContent() : Api.NotFound(here.Say("channel.unknown", id));
    }

    static ChannelShown Shown(long id, ChannelKind kind, string name, Takes takes) => new(id, Name(kind), name, Name(takes));

    static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
