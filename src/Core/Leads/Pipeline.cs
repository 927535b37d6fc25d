using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Windfall.Core.Leads;

/// <summary>A way that leads go: some of the stages, in order, and how long one may stay in each.</summary>
/// <param name="Days">Days in a stage after which a lead is stale there; a stage without one never ages.</param>
public sealed record Pipeline(string Name, ImmutableArray<Stage> Stages, ImmutableDictionary<Stage, int> Days)
{
    public const string UsualName = "clients";

    /// <summary>All stages. Days: judgement, not measured; a stranger who commented forgets one within a week.</summary>
    public static readonly Pipeline Usual = new(UsualName, [.. Enum.GetValues<Stage>()], ImmutableDictionary.CreateRange<Stage, int>(
    [
        new(Stage.Noted, 3), new(Stage.Warmed, 7), new(Stage.Invited, 10), new(Stage.CallBooked, 14), new(Stage.CallHeld, 3), new(Stage.Opportunity, 21),
    ]));

    public int Place(Stage stage) => Stages.IndexOf(stage);

    /// <param name="stages">Null: all.</param>
    /// <param name="days">As <c>invited=10</c>; what is not named keeps the usual.</param>
    public static Pipeline? Make(string name, IReadOnlyCollection<string>? stages, IReadOnlyCollection<string> days, out Refusal? refusal)
    {
        refusal = null;
        var chosen = ImmutableArray.CreateBuilder<Stage>();
        foreach (var word in stages is { Count: > 0 } ? stages : [.. Usual.Stages.Select(stage => StageWords.Of(stage))])
            if (StageWords.Read(word) is { } stage && !chosen.Contains(stage))
                chosen.Add(stage);
            else
                return Refused(new("lead.unknown_stage", word, string.Join(", ", Usual.Stages.Select(StageWords.Of))), out refusal);
        if (chosen.Count < 2 || chosen[0] != Stage.Noted)
            return Refused(new("lead.pipeline_begins"), out refusal);

        var limits = Usual.Days;
        foreach (var word in days)
            if (word.Split('=') is [var which, var number] && StageWords.Read(which) is { } stage && int.TryParse(number, out var limit) && limit is > 0 and <= 3650)
                limits = limits.SetItem(stage, limit);
            else
                return Refused(new("lead.unreadable_days", word), out refusal);
        return new(name, chosen.ToImmutable(), limits.RemoveRange(limits.Keys.Except(chosen)));
    }

    static Pipeline? Refused(Phrase because, out Refusal refusal)
    {
        refusal = new(because);
        return null;
    }

    public string ToJson() => new JsonObject
    {
        ["name"] = Name,
        ["stages"] = new JsonArray([.. Stages.Select(stage => (JsonNode)StageWords.Of(stage))]),
        ["days"] = new JsonObject(Days.OrderBy(pair => pair.Key).Select(pair => KeyValuePair.Create(StageWords.Of(pair.Key), (JsonNode?)pair.Value))),
    }.ToJsonString(JsonSerializerOptions.Web);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static Pipeline Parse(string json)
    {
        var kept = JsonNode.Parse(json)!;
        return new(
            (string)kept["name"]!,
            [.. kept["stages"]!.AsArray().Select(word => StageWords.Read((string)word!)!.Value)],
            kept["days"]!.AsObject().ToImmutableDictionary(pair => StageWords.Read(pair.Key)!.Value, pair => (int)pair.Value!));
    }
}
