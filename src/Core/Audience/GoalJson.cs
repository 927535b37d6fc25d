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

    public static Goal? Read(string json, out Phrase? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            problem = null;
            return ReadGoal(document.RootElement);
        }
        catch (JsonException broken)
        {
            problem = new("goals.not_json", broken.Message);
        }
        catch (WrongGoal wrong)
        {
            problem = wrong.Because;
        }
        return null;
    }

    sealed class WrongGoal(string key, params ImmutableArray<object> args) : FormatException
    {
        public Phrase Because { get; } = new(key, args);
    }

    static Goal ReadGoal(JsonElement root)
    {
        Know(root, "goals.a_goal", "name", "roles", "employmentKinds", "companySizes", "countries", "words");
        var name = root.TryGetProperty("name", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()!.Trim() : "";
        if (name.Length == 0)
            throw new WrongGoal("goals.needs_name");
        if (!root.TryGetProperty("roles", out var roles) || roles.ValueKind != JsonValueKind.Array || roles.GetArrayLength() == 0)
            throw new WrongGoal("goals.needs_roles");

        return new(
            name, [.. roles.EnumerateArray().Select(ReadRole)], Values<EmploymentKind>(root, "employmentKinds"), Values<CompanySize>(root, "companySizes"),
            [.. Texts(root, "countries").Select(Country)], [.. Texts(root, "words").Select(word => word.Trim()).Where(word => word.Length > 0)]);
    }

    static GoalRole ReadRole(JsonElement role)
    {
        Know(role, "goals.a_role", "functions", "minSeniority");
        var functions = Values<Function>(role, "functions");
        if (functions.IsEmpty)
            throw new WrongGoal("goals.needs_functions");
        var level = role.TryGetProperty("minSeniority", out var given) ? Word<Seniority>(given, "minSeniority") : Seniority.Student;
        return level is >= Seniority.Student and <= Seniority.CLevel
            ? new(functions, level)
            : throw new WrongGoal("goals.is_level", string.Join(", ", Vocabulary.Words<Seniority>().Skip(1).Take(7)));
    }

    static void Know(JsonElement of, string what, params ReadOnlySpan<string> fields)
    {
        if (of.ValueKind != JsonValueKind.Object)
            throw new WrongGoal("goals.no_object", new Phrase(what));
        foreach (var property in of.EnumerateObject())
            if (!fields.Contains(property.Name))
                throw new WrongGoal("goals.no_field", property.Name, new Phrase(what), string.Join(", ", fields.ToArray()));
    }

    static ImmutableArray<T> Values<T>(JsonElement of, string field) where T : struct, Enum =>
        of.TryGetProperty(field, out var list) ? [.. Items(list, field).Select(item => Word<T>(item, field))] : [];

    static T Word<T>(JsonElement word, string field) where T : struct, Enum =>
        word.ValueKind == JsonValueKind.String && Vocabulary.TryParse<T>(word.GetString()!, out var value)
            ? value
            : throw new WrongGoal("goals.no_word", word.GetRawText(), field, string.Join(", ", Vocabulary.Words<T>()));

    static IEnumerable<string> Texts(JsonElement of, string field) =>
        of.TryGetProperty(field, out var list)
            ? Items(list, field).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new WrongGoal("goals.no_texts", field))
            : [];

    static JsonElement.ArrayEnumerator Items(JsonElement list, string field) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new WrongGoal("goals.no_list", field);

    static string Country(string code) =>
        Countries.Pack(code) != 0 ? code.ToUpperInvariant() : throw new WrongGoal("goals.no_country", code);

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
