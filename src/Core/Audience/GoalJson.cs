using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>A goal as a file: camelCase fields, snake_case words; a field or a word that is not known is refused by its name.</summary>
static class GoalJson
{
    static readonly JsonWriterOptions Style = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Goal? Read(string json, out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            problem = null;
            return ReadGoal(document.RootElement);
        }
        catch (JsonException broken)
        {
            problem = $"This is not JSON: {broken.Message}";
        }
        catch (FormatException refused)
        {
            problem = refused.Message;
        }
        return null;
    }

    static Goal ReadGoal(JsonElement root)
    {
        Know(root, "a goal", "name", "roles", "employmentKinds", "companySizes", "countries", "words");
        var name = root.TryGetProperty("name", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()!.Trim() : "";
        if (name.Length == 0)
            throw new FormatException("A goal needs a 'name'.");
        if (!root.TryGetProperty("roles", out var roles) || roles.ValueKind != JsonValueKind.Array || roles.GetArrayLength() == 0)
            throw new FormatException("A goal needs 'roles', a list of at least one.");

        return new(
            name, [.. roles.EnumerateArray().Select(ReadRole)], Values<EmploymentKind>(root, "employmentKinds"), Values<CompanySize>(root, "companySizes"),
            [.. Texts(root, "countries").Select(Country)], [.. Texts(root, "words").Select(word => word.Trim()).Where(word => word.Length > 0)]);
    }

    static GoalRole ReadRole(JsonElement role)
    {
        Know(role, "a role", "functions", "minSeniority");
        var functions = Values<Function>(role, "functions");
        if (functions.IsEmpty)
            throw new FormatException("A role needs 'functions', a list of at least one.");
        var level = role.TryGetProperty("minSeniority", out var given) ? Word<Seniority>(given, "minSeniority") : Seniority.Student;
        return level is >= Seniority.Student and <= Seniority.CLevel
            ? new(functions, level)
            : throw new FormatException($"'minSeniority' is a level: {string.Join(", ", Vocabulary.Words<Seniority>().Skip(1).Take(7))}.");
    }

    static void Know(JsonElement of, string what, params ReadOnlySpan<string> fields)
    {
        if (of.ValueKind != JsonValueKind.Object)
            throw new FormatException($"Expected {what} as a JSON object.");
        foreach (var property in of.EnumerateObject())
            if (!fields.Contains(property.Name))
                throw new FormatException($"'{property.Name}' is no field of {what}: {string.Join(", ", fields.ToArray())}.");
    }

    static ImmutableArray<T> Values<T>(JsonElement of, string field) where T : struct, Enum =>
        of.TryGetProperty(field, out var list) ? [.. Items(list, field).Select(item => Word<T>(item, field))] : [];

    static T Word<T>(JsonElement word, string field) where T : struct, Enum =>
        word.ValueKind == JsonValueKind.String && Vocabulary.TryParse<T>(word.GetString()!, out var value)
            ? value
            : throw new FormatException($"{word.GetRawText()} is no word of '{field}': {string.Join(", ", Vocabulary.Words<T>())}.");

    static IEnumerable<string> Texts(JsonElement of, string field) =>
        of.TryGetProperty(field, out var list)
            ? Items(list, field).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException($"'{field}' holds texts."))
            : [];

    static JsonElement.ArrayEnumerator Items(JsonElement list, string field) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new FormatException($"'{field}' is a list.");

    static string Country(string code) =>
        Countries.Pack(code) != 0 ? code.ToUpperInvariant() : throw new FormatException($"'{code}' is no country of two letters, as US or FR.");

    public static string Write(Goal goal)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Style))
        {
            json.WriteStartObject();
            json.WriteString("name", goal.Name);
            json.WriteStartArray("roles");
            foreach (var role in goal.Roles)
            {
                json.WriteStartObject();
                List(json, "functions", role.Functions.Select(Vocabulary.Word));
                json.WriteString("minSeniority", Vocabulary.Word(role.MinSeniority));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            List(json, "employmentKinds", goal.EmploymentKinds.Select(Vocabulary.Word));
            List(json, "companySizes", goal.CompanySizes.Select(Vocabulary.Word));
            List(json, "countries", goal.Countries);
            List(json, "words", goal.Words);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static void List(Utf8JsonWriter json, string field, IEnumerable<string> words)
    {
        json.WriteStartArray(field);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
