using System.Collections.Immutable;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Audience;

namespace Windfall.App.People;

/// <summary>Says why somebody is where they are, to people.</summary>
static class WhyPrint
{
    public static int Text(Shell shell, PersonWhy why, CultureInfo culture)
    {
        string Say(string key, params ImmutableArray<object> args) => new Phrase($"person.{key}", args).Say(culture);
        void List(IEnumerable<string> lines) { foreach (var line in lines) shell.Say($"  {line}"); }
        string Weighed(Reason reason) => string.Create(culture, $"{reason.Weight:+0.00;−0.00;+0.00}  {reason.Why.Say(culture)}");

        shell.Say(Whom.Describe(why.Person));
        List(why.Here.Select(phrase => phrase.Say(culture)));
        shell.Say(Say("known"));
        List(why.Fields.Select(field => Say("field", field.Field, ForeignText.OneLine(field.Value), field.Origin)));
        shell.Say(Employer(why.Thought, culture));
        if (why.Read.Length > 0)
            shell.Say(Say("read"));
        List(why.Read.Select(phrase => phrase.Say(culture)));

        if (why.Thought.Fit is not { } fit)
            shell.Say(Say("no_goal"));
        else
        {
            shell.Say(Say("fit", fit.Label, fit.Score));
            List(fit.Reasons.Select(Weighed));
        }
        if (why.Changes.Length > 0)
            shell.Say(Say("changes"));
        List(why.Changes.Select(phrase => phrase.Say(culture)));

        var referral = why.Thought.Referral;
        shell.Say(Say(referral.IsCandidate ? "referral" : "no_referral", referral.Score));
        List(referral.Reasons.Where(reason => reason.Weight > 0).Select(Weighed));
        if (why.Against.Length > 0)
            shell.Say(Say("against"));
        List(why.Against.Select(reason => reason.Why.Say(culture)));
        List(why.ReferralChanges.Select(phrase => phrase.Say(culture)));
        return Ask.Done;
    }

    static string Employer(Assessment thought, CultureInfo culture) => thought switch
    {
        { EmployerName: null } => Words.Say("person.no_employer", culture),
        { Employer: null } => new Phrase("person.unknown_employer", thought.EmployerName!).Say(culture),
        { Employer: { } known } => new Phrase(
            thought.Account is { IsTarget: true } ? "person.account" : "person.employer", known.Name, new Phrase("change.it", known.Size), known.Country ?? "—").Say(culture),
    };
}
