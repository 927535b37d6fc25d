using System.Collections.Immutable;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Import;

/// <summary>Mappings of columns that the user forced, remembered for tables with the same header.</summary>
sealed class ColumnMemory(Workspace workspace)
{
    readonly Dictionary<string, string> toRemember = [];

    /// <returns>field → column: what was remembered, overruled by what is forced now.</returns>
    public IReadOnlyDictionary<string, string> Recall(ImmutableArray<string> columns, IReadOnlyDictionary<string, string> forced)
    {
        var header = string.Join('\n', columns);
        using var connection = workspace.Database.Connect();
        var map = connection
            .Command("SELECT map FROM column_maps WHERE workspace_id = $w AND header = $h", ("$w", workspace.Id), ("$h", header))
            .Rows(row => row.GetString(0))
            .SelectMany(text => text.Split('\n'))
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

        if (forced.Count > 0)
        {
            foreach (var (field, column) in forced)
                map[field] = column;
            toRemember[header] = string.Join('\n', map.Select(pair => $"{pair.Key}={pair.Value}"));
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
}
