using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Calls;
using Windfall.Core.Leads;
using Windfall.Core.Outreach;

namespace Windfall.App.Leads;

/// <summary>What a workspace chose for its leads and calls, as of its moment.</summary>
/// <param name="Pipelines">By name; the usual one is always there.</param>
/// <param name="Cadences">Tag → days between two touches.</param>
/// <param name="Hours">When the user takes calls, on the workspace's clock.</param>
/// <param name="Booking">The user's booking address, for templates.</param>
/// <param name="Link">Where calls take place unless said otherwise.</param>
/// <param name="NoteLimit">Characters that a note with a request to connect may have.</param>
sealed record LeadSettings(
    ImmutableDictionary<string, Pipeline> Pipelines, ImmutableDictionary<string, int> Cadences, FreeHours Hours, string? Booking, string? Link, int NoteLimit)
{
    const string PipelinesKey = "lead_pipelines", CadencesKey = "lead_cadences", HoursKey = "call_hours", BookingKey = "call_booking", LinkKey = "call_link", NoteKey = "note_limit";

    public static LeadSettings Load(SqliteConnection connection, Workspace workspace)
    {
        string? Kept(string key) => workspace.Preference(connection, key);
        var pipelines = ImmutableDictionary.CreateBuilder<string, Pipeline>();
        pipelines[Pipeline.UsualName] = Pipeline.Usual;
        foreach (var kept in (JsonNode.Parse(Kept(PipelinesKey) ?? "[]")!).AsArray())
            pipelines[(string)kept!["name"]!] = Pipeline.Parse(kept.ToJsonString());

        return new(
            pipelines.ToImmutable(),
            JsonNode.Parse(Kept(CadencesKey) ?? "{}")!.AsObject().ToImmutableDictionary(pair => pair.Key, pair => (int)pair.Value!),
            FreeHours.Parse(Kept(HoursKey) ?? FreeHours.Usual, workspace.TimeZone, out _)!,
            Kept(BookingKey), Kept(LinkKey), int.TryParse(Kept(NoteKey), out var limit) ? limit : Drafting.UsualNoteLimit);
    }

    public Pipeline Of(Lead lead) => Pipelines.GetValueOrDefault(lead.Pipeline, Pipeline.Usual);

    public void KeepPipelines(SqliteConnection connection, Workspace workspace) =>
        workspace.Prefer(connection, PipelinesKey, $"[{string.Join(",", Pipelines.Values.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => one.ToJson()))}]");

    public void KeepCadences(SqliteConnection connection, Workspace workspace) => workspace.Prefer(connection, CadencesKey,
        new JsonObject(Cadences.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))).ToJsonString(JsonSerializerOptions.Web));

    public void KeepCalls(SqliteConnection connection, Workspace workspace)
    {
        workspace.Prefer(connection, HoursKey, Hours.ToString());
        workspace.Prefer(connection, BookingKey, Booking);
        workspace.Prefer(connection, LinkKey, Link);
        workspace.Prefer(connection, NoteKey, NoteLimit.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
