using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>A table in JSON: each object is a row. Its columns are the names in its first 200 objects.</summary>
sealed class JsonTable : Table
{
    const int Learned = 200;

    readonly JsonObjects objects;
    readonly JsonRow row;
    readonly Limits limits;
    readonly Intake intake;
    bool over;

    JsonTable(string name, JsonObjects objects, JsonRow row, Limits limits, Intake intake) =>
        (Name, this.objects, this.row, this.limits, this.intake, Columns) = (name, objects, row, limits, intake, [.. row.Columns]);

    public override string Name { get; }

    public override ImmutableArray<string> Columns { get; }

    public override long Line => objects.Line;

    public override string Text => over ? "" : Shown(LenientText.Utf8.GetString(objects.Current[..Math.Min(objects.Current.Length, 4 * Unreadable.TextLimit)]));

    public override long? Length => intake.Length;

    public override long Position => intake.Position;

    /// <returns>Null where the file holds no objects.</returns>
    public static JsonTable? Open(string name, Stream utf8, Limits limits, Intake intake)
    {
        var objects = new JsonObjects(utf8, limits);
        if (!objects.Enter())
            return null;

        var row = new JsonRow(limits);
        for (var count = 0; count < Learned && (count == 0 || !objects.IsAtEdge) && objects.MoveNext(); count++)
        {
            if (!objects.IsTooLong)
                row.Read(objects.Current);
        }
        row.IsLearning = false;
        objects.Rewind();
        return new(name, objects, row, limits, intake);
    }

    public override ReadOnlySpan<char> this[int column] => Fault is null && !over && column < Columns.Length ? row[column] : default;

    public override bool Read()
    {
        Fault = null;
        try
        {
            while (!over && objects.MoveNext())
            {
                var expected = objects.IsTooLong ? Figures.Say($"an object of at most {limits.Record:N0} bytes") : row.Read(objects.Current);
                Strays += row.Strays;
                if (expected is null && row.Filled == 0)
                {
                    Blanks++;
                    continue;
                }
                if (expected is not null)
                    Fault = new(Name, Line, Text, 0..0, expected, "Correct it, or leave it out.");
                return true;
            }
            over = true;
            return false;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            over = true;
            Fault = Intake.Refusal(e, Name, Line);
            return true;
        }
    }

    protected override void Dispose(bool disposing) => intake.Dispose();
}
