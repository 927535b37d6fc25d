using System.CommandLine;
using System.Globalization;
using Windfall.App.Frame;
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
        try
        {
            using var connection = database.Connect();
            var key = BackupKey.Find(shell, connection);
            Backups.Make(connection, Path.GetFullPath(file), key);
            shell.Say($"Written to {file}{(key is null ? "" : ", sealed")}. To see whether it is whole: windfall restore {file} --verify");
            if (BackupKey.IsUnwritten(shell, connection))
                shell.Say("Nobody has said yet that they wrote the key down. Without it this backup is worth nothing: windfall backup key --written-down");
            return Ask.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse($"{file} cannot be written: {error.Message} No backup was made.");
        }
    }

    static int Key(Shell shell, Database database, bool written)
    {
        using var connection = database.Connect();
        if (written)
            BackupKey.NoteWritten(connection);
        shell.Say(written ? "Noted." : $"{BackupKey.Draw(shell, connection)}\nWrite this down, away from this machine; it is not shown again. Then: windfall backup key --written-down");
        return Ask.Done;
    }

    static int List(Shell shell)
    {
        var table = Tables.Plain("backup", "made", "MB");
        foreach (var backup in Backups.List(shell))
            table.AddTexts(Path.GetFileName(backup.File), backup.At.ToString("u", shell.Culture), (backup.Bytes / 1e6).ToString("N1", shell.Culture));
        shell.Console.Write(table);
        return Ask.Done;
    }

    /// <summary>Does something with the database, whole: no workspace is asked for.</summary>
    internal static int With(Shell shell, Func<Database, int> act) =>
        Database.Open(shell.Home, shell.Clock.GetUtcNow(), out var problem) is { } database ? act(database) : shell.Refuse(problem!);
}
