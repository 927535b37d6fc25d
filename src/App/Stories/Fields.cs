using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;

namespace Windfall.App.Stories;

/// <summary>The fields a profile's owner can speak of, in plain words.</summary>
static class Fields
{
    public const int Most = 30, Longest = 120;

    static string Key(string profile) => $"fields:{profile}";

    /// <summary>Of the profile told of last.</summary>
    public static ImmutableArray<string> Of(SqliteConnection connection, Workspace workspace) =>
        workspace.Preference(connection, Key(Profile(connection, workspace))) is { } json ? [.. JsonSerializer.Deserialize<string[]>(json)!] : [];

    /// <param name="said">Each a few words, by lines, commas or semicolons.</param>
    public static ImmutableArray<string> Keep(SqliteConnection connection, Workspace workspace, params IEnumerable<string> said)
    {
        ImmutableArray<string> fields =
        [
            .. said.SelectMany(one => one.Split(['\n', ';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(field => field.Length <= Longest ? field : field[..Longest]).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most),
        ];
        workspace.Prefer(connection, Key(Profile(connection, workspace)), fields.IsEmpty ? null : JsonSerializer.Serialize(fields));
        return fields;
    }

    static string Profile(SqliteConnection connection, Workspace workspace) => OwnHeadlines.Newest(connection, workspace) ?? "";
}
