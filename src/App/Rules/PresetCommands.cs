using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core;

namespace Windfall.App.Rules;

/// <summary><c>windfall inbox preset set payday "+7d"</c></summary>
static class PresetCommands
{
    static readonly Argument<string> Name = new("name") { Description = "What you call it." };
    static readonly Argument<string> Means = new("time") { Description = "+24h, +7d, 18:00, \"monday 9:00\"." };

    public static Command Create(Shell shell) => new("preset", "Snoozes of your own, by name.\n\nExample: windfall inbox preset set later \"friday 16:00\"")
    {
        InboxAsk.Verb(shell, new("set", "Name a time, or name it anew.") { Name, Means }, inbox => Told(inbox, Book(inbox).Name(inbox.Ask.GetValue(Name)!, inbox.Ask.GetValue(Means)!))),
        InboxAsk.Verb(shell, new("remove", "Forget one.") { Name }, inbox => Told(inbox, Book(inbox).Forget(inbox.Ask.GetValue(Name)!))),
        InboxAsk.Verb(shell, new("list", "Show them."), Show),
    };

    static Rulebook Book(InboxAsk inbox) => new(inbox.Connection, inbox.Workspace);

    static int Told(InboxAsk inbox, Refusal? refused) => refused is null ? Show(inbox) : inbox.Refuse(refused);

    static int Show(InboxAsk inbox)
    {
        foreach (var (name, means) in Book(inbox).Presets.OrderBy(one => one.Key, StringComparer.Ordinal))
            inbox.Shell.Say($"{name} = {means}");
        return Ask.Done;
    }
}
