using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Import;

[JsonSerializable(typeof(Dictionary<string, string>))]
sealed partial class ColumnMapJson : JsonSerializerContext;

/// <summary>Mappings of columns that the user forced, remembered for tables with the same header.</summary>
sealed class ColumnMemory(Workspace workspace)
{
    readonly Dictionary<string, string> toRemember = [];

    /// <summary>All columns that were ever mapped here: a header may be found by them where its own names say nothing.</summary>
    public IEnumerable<string> Columns()
    {
        using var connection = workspace.Database.Connect();
        return [.. connection.Command("SELECT map FROM column_maps WHERE workspace_id = $w", ("$w", workspace.Id)).Rows(row => Read(row.GetString(0))).SelectMany(map => map.Values)];
    }

    /// <returns>field → column: what was remembered, overruled by what is forced now.</returns>
    public IReadOnlyDictionary<string, string> Recall(ImmutableArray<string> columns, IReadOnlyDictionary<string, string> forced)
    {
        var header = string.Join('\n', columns);
        using var connection = workspace.Database.Connect();
        var map = connection
            .Command("SELECT map FROM column_maps WHERE workspace_id = $w AND header = $h", ("$w", workspace.Id), ("$h", header))
            .Rows(row => Read(row.GetString(0)))
            .SingleOrDefault() ?? new(StringComparer.OrdinalIgnoreCase);

        if (forced.Count > 0)
        {
            foreach (var (field, column) in forced)
                map[field] = column;
            toRemember[header] = JsonSerializer.Serialize(map, ColumnMapJson.Default.DictionaryStringString);
        }
        return map;
    }

    public void Remember()
    {
        using var connection = workspace.Database.Connect();
        foreach (var (header, map) in toRemember)
            connection.Run("INSERT INTO column_maps (workspace_id, header, map) VALUES ($w, $h, $m) ON CONFLICT DO UPDATE SET map = $m",
                ("$w", workspace.Id), ("$h", header), ("$m", map));
    }

    static Dictionary<string, string> Read(string map) =>
        new(JsonSerializer.Deserialize(map, ColumnMapJson.Default.DictionaryStringString)!, StringComparer.OrdinalIgnoreCase);
}
