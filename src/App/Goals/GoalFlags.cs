using System.Text.Json;
using System.Text.Json.Nodes;

namespace Windfall.App.Goals;

/// <summary>Writes the JSON of a goal from flags; what is wrong in it is said by the one who reads it.</summary>
static class GoalFlags
{
    public static string Json(
        string? name, string[]? functions, string? minSeniority, string[]? kinds, string[]? sizes, string[]? countries, string[]? words)
    {
        var role = new JsonObject { ["functions"] = Array(functions) };
        if (minSeniority is not null)
            role["minSeniority"] = minSeniority;

        var goal = new JsonObject { ["name"] = name, ["roles"] = new JsonArray(role) };
        foreach (var (field, values) in new[] { ("employmentKinds", kinds), ("companySizes", sizes), ("countries", countries), ("words", words) })
            if (values is { Length: > 0 })
                goal[field] = Array(values);
        return goal.ToJsonString(JsonSerializerOptions.Web);
    }

    static JsonArray Array(string[]? values) => [.. (values ?? []).Select(value => (JsonNode)value)];
}
