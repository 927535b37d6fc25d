using System.Text.Json;

namespace Windfall.Bench;

/// <summary>One headline of the measuring set, with what a human says of it.</summary>
/// <param name="Fold">0 to 4, by its id.</param>
/// <param name="Truths">By field: what is right, the best first.</param>
sealed record Labelled(string Text, string Language, bool IsTrap, int Fold, IReadOnlyDictionary<string, string[]> Truths)
{
    public static readonly string[] Fields = ["function", "seniority", "employment_kind"];

    public static readonly string File = Path.Combine(Place.Measure, "headlines/public.jsonl");

    public static Labelled[] All() => [.. System.IO.File.ReadLines(File).Select(line => Read(JsonDocument.Parse(line).RootElement))];

    public bool IsRight(string field, string answer) => Truths[field].Contains(answer);

    static Labelled Read(JsonElement row)
    {
        var others = row.TryGetProperty("alt", out var alt) ? alt : default;
        string[] Truth(string field) =>
        [
            row.GetProperty(field).GetString()!,
            .. others.ValueKind == JsonValueKind.Object && others.TryGetProperty(field, out var more) ? more.EnumerateArray().Select(one => one.GetString()!) : [],
        ];
        return new(row.GetProperty("headline").GetString()!, row.GetProperty("lang").GetString()!,
            row.TryGetProperty("tags", out var tags) && tags.EnumerateArray().Any(tag => tag.GetString() == "trap"),
            Convert.ToInt32(row.GetProperty("id").GetString()![..2], 16) % 5, Fields.ToDictionary(field => field, Truth));
    }
}
