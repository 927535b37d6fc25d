using System.Collections.Immutable;
using System.Text.Json;
using Windfall.Core.Posts;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>What an import did, file by file. Its JSON is a contract.</summary>
/// <param name="Batch">Null when nothing was kept: a dry run, nothing new, or something unreadable.</param>
/// <param name="Problem">A sentence when the import was refused as a whole.</param>
public sealed record ImportReport(long? Batch, bool DryRun, ImmutableArray<FileReport> Files, string? Problem = null)
{
    public bool IsRefused => Problem is not null || Files.Any(file => !file.Unreadable.IsEmpty && !file.UnreadableWereSkipped);

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Batch is { } batch)
            json.WriteNumber("batch", batch);
        else
            json.WriteNull("batch");
        json.WriteBoolean("dryRun", DryRun);
        json.WriteStartArray("files");
        foreach (var file in Files)
            file.WriteJson(json);
        json.WriteEndArray();
        if (Problem is not null)
            json.WriteString("problem", Problem);
        json.WriteEndObject();
    }
}

/// <summary>What became of one file, or of one sheet of it.</summary>
/// <param name="Kind">As in the contract: people-table, shares, connections, ignored.</param>
/// <param name="Mapping">Which column was taken for which field.</param>
/// <param name="Unreadable">The first of them; all are counted in <paramref name="Counts"/>.</param>
public sealed record FileReport(
    string Name, string Kind, RowCounts Counts, ImmutableArray<(string Field, string Column)> Mapping, ImmutableArray<Unreadable> Unreadable,
    bool UnreadableWereSkipped)
{
    /// <summary>A file of an archive that is never opened.</summary>
    public static FileReport Ignored(string name) => new(name, "ignored", default, [], [], UnreadableWereSkipped: false);

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("kind", Kind);
        json.WriteNumber("rows", Counts.Rows);
        json.WriteNumber("new", Counts.New);
        json.WriteNumber("updated", Counts.Updated);
        json.WriteNumber("unchanged", Counts.Unchanged);
        json.WriteNumber("duplicate", Counts.Duplicate);
        json.WriteNumber("skipped", Counts.Skipped);
        json.WriteStartArray("unreadable");
        foreach (var line in Unreadable)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Line);
            json.WriteString("expected", line.Expected);
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
