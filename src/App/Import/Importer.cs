using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Windfall.App.Archive;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Brings files into a workspace: one batch, kept whole or not at all.</summary>
sealed class Importer(Workspace workspace, Stream standardInput, Action<Table>? progress = null)
{
    const int ShownUnreadable = 100;
    const int ProgressEvery = 4096;

    readonly ColumnMemory memory = new(workspace);

    public ImportReport Run(ImportRequest request)
    {
        using var files = new OpenFiles(standardInput, request.Paths, [.. request.Map.Values, .. memory.Columns(), .. request.Companies is null ? [] : CompanyColumns.Aliases]);
        if (files.Problem is { } problem)
            return new(null, request.DryRun, [], problem);

        ImmutableArray<Recognised> tables =
        [
            .. files.Tables.Select(table => Recognised.From(table, table.Columns.IsEmpty ? request.Map : memory.Recall(table.Columns, request.Map), request.Companies)),
            .. files.Archived.Select(Recognised.Of),
        ];
        if (Refuse(request, tables) is { } refusal)
            return new(null, request.DryRun, [], refusal);

        var origin = tables.Any(table => table.People is not null) ? Origin.Declared
            : tables.All(table => table.IsOwn) ? Origin.Archive : Origin.Hand;
        var judge = workspace.Judge();
        using var batch = Batch.Begin(workspace.Database, workspace.Id, origin, workspace.Now, string.Join(", ", request.Paths.Select(Path.GetFileName)),
            request.Declaration);

        var reports = Read(request, tables, batch, judge);
        return Finish(request, [.. reports, .. files.Ignored.Select(FileReport.Ignored)], batch);
    }

    /// <summary>What the files are by their content, and which column is what; nothing is read further.</summary>
    public (ImmutableArray<SeenFile> Files, string? Problem) See(ImportRequest request)
    {
        using var files = new OpenFiles(standardInput, request.Paths, [.. request.Map.Values, .. memory.Columns()]);
        return ([
            .. files.Tables.Select(table => SeenFile.Of(Recognised.From(table, table.Columns.IsEmpty ? request.Map : memory.Recall(table.Columns, request.Map)))),
            .. files.Archived.Select(file => SeenFile.Of(Recognised.Of(file))),
        ], files.Problem);
    }

    static string? Refuse(ImportRequest request, ImmutableArray<Recognised> tables)
    {
        foreach (var table in tables)
            if (table.Problem is { } problem)
                return problem.ToString();

        return string.IsNullOrWhiteSpace(request.Declaration) && tables.FirstOrDefault(table => table.People is not null) is { } people ? $"""
            {people.Table.Name} is a table of people, and only you can know whether you may use it.
            LinkedIn's User Agreement forbids collecting members' data with tools (section 8.2).
            Say in a sentence where it is from and why you may use it; the sentence is kept with the data and shown wherever it is used:

                windfall import {people.Table.Name} --declare "copied by hand from my own post, for my own follow-up"
            """ : null;
    }

    ImmutableArray<FileReport> Read(ImportRequest request, ImmutableArray<Recognised> tables, Batch batch, Judge judge)
    {
        using var pipe = new ChunkPipe(batch.Writer);
        using var archive = new ArchiveContext(workspace, batch, judge);
        var leftOut = new List<(long Skipped, List<Unreadable> Unreadable, long UnreadableCount)>();

        for (var n = 0; n < tables.Length; n++)
            leftOut.Add(ReadTable(tables[n].Reader(request.Post, batch, judge, archive), tables[n].Table, pipe, n));

        var counts = pipe.Finish();
        return
        [
            .. tables.Select((table, n) => new FileReport(
                table.Table.Name, table.Kind,
                counts.GetValueOrDefault(n) + new RowCounts { Skipped = leftOut[n].Skipped + table.Table.Blanks, Unreadable = leftOut[n].UnreadableCount },
                table.Mapping, [.. leftOut[n].Unreadable], request.SkipUnreadable))
        ];
    }

    (long Skipped, List<Unreadable> Unreadable, long Count) ReadTable(RowReader read, Table table, ChunkPipe pipe, int number)
    {
        var (skipped, unreadable, unreadableCount, rows) = (0L, new List<Unreadable>(), 0L, 0L);
        while (table.Read())
        {
            var leftOut = false;
            var problem = table.Fault ?? read(pipe.Current, out leftOut);
            if (problem is null && leftOut)
                skipped++;
            if (problem is not null && unreadableCount++ < ShownUnreadable)
                unreadable.Add(problem);

            if (pipe.Current.IsFull)
                pipe.Send(number);
            if (++rows % ProgressEvery == 0)
                progress?.Invoke(table);
        }
        pipe.Send(number);
        return (skipped, unreadable, unreadableCount);
    }

    ImportReport Finish(ImportRequest request, ImmutableArray<FileReport> reports, Batch batch)
    {
        var report = new ImportReport(null, request.DryRun, reports);
        var brought = reports.Any(file => file.Counts.New + file.Counts.Updated > 0);
        if (report.IsRefused || request.DryRun || !brought)
            return report;

        report = report with { Batch = batch.Id };
        batch.Keep(Json(report), workspace.Judge);
        memory.Remember();
        return report;
    }

    /// <summary>What is kept of a report counts; lines nobody could read may speak of anybody, and nothing could find them again to take them out.</summary>
    static string Json(ImportReport report)
    {
        var counts = report with { Files = [.. report.Files.Select(file => file with { Unreadable = [] })] };
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
            counts.WriteJson(json);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
