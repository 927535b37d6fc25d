using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Bluesky;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>What signs sources in, kept encrypted: what a network gave, never a password.</summary>
static class SignIns
{
    const string Purpose = "Windfall.Sources";

    /// <param name="home">Where it is signed in; null: not yet.</param>
    /// <param name="ends">When its owner must sign in again; null: never, or not told.</param>
    public static void Keep<T>(Shell shell, SqliteConnection connection, long source, Uri? home, bool isNear, T secret, DateTimeOffset? ends) => connection.Run(
        "UPDATE sources SET home = $home, home_is_near = $near, secret = $secret, secret_ends_at = $ends, setback = nullif(setback, $signIn) WHERE id = $id AND removed_at IS NULL",
        ("$id", source), ("$home", home?.AbsoluteUri), ("$near", isNear), ("$secret", new Secrets(shell.Home, Purpose).Close(JsonSerializer.Serialize(secret))),
        ("$ends", ends?.ToUnixTimeMilliseconds()), ("$signIn", (int)SetbackKind.SignIn));

    /// <summary>Signed out: the secret is forgotten.</summary>
    public static void Forget(SqliteConnection connection, long source) =>
        connection.Run("UPDATE sources SET home = NULL, secret = NULL, secret_ends_at = NULL WHERE id = $id", ("$id", source));

    /// <summary>The network does not take it any more: whoever looks is told to sign in again.</summary>
    public static void Ended(SqliteConnection connection, long source, DateTimeOffset now) =>
        connection.Run("UPDATE sources SET secret_ends_at = min(coalesce(secret_ends_at, $now), $now) WHERE id = $id", ("$id", source), ("$now", now.ToUnixTimeMilliseconds()));

    /// <returns>Null where it is not signed in, or what signed it in cannot be read any more.</returns>
    public static T? Secret<T>(Shell shell, SqliteConnection connection, long source) where T : class =>
        connection.Command("SELECT secret FROM sources WHERE id = $id AND secret IS NOT NULL", ("$id", source)).Rows(row => (byte[])row[0]).FirstOrDefault() is { } closed
            && new Secrets(shell.Home, Purpose).Open(closed) is { } open ? JsonSerializer.Deserialize<T>(open) : null;

    /// <summary>To write in a source's name.</summary>
    /// <returns>Null where it is not signed in.</returns>
    public static IVoice? Voice(Shell shell, Database database, Source source)
    {
        using var connection = database.Connect();
        return source switch
        {
            { Home: null } => null,
            { Network: Network.Bluesky } => Bluesky(shell, connection, database, source),
            { Network: Network.Mastodon } => new MastodonVoice(MastodonSignIn.Client(shell, connection, source)),
            _ => null,      // on LinkedIn a person sends
        };
    }

    static BlueskyVoice? Bluesky(Shell shell, SqliteConnection connection, Database database, Source source)
    {
        if (source.Home is not { } home || Secret<BlueskySession>(shell, connection, source.Id) is not { } session)
            return null;
        var isNear = connection.Number("SELECT home_is_near FROM sources WHERE id = $id", ("$id", source.Id)) == 1;
        return new(new(NetworkDoor.To(home, isNear), home, shell.Clock), new(NetworkDoor.To(source.Server, source.IsNear), source.Server, shell.Clock), session, fresh =>
        {
            using var keeping = database.Connect();
            Keep(shell, keeping, source.Id, home, isNear, fresh, fresh.Ended);
        }, shell.Clock);
    }

    /// <summary>Signs a Bluesky account in with an app password, which is not kept.</summary>
    /// <param name="named">Its data server, where the user names it; null: as its DID document says.</param>
    /// <returns>False where no data server is to be found.</returns>
    /// <exception cref="SetbackException">It does not accept them, or does not answer.</exception>
    public static async Task<bool> Bluesky(Shell shell, Database database, Source source, string password, Uri? named, CancellationToken cancel)
    {
        if ((named ?? await Home(shell, source, cancel)) is not { } home)
            return false;
        var session = await new BlueskyHome(NetworkDoor.To(home, named is not null), home, shell.Clock).SignIn(source.Account, password, cancel);
        if (session.Did != source.Account)
            throw new SetbackException(new(SetbackKind.SignIn), "That is another account.");
        using var connection = database.Connect();
        Keep(shell, connection, source.Id, home, named is not null, session, session.Ended);
        return true;
    }

    static async Task<Uri?> Home(Shell shell, Source source, CancellationToken cancel) => BlueskyAddresses.Document(source.Account, BlueskyAddresses.Directory) is { } document
        ? await BlueskyAddresses.Home(NetworkDoor.To(document, isNear: false), document, shell.Clock.GetUtcNow(), cancel) : null;
}
