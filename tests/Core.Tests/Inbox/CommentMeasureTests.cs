using System.Text.Json;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

/// <summary>A floor under the labels on the labelled comments of the measuring kit. The rules were written looking at these, so this guards; it does not measure.</summary>
public class CommentMeasureTests
{
    [Fact]
    public void Labelled_comments_are_mostly_read_as_labelled()
    {
        var file = FileOfComments();
        if (file is null)
            Assert.Skip("The measuring kit is not here: set WINDFALL_MEASURE.");

        var rows = File.ReadLines(file).Select(line => JsonElement.Parse(line)).ToArray();

        Assert.InRange(rows.Count(IsRight) / (double)rows.Length, 0.85, 1);
        Assert.InRange(rows.Count(row => CommentReader.Read(Text(row)).Asks == row.GetProperty("asks").GetBoolean()) / (double)rows.Length, 0.85, 1);
    }

    [Fact]
    public void And_the_floor_can_be_missed() =>
        Assert.False(IsRight(JsonElement.Parse("""{"text":"Bravo !","label":"spam","alt":["lead"],"asks":true}""")));

    static bool IsRight(JsonElement row)
    {
        var label = JsonNamingPolicy.SnakeCaseLower.ConvertName(CommentReader.Read(Text(row)).Label.ToString());
        return label == row.GetProperty("label").GetString() || row.GetProperty("alt").EnumerateArray().Any(alt => alt.GetString() == label);
    }

    static string Text(JsonElement row) => row.GetProperty("text").GetString()!;

    static string? FileOfComments()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Windfall.slnx")))
            {
                var kit = Environment.GetEnvironmentVariable("WINDFALL_MEASURE") ?? Path.Combine(folder.FullName, "..", "shared", "measure");
                var file = Path.Combine(kit, "comments", "public.jsonl");
                return File.Exists(file) ? file : null;
            }
        return null;
    }
}
