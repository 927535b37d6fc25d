using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedInApi;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>LinkedIn's API with the user's own app: a token that its developer portal hands out, good for 60 days, and the app's secret that webhooks are signed with.</summary>
static class LinkedInSignIn
{
    /// <summary>The newest that was seen; another is named where this one has had its time.</summary>
    public const string Version = "202609";

    static readonly TimeSpan Holds = TimeSpan.FromDays(60), StillMoving = TimeSpan.FromDays(30);

    /// <param name="AppSecret">Null: no webhooks.</param>
    /// <param name="Version">Of the API, YYYYMM.</param>
    public sealed record Keys(string Token, string? AppSecret, string Version);

    public static void Keep(Shell shell, SqliteConnection connection, Source source, Keys keys) =>
        SignIns.Keep(shell, connection, source.Id, source.Server, source.IsNear, keys, shell.Clock.GetUtcNow() + Holds);

    /// <returns>Null where there is no token: nothing is asked then.</returns>
    public static ISight? Sight(Shell shell, SqliteConnection connection, Source source)
    {
        if (SignIns.Secret<Keys>(shell, connection, source.Id) is not { } keys)
            return null;
        var client = new LinkedInClient(NetworkDoor.To(source.Server, source.IsNear), source.Server, keys.Token, keys.Version, shell.Clock);
        return source.IsPage ? new LinkedInPageSight(client, source.Account, shell.Clock) : new LinkedInFiguresSight(client, Own(connection, source, shell.Clock.GetUtcNow()), shell.Clock);
    }

    static List<PostShown> Own(SqliteConnection connection, Source source, DateTimeOffset now) =>
    [
        .. connection.Command("""
            SELECT key, url, published_at FROM posts p WHERE workspace_id = $w AND network = $n AND published_at > $since AND (key LIKE 'urn:li:share:%' OR key LIKE 'urn:li:ugcPost:%')
                AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.post_id = p.id) ORDER BY published_at DESC
            """, ("$w", source.Workspace), ("$n", (int)Network.LinkedIn), ("$since", (now - StillMoving).ToUnixTimeMilliseconds()))
            .Rows(row => new PostShown(row.GetString(0), new(Network.LinkedIn, row.GetString(0)), row.GetString(1), row.Time(2)!.Value, null, null, null, null)),
    ];
}
