using System.CommandLine;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary><c>windfall backup copy.db</c></summary>
static class BackupCommand
{
    static readonly Argument<string> To = new("file") { Description = "Where to. Made whole or not at all; what was there before is replaced." };
    static readonly Option<bool> Written = new("--written-down") { Description = "Say that you wrote the key down; until then you are reminded." };

    public static Command Create(Shell shell)
    {
        var list = new Command("list", "Show the backups in the data folder: one a day of the last week, one a week of the four before.");
        list.SetAction(_ => List(shell));
        var key = new Command("key", "Draw a key that backups are sealed with from now on. It is shown once: write it down.\n\nExample: windfall backup key") { Written };
        key.SetAction(ask => With(shell, database => Key(shell, database, ask.GetValue(Written))));

        var backup = new Command("backup", "Write a backup while everything goes on, sealed if there is a key.\n\nExample: windfall backup ~/windfall-copy.db") { To, list, key };
        backup.SetAction(ask => With(shell, database => Make(shell, database, ask.GetValue(To)!)));
        return backup;
    }

    static int Make(Shell shell, Database database, string file)
    {
        using var connection = database.Connect();
        try
        {
            var key = BackupKey.Find(shell.Home, connection);
            Backups.Make(connection, Path.GetFullPath(file), key);
            shell.Say(new Phrase(key is null ? "care.made" : "care.made_sealed", file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException or ArgumentOutOfRangeException)
        {
            return shell.Refuse(new Phrase("care.not_made", file, error.Message));
        }
        Backups.Expire(shell.Home, connection, shell.Clock.GetUtcNow());
        if (BackupKey.IsUnwritten(shell.Home, connection))
            shell.Say(new Phrase("care.key_unsaid"));
        return Ask.Done;
    }

    static int Key(Shell shell, Database database, bool written)
    {
        using var connection = database.Connect();
        if (written)
            BackupKey.NoteWritten(connection);
        shell.Say(written ? new Phrase("care.noted") : new Phrase("care.key_drawn", BackupKey.Draw(shell.Home, connection)));
        return Ask.Done;
    }

    static int List(Shell shell)
    {
        var table = Tables.Plain([.. ((string[])["backup", "made_at", "megabytes", "kind"]).Select(word => Words.Say($"care.{word}_head", shell.Culture))]);
        foreach (var backup in Backups.All(shell.Home))
            table.AddTexts(Path.GetFileName(backup.File), backup.At.ToString("u", shell.Culture), (backup.Bytes / 1e6).ToString("N1", shell.Culture), Words.Say(backup.Kind, shell.Culture));
        shell.Console.Write(table);
        return Ask.Done;
    }

    /// <summary>Does something with the database, whole: no workspace is asked for.</summary>
    internal static int With(Shell shell, Func<Database, int> act) =>
        shell.Open(out var problem) is { } database ? act(database) : shell.Refuse(problem!);
}
