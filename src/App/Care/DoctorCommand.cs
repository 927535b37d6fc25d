using System.CommandLine;
using Windfall.App.Frame;
using Windfall.Core;

namespace Windfall.App.Care;

/// <summary><c>windfall doctor</c></summary>
static class DoctorCommand
{
    static readonly Option<bool> Json = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var doctor = new Command("doctor", "Look through database, disk, clock, backups, workers and what is kept how long, and say what to do. Ends with 1 where something is wrong.\n\nExample: windfall doctor") { Json };
        doctor.SetAction(ask =>
        {
            var found = Doctor.Look(shell);
            if (ask.GetValue(Json))
                Write(shell, found, ask.Culture(shell));
            else
                foreach (var one in found)
                    shell.Say($"{Mark(one.Grade)} {one.What.Say(ask.Culture(shell))}{(one.Do is { } act ? $" {act.Say(ask.Culture(shell))}" : "")}");
            return found.Any(one => one.Grade == Grade.Bad) ? Ask.Refused : Ask.Done;
        });
        return doctor;
    }

    /// <summary><c>windfall migrate</c></summary>
    public static Command CreateMigrate(Shell shell)
    {
        var migrate = new Command("migrate", "Bring the database up to this program, with a backup first; any verb does so by itself.\n\nExample: windfall migrate");
        migrate.SetAction(_ => BackupCommand.With(shell, _ =>
        {
            shell.Say(new Phrase("care.migrated"));
            return Ask.Done;
        }));
        return migrate;
    }

    static void Write(Shell shell, IReadOnlyList<Finding> found, System.Globalization.CultureInfo culture) => shell.Json(json =>
    {
        json.WriteStartArray();
        foreach (var one in found)
        {
            json.WriteStartObject();
            json.WriteString("about", one.About);
            json.WriteString("grade", one.Grade.ToString().ToLowerInvariant());
            json.WriteString("what", one.What.Say(culture));
            json.WriteString("do", one.Do?.Say(culture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    static string Mark(Grade grade) => grade switch { Grade.Good => "ok  ", Grade.Watch => "look", _ => "BAD " };
}
