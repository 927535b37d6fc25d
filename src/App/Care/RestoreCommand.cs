using System.CommandLine;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary><c>windfall restore copy.db --verify</c></summary>
static class RestoreCommand
{
    static readonly Argument<string> From = new("file") { Description = "A backup." };
    static readonly Option<bool> Verify = new("--verify") { Description = "Only look it through, in a scratch copy; nothing is changed." };

    public static Command Create(Shell shell)
    {
        var command = new Command("restore", """
            Put a backup in place of what is there, which is backed up first. Who asked to be erased since stays erased, and what had its time is purged again.

            Example: windfall restore ~/windfall-copy.db --verify
            """)
        {
            From, Verify,
        };
        command.SetAction(ask => ask.GetValue(Verify) ? Look(shell, ask.GetValue(From)!) : Restore(shell, ask.GetValue(From)!));
        return command;
    }

    static int Look(Shell shell, string file)
    {
        using var scratch = Scratch.Open(shell, file, Key(shell), out var problem);
        if (scratch is null)
            return shell.Refuse(problem!);
        var found = scratch.Check();
        if (found.Problem is { } broken)
            return shell.Refuse(new Phrase("care.not_usable", file, broken));

        var table = Tables.Plain(Words.Say("care.table", shell.Culture), Words.Say("care.rows", shell.Culture));
        foreach (var (name, rows) in found.Rows.Where(one => one.Rows > 0))
            table.AddTexts(name, rows.ToString("N0", shell.Culture));
        shell.Console.Write(table);
        shell.Say(new Phrase("care.looked_through", found.Schema, found.Took.TotalSeconds));
        return Ask.Done;
    }

    static int Restore(Shell shell, string file)
    {
        if (Restoring.Run(shell, file, Key(shell), shell.Clock.GetUtcNow(), out var saved, out var aside) is { } problem)
            return shell.Refuse(problem);
        shell.Say(new Phrase("care.restored", file));
        if (saved is not null)
            shell.Say(new Phrase("care.saved", saved.File));
        if (aside is not null)
            shell.Say(new Phrase("care.aside", aside));
        return Ask.Done;
    }

    /// <summary>The environment's, or the one kept in the database that is there, if that can be read.</summary>
    static string? Key(Shell shell)
    {
        if (!File.Exists(Path.Combine(shell.Home, "windfall.db")) || Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _) is not { } database)
            return BackupKey.Given();
        using var connection = database.Connect();
        return BackupKey.Find(shell.Home, connection);
    }
}
