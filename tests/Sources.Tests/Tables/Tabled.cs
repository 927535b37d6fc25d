using System.Text;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.Tables;

/// <summary>Tables out of text and bytes, and back.</summary>
static class Tabled
{
    public static OpenedFile Open(string text, string name = "people.csv") => Open(Encoding.UTF8.GetBytes(text), name);

    public static OpenedFile Open(byte[] bytes, string name = "people.csv", Limits? limits = null) =>
        TableFile.Open(new MemoryStream(bytes), name, limits ?? Limits.Default);

    /// <summary>Each row as its cells with a bar between them, or its fault's expectation in brackets.</summary>
    public static string[] Rows(this OpenedFile file)
    {
        Assert.Null(file.Problem);
        return [.. file.Tables.SelectMany(Rows)];
    }

    public static IEnumerable<string> Rows(this Table table)
    {
        while (table.Read())
            yield return table.Fault is { } fault ? $"[{fault.Expected}]" : string.Join('|', table.Columns.Select((_, column) => table[column].ToString()));
    }

    public static string[] Rows(string text)
    {
        using var file = Open(text);
        return file.Rows();
    }
}
