using System.Collections.Immutable;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Inbox;
using static Windfall.App.Briefs.TerminalLines;

namespace Windfall.App.Briefs;

/// <summary>The parts of the page that speak of people: the goal's share, who they are, whom to answer.</summary>
sealed class TerminalPeople(TerminalLines lines, Sentences said)
{
    /// <summary>From here on a line holds name, headline and reasons beside one another.</summary>
    const int Roomy = 90;

    public void Share(BriefAudience audience)
    {
        lines.Heading(said.Say("who_title"));
        var share = new ShareSentences(audience, said);
        var big = lines.Unicode ? BigFigure.Draw(share.Figure) : ["", share.Figure, ""];
        var wide = big.Max(Cells) + 3;

        var beside = share.Meaning.Append(share.Known).SelectMany(text => lines.Wrap(text, lines.Width - wide)).ToList();
        for (var n = 0; n < Math.Max(lines.Unicode ? big.Length : 2, beside.Count); n++)
            lines.Line(($" {lines.Cell(n < big.Length ? big[n] : "", wide - 1)}", Strong), (n < beside.Count ? beside[n] : "", n == 0 ? Bold : Plain));
        if (share.Partial is { } partial)
            lines.Prose(partial, Warn);
    }

    public void Table(string title, ImmutableArray<BriefPerson> people, Func<BriefPerson, ImmutableArray<Reason>> reasons, int most)
    {
        if (people.IsEmpty)
            return;
        lines.Heading(title, apart: false);
        var name = Math.Min(22, lines.Width / 4);
        var headline = lines.Width >= Roomy ? (lines.Width - name) * 6 / 10 : lines.Width - name - 2;
        foreach (var person in people.Take(most))
        {
            var because = said.Because(person, reasons(person));
            (string, Style)[] parts =
            [
                (Mark(person.Fit.Label), Accent), ($" {lines.Cell(ForeignText.OneLine(person.Name), name)}", Bold),
                ($" {lines.Cell(ForeignText.OneLine(person.Headline ?? Sentences.Unknown), headline - 3)}", Plain),
            ];
            if (lines.Width >= Roomy)
                lines.Line([.. parts, ($"  {because}", Pale)]);
            else
            {
                lines.Line(parts);
                lines.Line(($"  {because}", Pale));
            }
        }
    }

    static string Mark(FitLabel label) => label switch { FitLabel.Target => "●", FitLabel.Maybe => "○", _ => " " };

    public void Plan(Plan plan, int most)
    {
        lines.Heading(said.PlanTitle);
        if (plan.Items.IsEmpty)
            lines.Prose(said.Say("plan_none"), Pale);
        for (var n = 0; n < Math.Min(most, plan.Items.Length); n++)
            Item(n + 1, plan.Items[n]);
        if (plan.Items.Length > most)
            lines.Line(($"   {said.Say("more", plan.Items.Length - most)}", Pale));
        foreach (var sentence in said.LeftOut)
            lines.Prose(sentence, Pale, indent: "   ");
    }

    void Item(int number, PlanItem item)
    {
        var name = Math.Min(22, lines.Width / 4);
        const int minutes = 8;
        lines.Line(
            ($"{number}. ", Pale), (lines.Cell(ForeignText.OneLine(item.Conversation.Person), name), Bold),
            ($" {lines.Cell(said.Say("quoted", item.Conversation.Text), lines.Width - name - minutes - 4)}", Plain), ($"{said.Minutes(item),minutes}", Accent));
        if (!item.Reasons.IsEmpty)
            lines.Line(($"   {said.Because(item.Reasons)}", Pale));
    }
}
