using System.Text;
using CsCheck;
using Windfall.App.Tests.Program;
using Windfall.Sources.Tests.LinkedIn;

namespace Windfall.App.Tests.Archive;

public class RandomArchiveTests
{
    static readonly long Times = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") == "1" ? 1_000 : 25;

    [Fact]
    public void Whatever_its_quirks_rows_are_exact_a_second_import_adds_nothing_and_undo_leaves_no_trace() => Gen.Int[0, 1_000_000].Select(Gen.Int[0, 3]).Sample((seed, form) =>
    {
        using var terminal = Terminal.Ready();
        var (archive, before) = (new MadeUpRandom(seed), Dump.Of(terminal));
        if (archive.Expected.Count == 0)
            return;

        var path = Write(terminal, archive, form);
        var report = terminal.Do("import", path, "--json").Json;
        var found = report.GetProperty("files").EnumerateArray().GroupBy(file => file.GetProperty("kind").GetString()!).ToDictionary(kind => kind.Key, kind => (
            New: kind.Sum(file => file.GetProperty("new").GetInt32()), Skipped: kind.Sum(file => file.GetProperty("skipped").GetInt32()), Rows: kind.Sum(file => file.GetProperty("rows").GetInt32()),
            Files: kind.Count()));
        Assert.Equal(archive.Ignored, found.TryGetValue("ignored", out var ignored) ? ignored.Files : 0);
        foreach (var (kind, (rows, empty)) in archive.Expected)
            Assert.Equal((kind, rows, empty, rows + empty), (kind, found[kind].New, found[kind].Skipped, found[kind].Rows));

        var after = Dump.Of(terminal);
        Assert.All(terminal.Do("import", path, "--json").Json.GetProperty("files").EnumerateArray(), file => Assert.Equal(0, file.GetProperty("new").GetInt32() + file.GetProperty("updated").GetInt32()));
        Assert.Equal(after, Dump.Of(terminal));

        if (report.GetProperty("batch") is { ValueKind: System.Text.Json.JsonValueKind.Number } batch)
            terminal.Do("import", "undo", batch.GetRawText());
        Assert.Equal(before, Dump.Of(terminal));
    }, iter: Times, threads: 1);

    /// <summary>As a ZIP, with its files in a folder, as a ZIP in a ZIP, or unpacked.</summary>
    static string Write(Terminal terminal, MadeUpRandom archive, int form)
    {
        var folder = form == 1 ? "Complete_LinkedInDataExport_05-09-2026/" : "";
        var files = archive.Files.Select(file => (folder + file.Key, file.Value));
        var path = Path.Combine(terminal.Folder, form == 3 ? "export" : "export.zip");
        if (form < 3)
            File.WriteAllBytes(path, form == 2 ? MadeUpArchive.Zip([("inner.zip", MadeUpArchive.Zip(files))]) : MadeUpArchive.Zip(files));
        else
            foreach (var (name, bytes) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(path, name))!);
                File.WriteAllBytes(Path.Combine(path, name), bytes);
            }
        return path;
    }
}
