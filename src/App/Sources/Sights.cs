using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.Core.Posts;

namespace Windfall.App.Sources;

/// <summary>How each source is looked at.</summary>
static class Sights
{
    /// <returns>Null where it cannot be: nothing signs it in.</returns>
    public static ISight? Of(Shell shell, SqliteConnection connection, Source source) => source.Network switch
    {
        Network.LinkedIn => LinkedInSignIn.Sight(shell, connection, source),
        Network.Mastodon => new MastodonSight(MastodonSignIn.Client(shell, connection, source), source.Account, shell.Clock),
        _ => new BlueskySight(new(NetworkDoor.To(source.Server, source.IsNear), source.Server, shell.Clock), source.Account, shell.Clock),
    };
}
