using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>An account as it is shown.</summary>
/// <param name="Posts">How many of its posts are known.</param>
/// <param name="NextVisit">When one of them is looked at again; null: none.</param>
/// <param name="Asked">Requests to its server in the window that runs.</param>
/// <param name="Limit">How many it may be.</param>
/// <param name="Allow">Where its owner allows a sign-in that was begun; null: none was.</param>
sealed record SourceView(Source Source, long Posts, DateTimeOffset? NextVisit, int Asked, int Limit, Uri? Allow)
{
    public static IReadOnlyList<SourceView> All(Shell shell, Workspace workspace, SignInState? state)
    {
        using var connection = workspace.Database.Connect();
        return Source.All(connection, workspace.Id).ConvertAll(source => Of(shell, connection, source, state));
    }

    static SourceView Of(Shell shell, SqliteConnection connection, Source source, SignInState? state)
    {
        var (posts, next) = connection.Command("SELECT count(*), min(next_at) FROM visits WHERE source_id = $s", ("$s", source.Id)).Rows(row => (row.GetInt64(0), row.Time(1))).Single();
        var budget = Budgets.Of(connection, source).At(shell.Clock.GetUtcNow());
        var pending = state is not null && source is { Network: Core.Posts.Network.Mastodon, Home: null } ? SignIns.Secret<MastodonSignIn.Keys>(shell, connection, source.Id) : null;
        return new(source, posts, next, budget.Spent, budget.Limit, pending?.App.Allow(source.Server, state!.Of(source.Id)));
    }
}
