using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.Core;
using Windfall.Core.Calls;
using Windfall.Core.Leads;
using Windfall.Core.Outreach;

namespace Windfall.App.Outreach;

/// <summary><c>windfall lead draft "Jane Roe" note</c></summary>
static class OutreachCommand
{
    static readonly Argument<DraftKind> Kind = new("kind") { Description = "note (with a request to connect), message, or introduction (--to).", DefaultValueFactory = _ => DraftKind.Message };
    static readonly Option<string?> To = new("--to") { Description = "Whom you want to be introduced to: a lead." };
    static readonly Option<bool> Times = new("--times") { Description = "Proposes three times instead of the booking address." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell) => LeadCommand.Verbed(shell, "draft",
        "Draft what you could write, of facts on record, each shown beside it. You read it, mend it and send it yourself.",
        "lead draft \"Jane Roe\" note", [LeadCommand.Someone, Kind, To, Times, JsonAnswer], asked => asked.Lead(LeadCommand.Someone, known => Run(asked, known)));

    static int Run(Asked asked, KnownLead known)
    {
        using var connection = asked.Workspace.Database.Connect();
        var kind = asked.Ask.GetValue(Kind);
        KnownLead? whom = null;
        if (kind == DraftKind.Introduction)
        {
            if (asked.Ask.GetValue(To) is not { } name)
                return asked.Shell.Refuse(asked.Print.Say("outreach.to_whom"));
            if ((whom = LeadFinder.Find(connection, asked.Workspace, name, out var problem)) is null)
                return asked.Shell.Refuse(asked.Print.Say(problem!));
        }

        var times = asked.Ask.GetValue(Times) ? asked.Calls.Propose(connection, Call.Usual, theirs: null) : [];
        var draft = Drafting.Write(kind, OutreachRows.Load(connection, asked.Workspace, known, times, whom?.Lead.Person), asked.Settings().NoteLimit, asked.Print.Say);
        if (asked.Ask.GetValue(JsonAnswer))
            return asked.Shell.Json(json => Write(json, draft, asked.Print.Say));

        asked.Shell.Say(draft.Text);
        asked.Shell.Say("");
        asked.Shell.Say(draft.Limit is { } limit ? asked.Print.Say("outreach.length_of", draft.Text.Length, limit) : asked.Print.Say("outreach.length", draft.Text.Length));
        foreach (var fact in draft.Facts)
            asked.Shell.Say($"- {asked.Print.Say(fact)}");
        foreach (var fact in draft.LeftOut)
            asked.Shell.Say($"- {asked.Print.Say("outreach.left_out", fact)}");
        return Ask.Done;
    }

    public static void Write(Utf8JsonWriter json, Draft draft, Func<Phrase, string> say)
    {
        void Phrases(string name, ImmutableArray<Phrase> phrases)
        {
            json.WriteStartArray(name);
            foreach (var phrase in phrases)
                json.WriteStringValue(say(phrase));
            json.WriteEndArray();
        }

        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(draft.Kind.ToString()));
        json.WriteString("text", draft.Text);
        if (draft.Limit is { } limit)
            json.WriteNumber("limit", limit);
        else
            json.WriteNull("limit");
        Phrases("facts", draft.Facts);
        Phrases("leftOut", draft.LeftOut);
        json.WriteEndObject();
    }
}
