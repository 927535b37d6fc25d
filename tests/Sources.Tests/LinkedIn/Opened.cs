using System.Text;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>Archives out of bytes, and back to rows that can be compared.</summary>
static class Opened
{
    public static OpenedArchive Archive(byte[] bytes, Limits? limits = null) =>
        MemberArchive.Open(new MemoryStream(bytes), "archive.zip", limits ?? Limits.Default) ?? throw new InvalidOperationException("This is no archive.");

    public static OpenedArchive Csv(string text) => Archive(Encoding.UTF8.GetBytes(text));

    /// <summary>Kind → rows that are there, faults among them.</summary>
    public static Dictionary<ArchiveKind, int> Counts(this OpenedArchive archive)
    {
        Assert.Null(archive.Problem);
        return archive.Files.GroupBy(file => file.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(file => file.Table is { } table ? Rows(table) : 0));
    }

    public static List<string> Cells(this OpenedArchive archive, ArchiveKind kind, ArchiveField field)
    {
        Assert.Null(archive.Problem);
        var cells = new List<string>();
        foreach (var file in archive.Files.Where(file => file.Kind == kind))
            while (file.Table!.Read())
                cells.Add(file.Table.Fault is { } fault ? $"[{fault.Expected}]" : file[field].ToString());
        return cells;
    }

    public static string Refusal(byte[] bytes, Limits? limits = null)
    {
        using var archive = Archive(bytes, limits);
        Assert.Empty(archive.Files);
        return archive.Problem!.Expected;
    }

    static int Rows(Table table)
    {
        var rows = 0;
        while (table.Read())
            rows++;
        return rows;
    }
}
