using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Retrospectives;

/// <summary><c>windfall post ledger</c></summary>
static class LedgerCommand
{
    const string Unknown = "—";

    static readonly Option<bool> AllWorkspaces = new("--clients") { Description = "A line for each workspace instead of each post: what each client cost." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("ledger", "Show minutes spent against what came of it: for each post, for each client, for each outcome.\n\nExample: windfall post ledger") { AllWorkspaces, JsonAnswer };
        command.SetAction(ask => ask.In(shell, workspace =>
        {
            var culture = ask.Culture(shell);
            var (lines, all) = ask.GetValue(AllWorkspaces) ? LedgerRows.Clients(shell, workspace) : LedgerRows.Posts(workspace, culture);
            return ask.GetValue(JsonAnswer) ? Json(shell, lines, all) : Text(shell, lines, all, culture);
        }));
        return command;
    }

    static int Text(Shell shell, ImmutableArray<LedgerLine> lines, Ledger all, CultureInfo culture)
    {
        string Count(double? count) => count is { } known ? known.ToString("#,0.#", culture) : Unknown;
        if (lines.IsEmpty)
        {
            shell.Say(Words.Say("retro.no_ledger", culture));
            return Ask.Done;
        }

        var table = Tables.Plain([.. ((string[])["ledger_on", "ledger_minutes", "ledger_conversations", "ledger_calls", "ledger_clients", "ledger_per_conversation", "ledger_per_call", "ledger_per_client"])
            .Select(column => Words.Say($"retro.{column}", culture))]);
        table.Columns[0].NoWrap();
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        foreach (var (title, _, ledger) in lines.Append(new(Words.Say("retro.ledger_all", culture), null, all)))
            table.AddTexts(ForeignText.OneLine(title, 34), Count(ledger.Minutes), Count(ledger.Answered), Count(ledger.Calls), Count(ledger.Clients),
                Count(ledger.PerConversation), Count(ledger.PerCall), Count(ledger.PerClient));
        shell.Console.Write(table);
        foreach (var (stage, leads, minutes) in all.ByStage)
            shell.Say(new Phrase("retro.by_stage", stage, leads, minutes is { } spent ? new Phrase("brief.minutes", spent).Say(culture) : Unknown).Say(culture));
        return Ask.Done;
    }

    static int Json(Shell shell, ImmutableArray<LedgerLine> lines, Ledger all) => shell.Json(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("lines");
        foreach (var (title, url, ledger) in lines)
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            json.WriteString("url", url);
            json.WritePropertyName("ledger");
            RetroJson.Write(json, ledger);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("all");
        RetroJson.Write(json, all);
        json.WriteEndObject();
    });
}
