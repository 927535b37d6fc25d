using System.CommandLine;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Networks;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Posts;

namespace Windfall.App.Sources;

/// <summary><c>windfall source add bluesky somebody.bsky.social</c></summary>
static class SourceCommand
{
    static readonly Argument<string> Handle = new("account") { Description = "Its handle: somebody.bsky.social, @somebody@mastodon.example, and of LinkedIn: me, or the number of a page that you run" };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var network = new Argument<string>("network") { Description = "bluesky, mastodon or linkedin" };
        network.AcceptOnlyFromAmong("bluesky", "mastodon", "linkedin");
        var server = new Option<Uri?>("--server")
        {
            Description = "Where it is asked, if not at Bluesky's own public view, or at the account's own Mastodon server. A server of your own may be at a private address.",
            CustomParser = Web,
        };
        var add = new Command("add", "Look at an account's posts by itself from now on. Only what is public is read; no password is asked for.\n\nExample: windfall source add bluesky somebody.bsky.social\nExample: windfall source add mastodon @somebody@mastodon.example")
            { network, Handle, server };
        add.SetAction((ask, cancel) => Add(ask, shell, Enum.Parse<Network>(ask.GetRequiredValue(network), ignoreCase: true), ask.GetRequiredValue(Handle), ask.GetValue(server), cancel));

        var list = new Command("list", "Show the accounts, and how looking at them goes.") { JsonAnswer };
        list.SetAction(ask => ask.In(shell, workspace => List(ask, shell, workspace)));

        var remove = new Command("remove", "Look at an account no more. What it told stays.\n\nExample: windfall source remove somebody.bsky.social") { Handle };
        remove.SetAction(ask => ask.In(shell, workspace => Remove(ask, shell, workspace)));

        var sync = new Command("sync", "Look at every account and post now, once. 'windfall watch' and 'windfall serve' do so by themselves.");
        sync.SetAction((ask, cancel) => Once(ask, shell, cancel));
        return new("source", "Accounts of networks whose posts the program looks at by itself.") { add, list, remove, sync, SignInCommands.SignIn(shell), SignInCommands.SignOut(shell) };
    }

    /// <summary>Reads an address of the web.</summary>
    public static Uri? Web(System.CommandLine.Parsing.ArgumentResult given)
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri;
        given.AddError($"'{given.Tokens[0].Value}' is not an address like https://view.example.org");
        return null;
    }

    static async Task<int> Add(ParseResult ask, Shell shell, Network network, string handle, Uri? named, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        var (added, refused) = await Adding.Add(shell, workspace, network, handle, named, cancel);
        if (refused is not null)
            return shell.Refuse(refused.Because.Say(ask.Culture(shell)));
        shell.Say(added!.Say(ask.Culture(shell)));
        return Ask.Done;
    }

    static int List(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var sources = Source.All(connection, workspace.Id);
        if (ask.GetValue(JsonAnswer))
            return shell.Json(json => Write(json, sources));
        if (sources.Count == 0)
            shell.Say(Say(ask, shell, "source.none"));
        foreach (var source in sources)
            shell.Say(Say(ask, shell, "source.line", source.Network.ToString(), source.Handle, State(ask, shell, workspace, source)));
        return Ask.Done;
    }

    static string State(ParseResult ask, Shell shell, Workspace workspace, Source source) => string.Join(' ', SourceState.Of(source, workspace).Select(phrase => phrase.Say(ask.Culture(shell))));

    static void Write(Utf8JsonWriter json, List<Source> sources)
    {
        json.WriteStartArray();
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("network", JsonNamingPolicy.CamelCase.ConvertName(source.Network.ToString()));
            json.WriteString("account", source.Account);
            json.WriteString("handle", source.Handle);
            json.WriteString("answeredAt", source.AnsweredAt is { } at ? ScoreJson.Time(at) : null);
            json.WriteString("nextAt", ScoreJson.Time(source.NextAt));
            json.WriteString("setback", source.Setback is { } why ? Setbacks.Word(why) : null);
            json.WriteBoolean("signedIn", source.Home is not null);
            json.WriteString("signInEndsAt", source.SignInEndsAt is { } ends ? ScoreJson.Time(ends) : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static int Remove(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var handle = ask.GetRequiredValue(Handle).TrimStart('@');
        if (!Source.Remove(connection, workspace.Id, handle, shell.Clock.GetUtcNow()))
            return shell.Refuse(Say(ask, shell, "source.not_watched", handle));
        shell.Say(Say(ask, shell, "source.removed", handle));
        return Ask.Done;
    }

    static async Task<int> Once(ParseResult ask, Shell shell, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        using (var connection = workspace.Database.Connect())
            Source.HastenAll(connection, workspace.Id, shell.Clock.GetUtcNow());

        var (visits, some) = (await Sync.Round(shell, cancel), 0);
        do      // the round before may have found which posts there are
            visits += some = await Sync.Round(shell, cancel);
        while (some > 0);
        shell.Say(Say(ask, shell, "source.synced", visits));
        return Ask.Done;
    }

    static string Say(ParseResult ask, Shell shell, string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(ask.Culture(shell));
}
