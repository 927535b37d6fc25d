using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>Columns that the user names himself, against what their names would say.</summary>
static class ForcedColumns
{
    /// <summary>Columns by field.</summary>
    public static Dictionary<int, int> Of(ImmutableArray<string> columns, ImmutableArray<Field> fields, IReadOnlyDictionary<string, string>? forced)
    {
        var found = new Dictionary<int, int>();
        foreach (var (field, column) in forced ?? ImmutableDictionary<string, string>.Empty)
        {
            if (IndexOf(fields, field) is >= 0 and var index && ColumnNames.Find(columns, column) is >= 0 and var at && !found.ContainsValue(at))
                found.TryAdd(index, at);
        }
        return found;
    }

    public static Unreadable? Wrong(string file, ImmutableArray<string> columns, ImmutableArray<Field> fields, IReadOnlyDictionary<string, string> forced)
    {
        foreach (var (field, column) in forced)
        {
            if (IndexOf(fields, field) < 0)
                return new(file, 0, "", 0..0, $"a field to map a column to, not “{field}”", $"Fields are: {string.Join(", ", fields.Select(f => f.Name))}.");
            if (ColumnNames.Find(columns, column) < 0)
                return new(file, 0, "", 0..0, $"a column “{column}”, to be mapped to {field}", $"The columns are: {string.Join(", ", columns)}.");
        }
        return null;
    }

    static int IndexOf(ImmutableArray<Field> fields, string name) =>
        fields.ToList().FindIndex(field => ColumnNames.Normal(field.Name) == ColumnNames.Normal(name));
}
