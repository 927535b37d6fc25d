using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.Core.Sync;
using Windfall.Sources.Mastodon;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>Signing in at a Mastodon server: we register there, its owner allows it in a browser, and a code comes back.</summary>
static class MastodonSignIn
{
    /// <param name="Token">Null: not allowed yet.</param>
    public sealed record Keys(MastodonApp App, string? Token);

    /// <param name="redirect">Where the code comes back to; <see cref="MastodonApp.ByHand"/>: the server shows it.</param>
    /// <param name="state">Comes back with it.</param>
    /// <returns>Where its owner allows it.</returns>
    public static async Task<Uri> Begin(Shell shell, SqliteConnection connection, Source source, string redirect, string state, CancellationToken cancel)
    {
        var app = await MastodonApp.Register(Door(source), source.Server, redirect, shell.Clock.GetUtcNow(), cancel);
        SignIns.Keep(shell, connection, source.Id, home: null, source.IsNear, new Keys(app, null), ends: null);
        return app.Allow(source.Server, state);
    }

    /// <returns>False where it was never begun.</returns>
    /// <exception cref="SetbackException">The code is not good, or is another account's.</exception>
    public static async Task<bool> Finish(Shell shell, SqliteConnection connection, Source source, string code, CancellationToken cancel)
    {
        if (SignIns.Secret<Keys>(shell, connection, source.Id) is not { App: { } app })
            return false;
        var token = await app.Token(Door(source), source.Server, code, shell.Clock.GetUtcNow(), cancel);
        if ((await new MastodonClient(Door(source), source.Server, token, shell.Clock).Self(cancel)).Name != source.Account)
            throw new SetbackException(new(SetbackKind.SignIn), "That is another account.");
        SignIns.Keep(shell, connection, source.Id, source.Server, source.IsNear, new Keys(app, token), ends: null);
        return true;
    }

    /// <summary>As its owner where it is signed in, else as anybody.</summary>
    public static MastodonClient Client(Shell shell, SqliteConnection connection, Source source) => new(
        Door(source), source.Server, source.Home is null ? null : SignIns.Secret<Keys>(shell, connection, source.Id)?.Token, shell.Clock);

    static HttpClient Door(Source source) => NetworkDoor.To(source.Server, source.IsNear);
}
