using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary><c>windfall alert set --quiet 22:00-07:00 --digest 08:00</c></summary>
static class HabitCommand
{
    static readonly Option<string?> Hours = Read("--quiet", "When only a post that takes off may disturb you: 22:00-07:00, or never.", text => AlertHabits.ReadHours(text) is not null),
        Digest = Read("--digest", "When the digest comes: 08:00, on the workspace's clock.", text => AlertHabits.ReadTime(text) is not null),
        Address = Read("--address", "Where your browser reaches the app, for the links in messages; none: they lead to the post.", text => text == None || AlertHabits.ReadAddress(text) is not null),
        Language = Read("--language", "Of the messages: en, fr; none: as the program speaks.", text => text is None or "en" or "fr"),
        Rules = Read("--rules", "What else you want to be told of a post, once: \"reactions 500; targets 3\" (reactions, comments, reposts, impressions, targets); none.", text => text == None || Rule.Read(text) is not null);

    const string None = "none";

    public static Command Create(Shell shell)
    {
        var command = new Command("set", "Say when and how you want to be told; without an option, show it.\n\nExample: windfall alert set --quiet 22:00-07:00 --digest 08:00") { Hours, Digest, Address, Language, Rules };
        command.SetAction(ask => ask.In(shell, workspace => Set(ask, shell, workspace)));
        return command;
    }

    static int Set(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        foreach (var (key, given) in new[] { (AlertHabits.QuietKey, ask.GetValue(Hours)), (AlertHabits.DigestKey, ask.GetValue(Digest)), (AlertHabits.LanguageKey, ask.GetValue(Language)), (AlertHabits.RulesKey, ask.GetValue(Rules)) })
            if (given is not null)
                workspace.Prefer(connection, key, given == None ? null : given);
        if (ask.GetValue(Address) is { } address)
            workspace.Prefer(connection, AlertHabits.AddressKey, AlertHabits.ReadAddress(address));

        foreach (var sentence in Said(AlertHabits.Of(connection, workspace)))
            shell.Say(sentence.Say(ask.Culture(shell)));
        return Ask.Done;
    }

    static IEnumerable<Phrase> Said(AlertHabits habits)
    {
        var quiet = habits.Quiet;
        yield return quiet.From == quiet.To ? new("alert.set_never", AlertHabits.Text(quiet.DigestAt)) : new("alert.set_quiet", AlertHabits.Text(quiet.From), AlertHabits.Text(quiet.To), AlertHabits.Text(quiet.DigestAt));
        yield return habits.Address is { } address ? new("alert.set_address", address.AbsoluteUri) : new("alert.set_no_address");
        if (!habits.Rules.IsEmpty)
            yield return new("alert.set_rules", Rule.Text(habits.Rules));
    }

    static Option<string?> Read(string name, string description, Func<string, bool> isFine) => new(name)
    {
        Description = description,
        Validators = { given => { if (given.GetValueOrDefault<string?>() is { } text && !isFine(text)) given.AddError($"{name} cannot be '{text}'. {description}"); } },
    };
}
