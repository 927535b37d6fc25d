using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;

namespace Windfall.App.People;

/// <summary><c>windfall person duplicates</c></summary>
static class DuplicatesCommand
{
    const double LeastShown = 0.3;

    static readonly Option<double> Least = new("--min")
    {
        Description = "Probability below which a pair is left out.",
        DefaultValueFactory = _ => LeastShown,
        Validators = { given => { if (given.GetValueOrDefault<double>() is not (>= 0 and <= 1)) given.AddError("--min is from 0 to 1."); } },
    };
    static readonly Option<int> Limit = new("--limit") { Description = "How many pairs at most.", DefaultValueFactory = _ => 50 };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("duplicates", """
            Show who may be known twice, with what speaks for it and against. Nothing is merged until you say so: windfall person merge.

            Example: windfall person duplicates --min 0.9
            """)
        {
            Least, Limit, JsonAnswer,
        };
        command.SetAction(ask => ask.In(shell, workspace => Run(shell, workspace, ask.Culture(shell), ask.GetValue(Least), ask.GetValue(Limit), ask.GetValue(JsonAnswer))));
        return command;
    }

    static int Run(Shell shell, Workspace workspace, CultureInfo culture, double least, int limit, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        var found = Duplicates.Find(connection, workspace, least);
        return asJson ? shell.Json(json => Write(json, found, limit, culture)) : Text(shell, found.Pairs, limit, found.People, found.LearnedFrom, culture);
    }

    static int Text(Shell shell, ImmutableArray<Duplicate> found, int limit, IReadOnlyDictionary<long, KnownPerson> people, int learnedFrom, CultureInfo culture)
    {
        if (found.IsEmpty)
            shell.Say(Words.Say("duplicate.none", culture));
        foreach (var pair in found.Take(limit))
        {
            shell.Say($"{Whom.Describe(people[pair.One])}");
            shell.Say($"{Whom.Describe(people[pair.Other])}");
            shell.Say($"  {(pair.IsCertain ? Words.Say("duplicate.certain", culture) : new Phrase("duplicate.likely", pair.Probability).Say(culture))}");
            foreach (var reason in pair.Reasons)
                shell.Say($"  {(pair.IsCertain ? "" : string.Create(culture, $"{reason.Weight,6:+0.0;−0.0}  "))}{ForeignText.OneLine(reason.Why.Say(culture))}");
            shell.Say(string.Create(CultureInfo.InvariantCulture, $"  windfall person merge {pair.Other} {pair.One}"));
        }
        if (found.Length > limit)
            shell.Say(new Phrase("audience.more", found.Length - limit).Say(culture));
        if (!found.IsEmpty)
            shell.Say(learnedFrom == 0 ? Words.Say("duplicate.stated", culture) : new Phrase("duplicate.learned", learnedFrom).Say(culture));
        return Ask.Done;
    }

    public static void Write(Utf8JsonWriter json, DuplicatesFound found, int limit, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("total", found.Pairs.Length);
        json.WriteNumber("learnedFromPairs", found.LearnedFrom);
        json.WriteStartArray("pairs");
        foreach (var pair in found.Pairs.Take(limit))
        {
            json.WriteStartObject();
            foreach (var (name, person) in new[] { ("one", found.People[pair.One]), ("other", found.People[pair.Other]) })
            {
                json.WriteStartObject(name);
                json.WriteNumber("id", person.Id);
                json.WriteString("name", person.Name);
                json.WriteString("headline", person.Headline);
                json.WriteEndObject();
            }
            json.WriteBoolean("isCertain", pair.IsCertain);
            json.WriteNumber("probability", Math.Round(pair.Probability, 4));
            WhyJson.Reasons(json, "bits", pair.Reasons, culture);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
