using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Retrospectives;

/// <summary>A retrospective that was written by itself when its post was over.</summary>
/// <param name="At">As of when.</param>
/// <param name="Text">Markdown.</param>
sealed record KeptRetro(DateTimeOffset At, string Text)
{
    static readonly string[] Languages = ["en", "fr"];

    /// <returns>Null where none was written by the workspace's moment.</returns>
    public static KeptRetro? Load(SqliteConnection connection, Workspace workspace, PostId post, CultureInfo culture) => connection
        .Command("SELECT r.at, r.text FROM retrospectives r JOIN posts p ON p.id = r.post_id WHERE p.workspace_id = $w AND p.network = $n AND p.key = $k AND r.language = $l AND r.at <= $now AND r.text IS NOT NULL",
            ("$w", workspace.Id), ("$n", (int)post.Network), ("$k", post.Key), ("$l", Array.IndexOf(Languages, culture.TwoLetterISOLanguageName) < 0 ? Languages[0] : culture.TwoLetterISOLanguageName), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => new KeptRetro(row.Time(0)!.Value, row.GetString(1))).FirstOrDefault();

    /// <summary>Writes it in every language the program speaks.</summary>
    public static void Write(SqliteConnection connection, Workspace workspace, long post, Core.Retrospectives.Retrospective retro)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var language in Languages)
        {
            using var text = new StringWriter();
            RetroMarkdown.Write(retro, CultureInfo.GetCultureInfo(language), workspace.TimeZone, text);
            connection.Run("INSERT OR REPLACE INTO retrospectives (post_id, language, at, text) VALUES ($p, $l, $at, $text)",
                ("$p", post), ("$l", language), ("$at", workspace.Now.ToUnixTimeMilliseconds()), ("$text", text.ToString()));
        }
        transaction.Commit();
    }
}
