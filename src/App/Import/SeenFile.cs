using System.Collections.Immutable;
using Windfall.Sources.Tables;

namespace Windfall.App.Import;

/// <summary>What a file was recognised as, before anything is read of it.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Mapping">Which column was taken for which field.</param>
/// <param name="Fields">That a column could be taken for; empty where the columns are LinkedIn's own.</param>
/// <param name="Problem">Null where it was recognised.</param>
public sealed record SeenFile(
    string Name, string Kind, ImmutableArray<string> Columns, ImmutableArray<(string Field, string Column)> Mapping, ImmutableArray<string> Fields, string? Problem)
{
    internal static SeenFile Of(Recognised file) => new(
        file.Table.Name, file.Kind, file.Table.Columns, file.Mapping,
        file.IsOwn ? [] : file.Readings is not null ? [.. ReadingColumns.FieldNames] : [.. PeopleColumns.FieldNames], file.Problem?.ToString());
}
