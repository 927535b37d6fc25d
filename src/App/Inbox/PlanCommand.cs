using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox plan --minutes 20</c></summary>
static class PlanCommand
{
    public const double UsualMinutes = 20;

    static readonly Option<double> Minutes = new("--minutes") { Description = "How long you have.", DefaultValueFactory = _ => UsualMinutes };

    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("plan", """
        Choose the conversations most worth the minutes you have, in order, and say what is left out and why.

        Example: windfall inbox plan --minutes 20
        """) { Minutes, InboxAsk.PostUrl, InboxAsk.JsonAnswer }, Run);

    static int Run(InboxAsk inbox)
    {
        var view = inbox.View();
        var plan = view.Plan(inbox.Ask.GetValue(Minutes), inbox.Workspace.Now);
        if (inbox.Ask.GetValue(InboxAsk.JsonAnswer))
            return inbox.Shell.Json(json => InboxJson.Plan(json, plan, inbox.Culture));

        inbox.Say("inbox.plan_title", plan.Items.Length, plan.Items.Sum(item => item.Minutes), plan.Minutes);
        foreach (var (item, place) in plan.Items.Select((item, n) => (item, n + 1)))
        {
            inbox.Shell.Say(string.Create(inbox.Culture, $"{place}. #{item.Conversation.Id} {ForeignText.OneLine(item.Conversation.Person, 60)} · {item.Minutes:0.#} min · {item.Value:0.00}"));
            inbox.Shell.Say($"   {ForeignText.OneLine(item.Conversation.Text, 160)}");
            inbox.Shell.Say($"   {string.Join(", ", item.Reasons.Select(reason => reason.Why.Say(inbox.Culture)))}");
        }
        foreach (var why in plan.WhyLeftOut)
            inbox.Shell.Say($"- {why.Say(inbox.Culture)}");
        return inbox.Say("inbox.pace", view.Pace.WriteMinutesPerAnswer, view.Pace.HalfLife.TotalHours);
    }
}
