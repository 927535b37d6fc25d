using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>What was asked of each server, whichever of our programs asked.</summary>
static class Budgets
{
    public static Budget Of(SqliteConnection connection, Source source)
    {
        var whole = source.Network switch { Network.LinkedIn => Budget.LinkedIn, Network.Mastodon => Budget.Mastodon, _ => Budget.Bluesky };
        return connection.Command("SELECT since, spent FROM budgets WHERE server = $s", ("$s", source.Server.Authority))
            .Rows(row => whole with { Since = row.Time(0)!.Value, Spent = row.GetInt32(1) }).DefaultIfEmpty(whole).Single();
    }

    public static void Keep(SqliteConnection connection, Source source, Budget budget) => connection.Run(
        "INSERT INTO budgets VALUES ($s, $since, $spent) ON CONFLICT DO UPDATE SET since = $since, spent = $spent",
        ("$s", source.Server.Authority), ("$since", budget.Since.ToUnixTimeMilliseconds()), ("$spent", budget.Spent));
}
