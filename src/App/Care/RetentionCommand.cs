using System.CommandLine;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Origins;

namespace Windfall.App.Care;

/// <summary><c>windfall workspace retention --hand 30 --others 90 --leads 24</c></summary>
static class RetentionCommand
{
    static readonly Option<int?> Hand = Limited("--hand", "Days that people typed or pasted are kept by name who are no leads.");
    static readonly Option<int?> Others = Limited("--others", "Days that others are kept by name who are no leads.");
    static readonly Option<int?> Leads = Limited("--leads", "Months that leads are kept after the last contact.");

    public static Command Create(Shell shell)
    {
        var command = new Command("retention", """
            Say how long people are kept by name; without an option, show it and how many go when. What they did goes on to count, so the goal's share of old posts stays.

            Example: windfall workspace retention --others 60
            """)
        {
            Hand, Others, Leads,
        };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            var before = RetentionRun.Of(workspace);
            var chosen = new Retention(ask.GetValue(Hand) ?? before.HandDays, ask.GetValue(Others) ?? before.OtherDays, ask.GetValue(Leads) ?? before.LeadMonths);
            if (chosen != before)
                RetentionRun.Choose(workspace, chosen);

            shell.Say(new Phrase("care.kept_for", chosen.HandDays, chosen.OtherDays, chosen.LeadMonths));
            foreach (var (day, people) in RetentionRun.Days(RetentionRun.Plan(workspace)).Take(10))
                shell.Say(new Phrase("care.going", people, day));
            return Ask.Done;
        }));
        return command;
    }

    static Option<int?> Limited(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        Validators = { given => { if (given.GetValueOrDefault<int?>() is < 1 or > Retention.Longest) given.AddError($"{name} is from 1 to {Retention.Longest}."); } },
    };
}
